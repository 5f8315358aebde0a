package org.clientele.lifecycle.internal.stage;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.clientele.core.ClienteleException;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.rules.ConditionType;
import org.clientele.core.rules.OperandDescriptor;
import org.clientele.core.rules.ProofNode;
import org.clientele.core.rules.UsedFact;
import org.clientele.model.OperandType;
import org.clientele.model.TypedCondition;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.roaringbitmap.RoaringBitmap;

/**
 * A customer is in one of some stages of a model, for at least or at most so many days. Operands: model (its key), stage
 * (the key of a stage, any number of them; none: any stage), least and most (days).
 */
@Component(service = ConditionType.class)
public final class StageCondition implements ConditionType {

    private static final double KNOWN_NANOS = 2;

    private final StageLibrary library;

    /**
     * Creates the type.
     *
     * @param library the stages
     */
    @Activate
    public StageCondition(@Reference StageLibrary library) {
        this.library = library;
    }

    @Override
    public String id() {
        return StageOperands.TYPE;
    }

    @Override
    public String label() {
        return Messages.condition_stage;
    }

    @Override
    public List<OperandDescriptor> operands() {
        return List.of(
                OperandDescriptor.required(StageOperands.MODEL, Messages.operand_model, OperandType.KEY).key("stageModel"), //$NON-NLS-1$
                OperandDescriptor.optional(StageOperands.STAGE, Messages.operand_stage, OperandType.KEY).key("stage") //$NON-NLS-1$
                        .repeated(),
                OperandDescriptor.optional(StageOperands.LEAST, Messages.operand_least, OperandType.NUMBER),
                OperandDescriptor.optional(StageOperands.MOST, Messages.operand_most, OperandType.NUMBER));
    }

    @Override
    public Set<String> columns(TypedCondition condition) {
        String model = StageOperands.model(condition);
        return model == null ? Set.of() : Set.of(Needs.STAGE + model);
    }

    /** The stage itself may change with the day. */
    @Override
    public boolean timed(TypedCondition condition) {
        return true;
    }

    @Override
    public LocalDate nextChange(TypedCondition condition, FactSnapshot facts, int row) throws ClienteleException {
        if (facts instanceof MachineFacts) {
            return null; // who moves customers knows on which days they change their stages
        }
        StageOperands wanted = StageOperands.of(condition);
        Asked asked = Asked.of(wanted.model(), facts, library);
        int day = asked.day();
        Integer next = asked.ways().next(row, day);
        if (asked.live() != null) {
            Integer look = library.of(facts.storeId()).nextLook(wanted.model(), row);
            next = look == null || next != null && next < look ? next : look;
        }
        for (int turn : StageOperands.turns(condition)) {
            int at = asked.since(row) + turn;
            if (asked.stage(row) != Names.NONE && at > day && (next == null || at < next)) {
                next = at;
            }
        }
        return next == null ? null : LocalDate.ofEpochDay(Math.max(next, day + 1));
    }

    @Override
    public double cost(TypedCondition condition, FactSnapshot facts) {
        return KNOWN_NANOS;
    }

    @Override
    public RoaringBitmap evaluate(TypedCondition condition, FactSnapshot facts, RoaringBitmap candidates)
            throws ClienteleException {
        StageOperands wanted = StageOperands.of(condition);
        return Asked.of(wanted.model(), facts, library).select(wanted, candidates, facts.rows());
    }

    @Override
    public ProofNode explain(TypedCondition condition, FactSnapshot facts, int row) throws ClienteleException {
        StageOperands wanted = StageOperands.of(condition);
        Asked asked = Asked.of(wanted.model(), facts, library);
        short stage = asked.stage(row);
        Names names = asked.source().names(wanted.model());
        boolean holds = evaluate(condition, facts, RoaringBitmap.bitmapOf(row)).contains(row);
        String is = stage == Names.NONE ? Messages.value_noStage : asked.source().title(wanted.model(), stage);
        LocalDate since = stage == Names.NONE ? null : LocalDate.ofEpochDay(asked.since(row));
        long days = stage == Names.NONE ? 0 : asked.day() - asked.since(row);
        String stages = wanted.stages().isEmpty() ? Messages.value_anyStage
                : wanted.stages().stream().map(key -> asked.source().title(wanted.model(), names.of(key)))
                        .collect(Collectors.joining(", ")); //$NON-NLS-1$
        String text = NLS.bind(Messages.proof_stage, new Object[] { is, days, stages });
        if (wanted.least() > 0) {
            text = NLS.bind(Messages.proof_least, text, wanted.least());
        }
        if (wanted.most() < Integer.MAX_VALUE) {
            text = NLS.bind(Messages.proof_most, text, wanted.most());
        }
        UsedFact fact = new UsedFact(Needs.STAGE + wanted.model(), Messages.fact_stage, is, null, since);
        return ProofNode.leaf(holds, text, List.of(fact));
    }
}
