package org.clientele.facts.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The codes of a stream: a text for each, and what it stands for. Only one thread at a time adds; all threads read. A
 * code keeps what it stands for.
 */
final class EventCodes {

    private final Map<Object, Integer> codes = new ConcurrentHashMap<>();
    private volatile String[] texts = new String[16];
    private volatile int size;

    /** Codes that are known beforehand. */
    static EventCodes of(List<String> texts) {
        EventCodes codes = new EventCodes();
        texts.forEach(text -> codes.add(text, text));
        return codes;
    }

    /** The code of a thing, or -1. */
    int find(Object key) {
        return codes.getOrDefault(key, -1);
    }

    /** The code of a thing, a new one where it is new. */
    int add(Object key, String text) {
        Integer known = codes.get(key);
        if (known != null) {
            return known;
        }
        int code = size;
        String[] room = texts.length > code ? texts : Arrays.copyOf(texts, code * 2);
        room[code] = text == null ? "" : text; //$NON-NLS-1$
        texts = room;
        size = code + 1;
        codes.put(key, code);
        return code;
    }

    /** The same codes with another text for a known thing; this very object when it has that text, or is not known. */
    EventCodes renamed(Object key, String text) {
        int code = find(key);
        String wanted = text == null ? "" : text; //$NON-NLS-1$
        if (code < 0 || texts[code].equals(wanted)) {
            return this;
        }
        EventCodes renamed = new EventCodes();
        renamed.codes.putAll(codes);
        renamed.texts = texts.clone();
        renamed.texts[code] = wanted;
        renamed.size = size;
        return renamed;
    }

    int size() {
        return size;
    }

    String text(int code) {
        if (code < 0 || code >= size) {
            throw new IndexOutOfBoundsException(code);
        }
        return texts[code];
    }

    /** The code with a text, or -1. */
    int codeOf(String text) {
        String[] all = texts;
        for (int code = 0; code < size; code++) {
            if (all[code].equals(text)) {
                return code;
            }
        }
        return -1;
    }

    long memory() {
        return 64 + 160L * size;
    }
}
