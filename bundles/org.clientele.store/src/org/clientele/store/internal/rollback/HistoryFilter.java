package org.clientele.store.internal.rollback;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.clientele.model.ClientelePackage;
import org.clientele.store.internal.StoreContext;
import org.clientele.store.internal.history.HistoryLine;
import org.clientele.store.internal.history.JournalReplay;
import org.clientele.store.internal.history.JournalReplay.Line;
import org.clientele.store.internal.history.ObjectText;
import org.clientele.store.internal.mapping.ColumnMapping;
import org.clientele.store.internal.mapping.ModelMapping;
import org.clientele.store.internal.mapping.ModelMapping.Containment;
import org.clientele.store.internal.mapping.TableMapping;
import org.clientele.store.internal.mapping.ValueKind;
import org.clientele.store.internal.schema.RecordedModel;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;

/** Leaves out of the history what the older model cannot say; values of literals that it does not know become unset. */
final class HistoryFilter implements JournalReplay.Filter {

    private static final Pattern ROW = Pattern.compile("\\[(\\d+)\\]"); //$NON-NLS-1$

    private final StoreContext newer;
    private final RecordedModel older;
    private final Gone gone;
    private final LeftLine leftOut;
    private final Set<Long> dropped = new HashSet<>();
    private final Map<String, Place> places = new HashMap<>();
    private JournalReplay replay;

    /** Is told each line that is left out or changed. */
    @FunctionalInterface
    interface LeftLine {
        void take(Line line) throws SQLException;
    }

    /** Whether the older model has a place, and its column where it is a value. */
    private record Place(boolean known, Optional<ColumnMapping> column) {
    }

    HistoryFilter(StoreContext newer, RecordedModel older, Gone gone, LeftLine leftOut) {
        this.newer = newer;
        this.older = older;
        this.gone = gone;
        this.leftOut = leftOut;
    }

    /** Lets it read encrypted values. */
    void of(JournalReplay journal) {
        replay = journal;
    }

    @Override
    public boolean names(int type, long id) {
        return older.classes().containsKey(type) && !gone.contains(id) && !dropped.contains(id);
    }

    @Override
    public Line line(Line line) throws SQLException {
        if (!isHeld(line)) {
            leftOut.take(line);
            return null;
        }
        EClass root = newer.codes().classOf(line.type());
        if (root == null) {
            return line;
        }
        Place place = places.computeIfAbsent(line.type() + ROW.matcher(line.path()).replaceAll("[]"), //$NON-NLS-1$
                p -> place(root, ROW.matcher(line.path()).replaceAll("[]"))); //$NON-NLS-1$
        if (!place.known()) {
            leftOut.take(line);
            return null;
        }
        if (place.column().isPresent() && place.column().get().type().kind() == ValueKind.ENUM) {
            return literals(line, (EEnum) place.column().get().path().getLast().getEType());
        }
        return line;
    }

    private boolean isHeld(Line line) {
        if (!names(line.type(), line.aggregate())) {
            return false;
        }
        long last = line.aggregate();
        Matcher rows = ROW.matcher(line.path());
        while (rows.find()) {
            last = Long.parseLong(rows.group(1));
            if (gone.contains(last) || dropped.contains(last)) {
                return false;
            }
        }
        boolean whole = line.path().isEmpty() || line.path().endsWith("]"); //$NON-NLS-1$
        if (whole && !knows(line.before()) | !knows(line.after())) {
            dropped.add(last);
            return false;
        }
        return true;
    }

    /** Of a row as a whole the history says the class. */
    private boolean knows(String object) {
        String name = ObjectText.shown(object);
        return name == null || name.isEmpty()
                || older.classes().containsValue(name.indexOf('#') < 0 ? ClientelePackage.eNS_URI + '#' + name : name);
    }

    private Place place(EClass root, String path) {
        TableMapping table = newer.mapping().table(root);
        String[] parts = path.split("\\[\\]", -1); //$NON-NLS-1$
        for (int i = 0; i < parts.length - 1; i++) {
            Optional<Containment> found = containment(table, plain(parts[i]));
            if (found.isEmpty()) {
                return new Place(false, Optional.empty());
            }
            table = newer.mapping().table(found.get().reference().getEReferenceType());
            if (!older.hasTable(table.name())) {
                return new Place(false, Optional.empty());
            }
        }
        String last = plain(parts[parts.length - 1]);
        if (last.isEmpty()) {
            return new Place(true, Optional.empty());
        }
        Map<String, String> has = older.columns().getOrDefault(table.name(), Map.of());
        List<ColumnMapping> columns = table.columns().stream().filter(c -> c.pathText().equals(last)).toList();
        return new Place(columns.stream().anyMatch(c -> has.containsKey(c.name())),
                columns.stream().filter(c -> has.containsKey(c.name())).findFirst());
    }

    private Optional<Containment> containment(TableMapping table, String path) {
        return table.classes().stream().flatMap(c -> ModelMapping.containments(c).stream())
                .filter(c -> c.pathText().equals(path) && older.has(c.reference())
                        && c.path().stream().allMatch(older::has))
                .findFirst();
    }

    private static String plain(String part) {
        return part.startsWith(".") ? part.substring(1) : part; //$NON-NLS-1$
    }

    private Line literals(Line line, EEnum type) throws SQLException {
        String before = has(type, line, line.before()) ? line.before() : null;
        String after = has(type, line, line.after()) ? line.after() : null;
        if (before == line.before() && after == line.after()) {
            return line;
        }
        leftOut.take(line);
        return before == null && after == null ? null
                : new Line(line.sequence(), line.type(), line.aggregate(), line.path(), line.kind(), line.party(), before,
                        after);
    }

    private boolean has(EEnum type, Line line, String stored) throws SQLException {
        if (stored == null) {
            return true;
        }
        String text = line.party() == HistoryLine.NOBODY ? stored : replay.read(line.party(), stored);
        EEnumLiteral literal = text == null ? null : type.getEEnumLiteralByLiteral(text);
        return literal == null || older.has(type, literal.getValue());
    }
}
