package org.clientele.lifecycle.internal.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.definitions.Titles;
import org.clientele.core.rules.RuleService;
import org.clientele.core.store.Criterion;
import org.clientele.core.store.FeaturePath;
import org.clientele.core.store.RecordQuery;
import org.clientele.core.store.Records;
import org.clientele.model.Aggregate;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.Condition;
import org.clientele.model.Segment;
import org.clientele.model.StageModel;
import org.clientele.model.value.StageModelId;
import org.eclipse.osgi.util.NLS;

/** What depends on a model or on one of its stages. */
final class ModelUse {

    private ModelUse() {
    }

    /** Refuses to delete a model that is in use. */
    static void refuse(Records records, StageModel model, RuleService rules) throws ClienteleException {
        Optional<String> why = whyKept(records, model, rules);
        if (why.isPresent()) {
            throw new ClienteleException(StatusCodes.IN_USE, why.get());
        }
    }

    /** Why a model cannot be deleted; empty when it can. */
    static Optional<String> whyKept(Records records, StageModel model, RuleService rules) throws ClienteleException {
        if (records.count(entries(model)) > 0 || records.count(moves(model)) > 0) {
            return Optional.of(NLS.bind(Messages.model_history, Titles.of(model)));
        }
        List<String> readers = readers(records, model, rules);
        return readers.isEmpty() ? Optional.empty()
                : Optional.of(NLS.bind(Messages.model_inUse, Titles.of(model), String.join(", ", readers))); //$NON-NLS-1$
    }

    /** Whether a customer ever was in a stage, as far as it is written. */
    static boolean wasEntered(Records records, StageModel model, String stage) throws ClienteleException {
        return records.count(entries(model).and(Criterion.eq(FeaturePath.of(Literals.STAGE_ENTRY__TO), stage))) > 0
                || records.count(moves(model).and(Criterion.eq(FeaturePath.of(Literals.STAGE_MOVE__TO), stage))) > 0;
    }

    private static RecordQuery entries(StageModel model) {
        return RecordQuery.all(Literals.STAGE_ENTRY, List.of()).and(Criterion
                .eq(FeaturePath.of(Literals.STAGE_ENTRY__MODEL), new StageModelId(model.getId())));
    }

    private static RecordQuery moves(StageModel model) {
        return RecordQuery.all(Literals.STAGE_MOVE, List.of())
                .and(Criterion.eq(FeaturePath.of(Literals.STAGE_MOVE__MODEL), model.getKey()));
    }

    /** The names of segments and other models whose rules ask for stages of a model. */
    private static List<String> readers(Records records, StageModel model, RuleService rules)
            throws ClienteleException {
        List<String> readers = new ArrayList<>();
        for (Aggregate each : StoredModels.all(records, Literals.SEGMENT)) {
            Segment segment = (Segment) each;
            if (reads(Stream.ofNullable(segment.getCondition()), model, rules)) {
                readers.add(segment.getName());
            }
        }
        for (StageModel other : StoredModels.all(records)) {
            if (other.getId() != model.getId() && reads(ModelReads.conditions(other), model, rules)) {
                readers.add(Titles.of(other));
            }
        }
        return readers;
    }

    private static boolean reads(Stream<Condition> conditions, StageModel model, RuleService rules) {
        return conditions.anyMatch(condition -> ModelReads.modelsRead(condition, rules).contains(model.getKey()));
    }
}
