package org.clientele.store.internal.history;

import java.time.LocalDate;

import javax.crypto.SecretKey;

import org.clientele.core.store.Change;

/**
 * One line of the history of an aggregate, as it lies in the store. Personal values are decrypted when they are asked for,
 * since of many changes of one value only few are.
 *
 * @param sequence the commit
 * @param validFrom since when the change holds
 * @param path the value's place
 * @param kind what happened
 * @param before the text before
 * @param after the text after
 */
public record StoredLine(long sequence, LocalDate validFrom, String path, Change.Kind kind, Text before, Text after) {

    /**
     * A value's text, as it is stored.
     *
     * @param stored plain or encrypted; null for an unset value
     * @param person the party whose key encrypts it, the first when there are several, or {@link HistoryLine#NOBODY}
     * @param key the key, made of those of all of them; null when one was destroyed
     * @param keys decrypts
     */
    public record Text(String stored, long person, SecretKey key, PartyKeys keys) {

        /**
         * Reads it.
         *
         * @return the text; null when it is unset, or was erased with its person
         */
        public String read() {
            return person == HistoryLine.NOBODY || stored == null ? stored : keys.open(key, person, stored);
        }

        /**
         * Whether there was a value that nobody can read any more.
         *
         * @return true when it was erased
         */
        public boolean isErased() {
            return stored != null && read() == null;
        }
    }

    /**
     * The text before.
     *
     * @return null when it was unset or erased
     */
    public String oldValue() {
        return before.read();
    }

    /**
     * The text after.
     *
     * @return null when it is unset or erased
     */
    public String newValue() {
        return after.read();
    }

    /**
     * Whether it tells that an embedded object came or went, which has no text.
     *
     * @return false for attributes and rows
     */
    public boolean isMarker() {
        return kind != Change.Kind.CHANGED && before.stored() == null && after.stored() == null;
    }
}
