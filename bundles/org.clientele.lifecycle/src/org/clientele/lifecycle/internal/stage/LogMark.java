package org.clientele.lifecycle.internal.stage;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.store.Store;

/**
 * Up to where the log is complete; kept as a setting of the store.
 *
 * @param sequence the last commit that is in it
 * @param day the day that it was written for
 * @param models the ids of the models that are in it
 */
record LogMark(long sequence, LocalDate day, Set<Long> models) {

    private static final String SETTING = "stages.log"; //$NON-NLS-1$

    static Optional<LogMark> read(Store store) {
        try {
            return store.setting(SETTING).map(text -> text.split(" ")).filter(parts -> parts.length >= 2) //$NON-NLS-1$
                    .map(parts -> new LogMark(Long.parseLong(parts[0]), LocalDate.parse(parts[1]),
                            Arrays.stream(parts).skip(2).map(Long::valueOf).collect(Collectors.toSet())));
        } catch (NumberFormatException | DateTimeException e) {
            return Optional.empty();
        }
    }

    void write(Store store, Optional<LogMark> before) throws ClienteleException {
        if (!before.equals(Optional.of(this))) {
            store.putSetting(Actor.SYSTEM, SETTING, sequence + " " + day //$NON-NLS-1$
                    + models.stream().sorted().map(id -> " " + id).collect(Collectors.joining())); //$NON-NLS-1$
        }
    }
}
