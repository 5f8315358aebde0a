package org.clientele.customers.internal.classification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.classification.SchemeRule;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.health.Contained;
import org.clientele.core.health.Contribution;
import org.clientele.core.health.DisabledException;
import org.clientele.core.health.HealthReport;
import org.clientele.core.health.HealthSeverity;
import org.clientele.core.rules.ProofNode;
import org.junit.jupiter.api.Test;

/** What a partner's source gives is behind the wall of the source, too. */
class ContainedRuleTest {

    private final List<HealthReport> reports = new ArrayList<>();
    private final Contained wall = new Contained(new Contribution("partner.bad", "1.2.3", "SchemeSource", "tiers", "Tiers"),
            reports::add);

    @Test
    void ruleThatComputesNothingIsNamedAndAskedNoMore() throws Exception {
        SchemeRule rule = ContainedRule.of(new Rule(null), wall);
        for (int i = 0; i < 2; i++) {
            assertEquals(StatusCodes.CONTRIBUTION_FAILED,
                    assertThrows(ClienteleException.class, () -> rule.compute(null)).code());
        }
        named();
    }

    @Test
    void valuesThatThrowDisableTheSource() throws Exception {
        SchemeRule.Values values = ContainedRule.of(new Rule(new Broken()), wall).compute(null);
        assertEquals("A", values.value(0));
        assertThrows(DisabledException.class, () -> values.value(1));
        assertThrows(DisabledException.class, () -> values.value(0));
        assertTrue(wall.isDisabled());
        named();
    }

    @Test
    void ruleThatKeepsItsWordIsReadThrough() throws Exception {
        SchemeRule rule = ContainedRule.of(new Rule(new Broken()), wall);
        assertEquals("Tiers of a partner", rule.name());
        assertEquals(7, rule.version());
        assertEquals("A", rule.compute(null).value(0));
        assertEquals("no orders", assertThrows(ClienteleException.class, () -> rule.prove(Map.of())).getMessage());
        assertFalse(wall.isDisabled());
        assertEquals(List.of(), reports);
    }

    private void named() {
        assertEquals(1, reports.size());
        assertEquals(HealthSeverity.DISABLED, reports.getFirst().severity());
        assertEquals("partner.bad", reports.getFirst().contribution().bundle());
    }

    /** Gives the values that it was made with. */
    private record Rule(Values values) implements SchemeRule {

        @Override
        public String name() {
            return "Tiers of a partner";
        }

        @Override
        public int version() {
            return 7;
        }

        @Override
        public Values compute(FactSnapshot facts) {
            return values;
        }

        @Override
        public ProofNode prove(Map<String, String> inputs) throws ClienteleException {
            throw new ClienteleException(StatusCodes.RULE_INVALID, "no orders");
        }
    }

    /** Knows the first row only. */
    private static final class Broken implements SchemeRule.Values {

        @Override
        public String value(int row) {
            return List.of("A").get(row);
        }

        @Override
        public Map<String, String> inputs(int row) {
            return Map.of();
        }
    }
}
