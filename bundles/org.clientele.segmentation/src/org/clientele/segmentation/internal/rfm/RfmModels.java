package org.clientele.segmentation.internal.rfm;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.segmentation.RfmOptions;
import org.clientele.core.segmentation.RfmService;
import org.clientele.core.store.AggregateRef;
import org.clientele.core.store.FeaturePath;
import org.clientele.core.store.Page;
import org.clientele.core.store.PageKey;
import org.clientele.core.store.RecordQuery;
import org.clientele.core.store.RecordRow;
import org.clientele.core.store.Records;
import org.clientele.core.store.Store;
import org.clientele.model.ClassificationScheme;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.RfmModel;

/** The models that a store holds. */
final class RfmModels {

    private static final int PAGE = 100;
    private static final RecordQuery MODELS = RecordQuery.all(Literals.RFM_MODEL,
            List.of(FeaturePath.of(Literals.RFM_MODEL__KEY)));

    private RfmModels() {
    }

    /** The stored models, that of the columns first. */
    static List<RfmModel> stored(Store store) throws ClienteleException {
        Records records = store.records(Actor.SYSTEM);
        List<RfmModel> models = new ArrayList<>();
        Optional<PageKey> after = Optional.empty();
        do {
            Page page = records.page(MODELS, after, PAGE);
            for (RecordRow row : page.rows()) {
                records.load(Literals.RFM_MODEL, row.id()).map(RfmModel.class::cast).ifPresent(models::add);
            }
            after = page.next();
        } while (after.isPresent());
        models.sort(Comparator.comparing((RfmModel model) -> !RfmService.DEFAULT.equals(model.getKey()))
                .thenComparing(RfmModel::getKey));
        return models;
    }

    /** The models as they count: without one for the columns, the setting of an earlier version, or the usual one. */
    static List<RfmModel> counting(Store store) throws ClienteleException {
        List<RfmModel> models = stored(store);
        if (models.isEmpty() || !RfmService.DEFAULT.equals(models.getFirst().getKey())) {
            models.addFirst(fallback(store));
        }
        return models;
    }

    static Optional<RfmModel> stored(Store store, String key) throws ClienteleException {
        return stored(store).stream().filter(model -> key.equals(model.getKey())).findFirst();
    }

    private static RfmModel fallback(Store store) {
        RfmModel model = PublishedAreas.model(RfmService.DEFAULT);
        Optional<RfmOptions> setting = RfmSettings.read(store);
        setting.ifPresent(options -> ModelOptions.apply(options, model));
        return model;
    }

    static Optional<ClassificationScheme> scheme(Store store, String key) throws ClienteleException {
        Records records = store.records(Actor.SYSTEM);
        Optional<AggregateRef> there = records.find(Literals.CLASSIFICATION_SCHEME,
                FeaturePath.of(Literals.CLASSIFICATION_SCHEME__KEY), key);
        return there.isEmpty() ? Optional.empty()
                : records.load(Literals.CLASSIFICATION_SCHEME, there.get().id()).map(ClassificationScheme.class::cast);
    }
}
