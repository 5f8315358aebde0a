package org.clientele.customers.internal.definitions;

import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.clientele.model.CellType;
import org.clientele.model.ClienteleFactory;
import org.clientele.model.DecisionCell;
import org.clientele.model.DecisionColumn;
import org.clientele.model.DecisionRow;
import org.clientele.model.DecisionTable;
import org.clientele.model.DecisionTest;
import org.eclipse.emf.common.util.EList;

import com.google.gson.JsonObject;
import com.ibm.icu.util.TimeZone;

/** Makes decision tables from their file: rows and tests are arrays of cells, inputs first. */
final class ShippedTables {

    private static final ClienteleFactory FACTORY = ClienteleFactory.eINSTANCE;
    private static final String HOME = "${home}"; //$NON-NLS-1$
    private static final String NOWHERE = "\"?\""; //$NON-NLS-1$

    private ShippedTables() {
    }

    static DecisionTable table(JsonObject object, ZoneId zone) {
        DecisionTable table = ShippedFile.titled(FACTORY.createDecisionTable(), object);
        table.setKey(ShippedFile.text(object, "key")); //$NON-NLS-1$
        ShippedFile.rows(object, "inputs").forEach(row -> table.getInputs().add(column(row))); //$NON-NLS-1$
        ShippedFile.rows(object, "outputs").forEach(row -> table.getOutputs().add(column(row))); //$NON-NLS-1$
        for (List<String> cells : ShippedFile.rows(object, "rows")) { //$NON-NLS-1$
            DecisionRow row = FACTORY.createDecisionRow();
            fill(row.getCells(), table, cells, zone);
            table.getRows().add(row);
        }
        if (object.has("notes")) { //$NON-NLS-1$
            List<String> notes = ShippedFile.texts(object.get("notes")); //$NON-NLS-1$
            for (int i = 0; i < notes.size(); i++) {
                table.getRows().get(i).setNote(notes.get(i));
            }
        }
        for (List<String> cells : ShippedFile.rows(object, "tests")) { //$NON-NLS-1$
            DecisionTest test = FACTORY.createDecisionTest();
            test.setName(cells.getFirst());
            fill(test.getCells(), table, cells.subList(1, cells.size()), zone);
            table.getTests().add(test);
        }
        return table;
    }

    private static DecisionColumn column(List<String> row) {
        DecisionColumn column = ShippedFile.titled(FACTORY.createDecisionColumn(), row.get(1), row.get(2), null);
        column.setKey(row.getFirst());
        column.setType(CellType.valueOf(row.get(3)));
        return column;
    }

    private static void fill(EList<DecisionCell> into, DecisionTable table, List<String> texts, ZoneId zone) {
        int inputs = table.getInputs().size();
        for (int i = 0; i < texts.size(); i++) {
            DecisionColumn column = i < inputs ? table.getInputs().get(i) : table.getOutputs().get(i - inputs);
            DecisionCell cell = FACTORY.createDecisionCell();
            cell.setColumn(column.getKey());
            cell.setText(HOME.equals(texts.get(i)) ? home(zone) : texts.get(i));
            into.add(cell);
        }
    }

    /** The country of a time zone as it may be written: in both languages and as its code. */
    private static String home(ZoneId zone) {
        String region;
        try {
            region = TimeZone.getRegion(zone.getId());
            if ("001".equals(region)) { // UTC and the like //$NON-NLS-1$
                return NOWHERE;
            }
        } catch (IllegalArgumentException e) {
            return NOWHERE; // an offset has no country: an administrator names it
        }
        Locale country = Locale.of("", region); //$NON-NLS-1$
        Set<String> names = new LinkedHashSet<>(List.of(country.getDisplayCountry(Locale.ENGLISH),
                country.getDisplayCountry(Locale.SIMPLIFIED_CHINESE), region));
        return names.stream().map(name -> '"' + name + '"').collect(Collectors.joining(", ")); //$NON-NLS-1$
    }
}
