package org.clientele.rules.internal.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.clientele.core.rules.text.TextProblem;
import org.clientele.core.rules.text.TextProblem.Severity;
import org.clientele.core.rules.text.TextRange;

/** Gathers the mistakes of one text. */
final class Problems {

    /** So many are enough to begin with. */
    private static final int MOST = 200;

    private final String text;
    private final List<TextProblem> found = new ArrayList<>();
    private final Set<Integer> places = new HashSet<>();

    Problems(String text) {
        this.text = text;
    }

    void error(TextRange range, String sentence) {
        add(Severity.ERROR, range, sentence, List.of(), List.of());
    }

    void error(TextRange range, String sentence, List<String> suggestions) {
        add(Severity.ERROR, range, sentence, List.of(), suggestions);
    }

    void warning(TextRange range, String sentence, List<String> suggestions) {
        add(Severity.WARNING, range, sentence, List.of(), suggestions);
    }

    void expected(TextRange range, String sentence, List<String> expected, List<String> suggestions) {
        add(Severity.ERROR, range, sentence, expected, suggestions);
    }

    List<TextProblem> inOrder() {
        return found.stream().sorted(Comparator.comparingInt(TextProblem::offset)).toList();
    }

    /** The piece of a token; of the end of the text the place behind the last character that is not blank. */
    TextRange range(Token token) {
        if (token.getType() == Token.EOF) {
            int end = text.length();
            while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
                end--;
            }
            return new TextRange(end, 0);
        }
        return new TextRange(token.getStartIndex(), token.getStopIndex() - token.getStartIndex() + 1);
    }

    /** The piece of a token that belongs to nothing, with its neighbours that do not either. */
    TextRange unknown(Token token) {
        int end = token.getStopIndex() + 1;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))
                && Character.isLetterOrDigit(text.charAt(end - 1))) {
            end++;
        }
        return new TextRange(token.getStartIndex(), end - token.getStartIndex());
    }

    String text(TextRange range) {
        return text.substring(range.offset(), range.end());
    }

    /** The piece that a rule was read from. */
    TextRange range(ParserRuleContext context) {
        Token first = context.getStart();
        Token last = context.getStop();
        if (last == null || last.getStopIndex() < first.getStartIndex()) {
            return range(first);
        }
        return new TextRange(first.getStartIndex(), last.getStopIndex() - first.getStartIndex() + 1);
    }

    /** One mistake for each place: what follows from it at the same place says nothing new. */
    private void add(Severity severity, TextRange range, String sentence, List<String> expected,
            List<String> suggestions) {
        if (found.size() >= MOST || !places.add(range.offset())) {
            return;
        }
        int line = 1;
        int begin = 0;
        for (int i = 0; i < range.offset(); i++) {
            if (text.charAt(i) == '\n') {
                line++;
                begin = i + 1;
            }
        }
        found.add(new TextProblem(severity, range, line, range.offset() - begin + 1, sentence, expected, suggestions));
    }
}
