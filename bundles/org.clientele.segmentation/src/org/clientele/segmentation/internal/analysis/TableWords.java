package org.clientele.segmentation.internal.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.clientele.core.definitions.DefinitionKeys;
import org.clientele.core.definitions.Definitions;
import org.clientele.core.definitions.Titles;
import org.clientele.model.ClassificationScheme;
import org.clientele.model.DecisionCell;
import org.clientele.model.DecisionColumn;
import org.clientele.model.DecisionRow;
import org.clientele.model.DecisionTable;
import org.clientele.model.SchemeValue;
import org.eclipse.osgi.util.NLS;

/** Says in words how the values of a scheme come about. */
final class TableWords {

    private static final String ANYTHING = "-"; //$NON-NLS-1$

    private TableWords() {
    }

    static List<String> of(Definitions known, ClassificationScheme scheme) {
        Optional<DecisionTable> table = scheme.getDecisionTable() == null ? Optional.empty()
                : known.table(scheme.getDecisionTable());
        List<String> lines = new ArrayList<>();
        table.ifPresent(found -> found.getRows().forEach(row -> lines.add(line(scheme, found, row))));
        return lines;
    }

    private static String line(ClassificationScheme scheme, DecisionTable table, DecisionRow row) {
        Map<String, String> cells = new HashMap<>();
        for (DecisionCell cell : row.getCells()) {
            cells.put(cell.getColumn(), cell.getText());
        }
        List<String> conditions = new ArrayList<>();
        for (DecisionColumn input : table.getInputs()) {
            String test = cells.getOrDefault(input.getKey(), ANYTHING);
            if (test != null && !test.isBlank() && !ANYTHING.equals(test.strip())) {
                conditions.add(NLS.bind(Messages.table_condition, Titles.of(input), test));
            }
        }
        String outcome = cells.getOrDefault(DefinitionKeys.OUTCOME, ""); //$NON-NLS-1$
        String title = scheme.getValues().stream().filter(value -> value.getKey().equals(outcome)).findFirst()
                .map((SchemeValue value) -> Titles.of(value)).orElse(outcome);
        return NLS.bind(Messages.table_row, title, conditions.isEmpty() ? Messages.table_otherwise
                : String.join(Messages.table_and, conditions));
    }
}
