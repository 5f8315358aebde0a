package org.clientele.customers.internal.needs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.clientele.core.needs.NeedCard;
import org.clientele.core.needs.NeedPrompt;
import org.clientele.model.ClienteleFactory;
import org.clientele.model.Need;
import org.clientele.model.NeedState;
import org.clientele.model.Person;
import org.clientele.testsupport.memory.Shop;
import org.junit.jupiter.api.Test;

class NeedServiceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final NeedServiceImpl service = new NeedServiceImpl();
    private final Person person = (Person) Shop.customer("C-1", "Ada", "ann", null);

    @Test
    void firstTurnFromLatentToExplicitKeepsItsDay() {
        Need need = need(NeedState.LATENT, null, null, null);
        service.move(need, NeedState.EXPLICIT, TODAY);
        service.move(need, NeedState.MET, TODAY.plusDays(5));
        assertEquals(TODAY, need.getExplicitSince());
        assertEquals(NeedState.MET, need.getState());
        service.move(need, NeedState.LATENT, TODAY.plusDays(6));
        assertEquals(TODAY, need.getExplicitSince());
        service.move(need, NeedState.EXPLICIT, TODAY.plusDays(7));
        assertEquals(TODAY, need.getExplicitSince());
    }

    @Test
    void needThatBecomesMetOrChangingAtOnceNeverBecameExplicit() {
        for (NeedState state : List.of(NeedState.CHANGING, NeedState.MET)) {
            Need need = need(NeedState.LATENT, null, null, null);
            service.move(need, state, TODAY);
            service.move(need, NeedState.EXPLICIT, TODAY);
            assertNull(need.getExplicitSince());
        }
    }

    /** D02: gap = amount less provided. */
    @Test
    void gapIsWhatIsNotProvidedAndNeverNegative() {
        need(NeedState.EXPLICIT, "50000", "12000.50", TODAY.minusDays(1));
        need(NeedState.EXPLICIT, "100", "150", TODAY);
        need(NeedState.EXPLICIT, null, null, null);
        need(NeedState.MET, "1", null, TODAY.minusDays(1));
        Map<NeedState, List<NeedCard>> board = service.board(person, TODAY);
        List<NeedCard> explicit = board.get(NeedState.EXPLICIT);
        assertEquals(List.of(Optional.of(new BigDecimal("37999.50")), Optional.of(BigDecimal.ZERO), Optional.empty()),
                explicit.stream().map(NeedCard::gap).toList());
        assertEquals(List.of(true, false, false), explicit.stream().map(NeedCard::overdue).toList());
        assertEquals(List.of(false), board.get(NeedState.MET).stream().map(NeedCard::overdue).toList());
        assertEquals(List.of(NeedState.LATENT, NeedState.EXPLICIT, NeedState.CHANGING, NeedState.MET),
                List.copyOf(board.keySet()));
    }

    @Test
    void phaseOfLifeComesFromAgeAlone() {
        assertEquals("any", Prompts.phase(person, TODAY));
        Map<Integer, String> phases = Map.of(1997, "young", 1996, "family", 1977, "family", 1976, "settled", 1962,
                "settled", 1961, "retired");
        phases.forEach((year, phase) -> {
            person.setBirthDate(LocalDate.of(year, 11, 22));
            assertEquals(phase, Prompts.phase(person, TODAY), year.toString());
        });
        assertEquals("organisation",
                Prompts.phase(ClienteleFactory.eINSTANCE.createOrganisation(), TODAY));
    }

    @Test
    void questionsAboutUnknownNeedsComeFirst() {
        person.setBirthDate(LocalDate.of(1990, 1, 1));
        need(NeedState.EXPLICIT, null, null, null).setType("education-pension");
        List<NeedPrompt> prompts = service.prompts(person, TODAY);
        assertEquals("education-pension", prompts.getLast().needType());
        assertEquals(List.of("family-protection", "cash-debt", "service", "information", "education-pension"),
                prompts.stream().map(NeedPrompt::needType).toList());
    }

    @Test
    void questionsAreThereInChinese() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
            String all = service.prompts(person, TODAY).stream().map(NeedPrompt::text).collect(Collectors.joining());
            assertTrue(all.chars().anyMatch(Character::isIdeographic), all);
        } finally {
            Locale.setDefault(before);
        }
    }

    private Need need(NeedState state, String amount, String provided, LocalDate due) {
        Need need = ClienteleFactory.eINSTANCE.createNeed();
        need.setState(state);
        need.setAmount(amount == null ? null : new BigDecimal(amount));
        need.setProvided(provided == null ? null : new BigDecimal(provided));
        need.setDue(due);
        person.getCustomer().getNeeds().add(need);
        return need;
    }
}
