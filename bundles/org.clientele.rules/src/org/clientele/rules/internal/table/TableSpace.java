package org.clientele.rules.internal.table;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.clientele.rules.internal.table.ReadTable.Condition;
import org.clientele.rules.internal.table.ReadTable.Input;
import org.clientele.rules.internal.table.UnaryTest.Anything;

/** The facts that a table may be given, and the part of them that each row takes. */
final class TableSpace {

    /** The most boxes that are kept while one is cut. */
    private static final int MOST = 5_000;
    /** How many comparisons joining boxes may take. */
    private static final int JOINED = 300;

    private final ReadTable table;
    private final List<Regions> regions = new ArrayList<>();
    private final List<Box> rows = new ArrayList<>();

    /**
     * Cuts the facts of a table.
     *
     * @param table the table
     * @param whole the keys of inputs that hold whole numbers only
     */
    TableSpace(ReadTable table, Set<String> whole) {
        this.table = table;
        for (int i = 0; i < table.inputs().size(); i++) {
            Input input = table.inputs().get(i);
            int place = i;
            regions.add(Regions.of(input.type(), whole.contains(input.key()),
                    table.rows().stream().map(row -> row.conditions().get(place).test()).toList()));
        }
        for (ReadTable.Row row : table.rows()) {
            List<BitSet> sides = new ArrayList<>();
            List<Condition> conditions = row.conditions();
            for (int i = 0; i < conditions.size(); i++) {
                sides.add(regions.get(i).holding(conditions.get(i).test()));
            }
            rows.add(new Box(sides));
        }
    }

    /** What a row holds for, whatever the other rows. */
    Box row(int place) {
        return rows.get(place);
    }

    /** All facts, none missing. */
    Box present() {
        return new Box(regions.stream().map(Regions::present).toList());
    }

    /** All facts without that of one input; others may be missing too. */
    Box missing(int input) {
        List<BitSet> sides = new ArrayList<>();
        for (int i = 0; i < regions.size(); i++) {
            BitSet side = regions.get(i).missing();
            if (i != input) {
                side.or(regions.get(i).present());
            }
            sides.add(side);
        }
        return new Box(sides);
    }

    /** What is left of a box when the first rows took theirs; null when it falls into too many pieces. */
    List<Box> left(Box box, int firstRows) {
        List<Box> left = new ArrayList<>(List.of(box));
        for (int row = 0; row < firstRows && !left.isEmpty(); row++) {
            List<Box> pieces = new ArrayList<>();
            for (Box each : left) {
                each.minus(rows.get(row), pieces);
            }
            if (pieces.size() > MOST) {
                return null;
            }
            left = pieces;
        }
        return left;
    }

    /** Fewer boxes with the same facts. */
    static List<Box> join(List<Box> boxes) {
        List<Box> joined = new ArrayList<>(boxes);
        boolean again = joined.size() <= JOINED;
        while (again) {
            again = false;
            for (int i = 0; i < joined.size() && !again; i++) {
                for (int j = i + 1; j < joined.size() && !again; j++) {
                    Box union = joined.get(i).joined(joined.get(j));
                    if (union != null) {
                        joined.set(i, union);
                        joined.remove(j);
                        again = true;
                    }
                }
            }
        }
        return joined;
    }

    /** Facts that lie in a box, by key. Inputs that no row asks for are left out. */
    Map<String, Object> example(Box box) {
        Map<String, Object> facts = new LinkedHashMap<>();
        for (int i = 0; i < regions.size(); i++) {
            int place = i;
            if (table.rows().stream().anyMatch(row -> !(row.conditions().get(place).test() instanceof Anything))) {
                facts.put(table.inputs().get(i).key(), regions.get(i).values().get(box.sides().get(i).nextSetBit(0)));
            }
        }
        return facts;
    }

    /** The names of inputs by key. */
    Map<String, String> titles() {
        Map<String, String> titles = new HashMap<>();
        table.inputs().forEach(input -> titles.put(input.key(), input.title()));
        return titles;
    }
}
