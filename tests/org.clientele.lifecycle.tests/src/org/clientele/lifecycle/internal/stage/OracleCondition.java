package org.clientele.lifecycle.internal.stage;

import java.util.List;
import java.util.Set;

import org.clientele.core.ClienteleException;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.rules.ConditionType;
import org.clientele.core.rules.ProofNode;
import org.clientele.model.TypedCondition;
import org.roaringbitmap.RoaringBitmap;

/** The condition type of stages as the oracle sees them. */
record OracleCondition(Oracle oracle) implements ConditionType {

    @Override
    public String id() {
        return StageOperands.TYPE;
    }

    @Override
    public Set<String> columns(TypedCondition condition) {
        return Set.of();
    }

    @Override
    public RoaringBitmap evaluate(TypedCondition condition, FactSnapshot facts, RoaringBitmap candidates)
            throws ClienteleException {
        RoaringBitmap found = new RoaringBitmap();
        for (int row : candidates.toArray()) {
            if (explain(condition, facts, row).holds()) {
                found.add(row);
            }
        }
        return found;
    }

    @Override
    public ProofNode explain(TypedCondition condition, FactSnapshot facts, int row) throws ClienteleException {
        StageOperands wanted = StageOperands.of(condition);
        String stage = oracle.stageOn(wanted.model(), facts.partyId(row), facts.today());
        long days = stage == null ? 0 : facts.today().toEpochDay()
                - oracle.sinceOn(wanted.model(), facts.partyId(row), facts.today()).toEpochDay();
        return new ProofNode(wanted.holds(stage, days), "", List.of());
    }
}
