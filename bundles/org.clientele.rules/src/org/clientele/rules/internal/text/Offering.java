package org.clientele.rules.internal.text;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.antlr.v4.runtime.Token;
import org.clientele.core.definitions.Titles;
import org.clientele.core.facts.ColumnDescriptor;
import org.clientele.core.facts.ColumnDescriptor.ColumnType;
import org.clientele.core.facts.FactColumn;
import org.clientele.core.rules.OperandDescriptor;
import org.clientele.core.rules.text.Completion.Kind;
import org.clientele.model.OperandType;
import org.clientele.model.Segment;
import org.clientele.model.Titled;
import org.clientele.rules.internal.text.TextPlace.Asked;
import org.clientele.rules.internal.text.grammar.ConditionParser;

/** Turns what is expected into offers: columns, values of the column before, operators that fit it, words. */
final class Offering {

    private static final int MOST_VALUES = 20_000;

    private final Offers offers;
    private final Names names;
    private final TextPlace place;
    private final NameWriter writer;

    Offering(Offers offers, Names names, List<Token> before) {
        this.offers = offers;
        this.names = names;
        this.place = new TextPlace(before, names);
        this.writer = new NameWriter(names);
    }

    void offer(Expected expected) {
        if (Words.isValue(expected)) {
            values();
        }
        if (expected.asks(ConditionParser.RULE_column)) {
            names.columns().all().forEach(this::column);
        }
        if (expected.asks(ConditionParser.RULE_stream)) {
            names.streams().all().forEach(stream -> offers.offer(Kind.EVENTS, or(writer.stream(stream.id()),
                    stream.id()), stream.label(), stream.id(), 0, List.of(stream.id(), stream.label())));
        }
        if (expected.asks(ConditionParser.RULE_scheme)) {
            names.schemes().all().forEach(scheme -> named(Kind.SCHEME, or(writer.scheme(scheme.getKey()),
                    scheme.getKey()), scheme.getKey(), scheme));
        }
        if (expected.asks(ConditionParser.RULE_segment)) {
            names.segments().all().forEach(this::segment);
        }
        if (expected.asks(ConditionParser.RULE_kind)) {
            names.type(Terms.RELATIONSHIP).flatMap(type -> Names.operand(type, Terms.KIND))
                    .ifPresent(this::choices);
        }
        if (expected.asks(ConditionParser.RULE_typeId)) {
            names.types().values().forEach(type -> offers.offer(Kind.TYPE, Spelling.quote(type.id()), type.label(),
                    type.id(), 0, List.of(type.id(), type.label())));
        }
        if (expected.asks(ConditionParser.RULE_operandName)) {
            names.type(place.type()).ifPresent(type -> type.operands().forEach(operand -> offers.offer(Kind.KEYWORD,
                    operand.name() + ": ", operand.name(), operand.label(), 0, List.of(operand.name(), //$NON-NLS-1$
                            operand.label()))));
        }
        words(expected);
    }

    private void column(ColumnDescriptor column) {
        String text = or(writer.column(column.id()), Spelling.label(column.id()));
        offers.offer(Kind.COLUMN, text, column.label(), column.id() + ", " + TypeNames.of(column.type()), 2, //$NON-NLS-1$
                Stream.concat(Stream.of(column.id()), column.names().stream()).toList());
    }

    private void segment(Segment segment) {
        if (segment.getKey() != null) {
            String name = segment.getName() == null ? segment.getKey() : segment.getName();
            offers.offer(Kind.SEGMENT, or(writer.segment(segment.getKey()), Spelling.quote(segment.getKey())), name,
                    segment.getKey(), 0, List.of(segment.getKey(), name));
        }
    }

    private void named(Kind kind, String text, String key, Titled titled) {
        List<String> called = Stream.concat(Stream.of(key), Titles.all(titled).stream()).toList();
        String title = Titles.of(titled, names.context().locale());
        offers.offer(kind, text, title.isEmpty() ? key : title, key, 0, called);
    }

    private void choices(OperandDescriptor operand) {
        operand.choices().forEach(choice -> offers.offer(Kind.VALUE, writer.name(choice.text()), choice.label(),
                choice.text(), 0, List.of(choice.text(), choice.label())));
    }

