package packs.utility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.clientele.core.rules.DecisionTableService;
import org.clientele.model.DecisionTable;
import org.clientele.model.Scorecard;
import org.junit.jupiter.api.Test;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;

import packs.utility.internal.UtilityDefinitions;

/** The shipped tables of the evaluation [V08], decided by the program's own engine. */
class EvaluationTest {

    private static DecisionTableService tables() throws InterruptedException {
        BundleContext context = FrameworkUtil.getBundle(EvaluationTest.class).getBundleContext();
        ServiceTracker<DecisionTableService, DecisionTableService> tracker = new ServiceTracker<>(context,
                DecisionTableService.class, null);
        tracker.open();
        return tracker.waitForService(20_000);
    }

    private static String decide(String key, Object... inputs) throws Exception {
        DecisionTable table = new UtilityDefinitions().definitions().stream().filter(DecisionTable.class::isInstance)
                .map(DecisionTable.class::cast).filter(t -> t.getKey().equals(key)).findFirst().orElseThrow();
        Map<String, Object> given = new HashMap<>();
        for (int i = 0; i < inputs.length; i++) {
            given.put(table.getInputs().get(i).getKey(), inputs[i]);
        }
        return tables().decide(table, given).text("outcome");
    }

    private static BigDecimal number(long value) {
        return BigDecimal.valueOf(value);
    }

    @Test
    void scorecardHasTheEightIndicatorsOfTheSourceAndTheSocialBenefit() {
        Scorecard card = (Scorecard) new UtilityDefinitions().definitions().getFirst();
        assertEquals(List.of("用电量", "用电需求特点", "利润和利润贡献率", "缴费", "供用电合同执行", "计量", "电价执行", "协助"),
                card.getCriteria().stream().filter(c -> c.getGroup().equals("indicators")).map(c -> c.getChinese())
                        .toList());
        assertEquals(List.of("社会效益"), card.getCriteria().stream().filter(c -> c.getGroup().equals("benefit"))
                .map(c -> c.getChinese()).toList());
    }

    @Test
    void everyTableCanBeReadByTheEngine() throws Exception {
        for (var each : new UtilityDefinitions().definitions()) {
            if (each instanceof DecisionTable table) {
                assertTrue(tables().check(table).isEmpty(), () -> table.getKey());
            }
        }
    }

    @Test
    void serviceTierFollowsFromTheScoreAndThievesAreNoVips() throws Exception {
        assertEquals("vip", decide(Utility.TIER, number(60), number(0)));
        assertEquals("key", decide(Utility.TIER, number(75), number(1)));
        assertEquals("key", decide(Utility.TIER, number(59), number(0)));
        assertEquals("ordinary", decide(Utility.TIER, number(39), number(0)));
        assertEquals(null, decide(Utility.TIER, null, number(0)));
    }

    @Test
    void termsOfPaymentFollowFromCredit() throws Exception {
        assertEquals("a", decide(Utility.CREDIT, number(1), number(0), number(0), number(0)));
        assertEquals("b", decide(Utility.CREDIT, number(6), number(0), number(0), number(0)));
        assertEquals("c", decide(Utility.CREDIT, number(11), number(0), number(0), number(0)));
        assertEquals("d", decide(Utility.CREDIT, number(31), number(0), number(0), number(0)));
        assertEquals("d", decide(Utility.CREDIT, number(0), number(0), number(0), number(1)));
        assertEquals("monthly", decide(Utility.TERMS, "a"));
        assertEquals("prepaid", decide(Utility.TERMS, "d"));
        assertEquals("listed", decide(Utility.DISHONEST, "d"));
    }
}
