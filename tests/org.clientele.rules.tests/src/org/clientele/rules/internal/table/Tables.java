package org.clientele.rules.internal.table;

import java.util.List;

import org.clientele.model.CellType;
import org.clientele.model.ClienteleFactory;
import org.clientele.model.CollectOperator;
import org.clientele.model.DecisionCell;
import org.clientele.model.DecisionColumn;
import org.clientele.model.DecisionRow;
import org.clientele.model.DecisionTable;
import org.clientele.model.DecisionTest;
import org.clientele.model.HitPolicy;

/** Makes decision tables for tests. */
final class Tables {

    private final DecisionTable table = ClienteleFactory.eINSTANCE.createDecisionTable();

    private Tables(String key) {
        table.setKey(key);
        table.setEnglish(key);
    }

    static Tables table(String key) {
        return new Tables(key);
    }

    Tables input(String key, CellType type) {
        table.getInputs().add(column(key, type));
        return this;
    }

    Tables output(String key, CellType type) {
        table.getOutputs().add(column(key, type));
        return this;
    }

    Tables collect(CollectOperator operator) {
        table.setHitPolicy(HitPolicy.COLLECT);
        table.setCollect(operator);
        return this;
    }

    /** A row: the cells of the inputs, then of the outputs. */
    Tables row(String... texts) {
        DecisionRow row = ClienteleFactory.eINSTANCE.createDecisionRow();
        fill(row.getCells(), texts);
        table.getRows().add(row);
        return this;
    }

    /** A test: as a row. */
    Tables test(String name, String... texts) {
        DecisionTest test = ClienteleFactory.eINSTANCE.createDecisionTest();
        test.setName(name);
        fill(test.getCells(), texts);
        table.getTests().add(test);
        return this;
    }

    DecisionTable build() {
        return table;
    }

    private void fill(List<DecisionCell> cells, String... texts) {
        for (int i = 0; i < texts.length; i++) {
            int inputs = table.getInputs().size();
            DecisionColumn column = i < inputs ? table.getInputs().get(i) : table.getOutputs().get(i - inputs);
            DecisionCell cell = ClienteleFactory.eINSTANCE.createDecisionCell();
            cell.setColumn(column.getKey());
            cell.setText(texts[i]);
            cells.add(cell);
        }
    }

    private static DecisionColumn column(String key, CellType type) {
        DecisionColumn column = ClienteleFactory.eINSTANCE.createDecisionColumn();
        column.setKey(key);
        column.setEnglish(key);
        column.setType(type);
        return column;
    }
}
