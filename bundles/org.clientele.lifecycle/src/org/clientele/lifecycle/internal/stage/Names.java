package org.clientele.lifecycle.internal.stage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Numbers for the keys of the stages of one model, those included that it once had: 0 is no stage. A number stays with its
 * key as long as the store is open. Any thread.
 */
final class Names {

    static final short NONE = 0;

    private final Map<String, Short> numbers = new HashMap<>();
    private final List<String> keys = new ArrayList<>(Collections.singletonList(null));

    synchronized short of(String key) {
        if (key == null || key.isEmpty()) {
            return NONE;
        }
        Short known = numbers.get(key);
        if (known == null) {
            known = (short) keys.size();
            numbers.put(key, known);
            keys.add(key);
        }
        return known;
    }

    /** The key; null for no stage. */
    synchronized String key(short number) {
        return keys.get(number);
    }

    synchronized int size() {
        return keys.size();
    }
}
