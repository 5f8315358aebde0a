package org.clientele.ui.lifecycle.internal.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import org.clientele.core.lifecycle.StageChange;
import org.clientele.core.lifecycle.StageStanding;
import org.clientele.core.lifecycle.StageWay;
import org.clientele.core.rules.ProofNode;
import org.clientele.model.StageCause;
import org.clientele.ui.chart.Scene;
import org.clientele.ui.lifecycle.internal.TestModels;
import org.clientele.ui.lifecycle.internal.record.BandScene.Place;
import org.clientele.ui.lifecycle.internal.record.StageLine.Span;
import org.junit.jupiter.api.Test;

/** What the page of stages tells of a customer. */
class StageLineTest {

    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final LocalDate SECOND = LocalDate.of(2025, 4, 11);
    private static final LocalDate TODAY = LocalDate.of(2025, 12, 31);

    private final StageLine line = new StageLine(TestModels.three(),
            Optional.of(new StageStanding("three", "loyal", SECOND, 264, 0, false, StageCause.HAND, "ada", null)),
            List.of(new StageChange("three", 1, null, "new", FIRST, null, StageCause.REPLAY, null, null, 1),
                    new StageChange("three", 1, "new", "loyal", SECOND, LocalDateTime.of(2025, 4, 12, 9, 0),
                            StageCause.HAND, "ada", "Signed a contract", 1)));

    @Test
    void timesInStagesReachUntilTheNextChangeAndToday() {
        List<Span> spans = line.spans(TODAY);
        assertEquals(2, spans.size());
        assertEquals(SECOND, spans.get(0).to());
        assertEquals(TODAY, spans.get(1).to());
        assertTrue(spans.get(1).last());
        String told = line.text(spans.get(1));
        assertTrue(told.startsWith("Three: Loyal since "), told);
        assertTrue(told.contains("(264 days)"), told);
        assertTrue(told.contains("By: ada") && told.contains("Why: Signed a contract"), told);
        assertTrue(line.text(spans.get(0)).contains("(100 days)"), "31 + 28 + 31 + 10 days");
    }

    @Test
    void whoLeftTheModelHasNoTimeAfterwards() {
        StageLine gone = new StageLine(TestModels.three(), Optional.empty(),
                List.of(line.history().get(0), new StageChange("three", 1, "new", null, SECOND, null, StageCause.DATA,
                        null, null, 1)));
        assertEquals(1, gone.spans(TODAY).size());
        assertFalse(gone.spans(TODAY).getFirst().last());
        assertEquals("No stage", gone.stage());
        assertEquals("", gone.state());
    }

    @Test
    void timeOverTheTargetIsTold() {
        StageLine late = new StageLine(TestModels.three(), Optional.of(
                new StageStanding("three", "new", FIRST, 45, 30, true, StageCause.DATA, null, null)), List.of());
        assertEquals("15 days longer than it should be", late.state());
        StageLine early = new StageLine(TestModels.three(), Optional.of(
                new StageStanding("three", "new", FIRST, 29, 30, false, StageCause.DATA, null, null)), List.of());
        assertEquals("1 day left", early.state());
        assertEquals("Call them", line.focus());
    }

    @Test
    void bandsCoverTheTimeInProportion() {
        Scene scene = BandScene.of(List.of(line), TODAY, null, 160 + 364 * 2);
        List<Double> widths = scene.spots().stream().map(a -> a.points()[2] - a.points()[0]).toList();
        assertEquals(2, widths.size());
        assertEquals(100 * 2 - 1, widths.get(0), 0.01, "two pixels a day, one between");
        assertEquals(264 * 2 - 1, widths.get(1), 0.01);
        assertEquals(line, ((Place) scene.spots().getFirst().spot().target()).line());
    }

    @Test
    void waysTellWhatIsMissing() {
        ProofNode yes = new ProofNode(true, "orders >= 1", List.of());
        ProofNode no = new ProofNode(false, "orders >= 9", List.of());
        StageWay way = new StageWay("new", "loyal", true, true, false, false, yes, no, null, List.of());
        assertEquals("One rule is not met", WayProof.state(way));
        assertEquals("rules and people", WayProof.who(way));
        ProofNode proof = WayProof.proof(TestModels.three(), way);
        assertFalse(proof.holds());
        assertEquals("To Loyal: One rule is not met", proof.text());
        assertEquals(List.of(true, false), proof.children().stream().map(ProofNode::holds).toList());
        StageWay free = new StageWay("new", "gone", false, true, true, false, null, null, null, List.of());
        assertEquals("Open to people", WayProof.state(free));
        assertEquals("Nothing has to hold.", WayProof.proof(TestModels.three(), free).children().getFirst().text());
    }
}
