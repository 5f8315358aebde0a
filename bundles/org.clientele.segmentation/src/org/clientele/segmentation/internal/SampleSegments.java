package org.clientele.segmentation.internal;

import java.util.List;

import org.clientele.model.ClienteleFactory;
import org.clientele.model.Condition;
import org.clientele.model.Segment;
import org.clientele.rules.Conditions;
import org.eclipse.osgi.util.NLS;

/** The segments with which a new store begins. */
final class SampleSegments {

    private static final String RECENCY = "rfm.r"; //$NON-NLS-1$
    private static final String FREQUENCY = "rfm.f"; //$NON-NLS-1$
    private static final String COUNT = "orders.count"; //$NON-NLS-1$
    private static final String COUNTRY = "country"; //$NON-NLS-1$
    private static final String IN = "in"; //$NON-NLS-1$

    private SampleSegments() {
    }

    /** New, detached definitions; cells of RFM as the published notebooks name them, for five bins. */
    static List<Segment> create(String homeCountry) {
        return List.of(
                segment("champions", Messages.sample_champions, Messages.sample_champions_text, Conditions.all( //$NON-NLS-1$
                        Conditions.compare(RECENCY, "=", 5), Conditions.compare(FREQUENCY, IN, List.of(4, 5)))), //$NON-NLS-1$
                segment("at-risk", Messages.sample_atRisk, Messages.sample_atRisk_text, Conditions.all( //$NON-NLS-1$
                        Conditions.compare(RECENCY, IN, List.of(1, 2)),
                        Conditions.compare(FREQUENCY, IN, List.of(3, 4)))),
                segment("one-time-buyers", Messages.sample_oneTime, Messages.sample_oneTime_text, //$NON-NLS-1$
                        Conditions.compare(COUNT, "=", 1)), //$NON-NLS-1$
                segment("abroad", Messages.sample_abroad, NLS.bind(Messages.sample_abroad_text, homeCountry), //$NON-NLS-1$
                        Conditions.all(Conditions.compare(COUNT, ">=", 1), //$NON-NLS-1$
                                Conditions.compare(COUNTRY, "!=", homeCountry)))); //$NON-NLS-1$
    }

    private static Segment segment(String key, String name, String description, Condition condition) {
        Segment segment = ClienteleFactory.eINSTANCE.createSegment();
        segment.setKey(key);
        segment.setName(name);
        segment.setDescription(description);
        segment.setCondition(condition);
        return segment;
    }
}
