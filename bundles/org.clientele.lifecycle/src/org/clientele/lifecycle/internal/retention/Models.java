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

    /** The setting that names what a store was once given, see {@code DefinitionService#ensureDefaults}. */
    private static final String SHIPPED = "definitions.shipped"; //$NON-NLS-1$
    private static final String NAME = Literals.DECLINE_MODEL.getName() + ':' + DeclineService.DEFAULT;

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
        if (models.stream().noneMatch(model -> DeclineService.DEFAULT.equals(model.getKey()))) {
            unstored(store).ifPresent(models::add);
        }
        models.sort(ORDER);
        return models;
    }

    static Optional<DeclineModel> find(Store store, String key) throws ClienteleException {
        Records records = store.records(Actor.SYSTEM);
        Optional<AggregateRef> ref = key == null ? Optional.empty()
                : records.find(Literals.DECLINE_MODEL, FeaturePath.of(Literals.DECLINE_MODEL__KEY), key);
        if (ref.isEmpty()) {
            return DeclineService.DEFAULT.equals(key) ? unstored(store) : Optional.empty();
        }
        return records.load(Literals.DECLINE_MODEL, ref.get().id()).map(DeclineModel.class::cast);
    }

    /** The shipped model for a store of an earlier version that was not given it yet; one that was deleted stays so. */
    private static Optional<DeclineModel> unstored(Store store) {
        boolean given = List.of(store.setting(SHIPPED).orElse("").split(" ")).contains(NAME); //$NON-NLS-1$ //$NON-NLS-2$
        return given ? Optional.empty() : Optional.of((DeclineModel) new ShippedDecline().definitions().getFirst());
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
