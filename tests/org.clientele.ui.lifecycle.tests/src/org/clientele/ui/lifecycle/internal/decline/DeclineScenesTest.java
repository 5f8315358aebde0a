package org.clientele.ui.lifecycle.internal.decline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Set;

import org.clientele.core.customers.CustomerScope;
import org.clientele.core.retention.ChurnReport;
import org.clientele.core.retention.DeclineProof;
import org.clientele.core.retention.DeclineProof.Part;
import org.clientele.core.retention.DeclineSignal.Unit;
import org.clientele.core.rules.ProofNode;
import org.clientele.core.rules.UsedFact;
import org.clientele.model.ChurnKind;
import org.clientele.ui.chart.Opening;
import org.clientele.ui.chart.Scene;
import org.clientele.ui.chart.Shape.Area;
import org.clientele.ui.chart.Tint.Role;
import org.junit.jupiter.api.Test;

/** Proofs of decline and reports of churn as pictures. */
class DeclineScenesTest {

    private static final LocalDate DAY = LocalDate.of(2024, 6, 1);
    private static final int WIDTH = 416; // 400 and two margins of 8

    private static Part part(String id, double strength, double weight, double contribution) {
        return new Part(id, id, Unit.TIMES, 3, "3 times", 1, 4, strength, weight, contribution, List.of());
    }

    /** The third cannot be judged, so the first weighs 3 of 4, the second 1 of 4: 0.8 * 75 + 0 * 25 = 60. */
    private static DeclineProof proof() {
        return new DeclineProof("decline", 1, DAY, 60, new BigDecimal("50"), true, BigDecimal.TEN,
                List.of(part("gap", 0.8, 3, 60), part("amount", 0, 1, 0),
                        part("alive", Double.NaN, 2, 0)),
                new ProofNode(true, "declining", List.of()));
    }

    private static List<Area> bars(Scene scene, Role role) {
        return scene.shapes().stream().filter(Area.class::isInstance).map(Area.class::cast)
                .filter(area -> area.spot() == null && area.fill().role() == role).toList();
    }

    private static double width(Area area) {
        return area.points()[2] - area.points()[0];
    }

    @Test
    void barsOfAllSignalsAreTheScore() {
        Scene scene = ProofScene.of(proof(), WIDTH, 300);
        List<Area> bad = bars(scene, Role.BAD);
        assertEquals(List.of(240.0, 240.0), bad.stream().map(DeclineScenesTest::width).toList(),
                "60 of 100 points of the score, all from the first signal");
        assertEquals(List.of(400.0, 300.0, 100.0), bars(scene, Role.LINE).stream().map(DeclineScenesTest::width).toList(),
                "the scale, and the most that each judged signal can give");
    }

    @Test
    void eachSignalIsReachedAndSaysWhatItGives() {
        Scene scene = ProofScene.of(proof(), WIDTH, 300);
        assertEquals(List.of("gap", "amount", "alive"),
                scene.spots().stream().map(spot -> ((Part) spot.spot().target()).signal()).toList());
        assertTrue(scene.spots().getFirst().spot().text().contains("60 points"));
        assertTrue(scene.spots().getLast().spot().text().contains("cannot be judged"));
    }

    @Test
    void whyASignalCannotBeJudgedIsToldByWhatItRead() {
        Part contacts = new Part("fewer-contacts", "Fewer contacts", Unit.PERCENT, Double.NaN, "no value", 1, 4,
                Double.NaN, 1, 0, List.of(new UsedFact(null, "contacts before", "0", null, null)));
        DeclineProof proof = new DeclineProof("decline", 1, DAY, 60, new BigDecimal("50"), true, BigDecimal.TEN,
                List.of(contacts), new ProofNode(true, "declining", List.of()));
        assertEquals("Fewer contacts: cannot be judged for this customer, with contacts before: 0",
                ProofScene.of(proof, WIDTH, 300).spots().getFirst().spot().text());
    }

    @Test
    void kindsOfChurnOpenTheirCustomersAndAreATable() {
        ChurnReport.Line fault = line(ChurnKind.FAULT, "Our fault", 4, 1, 2, List.of(3L, 9L));
        ChurnReport.Line recover = line(null, "To be won back", 8, 4, 0, List.of(5L));
        ChurnReport report = new ChurnReport(DAY.minusYears(1), DAY, List.of(fault), recover, 2);
        Scene scene = ChurnScene.of(report, Currency.getInstance("GBP"), 432, 400);
        assertEquals(2, scene.spots().size());
        Opening opening = (Opening) scene.spots().getFirst().spot().target();
        assertEquals(new CustomerScope.Given(Set.of(3L, 9L)), opening.scope());
        // eight customers are the full 400 pixels: 4 of 8 came back, 1 of the 4 gone came back, 2 stayed away
        assertEquals(List.of(10.0, 50.0, 200.0), bars(scene, Role.GOOD).stream().map(DeclineScenesTest::width).toList());
        assertEquals(List.of(10.0, 100.0), bars(scene, Role.BAD).stream().map(DeclineScenesTest::width).toList());
        List<List<String>> table = ChurnScene.table(report);
        assertEquals(List.of("Our fault", "4", "100", "1", "2", "7", "30", "12"), table.get(1));
        assertEquals(3, table.size());
    }

    private static ChurnReport.Line line(ChurnKind kind, String title, long cases, long back, long away,
            List<Long> parties) {
        return new ChurnReport.Line(kind, title, cases, new BigDecimal("100"), back, away, new BigDecimal("7"),
                new BigDecimal("30"), 12, parties);
    }
}
