package org.clientele.ui.customers.internal.definitions;

import static org.clientele.model.ClientelePackage.Literals.DECISION_TABLE__KEY;
import static org.clientele.model.ClientelePackage.Literals.DECISION_TABLE__ROWS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.clientele.core.Actor;
import org.clientele.model.ClienteleFactory;
import org.clientele.model.DecisionRow;
import org.clientele.model.DecisionTable;
import org.clientele.ui.customers.internal.record.MemoryStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The handle of a definition, without widgets and without a database. */
class DefinitionRecordTest {

    private static final Actor ANNE = new Actor("anne", "Anne");

    private final MemoryStore memory = new MemoryStore();
    private DefinitionRecord record;

    @BeforeEach
    void newTable() throws Exception {
        record = DefinitionRecord.open(memory.store(), ANNE, DefinitionKind.TABLE, 0);
        record.set(record.aggregate(), DECISION_TABLE__KEY, "size");
    }

    private DecisionTable table() {
        return (DecisionTable) record.aggregate();
    }

    private DecisionRow row(String note) {
        DecisionRow row = ClienteleFactory.eINSTANCE.createDecisionRow();
        row.setNote(note);
        record.add(table(), DECISION_TABLE__ROWS, row);
        return row;
    }

    @Test
    void cellThatIsTypedIsThereAndUndoTakesItBack() {
        DecisionRow row = row("large");
        record.setCell(row, "orders.count", " >= 6 ");
        assertEquals(">= 6", DefinitionRecord.cell(row, "orders.count"));
        record.undo();
        assertEquals("", DefinitionRecord.cell(row, "orders.count"));
        record.redo();
        assertEquals(">= 6", DefinitionRecord.cell(row, "orders.count"));
    }

    @Test
    void cellThatIsClearedIsGone() {
        DecisionRow row = row("large");
        record.setCell(row, "orders.count", ">= 6");
        record.setCell(row, "orders.count", "  ");
        assertTrue(row.getCells().isEmpty());
        assertEquals("", DefinitionRecord.cell(row, "orders.count"));
    }

    @Test
    void rowMovesBeforeAnotherAndStaysAtTheEnds() {
        row("first");
        DecisionRow second = row("second");
        record.move(second, -1);
        assertEquals(List.of("second", "first"), notes());
        record.move(table().getRows().getFirst(), -1);
        assertEquals(List.of("second", "first"), notes());
        record.undo();
        assertEquals(List.of("first", "second"), notes());
    }

    private List<String> notes() {
        return table().getRows().stream().map(DecisionRow::getNote).toList();
    }

    @Test
    void definitionWithoutNameIsCalledByItsKey() {
        assertEquals("size", record.title());
        table().setEnglish("Size");
        table().setChinese("\u89c4\u6a21");
        assertTrue(List.of("Size", "\u89c4\u6a21").contains(record.title()));
    }
}
