package org.clientele.rules.internal.types;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.clientele.core.facts.FactColumn.TextPlace;

/** How a text condition compares. */
enum TextOperator {
    EQUALS,
    CONTAINS,
    STARTS,
    ENDS,
    PINYIN,
    MATCHES;

    private static final Map<String, TextOperator> BY_TEXT = Stream.of(values())
            .collect(Collectors.toUnmodifiableMap(TextOperator::text, o -> o));

    private final String text = name().toLowerCase(Locale.ROOT);

    String text() {
        return text;
    }

    String label() {
        return switch (this) {
        case EQUALS -> Messages.text_equals;
        case CONTAINS -> Messages.text_contains;
        case STARTS -> Messages.text_starts;
        case ENDS -> Messages.text_ends;
        case PINYIN -> Messages.text_pinyin;
        case MATCHES -> Messages.text_matches;
        };
    }

    /** Where the value has to be in the text; null where that is not the question. */
    TextPlace place() {
        return switch (this) {
        case EQUALS -> TextPlace.WHOLE;
        case CONTAINS -> TextPlace.ANYWHERE;
        case STARTS -> TextPlace.START;
        case ENDS -> TextPlace.END;
        case PINYIN, MATCHES -> null;
        };
    }

    static Optional<TextOperator> of(String text) {
        return Optional.ofNullable(BY_TEXT.get(text));
    }

    static String texts() {
        return Stream.of(values()).map(TextOperator::text).collect(Collectors.joining(", ")); //$NON-NLS-1$
    }
}
