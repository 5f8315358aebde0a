package org.clientele.segmentation.internal.membership;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.store.Store;

/**
 * Up to where the log is complete; kept as a setting of the store.
 *
 * @param sequence the last commit that is in it
 * @param day the day that it was written for
 */
record LogMark(long sequence, LocalDate day) {

    private static final String SETTING = "segments.log"; //$NON-NLS-1$

    static Optional<LogMark> read(Store store) {
        try {
            return store.setting(SETTING).map(text -> text.split(" ")).filter(parts -> parts.length == 2) //$NON-NLS-1$
                    .map(parts -> new LogMark(Long.parseLong(parts[0]), LocalDate.parse(parts[1])));
        } catch (NumberFormatException | DateTimeParseException e) {
            return Optional.empty();
        }
    }

    void write(Store store, Optional<LogMark> before) throws ClienteleException {
        if (!before.equals(Optional.of(this))) {
            store.putSetting(Actor.SYSTEM, SETTING, sequence + " " + day); //$NON-NLS-1$
        }
    }
}
