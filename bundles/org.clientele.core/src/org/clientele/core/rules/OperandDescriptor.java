package org.clientele.core.rules;

import java.util.List;

import org.clientele.model.OperandType;

/**
 * Describes an operand of a condition type, so that editors can ask for it and texts can name it.
 *
 * @param name the stable name that conditions use, such as "value"
 * @param label its name in the user's language
 * @param type how the operand's text is read
 * @param required whether a condition without it is incomplete
 * @param many whether a condition may have several of the name
 * @param choices the only texts that it may have, in the order in which they are offered; empty when it is free
 * @param keyOf for an operand of type KEY what it is the key of, such as "segment" or "scheme"; null otherwise
 * @since 1.0
 */
public record OperandDescriptor(String name, String label, OperandType type, boolean required, boolean many,
        List<Choice> choices, String keyOf) {

    /**
     * One text that an operand may have.
     *
     * @param text the canonical text
     * @param label what people read, in the user's language
     */
    public record Choice(String text, String label) {
    }

    /** Copies the list. */
    public OperandDescriptor {
        choices = List.copyOf(choices);
    }

    /**
     * An operand that has to be there once and is free.
     *
     * @param name the stable name
     * @param label its name in the user's language
     * @param type how its text is read
     * @return the description
     */
    public static OperandDescriptor required(String name, String label, OperandType type) {
        return new OperandDescriptor(name, label, type, true, false, List.of(), null);
    }

    /**
     * An operand that may be left out and is free.
     *
     * @param name the stable name
     * @param label its name in the user's language
     * @param type how its text is read
     * @return the description
     */
    public static OperandDescriptor optional(String name, String label, OperandType type) {
        return new OperandDescriptor(name, label, type, false, false, List.of(), null);
    }

    /**
     * The same operand, as often as wanted.
     *
     * @return a new description
     */
    public OperandDescriptor repeated() {
        return new OperandDescriptor(name, label, type, required, true, choices, keyOf);
    }

    /**
     * The same operand with nothing else allowed than some texts.
     *
     * @param allowed the texts
     * @return a new description
     */
    public OperandDescriptor oneOf(List<Choice> allowed) {
        return new OperandDescriptor(name, label, type, required, many, allowed, keyOf);
    }

    /**
     * The same operand as a key.
     *
     * @param kind what it is the key of, such as "segment"
     * @return a new description
     */
    public OperandDescriptor key(String kind) {
        return new OperandDescriptor(name, label, type, required, many, choices, kind);
    }
}
