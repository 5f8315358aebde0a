package org.clientele.rules.internal.table;

import java.util.ArrayList;
import java.util.List;

import org.clientele.core.rules.Decision;
import org.clientele.core.rules.ProofNode;
import org.clientele.rules.internal.Messages;
import org.clientele.rules.internal.table.ReadTable.Condition;
import org.clientele.rules.internal.table.ReadTable.Row;
import org.clientele.rules.internal.table.UnaryTest.Anything;
import org.eclipse.osgi.util.NLS;

/** Decides for one set of facts and says why: row by row until the hit. */
final class TableProof {

    private TableProof() {
    }

    static Decision decide(ReadTable table, List<Object> facts) {
        List<Integer> hits = table.hits(facts);
        boolean all = table.collect() != null || hits.isEmpty();
        List<ProofNode> rows = new ArrayList<>();
        for (int i = 0; i < (all ? table.rows().size() : hits.getFirst() + 1); i++) {
            rows.add(row(table, i, hits.contains(i), facts));
        }
        return new Decision(hits.isEmpty() ? -1 : hits.getFirst(), hits, table.outputs(hits),
                new ProofNode(!hits.isEmpty(), text(table, hits), rows));
    }

    private static String text(ReadTable table, List<Integer> hits) {
        if (hits.isEmpty()) {
            return NLS.bind(Messages.table_no_hit, table.title());
        }
        return hits.size() == 1 ? NLS.bind(Messages.table_hit, table.title(), hits.getFirst() + 1)
                : NLS.bind(org.clientele.rules.internal.table.Messages.collected, table.title(), hits.size());
    }

    private static ProofNode row(ReadTable table, int place, boolean hit, List<Object> facts) {
        Row row = table.rows().get(place);
        List<ProofNode> cells = new ArrayList<>();
        for (int i = 0; i < facts.size(); i++) {
            Condition condition = row.conditions().get(i);
            if (!(condition.test() instanceof Anything)) {
                cells.add(new ProofNode(condition.test().holds(facts.get(i)), NLS.bind(Messages.table_condition,
                        new Object[] { table.inputs().get(i).title(), Texts.value(facts.get(i)), condition.text() }),
                        List.of()));
            }
        }
        String text = row.note() == null || row.note().isBlank() ? NLS.bind(Messages.table_row, place + 1)
                : NLS.bind(Messages.table_row_note, place + 1, row.note());
        return new ProofNode(hit, text, cells);
    }
}
