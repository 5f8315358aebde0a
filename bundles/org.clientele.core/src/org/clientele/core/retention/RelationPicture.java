package org.clientele.core.retention;

import java.util.List;
import java.util.Optional;

/**
 * How the relation with one customer stands: four lamps [V05] and three gauges [V06]. Immutable.
 *
 * @param party the customer
 * @param sequence the commit that it shows
 * @param lamps satisfaction, loyalty, retention, contribution, then further measures by their ids
 * @param gauges tenure, frequency, margin
 * @since 1.0
 */
public record RelationPicture(long party, long sequence, List<RelationLamp> lamps, List<RelationGauge> gauges) {

    /** Copies the lists. */
    public RelationPicture {
        lamps = List.copyOf(lamps);
        gauges = List.copyOf(gauges);
    }

    /**
     * One lamp.
     *
     * @param measure its measure's id
     * @return the lamp, or empty where nothing has that id
     */
    public Optional<RelationLamp> lamp(String measure) {
        return lamps.stream().filter(each -> each.measure().equals(measure)).findFirst();
    }
}
