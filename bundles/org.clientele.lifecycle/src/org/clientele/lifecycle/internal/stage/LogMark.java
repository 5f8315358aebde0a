package org.clientele.lifecycle.internal.stage;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;
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
    /** What the name of the last entry that counts begins with, while more are being written. */
    private static final String OPEN = "!"; //$NON-NLS-1$

    static Optional<LogMark> read(Store store) {
        try {
            return store.setting(SETTING).map(text -> text.replaceFirst(" ?" + OPEN + ".*", "").split(" ")).filter(parts -> parts.length >= 2) //$NON-NLS-1$
                    .map(parts -> new LogMark(Long.parseLong(parts[0]), LocalDate.parse(parts[1]),
                            Arrays.stream(parts).skip(2).map(Long::valueOf).collect(Collectors.toSet())));
        } catch (NumberFormatException | DateTimeException e) {
            return Optional.empty();
        }
    }

    /**
     * Up to which entry the log counts: later ones are of a writing that was broken off.
     *
     * @param store the store
     * @return the entry's id; empty when all count
     */
    static OptionalLong limit(Store store) {
        String text = store.setting(SETTING).orElse(""); //$NON-NLS-1$
        int open = text.indexOf(OPEN);
        try {
            return open < 0 ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(text.substring(open + 1)));
        } catch (NumberFormatException e) {
            return OptionalLong.empty();
        }
    }

    /** Says that entries are being written that count only with the next mark. */
    static void open(Store store, Optional<LogMark> before, long lastEntry) throws ClienteleException {
        store.putSetting(Actor.SYSTEM, SETTING, before.map(mark -> mark.text() + ' ').orElse("") + OPEN + lastEntry); //$NON-NLS-1$
    }

    void write(Store store) throws ClienteleException {
        if (!store.setting(SETTING).equals(Optional.of(text()))) {
            store.putSetting(Actor.SYSTEM, SETTING, text());
        }
    }

    private String text() {
        return sequence + " " + day + models.stream().sorted().map(id -> " " + id).collect(Collectors.joining()); //$NON-NLS-1$ //$NON-NLS-2$
    }
}
