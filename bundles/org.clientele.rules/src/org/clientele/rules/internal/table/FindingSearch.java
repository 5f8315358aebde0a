package org.clientele.rules.internal.table;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.clientele.core.rules.TableFinding;
import org.clientele.core.rules.TableFinding.Kind;
import org.eclipse.osgi.util.NLS;

/** Looks for gaps, rows that are never reached and rows that overlap. */
final class FindingSearch {

    private static final int MOST = 100;

    private final ReadTable table;
    private final TableSpace space;
    private final Map<String, String> titles;
    private final Set<TableFinding> findings = new LinkedHashSet<>();
    private boolean cut;

    FindingSearch(ReadTable table, Set<String> wholeNumbers) {
        this.table = table;
        this.space = new TableSpace(table, wholeNumbers);
        this.titles = space.titles();
    }

    List<TableFinding> run() {
        for (int row = 0; row < table.rows().size(); row++) {
            Box box = space.row(row);
            if (box.isEmpty()) {
                findings.add(new TableFinding(Kind.SHADOWED, List.of(row), Map.of(),
                        NLS.bind(Messages.finding_never, row + 1)));
            } else if (table.collect() == null) {
                shadowed(row, box);
            } else {
                overlaps(row, box);
            }
        }
        gaps(space.present());
        for (int i = 0; i < table.inputs().size(); i++) {
            List<Box> left = space.left(space.missing(i), table.rows().size());
            if (left == null) {
                cut = true;
            } else if (!left.isEmpty()) {
                gap(left.getFirst()); // one for each input is enough: without the fact
            }
        }
        List<TableFinding> all = new ArrayList<>(findings);
        if (cut || all.size() > MOST) {
            all = new ArrayList<>(all.subList(0, Math.min(MOST - 1, all.size())));
            all.add(new TableFinding(Kind.TOO_LARGE, List.of(), Map.of(), Messages.finding_too_large));
        }
        return all;
    }

    private void shadowed(int row, Box box) {
        List<Box> left = space.left(box, row);
        if (left == null) {
            cut = true;
        } else if (left.isEmpty()) {
            List<Integer> rows = new ArrayList<>(List.of(row));
            for (int before = 0; before < row; before++) {
                if (box.and(space.row(before)) != null) {
                    rows.add(before);
                }
            }
            Map<String, Object> example = space.example(box);
            String takers = rows.stream().skip(1).map(place -> String.valueOf(place + 1))
                    .collect(Collectors.joining(", ")); //$NON-NLS-1$
            findings.add(new TableFinding(Kind.SHADOWED, rows, example,
                    NLS.bind(Messages.finding_shadowed, new Object[] { row + 1, takers, text(example) })));
        }
    }

    private void overlaps(int row, Box box) {
        for (int before = 0; before < row && findings.size() <= MOST; before++) {
            Box common = box.and(space.row(before));
            if (common != null) {
                Map<String, Object> example = space.example(common);
                findings.add(new TableFinding(Kind.OVERLAP, List.of(before, row), example,
                        NLS.bind(Messages.finding_overlap, new Object[] { before + 1, row + 1, text(example) })));
            }
        }
    }

    private void gaps(Box box) {
        List<Box> left = space.left(box, table.rows().size());
        if (left == null) {
            cut = true;
            return;
        }
        for (Box each : TableSpace.join(left)) {
            if (findings.size() > MOST) {
                return;
            }
            gap(each);
        }
    }

    private void gap(Box box) {
        Map<String, Object> example = space.example(box);
        findings.add(new TableFinding(Kind.GAP, List.of(), example, NLS.bind(Messages.finding_gap, text(example))));
    }

    private String text(Map<String, Object> example) {
        return example.isEmpty() ? Messages.example_any
                : example.entrySet().stream()
                        .map(fact -> NLS.bind(Messages.example_fact, titles.get(fact.getKey()),
                                Texts.value(fact.getValue())))
                        .collect(Collectors.joining(", ")); //$NON-NLS-1$
    }
}
