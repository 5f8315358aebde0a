package org.clientele.customers.internal.classification;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.classification.SchemeRule;
import org.clientele.core.definitions.DefinitionKeys;
import org.clientele.core.definitions.Titles;
import org.clientele.core.facts.ColumnDescriptor.ColumnType;
import org.clientele.core.facts.FactColumn;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.rules.DecisionTableService;
import org.clientele.core.rules.ProofNode;
import org.clientele.core.rules.TableOutcome;
import org.clientele.model.CellType;
import org.clientele.model.ClassificationScheme;
import org.clientele.model.DecisionColumn;
import org.clientele.model.DecisionTable;
import org.eclipse.osgi.util.NLS;

/**
 * A decision table that computes a scheme.
 *
 * @param scheme the scheme
 * @param table the table
 * @param version the table's version
 * @param tables decides
 */
record TableRule(ClassificationScheme scheme, DecisionTable table, int version, DecisionTableService tables)
        implements SchemeRule {

    /** The input that names the table, since a scheme may have another one later. */
    static final String TABLE = "@table"; //$NON-NLS-1$

    private static final ThreadLocal<Set<String>> UNDER_WAY = ThreadLocal.withInitial(HashSet::new);

    @Override
    public String name() {
        return table.getKey();
    }

    @Override
    public Values compute(FactSnapshot facts) throws ClienteleException {
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
            return new TableValues(table, values, columns(facts));
        } finally {
            UNDER_WAY.get().remove(scheme.getKey());
        }
    }

    private Map<DecisionColumn, FactColumn> columns(FactSnapshot facts) {
        Map<DecisionColumn, FactColumn> columns = new LinkedHashMap<>();
        table.getInputs().forEach(input -> facts.column(input.getKey())
                .ifPresent(column -> columns.put(input, column)));
        return columns;
    }

    @Override
    public ProofNode prove(Map<String, String> inputs) throws ClienteleException {
        Map<String, String> facts = new LinkedHashMap<>(inputs);
        facts.remove(TABLE);
        return tables.decide(table, facts).proof();
    }

    /**
     * The outcomes of all customers.
     *
     * @param table the table
     * @param values by row
     * @param columns what the table read
     */
    private record TableValues(DecisionTable table, String[] values, Map<DecisionColumn, FactColumn> columns)
            implements Values {

        @Override
        public String value(int row) {
            return row < values.length ? values[row] : null;
        }

        @Override
        public Map<String, String> inputs(int row) {
            Map<String, String> inputs = new LinkedHashMap<>();
            inputs.put(TABLE, table.getKey());
            columns.forEach((input, column) -> {
                String text = text(input.getType(), column, row);
                if (text != null) {
                    inputs.put(input.getKey(), text);
                }
            });
            return inputs;
        }

        private static String text(CellType type, FactColumn column, int row) {
            if (column.descriptor().type() == ColumnType.TEXT) {
                return column.text(row);
            }
            long number = column.number(row);
            if (number == FactColumn.MISSING) {
                return null;
            }
            if (type == CellType.YES_NO) {
                return number == 0 ? "no" : "yes"; //$NON-NLS-1$ //$NON-NLS-2$
            }
            return switch (column.descriptor().type()) {
            case DATE -> LocalDate.ofEpochDay(number).toString();
            case AMOUNT, DECIMAL -> BigDecimal.valueOf(number, FactColumn.AMOUNT_SCALE).stripTrailingZeros()
                    .toPlainString();
            default -> String.valueOf(number);
            };
        }
    }
}
