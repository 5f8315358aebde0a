package org.clientele.lifecycle.internal.stage;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.model.Operand;
import org.clientele.model.TypedCondition;
import org.eclipse.osgi.util.NLS;

/**
 * What a condition asks of stages, read.
 *
 * @param model the key of the model
 * @param stages the keys of the stages; empty: any stage at all
 * @param least the fewest days in the stage; 0: no limit
 * @param most the most days; {@link Integer#MAX_VALUE}: no limit
 */
record StageOperands(String model, List<String> stages, int least, int most) {

    /** The type's id. */
    static final String TYPE = "stage"; //$NON-NLS-1$
    static final String MODEL = "model"; //$NON-NLS-1$
    static final String STAGE = "stage"; //$NON-NLS-1$
    static final String LEAST = "least"; //$NON-NLS-1$
    static final String MOST = "most"; //$NON-NLS-1$

    static StageOperands of(TypedCondition condition) throws ClienteleException {
        String model = text(condition, MODEL);
        if (model == null || model.isBlank()) {
            throw new ClienteleException(StatusCodes.RULE_INVALID, NLS.bind(Messages.condition_operand, MODEL));
        }
        List<String> stages = condition.getOperands().stream()
                .filter(operand -> STAGE.equals(operand.getName()) && operand.getText() != null).map(Operand::getText)
                .toList();
        return new StageOperands(model, stages, number(condition, LEAST, 0), number(condition, MOST, Integer.MAX_VALUE));
    }

    /** The key of the model, or null. */
    static String model(TypedCondition condition) {
        return text(condition, MODEL);
    }

    /** How many days after a change of stage a condition may decide otherwise. */
    static Set<Integer> turns(TypedCondition condition) {
        Set<Integer> turns = new HashSet<>();
        if (TYPE.equals(condition.getTypeId())) {
            try {
                StageOperands asked = of(condition);
                if (asked.least > 0) {
                    turns.add(asked.least);
                }
                if (asked.most < Integer.MAX_VALUE) {
                    turns.add(asked.most + 1);
                }
            } catch (ClienteleException e) {
                return Set.of(); // told where the condition is evaluated
            }
        }
        return turns;
    }

    boolean holds(String stage, long days) {
        return stage != null && (stages.isEmpty() || stages.contains(stage)) && days >= least && days <= most;
    }

    private static String text(TypedCondition condition, String name) {
        return condition.getOperands().stream().filter(operand -> name.equals(operand.getName())).map(Operand::getText)
                .findFirst().orElse(null);
    }

    private static int number(TypedCondition condition, String name, int otherwise) throws ClienteleException {
        String text = text(condition, name);
        if (text == null || text.isBlank()) {
            return otherwise;
        }
        try {
            int number = Integer.parseInt(text.trim());
            if (number >= 0 && number < 1_000_000) {
                return number;
            }
        } catch (NumberFormatException e) {
            // told below
        }
        throw new ClienteleException(StatusCodes.RULE_INVALID, NLS.bind(Messages.condition_days, text));
    }
}
