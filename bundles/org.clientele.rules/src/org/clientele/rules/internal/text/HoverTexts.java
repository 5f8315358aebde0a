package org.clientele.rules.internal.text;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.antlr.v4.runtime.Token;
import org.clientele.core.definitions.Titles;
import org.clientele.core.facts.ColumnDescriptor;
import org.clientele.core.facts.FactColumn;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.rules.ConditionType;
import org.clientele.core.rules.OperandDescriptor;
import org.clientele.core.rules.text.Hover;
import org.clientele.core.rules.text.TextRange;
import org.clientele.model.ClassificationScheme;
import org.clientele.model.Segment;
import org.clientele.rules.internal.text.grammar.ConditionLexer;
import org.eclipse.osgi.util.NLS;
import org.roaringbitmap.RoaringBitmap;

/** Explains words: columns with their names in both languages and how many customers have a value, segments, types. */
final class HoverTexts {

    private static final int MOST_TOKENS = 100_000;
    private static final int BLOCK = 4096;

    private final Names names;

    HoverTexts(Names names) {
        this.names = names;
    }

    Optional<Hover> at(String text, int offset) {
        List<Token> tokens = TextReader.tokens(text, MOST_TOKENS);
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.getType() != Token.EOF && token.getStartIndex() <= offset && offset <= token.getStopIndex()) {
                return explain(tokens, i);
            }
        }
        return Optional.empty();
    }

    private Optional<Hover> explain(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        int before = at == 0 ? 0 : tokens.get(at - 1).getType();
        TextRange range = new TextRange(token.getStartIndex(), token.getStopIndex() - token.getStartIndex() + 1);
        boolean marked = token.getType() == ConditionLexer.LABEL || token.getType() == ConditionLexer.STRING;
        String name = marked ? Spelling.inner(token.getText()) : token.getText();
        switch (before) {
        case ConditionLexer.SEGMENT -> {
            return only(names.segments().find(name)).map(segment -> segment(range, segment));
        }
        case ConditionLexer.CLASS -> {
            return only(names.schemes().find(name)).map(scheme -> scheme(range, scheme));
        }
        case ConditionLexer.TYPE -> {
            return names.type(name).map(type -> type(range, type));
        }
        case ConditionLexer.OF, ConditionLexer.FIRST, ConditionLexer.LAST -> {
            Optional<Hover> stream = only(names.streams().find(name)).map(s -> new Hover(range, s.label(),
                    s.codeLabel() == null ? NLS.bind(Messages.hover_stream, s.id(), s.valueLabel())
                            : NLS.bind(Messages.hover_streamCodes, new Object[] { s.id(), s.valueLabel(),
                                    s.codeLabel() })));
            if (stream.isPresent()) {
                return stream;
            }
        }
        default -> {
            // a column or a word
        }
        }
        if (token.getType() == ConditionLexer.STRING) {
            return Optional.empty();
        }
        Optional<ColumnDescriptor> column = token.getType() == ConditionLexer.LABEL ? only(names.columns().find(name))
                : names.columns().get(name);
        String meaning = Phrases.meaning(token.getType());
        return column.map(known -> column(range, known)).or(() -> meaning.isEmpty() ? Optional.empty()
                : Optional.of(new Hover(range, Words.of(token.getType()), meaning)));
    }

    private Hover column(TextRange range, ColumnDescriptor column) {
        List<String> lines = new ArrayList<>();
        lines.add(NLS.bind(column.computed() ? Messages.hover_computed : Messages.hover_column, column.id(),
                TypeNames.of(column.type())));
        List<String> others = column.names().stream().filter(name -> !name.equals(column.label())).toList();
        if (!others.isEmpty()) {
            lines.add(NLS.bind(Messages.hover_names, String.join(Messages.list_separator, others)));
        }
        names.context().facts().ifPresent(facts -> facts.column(column.id())
                .ifPresent(values -> lines.add(known(facts, values))));
        return new Hover(range, column.label(), String.join("\n", lines)); //$NON-NLS-1$
    }

    private String known(FactSnapshot facts, FactColumn column) {
        RoaringBitmap visible = facts.visible();
        long[] numbers = new long[BLOCK];
        int known = 0;
        for (int from = 0; from < facts.rows(); from += BLOCK) {
            int count = Math.min(BLOCK, facts.rows() - from);
            column.numbers(from, count, numbers);
            for (int i = 0; i < count; i++) {
                if (numbers[i] != FactColumn.MISSING && visible.contains(from + i)) {
                    known++;
                }
            }
        }
        NumberFormat format = NumberFormat.getIntegerInstance(names.context().locale());
        return NLS.bind(Messages.hover_known, format.format(known), format.format(visible.getLongCardinality()));
    }

    private static Hover segment(TextRange range, Segment segment) {
        String name = segment.getName() == null ? segment.getKey() : segment.getName();
        return new Hover(range, name, NLS.bind(Messages.hover_segment, segment.getKey(),
                segment.getDescription() == null ? "" : segment.getDescription()).strip()); //$NON-NLS-1$
    }

    private Hover scheme(TextRange range, ClassificationScheme scheme) {
        String values = scheme.getValues().stream()
                .map(value -> value.getKey() + " = " + Titles.of(value, names.context().locale())) //$NON-NLS-1$
                .collect(Collectors.joining("\n")); //$NON-NLS-1$
        return new Hover(range, String.join(" / ", Titles.all(scheme)), //$NON-NLS-1$
                NLS.bind(Messages.hover_scheme, scheme.getKey(), values));
    }

    private static Hover type(TextRange range, ConditionType type) {
        String operands = type.operands().stream().map(HoverTexts::operand).collect(Collectors.joining("\n")); //$NON-NLS-1$
        return new Hover(range, type.label(), NLS.bind(Messages.hover_type, type.id(), operands).strip());
    }

    private static String operand(OperandDescriptor operand) {
        String text = operand.name() + ": " + operand.label(); //$NON-NLS-1$
        return operand.required() ? text : NLS.bind(Messages.hover_optional, text);
    }

    private static <T> Optional<T> only(List<T> meant) {
        return meant.size() == 1 ? Optional.of(meant.getFirst()) : Optional.empty();
    }
}
