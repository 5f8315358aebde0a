package org.clientele.core.update;

import java.time.Instant;

/**
 * Something that happened to the installation.
 *
 * @param time when
 * @param kind what
 * @param text the changes, or for TAKEN_BACK the phase in which it ended and why; may be blank
 * @since 1.0
 */
public record UpdateEvent(Instant time, Kind kind, String text) {

    /** What may happen. */
    public enum Kind {
        /** An update was downloaded and verified. */
        STAGED,
        /** A staged update was thrown away. */
        DROPPED,
        /** A staged update was installed. */
        APPLIED,
        /** An update did not end well and was taken back: what was installed before is in force. */
        TAKEN_BACK,
        /** Somebody went back to the profile before the last update. */
        RECOVERED
    }
}
