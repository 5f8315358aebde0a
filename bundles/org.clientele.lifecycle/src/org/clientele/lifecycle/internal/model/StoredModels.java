package org.clientele.lifecycle.internal.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.store.AggregateRef;
import org.clientele.core.store.FeaturePath;
import org.clientele.core.store.RecordQuery;
import org.clientele.core.store.Records;
import org.clientele.model.Aggregate;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.StageModel;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.osgi.util.NLS;

/** Reads stage models out of a store. */
public final class StoredModels {

    private static final int PAGE = 500;

    private StoredModels() {
    }

    /**
     * All models.
     *
     * @param records reads the store
     * @return by position, then key
     */
    public static List<StageModel> all(Records records) throws ClienteleException {
        return all(records, Literals.STAGE_MODEL).stream().map(StageModel.class::cast)
                .sorted(Comparator.comparingInt(StageModel::getPosition).thenComparing(StageModel::getKey)).toList();
    }

    /** All aggregates of a kind of which there are few. */
    static List<Aggregate> all(Records records, EClass type) throws ClienteleException {
        List<Long> ids = new ArrayList<>();
        records.scan(RecordQuery.all(type, List.of()), row -> ids.add(row.id()), null);
        List<Aggregate> all = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += PAGE) {
            all.addAll(records.loadAll(type, ids.subList(from, Math.min(ids.size(), from + PAGE)).stream()
                    .mapToLong(Long::longValue).toArray()));
        }
        return all;
    }

    /**
     * One model.
     *
     * @param records reads the store
     * @param key its key
     * @return the model, or empty
     */
    public static Optional<StageModel> find(Records records, String key) throws ClienteleException {
        if (key == null) {
            return Optional.empty();
        }
        Optional<AggregateRef> ref = records.find(Literals.STAGE_MODEL, FeaturePath.of(Literals.STAGE_MODEL__KEY), key);
        return ref.isEmpty() ? Optional.empty()
                : records.load(Literals.STAGE_MODEL, ref.get().id()).map(StageModel.class::cast);
    }

    /**
     * One model that has to be there.
     *
     * @param records reads the store
     * @param key its key
     * @return the model
     * @throws ClienteleException NOT_FOUND
     */
    public static StageModel get(Records records, String key) throws ClienteleException {
        return find(records, key).orElseThrow(
                () -> new ClienteleException(StatusCodes.NOT_FOUND, NLS.bind(Messages.model_unknown, key)));
    }
}
