package org.clientele.store.internal.history;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * A personal value as it lies in the history. What tells about two persons, such as the note of a relationship, is
 * encrypted with a key made of both of theirs: once one of them is destroyed, nobody reads it. Whose keys they are stands
 * before the encrypted text, as in {@code 17.4711:}, unless it is the one party that the line names.
 *
 * @param whose whose keys, the first being that by whose number the text is bound
 * @param sealed the encrypted text
 */
record SealedText(List<Long> whose, String sealed) {

    private static final char END = ':';

    /** Takes a stored value apart; the line is about a party. */
    static SealedText of(long person, String stored) {
        int end = stored.indexOf(END);
        return end < 0 ? new SealedText(List.of(person), stored)
                : new SealedText(Arrays.stream(stored.substring(0, end).split("\\.")).map(Long::valueOf).toList(), //$NON-NLS-1$
                        stored.substring(end + 1));
    }

    /** What lies in the store, in a line about a party. */
    String stored(long person) {
        return whose.equals(List.of(person)) ? sealed
                : whose.stream().map(String::valueOf).collect(Collectors.joining(".")) + END + sealed; //$NON-NLS-1$
    }

    /** A key that can be had from all of the keys together only; the key itself when it is one. */
    static SecretKey joint(List<SecretKey> keys) {
        if (keys.size() == 1) {
            return keys.getFirst();
        }
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256"); //$NON-NLS-1$
            keys.forEach(key -> digest.update(key.getEncoded()));
            return new SecretKeySpec(digest.digest(), "AES"); //$NON-NLS-1$
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
