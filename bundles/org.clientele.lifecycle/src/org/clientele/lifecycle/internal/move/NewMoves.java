package org.clientele.lifecycle.internal.move;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

import org.clientele.core.rules.ProofNode;
import org.clientele.core.rules.UsedFact;
import org.clientele.model.ClienteleFactory;
import org.clientele.model.StageCause;
import org.clientele.model.StageModel;
import org.clientele.model.StageMove;
import org.clientele.model.value.PartyId;

/**
 * Makes the records of moves that are allowed.
 *
 * @param model the model
 * @param cause HAND or IMPORT
 * @param account who moves
 * @param reason why
 * @param holdDays for how many days rules wait; 0: they do not
 * @param now when it is recorded
 */
record NewMoves(StageModel model, StageCause cause, String account, String reason, int holdDays, LocalDateTime now) {

    private static final int LONGEST = 4_000;

    StageMove of(Verdict verdict) {
        StageMove move = ClienteleFactory.eINSTANCE.createStageMove();
        move.setCustomer(new PartyId(verdict.wish().party()));
        move.setModel(model.getKey());
        move.setFrom(verdict.from());
        move.setTo(verdict.wish().to());
        move.setDay(verdict.wish().day());
        move.setRecordedAt(now);
        move.setCause(cause);
        move.setHeldUntil(holdDays == 0 ? null : verdict.wish().day().plusDays(holdDays));
        move.setAccount(account);
        move.setReason(reason);
        move.setModelVersion(model.getVersion());
        move.setInputs(inputs(verdict.proof()));
        return move;
    }

    private static String inputs(ProofNode proof) {
        List<String> lines = new ArrayList<>();
        if (proof != null) {
            collect(proof, lines);
        }
        String text = String.join("\n", lines); //$NON-NLS-1$
        return text.isEmpty() ? null : text.substring(0, Math.min(LONGEST, text.length()));
    }

    private static void collect(ProofNode proof, List<String> lines) {
        for (UsedFact fact : proof.facts()) {
            if (fact.column() != null) {
                lines.add(fact.column() + '=' + fact.value());
            }
        }
        proof.children().forEach(child -> collect(child, lines));
    }
}
