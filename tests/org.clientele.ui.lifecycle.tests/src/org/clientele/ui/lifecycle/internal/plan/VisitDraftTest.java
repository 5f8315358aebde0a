package org.clientele.ui.lifecycle.internal.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import org.clientele.core.care.PlanSections;
import org.clientele.core.care.VisitReport;
import org.clientele.core.profile.ProfileValue;
import org.clientele.model.CarePlan;
import org.clientele.model.ClienteleFactory;
import org.clientele.model.EvidenceSource;
import org.clientele.model.InteractionKind;
import org.clientele.model.PlanSection;
import org.clientele.model.TaskChannel;
import org.clientele.testsupport.memory.Shop;
import org.junit.jupiter.api.Test;

class VisitDraftTest {

    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 25, 10, 15, 42);

    private static ProfileValue value(String path) {
        return new ProfileValue(path, path, "x", Optional.empty(), ProfileValue.Basis.ENTERED,
                EvidenceSource.NOT_STATED, OptionalInt.empty(), null, "", OptionalInt.empty(), 0, false);
    }

    private static VisitDraft draft() {
        CarePlan plan = ClienteleFactory.eINSTANCE.createCarePlan();
        plan.setTitle("Revisit");
        plan.setChannel(TaskChannel.VISIT);
        plan.setEffort(60);
        PlanSection record = ClienteleFactory.eINSTANCE.createPlanSection();
        record.setKey(PlanSections.RECORD);
        record.setText("Sheet");
        plan.getSections().add(record);
        return new VisitDraft(plan, Shop.customer("C-1", "Ada", "ann", "GB"),
                List.of(value("birthDate"), value("customer.number")), NOW, "ann");
    }

    @Test
    void itBeginsWithWhatThePlanSays() {
        VisitReport report = draft().report();
        assertEquals(InteractionKind.VISIT, report.kind());
        assertEquals(LocalDateTime.of(2026, 11, 25, 10, 15), report.at());
        assertEquals(60, report.minutes());
        assertEquals("Revisit", report.subject());
        assertEquals(Map.of(), report.sections());
        assertTrue(report.next().isEmpty());
    }

    @Test
    void whatIsTickedAndTypedIsReported() {
        VisitDraft draft = draft();
        draft.confirm("birthDate", true);
        draft.confirm("familyName", true);
        draft.confirm("familyName", false);
        draft.correct("givenName", " Ada ");
        draft.correct("note", " ");
        draft.say("Revisit", "Well", "", "Day and people");
        draft.next("Call again", "bob", LocalDate.of(2026, 12, 1));
        VisitReport report = draft.report();
        assertEquals(Set.of("birthDate"), report.confirmed());
        assertEquals(Map.of("givenName", "Ada"), report.corrections());
        assertEquals(Map.of(PlanSections.RECORD, "Day and people"), report.sections());
        assertEquals("bob", report.next().orElseThrow().owner());
        assertEquals(LocalDate.of(2026, 12, 1), report.next().orElseThrow().due());
    }

    @Test
    void whatCannotBeRecordedIsTold() {
        VisitDraft draft = draft();
        assertTrue(draft.problem().isEmpty());
        draft.say(" ", "", "", "");
        assertTrue(draft.problem().isPresent());
        draft.say("Revisit", "", "", "");
        draft.held(InteractionKind.CALL, NOW.plusDays(1), 5);
        assertTrue(draft.problem().isPresent());
        draft.held(InteractionKind.CALL, NOW.minusDays(1), 5);
        assertTrue(draft.problem().isEmpty());
    }

    @Test
    void onlySingleTextsDaysAndNumbersCanBeCorrected() {
        VisitDraft draft = draft();
        assertTrue(draft.isCorrectable(value("birthDate")));
        assertTrue(draft.isCorrectable(value("customer.owner")));
        assertTrue(draft.isCorrectable(value("field.payday")));
        assertFalse(draft.isCorrectable(value("customer.number")));
        assertFalse(draft.isCorrectable(value("customer.kind")));
        assertFalse(draft.isCorrectable(value("classification.loyalty")));
        assertFalse(draft.isCorrectable(value("contactPoints.EMAIL")));
    }
}
