package org.clientele.customers.internal.qualification;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.clientele.core.definitions.DefinitionKeys;
import org.clientele.model.DecisionCell;
import org.clientele.model.DecisionRow;
import org.clientele.model.DecisionTable;

/** What the outcomes of a table of recommendations mean to people: an outcome itself is a key. */
public final class Outcomes {

    private Outcomes() {
    }

    /**
     * Tells whether a row of a table has an outcome.
     *
     * @param table the table
     * @param outcome the outcome
     * @return false when no row has it
     */
    public static boolean has(DecisionTable table, String outcome) {
        return rows(table, outcome).findAny().isPresent();
    }

    /**
     * The action that goes with an outcome, in the language of the user.
     *
     * @param table the table as it is now, or empty
     * @param outcome the outcome
     * @return the action, or the outcome when no row has it any more
     */
    public static String text(Optional<DecisionTable> table, String outcome) {
        return table.stream().flatMap(t -> rows(t, outcome))
                .map(row -> text(cell(row, DefinitionKeys.ACTION_ENGLISH), cell(row, DefinitionKeys.ACTION_CHINESE)))
                .filter(text -> !text.isEmpty()).findFirst().orElse(outcome);
    }

    /** Of two texts the one in the language of the user, or the other when that one is missing. */
    static String text(String english, String inChinese) {
        boolean chinese = Locale.CHINESE.getLanguage().equals(Locale.getDefault().getLanguage());
        String wanted = chinese ? inChinese : english;
        String other = chinese ? english : inChinese;
        return wanted != null ? wanted : other != null ? other : ""; //$NON-NLS-1$
    }

    private static Stream<DecisionRow> rows(DecisionTable table, String outcome) {
        return table.getRows().stream().filter(row -> outcome.equals(cell(row, DefinitionKeys.OUTCOME)));
    }

    /** A cell's text, which may stand in quotation marks; null when it is empty. */
    private static String cell(DecisionRow row, String column) {
        return row.getCells().stream().filter(cell -> column.equals(cell.getColumn())).map(DecisionCell::getText)
                .filter(text -> text != null && !text.isBlank()).map(String::strip)
                .map(text -> text.length() > 1 && text.startsWith("\"") && text.endsWith("\"") //$NON-NLS-1$ //$NON-NLS-2$
                        ? text.substring(1, text.length() - 1) : text)
                .findFirst().orElse(null);
    }
}
