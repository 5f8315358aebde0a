package org.clientele.store.internal.past;

import java.util.List;

/**
 * Which changes of a commit are meant.
 *
 * @param paths places; each stands for all that lies below it; empty for all changes
 */
record Selection(List<String> paths) {

    boolean has(String path) {
        return paths.isEmpty() || paths.stream().anyMatch(p -> p.isEmpty() || path.equals(p)
                || path.startsWith(p) && (path.charAt(p.length()) == '.' || path.charAt(p.length()) == '['));
    }
}
