package org.clientele.rules.internal.text;

import java.util.ArrayList;
import java.util.List;

import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.ListTokenSource;
import org.antlr.v4.runtime.Token;
import org.clientele.core.rules.text.Completion;
import org.clientele.core.rules.text.TextRange;
import org.clientele.rules.internal.text.grammar.ConditionLexer;
import org.clientele.rules.internal.text.grammar.ConditionParser;

/**
 * Finds what could stand at a place: the text before the place is read with something behind it that fits nowhere, and
 * what the parser would have taken instead is offered.
 */
final class Completer {

    private static final int MOST = 200;
    private static final int MOST_TOKENS = 5_000;

    private final String text;
    private final int offset;
    private final Names names;

    Completer(String text, int offset, Names names) {
        this.text = text;
        this.offset = Math.clamp(offset, 0, text.length());
        this.names = names;
    }

    List<Completion> complete() {
        List<Token> tokens = TextReader.tokens(text, MOST_TOKENS);
        TextRange typed = typed(tokens);
        List<Token> before = new ArrayList<>();
        for (Token token : tokens) {
            if (token.getType() != Token.EOF && token.getStopIndex() < typed.offset()) {
                before.add(token);
            }
        }
        Expected expected = expected(before);
        if (expected == null) {
            return List.of();
        }
        String prefix = text.substring(typed.offset(), Math.min(offset, typed.end()));
        Offers offers = new Offers(names, typed, prefix);
        new Offering(offers, names, before).offer(expected);
        List<Completion> best = offers.best();
        return best.size() > MOST ? best.subList(0, MOST) : best;
    }

    /** The word, text or name at the place, which what is chosen takes the place of. */
    private TextRange typed(List<Token> tokens) {
        for (Token token : tokens) {
            boolean marked = token.getType() == ConditionLexer.STRING || token.getType() == ConditionLexer.LABEL;
            if (marked && token.getStartIndex() < offset && offset <= token.getStopIndex() + 1) {
                boolean closed = Spelling.isClosed(token.getText());
                if (closed && offset == token.getStopIndex() + 1) {
                    break; // behind the closing mark
                }
                int end = closed ? token.getStopIndex() + 1 : offset;
                return new TextRange(token.getStartIndex(), end - token.getStartIndex());
            }
        }
        int start = offset;
        while (start > 0 && isPartOfWord(text.charAt(start - 1))) {
            start--;
        }
        int end = offset;
        while (end < text.length() && start < offset && isPartOfWord(text.charAt(end))) {
            end++;
        }
        return new TextRange(start, end - start);
    }

    private static boolean isPartOfWord(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '.' || c == '-';
    }

    /** What may come behind some tokens; where they cannot be read, behind the last part of them that can. */
    private static Expected expected(List<Token> before) {
        int from = 0;
        while (true) {
            Expected expected = read(before.subList(from, before.size()));
            if (expected != null || from >= before.size()) {
                return expected;
            }
            from = nextPart(before, from);
        }
    }

    private static int nextPart(List<Token> tokens, int from) {
        for (int i = from; i < tokens.size(); i++) {
            switch (tokens.get(i).getType()) {
            case ConditionLexer.AND, ConditionLexer.OR, ConditionLexer.LPAREN, ConditionLexer.COMMA -> {
                return i + 1;
            }
            default -> {
                // within a part
            }
            }
        }
        return tokens.size();
    }

    private static Expected read(List<Token> before) {
        List<Token> tokens = new ArrayList<>();
        before.forEach(token -> tokens.add(new CommonToken(token)));
        CommonToken caret = new CommonToken(ConditionLexer.OTHER, ""); //$NON-NLS-1$
        tokens.add(caret);
        tokens.add(new CommonToken(Token.EOF, "")); //$NON-NLS-1$
        Expected[] found = new Expected[1];
        ConditionParser parser = new ConditionParser(new CommonTokenStream(new ListTokenSource(tokens)));
        parser.removeErrorListeners();
        parser.setErrorHandler(new Mistakes((at, expected) -> {
            if (at == caret && found[0] == null) {
                found[0] = expected;
            }
        }));
        parser.whole();
        return found[0];
    }
}
