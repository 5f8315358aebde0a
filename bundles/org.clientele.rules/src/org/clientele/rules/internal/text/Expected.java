package org.clientele.rules.internal.text;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

import org.antlr.v4.runtime.NoViableAltException;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.RuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.ATN;
import org.antlr.v4.runtime.atn.ATNConfig;
import org.antlr.v4.runtime.atn.ATNState;
import org.antlr.v4.runtime.atn.EmptyPredictionContext;
import org.antlr.v4.runtime.atn.PredictionContext;
import org.antlr.v4.runtime.atn.RuleStopState;
import org.antlr.v4.runtime.atn.RuleTransition;
import org.antlr.v4.runtime.atn.SingletonPredictionContext;
import org.antlr.v4.runtime.atn.Transition;
import org.clientele.rules.internal.text.grammar.ConditionParser;

/**
 * What may stand at a place: words by their token types, and names by the rule that asks for one, since the words of the
 * language may be names too. Found by following the automaton of the grammar from where reading stopped.
 */
final class Expected {

    private static final Set<Integer> NAMES = Set.of(ConditionParser.RULE_column, ConditionParser.RULE_stream,
            ConditionParser.RULE_scheme, ConditionParser.RULE_kind, ConditionParser.RULE_segment,
            ConditionParser.RULE_typeId, ConditionParser.RULE_operandName);
    private static final Set<Integer> WITHIN_NAMES = Set.of(ConditionParser.RULE_anyName,
            ConditionParser.RULE_anyWord);

    private final Set<Integer> tokens = new TreeSet<>();
    private final Set<Integer> rules = new TreeSet<>();
    private final Set<Visit> visited = new HashSet<>();
    private final ATN atn;

    private Expected(ATN atn) {
        this.atn = atn;
    }

    /** What could have come at a state. */
    static Expected at(Parser parser, int state, RuleContext context) {
        Expected expected = new Expected(parser.getATN());
        ATNState from = expected.atn.states.get(state);
        RuleContext asking = context;
        while (WITHIN_NAMES.contains(from.ruleIndex) && asking.parent != null) {
            asking = asking.parent;
            from = expected.atn.states.get(expected.atn.ruleToStartState[asking.getRuleIndex()].stateNumber);
        }
        if (NAMES.contains(from.ruleIndex)) {
            expected.rules.add(from.ruleIndex);
        } else {
            expected.follow(from, EmptyPredictionContext.Instance, asking);
        }
        return expected;
    }

    /** What could have come where no way to go on was found. */
    static Expected at(Parser parser, NoViableAltException stop) {
        if (stop.getDeadEndConfigs() == null) {
            return at(parser, stop.getOffendingState(), stop.getCtx());
        }
        Expected expected = new Expected(parser.getATN());
        for (ATNConfig config : stop.getDeadEndConfigs()) {
            expected.from(config.state, config.context, stop.getCtx());
        }
        return expected;
    }

    /** Types of tokens. */
    Set<Integer> tokens() {
        return tokens;
    }

    boolean allows(int token) {
        return tokens.contains(token);
    }

    /** Whether a name may stand here that a rule asks for. */
    boolean asks(int rule) {
        return rules.contains(rule);
    }

    private void from(ATNState state, PredictionContext stack, RuleContext outer) {
        if (!WITHIN_NAMES.contains(state.ruleIndex)) {
            if (NAMES.contains(state.ruleIndex) && !(state instanceof RuleStopState)) {
                rules.add(state.ruleIndex);
            } else {
                follow(state, stack, outer);
            }
            return;
        }
        if (state instanceof RuleStopState) {
            follow(state, stack, outer);
            return;
        }
        for (int i = 0; i < stack.size(); i++) {
            int back = stack.getReturnState(i);
            if (back != PredictionContext.EMPTY_RETURN_STATE) {
                ATNState asking = atn.states.get(back);
                if (NAMES.contains(asking.ruleIndex)) {
                    rules.add(asking.ruleIndex);
                } else {
                    from(asking, stack.getParent(i), outer);
                }
            }
        }
    }

    private void follow(ATNState state, PredictionContext stack, RuleContext outer) {
        if (!visited.add(new Visit(state.stateNumber, stack, outer))) {
            return;
        }
        if (state instanceof RuleStopState) {
            leave(stack, outer);
            return;
        }
        for (Transition transition : state.getTransitions()) {
            if (transition instanceof RuleTransition call) {
                if (NAMES.contains(call.target.ruleIndex)) {
                    rules.add(call.target.ruleIndex);
                } else {
                    follow(call.target, SingletonPredictionContext.create(stack, call.followState.stateNumber), outer);
                }
            } else if (transition.isEpsilon()) {
                follow(transition.target, stack, outer);
            } else if (transition.label() != null) {
                tokens.addAll(transition.label().toSet());
            }
        }
    }

    private void leave(PredictionContext stack, RuleContext outer) {
        for (int i = 0; i < stack.size(); i++) {
            int back = stack.getReturnState(i);
            if (back != PredictionContext.EMPTY_RETURN_STATE) {
                follow(atn.states.get(back), stack.getParent(i), outer);
            } else if (outer == null || outer.invokingState < 0) {
                tokens.add(Token.EOF);
            } else {
                RuleTransition call = (RuleTransition) atn.states.get(outer.invokingState).transition(0);
                follow(call.followState, EmptyPredictionContext.Instance, outer.parent);
            }
        }
    }

    /** A state with the rules that were entered before it. */
    private record Visit(int state, PredictionContext stack, RuleContext outer) {
        @Override
        public int hashCode() {
            return state;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Visit visit && visit.state == state && visit.outer == outer
                    && visit.stack.equals(stack);
        }
    }
}
