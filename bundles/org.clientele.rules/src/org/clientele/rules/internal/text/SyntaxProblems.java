package org.clientele.rules.internal.text;

import java.util.ArrayList;
import java.util.List;

import org.antlr.v4.runtime.Token;
import org.clientele.core.rules.text.TextRange;
import org.clientele.rules.internal.text.grammar.ConditionParser;
import org.eclipse.osgi.util.NLS;

/** Says of a word that does not fit what would have. */
final class SyntaxProblems {

    private static final int SHOWN = 6;

    private final Problems problems;
    private final Names names;

    SyntaxProblems(Problems problems, Names names) {
        this.problems = problems;
        this.names = names;
    }

    void mistake(Token at, Expected expected) {
        List<String> words = Words.of(expected);
        TextRange range = at.getType() == ConditionParser.OTHER ? problems.unknown(at) : problems.range(at);
        if (at.getType() == ConditionParser.RPAREN && expected.allows(Token.EOF)) {
            problems.expected(range, Messages.parenthesis_excess, words, List.of()); // nothing is open
            return;
        }
        if (at.getType() == Token.EOF) {
            String sentence = expected.allows(ConditionParser.RPAREN) && !expected.asks(ConditionParser.RULE_column)
                    ? Messages.parenthesis_missing : NLS.bind(Messages.expected_at_end, list(words));
            problems.expected(range, sentence, words, List.of());
            return;
        }
        problems.expected(range, NLS.bind(Messages.expected_instead, list(words), problems.text(range)), words,
                suggestions(problems.text(range), expected));
    }

    /** Words that are spelled nearly so, and names that only lack their brackets. */
    private List<String> suggestions(String word, Expected expected) {
        List<String> suggestions = new ArrayList<>();
        if (expected.asks(ConditionParser.RULE_column)) {
            if (!names.columns().find(word).isEmpty()) {
                suggestions.add(Spelling.label(word));
            }
            names.columns().near(word).stream().map(name -> names.columns().get(name).isPresent()
                    && Spelling.isWord(name) ? name : Spelling.label(name)).forEach(suggestions::add);
        }
        if (Words.isValue(expected)) {
            suggestions.add(Spelling.quote(word));
        }
        List<String> fitting = expected.tokens().stream().filter(Words::isWord).map(Words::of).toList();
        suggestions.addAll(Nearest.of(word, fitting));
        return suggestions.stream().distinct().toList();
    }

    private static String list(List<String> words) {
        List<String> shown = words.subList(0, Math.min(SHOWN, words.size()));
        String joined = String.join(Messages.list_separator, shown);
        return shown.size() < words.size() ? NLS.bind(Messages.expected_more, joined) : joined;
    }
}
