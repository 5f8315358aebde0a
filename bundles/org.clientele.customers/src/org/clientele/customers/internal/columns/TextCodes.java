package org.clientele.customers.internal.columns;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Texts and their codes, which they keep. One thread at a time adds; all threads read. */
final class TextCodes {

    private final Map<String, Integer> codes = new ConcurrentHashMap<>();
    private volatile String[] texts = new String[16];
    private volatile int size;

    synchronized int add(String text) {
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

    int size() {
        return size;
    }

    String text(int code) {
        if (code < 0 || code >= size) {
            throw new IndexOutOfBoundsException(code);
        }
        return texts[code];
    }
}
