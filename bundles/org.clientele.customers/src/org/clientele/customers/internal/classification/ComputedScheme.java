package org.clientele.customers.internal.classification;

import java.util.HashSet;
import java.util.Set;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.definitions.DefinitionKeys;
import org.clientele.core.definitions.Definitions;
import org.clientele.core.definitions.Titles;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.rules.DecisionTableService;
import org.clientele.core.rules.TableOutcome;
import org.clientele.model.ClassificationScheme;
import org.clientele.model.DecisionTable;
import org.eclipse.osgi.util.NLS;

/**
 * A scheme and the table that computes it.
 *
 * @param scheme the scheme
 * @param table the table
 */
record ComputedScheme(ClassificationScheme scheme, DecisionTable table) {

    private static final ThreadLocal<Set<String>> UNDER_WAY = ThreadLocal.withInitial(HashSet::new);

    static boolean isComputed(ClassificationScheme scheme) {
        return scheme.getDecisionTable() != null && !scheme.getDecisionTable().isBlank();
    }

    static ComputedScheme of(Definitions definitions, ClassificationScheme scheme) throws ClienteleException {
        if (!isComputed(scheme)) {
            throw new ClienteleException(StatusCodes.INVALID_INPUT,
                    NLS.bind(Messages.not_computed, Titles.of(scheme)));
        }
        return new ComputedScheme(scheme, definitions.table(scheme.getDecisionTable())
                .orElseThrow(() -> new ClienteleException(StatusCodes.RULE_INVALID,
                        NLS.bind(Messages.no_table, Titles.of(scheme), scheme.getDecisionTable()))));
    }

    /** The value of each row; null where the table says nothing. */
    String[] values(DecisionTableService tables, FactSnapshot facts) throws ClienteleException {
        if (!UNDER_WAY.get().add(scheme.getKey())) {
            throw new ClienteleException(StatusCodes.RULE_INVALID,
                    NLS.bind(Messages.circle, Titles.of(scheme), table.getKey()));
        }
        try {
            String[] values = new String[facts.rows()];
            for (TableOutcome outcome : tables.outcomes(table, facts)) {
                Object value = outcome.outputs().get(DefinitionKeys.OUTCOME);
                if (value != null) {
                    String key = value.toString();
                    outcome.customers().forEach((int row) -> values[row] = key);
                }
            }
            return values;
        } finally {
            UNDER_WAY.get().remove(scheme.getKey());
        }
    }
}
