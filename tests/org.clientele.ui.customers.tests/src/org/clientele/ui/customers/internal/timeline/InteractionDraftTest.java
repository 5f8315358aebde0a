package org.clientele.ui.customers.internal.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

import org.clientele.core.interactions.NextStep;
import org.clientele.model.ClienteleFactory;
import org.clientele.model.Interaction;
import org.junit.jupiter.api.Test;

/** An interaction while it is written. */
class InteractionDraftTest {

    private final Interaction call = ClienteleFactory.eINSTANCE.createInteraction();
    private final InteractionDraft draft = new InteractionDraft(call, "anne");

    @Test
    void subjectOrTextIsNeeded() {
        call.setAt(LocalDateTime.of(2026, 3, 1, 9, 0));
        assertTrue(draft.problem().isPresent());
        call.setSubject("  ");
        assertTrue(draft.problem().isPresent());
        call.setText("They asked for an offer");
        assertEquals(Optional.empty(), draft.problem());
    }

    @Test
    void nextStepBecomesATaskOnlyWhenItIsWantedAndWritten() {
        call.setSubject("Review");
        call.setAt(LocalDateTime.of(2026, 3, 1, 9, 0));
        assertEquals(Optional.empty(), draft.next());
        draft.task(true, "bob", LocalDate.of(2026, 3, 8));
        assertTrue(draft.problem().isPresent(), "there is no next step");
        call.setNextStep("Send the offer");
        assertEquals(Optional.empty(), draft.problem());
        assertEquals(Optional.of(new NextStep("bob", LocalDate.of(2026, 3, 8))), draft.next());
    }

    @Test
    void sameCustomerTakesPartOnce() {
        draft.addParty(5);
        draft.addParty(5);
        draft.addName(" Ms Wang ");
        draft.addName(" ");
        assertEquals(2, call.getParticipants().size());
        assertEquals("Ms Wang", call.getParticipants().get(1).getName());
    }
}
