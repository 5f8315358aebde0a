package org.clientele.core.store;

/**
 * What a repair did, or could not do, about one finding. Names records by class and id alone.
 *
 * @param outcome what became of it
 * @param sentence what was found, and what was done or what to do, in the user's language
 * @since 1.0
 */
public record RepairLine(Outcome outcome, String sentence) {

    /** What became of a finding. */
    public enum Outcome {
        /** It is whole again; nothing was lost. */
        REPAIRED,
        /** What could not be read was put aside: the value or row is in the backup only. */
        PUT_ASIDE,
        /** It stays as it is; the sentence says the way out. */
        LEFT
    }
}
