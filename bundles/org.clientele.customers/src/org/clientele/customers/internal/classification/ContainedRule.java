package org.clientele.customers.internal.classification;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;

import org.clientele.core.ClienteleException;
import org.clientele.core.classification.SchemeRule;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.health.Contained;
import org.clientele.core.health.DisabledException;
import org.clientele.core.rules.ProofNode;

/**
 * The rule that a partner's source gave, behind the wall of the source: what it computes is asked within a limit; its
 * values are read row by row on the caller's thread.
 */
record ContainedRule(SchemeRule rule, Contained wall, String name, int version) implements SchemeRule {

    private static final Duration LIMIT = Duration.ofSeconds(60);

    static SchemeRule of(SchemeRule rule, Contained wall) throws ClienteleException {
        return wall.call(Contained.BRIEF, () -> new ContainedRule(rule, wall,
                Objects.requireNonNullElse(rule.name(), wall.what().label()), rule.version()));
    }

    @Override
    public SchemeRule.Values compute(FactSnapshot facts) throws ClienteleException {
        SchemeRule.Values computed = wall.call(LIMIT, () -> Objects.requireNonNull(rule.compute(facts)));
        return new Values(computed, wall);
    }

    @Override
    public ProofNode prove(Map<String, String> inputs) throws ClienteleException {
        return wall.call(LIMIT, () -> Objects.requireNonNull(rule.prove(inputs)));
    }

    /** The values of one computation. */
    private record Values(SchemeRule.Values computed, Contained wall) implements SchemeRule.Values {

        @Override
        public String value(int row) {
            return ask(() -> computed.value(row));
        }

        @Override
        public Map<String, String> inputs(int row) {
            return ask(() -> Objects.requireNonNullElse(computed.inputs(row), Map.of()));
        }

        private <T> T ask(Callable<T> question) {
            try {
                return wall.here(question);
            } catch (ClienteleException e) {
                throw new DisabledException(e);
            }
        }
    }
}
