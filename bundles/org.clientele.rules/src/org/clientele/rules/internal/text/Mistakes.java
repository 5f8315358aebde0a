package org.clientele.rules.internal.text;

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
        sink.mistake(e.getOffendingToken(), e instanceof NoViableAltException stop ? Expected.at(parser, stop)
                : Expected.at(parser, e.getOffendingState(), e.getCtx()));
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
        // where optional parts were passed over, these would have been right too
        ParserRuleContext context = nextTokensContext == null ? parser.getContext() : nextTokensContext;
        int state = nextTokensContext == null ? parser.getState() : nextTokensState;
        sink.mistake(parser.getCurrentToken(), Expected.at(parser, state, context));
    }
}
