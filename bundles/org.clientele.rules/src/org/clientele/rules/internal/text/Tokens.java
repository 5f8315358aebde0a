package org.clientele.rules.internal.text;

import java.util.ArrayList;
import java.util.List;

import org.antlr.v4.runtime.Token;
import org.clientele.core.rules.text.TextRange;
import org.clientele.core.rules.text.TextToken;
import org.clientele.core.rules.text.TextToken.Kind;
import org.clientele.rules.internal.text.grammar.ConditionLexer;

/** Cuts a text into coloured pieces. A word of the language that stands where a name stands has the colour of names. */
final class Tokens {

    private static final int MOST = 100_000;

    private Tokens() {
    }

    static List<TextToken> of(String text) {
        List<Token> tokens = TextReader.tokens(text, MOST);
        List<TextToken> pieces = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.getType() != Token.EOF) {
                pieces.add(new TextToken(kind(tokens, i), new TextRange(token.getStartIndex(),
                        token.getStopIndex() - token.getStartIndex() + 1)));
            }
        }
        return pieces;
    }

    private static Kind kind(List<Token> tokens, int at) {
        int type = tokens.get(at).getType();
        return switch (type) {
        case ConditionLexer.ID, ConditionLexer.LABEL -> Kind.NAME;
        case ConditionLexer.STRING -> Kind.TEXT;
        case ConditionLexer.NUMBER -> Kind.NUMBER;
        case ConditionLexer.DATE -> Kind.DATE;
        case ConditionLexer.LPAREN, ConditionLexer.RPAREN, ConditionLexer.COMMA, ConditionLexer.COLON ->
            Kind.PUNCTUATION;
        case ConditionLexer.OTHER -> Kind.UNKNOWN;
        default -> !Words.isWord(type) ? Kind.OPERATOR : isName(tokens, at) ? Kind.NAME : Kind.KEYWORD;
        };
    }

    /** A column or an operand that is called like a word: a sign or a colon comes next. */
    private static boolean isName(List<Token> tokens, int at) {
        return switch (tokens.get(Math.min(at + 1, tokens.size() - 1)).getType()) {
        case ConditionLexer.EQUAL, ConditionLexer.NOT_EQUAL, ConditionLexer.LESS, ConditionLexer.LESS_EQUAL,
                ConditionLexer.GREATER, ConditionLexer.GREATER_EQUAL, ConditionLexer.COLON -> true;
        default -> false;
        };
    }
}
