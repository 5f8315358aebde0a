package org.clientele.lifecycle.internal.retention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.retention.DeclineService;
import org.clientele.core.store.AggregateRef;
import org.clientele.core.store.FeaturePath;
import org.clientele.core.store.RecordQuery;
import org.clientele.core.store.Records;
import org.clientele.core.store.Store;
import org.clientele.model.Aggregate;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.DeclineModel;
import org.eclipse.osgi.util.NLS;

/** Reads models of decline. Definitions are for everybody. */
final class Models {

    private static final Comparator<DeclineModel> ORDER = Comparator.comparing(DeclineModel::isRetired)
            .thenComparing(model -> !DeclineService.DEFAULT.equals(model.getKey()))
            .thenComparing(DeclineModel::getKey, Comparator.nullsLast(Comparator.naturalOrder()));

    private Models() {
    }

    static List<DeclineModel> all(Store store) throws ClienteleException {
        Records records = store.records(Actor.SYSTEM);
        List<Long> ids = new ArrayList<>();
        records.scan(RecordQuery.all(Literals.DECLINE_MODEL, List.of()), row -> ids.add(row.id()), null);
        List<DeclineModel> models = new ArrayList<>();
        for (long id : ids) {
            Aggregate loaded = records.load(Literals.DECLINE_MODEL, id).orElse(null);
            if (loaded instanceof DeclineModel model) {
                models.add(model);
            }
        }
        models.sort(ORDER);
        return models;
    }

    static Optional<DeclineModel> find(Store store, String key) throws ClienteleException {
        Records records = store.records(Actor.SYSTEM);
        Optional<AggregateRef> ref = key == null ? Optional.empty()
                : records.find(Literals.DECLINE_MODEL, FeaturePath.of(Literals.DECLINE_MODEL__KEY), key);
        return ref.isEmpty() ? Optional.empty()
                : records.load(Literals.DECLINE_MODEL, ref.get().id()).map(DeclineModel.class::cast);
    }

    /** A model that is in force. */
    static DeclineModel get(Store store, String key) throws ClienteleException {
        Optional<DeclineModel> model = find(store, key);
        if (model.isEmpty()) {
            throw new ClienteleException(StatusCodes.NOT_FOUND, NLS.bind(Messages.no_model, key));
        }
        if (model.get().isRetired()) {
            throw new ClienteleException(StatusCodes.NOT_FOUND, NLS.bind(Messages.retired_model, key));
        }
        return model.get();
    }
}
