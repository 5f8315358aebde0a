package org.clientele.core.rules.text;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.clientele.core.rules.text.TextProblem.Severity;
import org.clientele.model.Condition;

/**
 * What came out of a text.
 *
 * @param condition the tree, which belongs to the caller; with mistakes what could be read, in which parts may be left
 *        out; null for a blank text and where nothing could be read
 * @param problems the mistakes, in the order of the text
 * @param places which piece of the text each node of the tree was read from, by identity
 * @since 1.0
 */
public record Parsed(Condition condition, List<TextProblem> problems, Map<Condition, TextRange> places) {

    /** Copies the collections. */
    public Parsed {
        problems = List.copyOf(problems);
        Map<Condition, TextRange> copy = new IdentityHashMap<>(places);
        places = Collections.unmodifiableMap(copy);
    }

    /**
     * Tells whether the text can be used: no mistake is an error.
     *
     * @return true also for a blank text
     */
    public boolean isUsable() {
        return problems.stream().noneMatch(problem -> problem.severity() == Severity.ERROR);
    }

    /**
     * Where a node was read.
     *
     * @param node a node of {@link #condition()}
     * @return its piece of the text, or empty for a node of another tree
     */
    public Optional<TextRange> place(Condition node) {
        return Optional.ofNullable(places.get(node));
    }

    /**
     * The innermost node at a place of the text.
     *
     * @param offset a place
     * @return the node, or empty where there is none
     */
    public Optional<Condition> nodeAt(int offset) {
        Condition innermost = null;
        int length = Integer.MAX_VALUE;
        for (Map.Entry<Condition, TextRange> entry : places.entrySet()) {
            if (entry.getValue().touches(offset) && entry.getValue().length() < length) {
                innermost = entry.getKey();
                length = entry.getValue().length();
            }
        }
        return Optional.ofNullable(innermost);
    }
}
