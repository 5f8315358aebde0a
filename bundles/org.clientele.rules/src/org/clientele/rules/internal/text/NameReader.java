package org.clientele.rules.internal.text;

import java.util.List;

import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.clientele.core.facts.ColumnDescriptor;
import org.clientele.core.rules.text.TextRange;
import org.clientele.rules.internal.text.Names.Directory;
import org.clientele.rules.internal.text.grammar.ConditionParser;
import org.eclipse.osgi.util.NLS;

/** Reads names of columns, streams, schemes and segments: an id, or in brackets what people call it. */
final class NameReader {

    private final Problems problems;
    private final LiteralReader literals;
    private final Names names;

    NameReader(Problems problems, LiteralReader literals, Names names) {
        this.problems = problems;
        this.literals = literals;
        this.names = names;
    }

    /** The id of a column; an unknown one as it is written; null for a mistake that was told. */
    String column(ParserRuleContext context) {
        String name = written(context);
        if (name == null) {
            return null;
        }
        Directory<ColumnDescriptor> columns = names.columns();
        TextRange range = problems.range(context);
        if (!isLabel(context) && columns.get(name).isEmpty() && !columns.isEmpty()) {
            problems.error(range, NLS.bind(Messages.column_unknown, name), spelled(columns, name));
            return name;
        }
        return resolve(name, columns, range, Messages.column_unknown, isLabel(context));
    }

    /** The id behind a name; an unknown one as it is written. */
    <T> String key(ParserRuleContext context, Directory<T> known, String unknown) {
        String name = written(context);
        return name == null ? null : resolve(name, known, problems.range(context), unknown, true);
    }

    /** The name as it is written, without marks; null where there is none. */
    String written(ParserRuleContext context) {
        if (context == null || context.exception != null && context.getChildCount() == 0) {
            return null;
        }
        Token token = context.getStart();
        if (!LiteralReader.isThere(token) || context.getStop() == null
                || context.getStop().getStopIndex() < token.getStartIndex()) {
            return null;
        }
        return switch (token.getType()) {
        case ConditionParser.LABEL, ConditionParser.STRING -> literals.inner(token);
        default -> token.getText();
        };
    }

    private static boolean isLabel(ParserRuleContext context) {
        return context.getStart().getType() == ConditionParser.LABEL;
    }

    private <T> String resolve(String name, Directory<T> known, TextRange range, String unknown, boolean byName) {
        if (known.isEmpty()) {
            return name; // nothing is known, so nothing is unknown
        }
        List<T> meant = byName ? known.find(name) : known.get(name).map(List::of).orElse(List.of());
        if (meant.isEmpty()) {
            problems.error(range, NLS.bind(unknown, name), spelled(known, name));
            return name;
        }
        if (meant.size() > 1) {
            List<String> ids = meant.stream().map(known::id).toList();
            problems.error(range, NLS.bind(Messages.name_ambiguous, name, String.join(Messages.list_separator, ids)),
                    ids);
        }
        return known.id(meant.getFirst());
    }

    private static <T> List<String> spelled(Directory<T> known, String name) {
        return known.near(name).stream().map(near -> known.get(near).isPresent() && Spelling.isWord(near) ? near
                : Spelling.label(near)).toList();
    }
}
