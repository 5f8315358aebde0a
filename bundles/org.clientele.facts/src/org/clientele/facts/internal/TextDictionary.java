package org.clientele.facts.internal;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Texts that repeat, each with a code that it keeps. Only the thread that builds adds; all threads read. A snapshot
 * never meets a code that was given after it was made.
 */
final class TextDictionary {

    /** The code of a missing text. */
    static final int MISSING = Integer.MIN_VALUE;

    private final Map<String, Integer> codes = new ConcurrentHashMap<>();
    private volatile String[] texts = new String[16];
    private volatile int size;
    private volatile long[] ranks = new long[0];

    /** The code of a text, a new one where it is new. */
    int add(String text) {
        if (text == null || text.isEmpty()) {
            return MISSING;
        }
        Integer known = codes.get(text);
        if (known != null) {
            return known;
        }
        int code = size;
        String[] room = texts.length > code ? texts : Arrays.copyOf(texts, code * 2);
        room[code] = text;
        texts = room;
        size = code + 1;
        codes.put(text, code);
        return code;
    }

    /** Gives a text from a file the next code; the empty text stands for one that nobody has any more. */
    void restore(String text) {
        int code = size;
        String[] room = texts.length > code ? texts : Arrays.copyOf(texts, code * 2);
        room[code] = text;
        texts = room;
        size = code + 1;
        if (!text.isEmpty()) {
            codes.put(text, code);
        }
    }

    int size() {
        return size;
    }

    String text(int code) {
        if (code == MISSING) {
            return null;
        }
        if (code < 0 || code >= size) {
            throw new IndexOutOfBoundsException(code);
        }
        return texts[code];
    }

    /** The codes' places in the collation of the user's language, up to now. */
    long[] ranks() {
        int now = size;
        long[] known = ranks;
        if (known.length < now) {
            known = Collation.rank(Arrays.copyOf(texts, now));
            ranks = known;
        }
        return known;
    }

    long memory() {
        long bytes = 64;
        String[] all = texts;
        for (int i = 0; i < size; i++) {
            bytes += 120 + 2L * all[i].length();
        }
        return bytes;
    }
}
