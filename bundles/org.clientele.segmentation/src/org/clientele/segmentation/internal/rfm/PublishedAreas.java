package org.clientele.segmentation.internal.rfm;

import org.clientele.model.ClienteleFactory;
import org.clientele.model.RfmArea;
import org.clientele.model.RfmModel;

/**
 * The areas of the recency-frequency field by which the public notebooks on Online Retail name customers: ten names on
 * five by five cells, which they cover without a gap or an overlap.
 */
final class PublishedAreas {

    private PublishedAreas() {
    }

    /** A new model of five bins with these areas. */
    static RfmModel model(String key) {
        RfmModel model = ClienteleFactory.eINSTANCE.createRfmModel();
        model.setKey(key);
        model.setEnglish("RFM"); //$NON-NLS-1$
        model.setChinese("RFM \u6a21\u578b"); //$NON-NLS-1$
        model.getAreas().add(area("champion", "Champions", "\u51a0\u519b\u5ba2\u6237", 5, 5, 4, 5)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        model.getAreas().add(area("loyal", "Loyal customers", "\u5fe0\u8bda\u5ba2\u6237", 3, 4, 4, 5)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        model.getAreas().add(area("potential-loyalist", "Potential loyalists", "\u6f5c\u5728\u5fe0\u8bda\u5ba2\u6237", 4, 5, 2, 3)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        model.getAreas().add(area("new", "New customers", "\u65b0\u5ba2\u6237", 5, 5, 1, 1)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        model.getAreas().add(area("promising", "Promising", "\u6709\u524d\u666f\u5ba2\u6237", 4, 4, 1, 1)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        model.getAreas().add(area("need-attention", "Need attention", "\u9700\u5173\u6ce8\u5ba2\u6237", 3, 3, 3, 3)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        model.getAreas().add(area("about-to-sleep", "About to sleep", "\u5373\u5c06\u6c89\u7761\u5ba2\u6237", 3, 3, 1, 2)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        model.getAreas().add(area("at-risk", "At risk", "\u6d41\u5931\u98ce\u9669\u5ba2\u6237", 1, 2, 3, 4)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        model.getAreas().add(area("cannot-lose", "Cannot lose", "\u4e0d\u80fd\u5931\u53bb\u7684\u5ba2\u6237", 1, 2, 5, 5)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        model.getAreas().add(area("hibernating", "Hibernating", "\u4f11\u7720\u5ba2\u6237", 1, 2, 1, 2)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        return model;
    }

    private static RfmArea area(String key, String english, String chinese, int recencyFrom, int recencyTo,
            int frequencyFrom, int frequencyTo) {
        RfmArea area = ClienteleFactory.eINSTANCE.createRfmArea();
        area.setKey(key);
        area.setEnglish(english);
        area.setChinese(chinese);
        area.setRecencyFrom(recencyFrom);
        area.setRecencyTo(recencyTo);
        area.setFrequencyFrom(frequencyFrom);
        area.setFrequencyTo(frequencyTo);
        return area;
    }
}
