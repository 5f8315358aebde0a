package org.clientele.ui.customers.internal.definitions;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.clientele.model.DecisionColumn;
import org.clientele.model.DecisionRow;
import org.clientele.model.DecisionTable;

/** A decision table as lines of text, so that two versions can be compared line by line. */
final class TableLines {

    private TableLines() {
    }

    static List<String> of(DecisionTable table) {
        List<String> lines = new ArrayList<>();
        lines.add(table.getHitPolicy().getName() + ' ' + table.getCollect().getName());
        lines.add(columns(table.getInputs()) + " \u2192 " + columns(table.getOutputs())); //$NON-NLS-1$
        for (DecisionRow row : table.getRows()) {
            lines.add(cells(row, table.getInputs(), "-") + " \u2192 " + cells(row, table.getOutputs(), "") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                    + (row.getNote() == null ? "" : "  (" + row.getNote() + ')')); //$NON-NLS-1$ //$NON-NLS-2$
        }
        table.getTests().forEach(test -> lines.add(test.getName() + ": " + test.getCells().stream() //$NON-NLS-1$
                .map(cell -> cell.getColumn() + '=' + cell.getText()).collect(Collectors.joining(", ")))); //$NON-NLS-1$
        return lines;
    }

    private static String columns(List<DecisionColumn> columns) {
        return columns.stream().map(column -> column.getKey() + ' ' + column.getType().getName())
                .collect(Collectors.joining(" | ")); //$NON-NLS-1$
    }

    private static String cells(DecisionRow row, List<DecisionColumn> columns, String empty) {
        return columns.stream().map(column -> {
            String text = DefinitionRecord.cell(row, column.getKey());
            return text.isEmpty() ? empty : text;
        }).collect(Collectors.joining(" | ")); //$NON-NLS-1$
    }

    /**
     * The lines that differ, in their order: what is gone behind a minus sign, what is new behind a plus sign. By the
     * longest common subsequence.
     */
    static List<String> difference(List<String> before, List<String> after) {
        int[][] common = new int[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                common[i][j] = before.get(i).equals(after.get(j)) ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        List<String> lines = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < before.size() || j < after.size()) {
            if (i < before.size() && j < after.size() && before.get(i).equals(after.get(j))) {
                i++;
                j++;
            } else if (j < after.size() && (i == before.size() || common[i][j + 1] > common[i + 1][j])) {
                lines.add("+ " + after.get(j++)); //$NON-NLS-1$
            } else {
                lines.add("\u2212 " + before.get(i++)); //$NON-NLS-1$
            }
        }
        return lines;
    }
}
