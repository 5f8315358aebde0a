package org.clientele.lifecycle.internal.retention;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.clientele.core.ClienteleException;
import org.clientele.core.retention.DeclineProof;
import org.clientele.core.rules.RuleVersions;
import org.clientele.core.store.Store;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.DeclineCase;
import org.clientele.model.DeclineModel;

/** Makes the proof of a case again, from what it keeps and the version of its model. */
public final class PastProof {

    private PastProof() {
    }

    /**
     * The proof of the day on which a case was opened.
     *
     * @param store the store
     * @param each the case
     * @param signals the signals: their names and own limits
     * @return the proof; empty when the model of that version is not known any more
     * @throws ClienteleException LOCK_TIMEOUT, STORE_DAMAGED
     */
    public static Optional<DeclineProof> of(Store store, DeclineCase each, Signals signals) throws ClienteleException {
        Optional<DeclineModel> now = Models.find(store, each.getModel());
        if (now.isEmpty()) {
            return Optional.empty();
        }
        Optional<DeclineModel> then = now.get().getId() == 0 ? now : RuleVersions
                .find(store, Literals.DECLINE_MODEL, now.get().getId(), each.getModelVersion())
                .map(DeclineModel.class::cast);
        Map<String, Double> values = Inputs.read(each.getInputs());
        return then.map(model -> new Explaining(model, Weighed.of(model, signals), each.getOpenedOn(),
                each.getAtStake() == null ? BigDecimal.ZERO : each.getAtStake(), each.getScore() == null ? 0 : -1)
                .proof(signal -> values.getOrDefault(signal.id(), Double.NaN), signal -> List.of()));
    }
}
