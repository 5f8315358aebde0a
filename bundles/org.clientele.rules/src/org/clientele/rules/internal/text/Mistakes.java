package org.clientele.rules.internal.text;

import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.DefaultErrorStrategy;
import org.antlr.v4.runtime.NoViableAltException;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Token;

/** Goes on reading behind a mistake, and tells of each mistake what would have been right at its place. */
final class Mistakes extends DefaultErrorStrategy {

    /** Is told of mistakes. */
    @FunctionalInterface
    interface Sink {
        void mistake(Token at, Expected expected);
    }

    private final Sink sink;

    Mistakes(Sink sink) {
        this.sink = sink;
    }

    @Override
    public void reportError(Parser parser, RecognitionException e) {
        if (inErrorRecoveryMode(parser)) {
            return;
        }
        beginErrorCondition(parser);
        sink.mistake(e.getOffendingToken(),
                e instanceof NoViableAltException stop ? Expected.at(parser, stop) : expected(parser));
    }

    @Override
    public void reportMatch(Parser parser) {
        super.reportMatch(parser);
        nextTokensContext = null; // what could have come before this token is no longer of interest
    }

    /** What stands for a token that is missing is in no text and has no place among the tokens. */
    @Override
    protected Token getMissingSymbol(Parser parser) {
        CommonToken missing = new CommonToken(getExpectedTokens(parser).getMinElement(), ""); //$NON-NLS-1$
        int place = parser.getCurrentToken().getStartIndex();
        missing.setStartIndex(place);
        missing.setStopIndex(place - 1);
        return missing;
    }

    @Override
    protected void reportUnwantedToken(Parser parser) {
        report(parser);
    }

    @Override
    protected void reportMissingToken(Parser parser) {
        report(parser);
    }

    private void report(Parser parser) {
        if (inErrorRecoveryMode(parser)) {
            return;
        }
        beginErrorCondition(parser);
        sink.mistake(parser.getCurrentToken(), expected(parser));
    }

    /** Where optional parts were passed over, these would have been right too. */
    private Expected expected(Parser parser) {
        ParserRuleContext context = nextTokensContext == null ? parser.getContext() : nextTokensContext;
        int state = nextTokensContext == null ? parser.getState() : nextTokensState;
        return Expected.at(parser, state, context);
    }
}
