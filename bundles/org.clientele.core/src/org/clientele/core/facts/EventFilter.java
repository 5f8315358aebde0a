package org.clientele.core.facts;

import java.util.Arrays;

/**
 * Which events of a stream count. Immutable.
 * <p>
 * Some events of a stream count only when asked for: of orders and what belongs to them, those that are no purchase. Of
 * other streams all events count.
 *
 * @since 1.0
 */
public final class EventFilter {

    /** The events that count unless others are asked for, of any code. */
    public static final EventFilter USUAL = new EventFilter(false, null);

    /** All events of the stream. */
    public static final EventFilter ALL = new EventFilter(true, null);

    private final boolean all;
    private final int[] codes;

    private EventFilter(boolean all, int[] codes) {
        this.all = all;
        this.codes = codes;
    }

    /**
     * Only events with certain codes. {@link EventFacts#filter} makes this of the codes' texts.
     *
     * @param all whether those count, too, that usually do not
     * @param codes the codes; without any, no event passes
     * @return a filter
     */
    public static EventFilter ofCodes(boolean all, int... codes) {
        int[] sorted = codes.clone();
        Arrays.sort(sorted);
        return new EventFilter(all, sorted);
    }

    /**
     * Whether those count, too, that usually do not.
     *
     * @return true for all events
     */
    public boolean all() {
        return all;
    }

    /**
     * Whether any code passes.
     *
     * @return false where codes are given
     */
    public boolean anyCode() {
        return codes == null;
    }

    /**
     * Whether a code passes.
     *
     * @param code the code of an event
     * @return true when it does
     */
    public boolean accepts(int code) {
        return codes == null || Arrays.binarySearch(codes, code) >= 0;
    }

    /**
     * The codes that pass, for those who make a table of them.
     *
     * @return a copy, ascending; empty where any code passes
     */
    public int[] codes() {
        return codes == null ? new int[0] : codes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EventFilter filter && all == filter.all && Arrays.equals(codes, filter.codes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(codes) * 2 + (all ? 1 : 0);
    }

    @Override
    public String toString() {
        return (all ? "all" : "usual") + (codes == null ? "" : Arrays.toString(codes)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }
}
