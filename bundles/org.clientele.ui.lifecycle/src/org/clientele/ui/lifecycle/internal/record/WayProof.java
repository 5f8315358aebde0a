package org.clientele.ui.lifecycle.internal.record;

import java.util.ArrayList;
import java.util.List;

import org.clientele.core.lifecycle.StageWay;
import org.clientele.core.rules.ProofNode;
import org.clientele.model.StageModel;
import org.clientele.ui.lifecycle.internal.StageTexts;

/** A way out of a stage, as it is told. Plain. */
final class WayProof {

    private WayProof() {
    }

    /** Who takes it. */
    static String who(StageWay way) {
        return way.automatic() && way.byHand() ? Messages.Way_both
                : way.automatic() ? Messages.Way_rules : way.byHand() ? Messages.Way_hand : Messages.Way_closed;
    }

    /** How it stands. */
    static String state(StageWay way) {
        if (way.taken()) {
            return Messages.Way_taken;
        }
        long missing = parts(way).stream().filter(part -> !part.holds()).count();
        if (missing == 0) {
            return way.automatic() ? Messages.Way_open : Messages.Way_openHand;
        }
        return missing == 1 ? Messages.Way_missingOne : Messages.bind(Messages.Way_missing, missing);
    }

    /** What holds and what is missing, below one node. */
    static ProofNode proof(StageModel model, StageWay way) {
        List<ProofNode> parts = parts(way);
        String text = Messages.bind(Messages.Way_to, StageTexts.of(model, way.to()), state(way));
        return new ProofNode(parts.stream().allMatch(ProofNode::holds), text,
                parts.isEmpty() ? List.of(new ProofNode(true, Messages.Way_nothing, List.of())) : parts);
    }

    private static List<ProofNode> parts(StageWay way) {
        List<ProofNode> parts = new ArrayList<>();
        add(parts, Messages.Way_exit, way.exit());
        add(parts, Messages.Way_entry, way.entry());
        add(parts, Messages.Way_guard, way.guard());
        parts.addAll(way.guards());
        return parts;
    }

    private static void add(List<ProofNode> parts, String name, ProofNode proof) {
        if (proof != null) {
            parts.add(new ProofNode(proof.holds(), name, List.of(proof)));
        }
    }
}