    private void values() {
        Asked asked = place.asked();
        if (asked.scheme() != null) {
            names.schemes().get(asked.scheme()).ifPresent(scheme -> scheme.getValues().forEach(
                    value -> named(Kind.VALUE, Spelling.quote(value.getKey()), value.getKey(), value)));
        }
        if (asked.stream() != null && names.context().facts().isPresent()) {
            names.context().facts().get().events(asked.stream()).ifPresent(events -> texts(events.codes(),
                    events::textOfCode));
        }
        if (asked.column() != null) {
            columnValues(asked.column());
        }
        if (asked.operand() != null) {
            if (asked.operand().type() == OperandType.BOOLEAN) {
                offers.word("true", 0); //$NON-NLS-1$
                offers.word("false", 0); //$NON-NLS-1$
            }
            asked.operand().choices().forEach(choice -> offers.offer(Kind.VALUE, Spelling.quote(choice.text()),
                    choice.label(), choice.text(), 0, List.of(choice.text(), choice.label())));
            if ("segment".equals(asked.operand().keyOf())) { //$NON-NLS-1$
                names.segments().all().forEach(this::segment);
            }
        }
    }

    private void columnValues(ColumnDescriptor column) {
        if (column.type() == ColumnType.DATE) {
            names.context().facts().ifPresent(facts -> offers.offer(Kind.VALUE, facts.today().toString(),
                    facts.today().toString(), Messages.today, 0, List.of(facts.today().toString())));
        }
        if (column.type() == ColumnType.TEXT) {
            names.context().facts().flatMap(facts -> facts.column(column.id())).filter(facts -> facts.codes() > 0)
                    .ifPresent(facts -> dictionary(column, facts));
        }
    }

    /** Values of a column; those of a scheme with their names. */
    private void dictionary(ColumnDescriptor column, FactColumn facts) {
        String prefix = "class."; //$NON-NLS-1$
        if (column.id().startsWith(prefix)) {
            names.schemes().get(column.id().substring(prefix.length())).ifPresent(scheme -> scheme.getValues().forEach(
                    value -> named(Kind.VALUE, Spelling.quote(value.getKey()), value.getKey(), value)));
        }
        texts(facts.codes(), facts::textOfCode);
    }

    private void texts(int codes, IntFunction<String> text) {
        IntStream.range(0, Math.min(codes, MOST_VALUES)).mapToObj(text).filter(t -> t != null && !t.isBlank())
                .forEach(value -> offers.offer(Kind.VALUE, Spelling.quote(value), value, "", 1, List.of(value))); //$NON-NLS-1$
    }

    private void words(Expected expected) {
        boolean value = Words.isValue(expected);
        ColumnDescriptor column = place.lastColumn();
        for (int token : expected.tokens()) {
            String word = Words.of(token);
            if (word == null || value && Words.isPartOfValue(token)) {
                continue;
            }
            if (expected.allows(ConditionParser.EQUAL) && column != null && !FittingTests.fits(token, column.type())) {
                continue;
            }
            String text = Phrases.of(token, expected, column);
            if (text != null) {
                offers.offer(Words.isWord(token) ? Kind.KEYWORD : Kind.OPERATOR, text, text.strip(),
                        Phrases.meaning(token, column), weight(token, column),
                        List.of(text, word));
            }
        }
    }

    private static int weight(int token, ColumnDescriptor column) {
        return switch (token) {
        // what is asked of dates most is how long ago they were
        case ConditionParser.IN, ConditionParser.BEFORE -> column != null && column.type() == ColumnType.DATE ? 0 : 1;
        case ConditionParser.LPAREN, ConditionParser.RPAREN, ConditionParser.COMMA, ConditionParser.TYPE -> 5;
        case ConditionParser.NOT, ConditionParser.ALL, ConditionParser.ANY, ConditionParser.AT -> 4;
        default -> Words.isWord(token) ? 1 : 0;
        };
    }

    private static String or(String text, String otherwise) {
        return text == null ? otherwise : text;
    }
}
