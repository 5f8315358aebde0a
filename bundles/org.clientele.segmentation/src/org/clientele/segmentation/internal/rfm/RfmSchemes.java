package org.clientele.segmentation.internal.rfm;

import java.util.Optional;

import org.clientele.core.ClienteleException;
import org.clientele.core.classification.SchemeRule;
import org.clientele.core.classification.SchemeSource;
import org.clientele.core.definitions.Definitions;
import org.clientele.core.rules.RuleVersions;
import org.clientele.core.store.Store;
import org.clientele.model.ClassificationScheme;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.RfmModel;
import org.osgi.service.component.annotations.Component;

/** Computes the schemes that have the key of a model: their values are its areas. */
@Component
public final class RfmSchemes implements SchemeSource {

    @Override
    public Optional<SchemeRule> rule(Store store, Definitions definitions, ClassificationScheme scheme)
            throws ClienteleException {
        return RfmModels.stored(store, scheme.getKey()).map(model -> new RfmRule(model, model.getVersion()));
    }

    @Override
    public Optional<SchemeRule> rule(Store store, Definitions definitions, ClassificationScheme scheme, int version)
            throws ClienteleException {
        Optional<RfmModel> now = RfmModels.stored(store, scheme.getKey());
        if (now.isEmpty()) {
            return Optional.empty();
        }
        return RuleVersions.find(store, Literals.RFM_MODEL, now.get().getId(), version).map(RfmModel.class::cast)
                .map(model -> new RfmRule(model, version));
    }
}
