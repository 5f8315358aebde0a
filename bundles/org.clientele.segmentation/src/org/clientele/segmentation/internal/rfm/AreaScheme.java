package org.clientele.segmentation.internal.rfm;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import org.clientele.model.ClassificationScheme;
import org.clientele.model.ClienteleFactory;
import org.clientele.model.RfmArea;
import org.clientele.model.RfmModel;
import org.clientele.model.SchemeValue;

/** The classification scheme whose values are the areas of a model. */
final class AreaScheme {

    private static final String SOURCE = "V05"; //$NON-NLS-1$
    private static final int LAST = 1_000;

    private AreaScheme() {
    }

    static ClassificationScheme create(RfmModel model) {
        ClassificationScheme scheme = ClienteleFactory.eINSTANCE.createClassificationScheme();
        scheme.setKey(model.getKey());
        scheme.setSource(SOURCE);
        scheme.setPosition(LAST);
        update(scheme, model);
        return scheme;
    }

    /** Brings names and values up to date; a value whose area is gone is retired. Tells whether anything changed. */
    static boolean update(ClassificationScheme scheme, RfmModel model) {
        boolean changed = !Objects.equals(scheme.getEnglish(), model.getEnglish())
                || !Objects.equals(scheme.getChinese(), model.getChinese()) || scheme.isRetired();
        scheme.setEnglish(model.getEnglish());
        scheme.setChinese(model.getChinese());
        scheme.setRetired(false);
        Map<String, SchemeValue> gone = new HashMap<>();
        scheme.getValues().forEach(value -> gone.put(value.getKey(), value));
        for (RfmArea area : model.getAreas()) {
            SchemeValue value = gone.remove(area.getKey());
            if (value == null) {
                value = ClienteleFactory.eINSTANCE.createSchemeValue();
                value.setKey(area.getKey());
                scheme.getValues().add(value);
                changed = true;
            }
            changed |= !Objects.equals(value.getEnglish(), area.getEnglish())
                    || !Objects.equals(value.getChinese(), area.getChinese()) || value.isRetired();
            value.setEnglish(area.getEnglish());
            value.setChinese(area.getChinese());
            value.setRetired(false);
        }
        for (SchemeValue value : gone.values()) {
            changed |= !value.isRetired();
            value.setRetired(true);
        }
        return changed;
    }
}
