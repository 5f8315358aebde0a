package org.clientele.rules.internal.text;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.ListTokenSource;
import org.antlr.v4.runtime.Token;
import org.clientele.core.rules.text.ConditionTextService;
import org.clientele.core.rules.text.Parsed;
import org.clientele.core.rules.text.TextRange;
import org.clientele.model.Condition;
import org.clientele.rules.internal.text.grammar.ConditionLexer;
import org.clientele.rules.internal.text.grammar.ConditionParser;
import org.eclipse.osgi.util.NLS;

/** Reads a text into a tree. Before anything recursive begins, a text that is too long or too deep is refused. */
final class TextReader {

    private static final int MOST_CHARACTERS = 20_000_000;
    private static final int MOST_TOKENS = 500_000;

    /** Each level of a tree takes a parenthesis and a word at most. */
    private static final int MOST_NESTING = 2 * ConditionTextService.MOST_LEVELS + 10;

    private final String text;
    private final Names names;
    private final Problems problems;

    TextReader(String text, Names names) {
        this.text = text;
        this.names = names;
        this.problems = new Problems(text);
    }

    Parsed read() {
        if (text.length() > MOST_CHARACTERS) {
            problems.error(new TextRange(0, 0), Messages.too_long);
            return nothing();
        }
        List<Token> tokens = tokens(text, MOST_TOKENS);
        Token deep = tooDeep(tokens);
        if (deep != null) {
            problems.error(problems.range(deep), NLS.bind(Messages.too_deep, ConditionTextService.MOST_LEVELS));
            return nothing();
        }
        if (tokens.size() > MOST_TOKENS) {
            problems.error(problems.range(tokens.getLast()), Messages.too_long);
            return nothing();
        }
        SyntaxProblems syntax = new SyntaxProblems(problems, names);
        ConditionParser parser = new ConditionParser(new CommonTokenStream(new ListTokenSource(tokens)));
        parser.removeErrorListeners();
        parser.setErrorHandler(new Mistakes(syntax::mistake));
                TreeBuilder builder = new TreeBuilder(problems, new LeafBuilder(problems, names));
        Condition condition = builder.build(parser.whole());
        if (builder.nodes() > ConditionTextService.MOST_NODES || builder.levels() > ConditionTextService.MOST_LEVELS) {
            problems.error(new TextRange(0, 0), tooMany());
            return nothing();
        }
        return new Parsed(condition, problems.inOrder(), builder.places());
    }

    /** The sentence for a rule that is too large. */
    static String tooMany() {
        NumberFormat format = NumberFormat.getIntegerInstance();
        return NLS.bind(Messages.too_many, format.format(ConditionTextService.MOST_NODES),
                format.format(ConditionTextService.MOST_LEVELS));
    }

    private Parsed nothing() {
        return new Parsed(null, problems.inOrder(), Map.of());
    }

    /** Cuts a text into tokens; where it has too many, into some more than allowed. */
    static List<Token> tokens(String text, int most) {
        ConditionLexer lexer = new ConditionLexer(new TextInput(text));
        lexer.removeErrorListeners();
        List<Token> tokens = new ArrayList<>();
        Token token;
        do {
            token = lexer.nextToken();
            tokens.add(token);
        } while (token.getType() != Token.EOF && tokens.size() <= most);
        return tokens;
    }

    private static Token tooDeep(List<Token> tokens) {
        int open = 0;
        int denials = 0;
        for (Token token : tokens) {
            denials = token.getType() == ConditionLexer.NOT ? denials + 1 : 0;
            switch (token.getType()) {
            case ConditionLexer.LPAREN -> open++;
            case ConditionLexer.RPAREN -> open = Math.max(0, open - 1);
            default -> {
                // opens and closes nothing
            }
            }
            if (open + denials > MOST_NESTING) {
                return token;
            }
        }
        return null;
    }
}
