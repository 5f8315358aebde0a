package org.clientele.ui.lifecycle.internal.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.clientele.core.agenda.Holding;
import org.clientele.core.agenda.HoldingKind;
import org.clientele.core.agenda.Holdings;
import org.clientele.core.agenda.MyDay;
import org.clientele.core.store.AggregateRef;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.ui.Formats;
import org.clientele.ui.lifecycle.internal.agenda.MyDayModel.Part;
import org.junit.jupiter.api.Test;

/** Who gets what, and what the day consists of, without widgets. */
class HandoverModelTest {

    private static final HoldingKind CUSTOMERS = new HoldingKind("customer", "Customers");
    private static final HoldingKind TASKS = new HoldingKind("task", "Open tasks");

    private final HandoverModel model = new HandoverModel(new Formats(Locale.ENGLISH));
    private final Holding ada = holding(CUSTOMERS, 1, "Ada");
    private final Holding bela = holding(CUSTOMERS, 2, "Bela");
    private final Holding call = holding(TASKS, 3, "Call");

    private static Holding holding(HoldingKind kind, long id, String label) {
        return new Holding(kind, new AggregateRef(kind == TASKS ? Literals.TASK : Literals.PARTY, id), 0, label, "", 0);
    }

    @Test
    void previewTellsWhoGetsWhatAndWhatStays() {
        model.show(new Holdings("ann", List.of(ada, bela, call)));
        model.give(List.of(ada), " zoe ");
        model.give(List.of(call), "yan");
        assertEquals(List.of("zoe gets: Customers: 1", "Stays: Customers: 1", "yan gets: Open tasks: 1"), model.preview());
        model.give(List.of(ada), "");
        assertEquals("", model.successor(ada));
    }

    @Test
    void previewWarnsOfASuccessorWhomNobodyKnows() {
        model.known(List.of("ann", "zoe"));
        model.show(new Holdings("ann", List.of(ada, bela)));
        model.give(List.of(ada), "zoe");
        assertEquals(List.of("zoe gets: Customers: 1", "Stays: Customers: 1"), model.preview());
        model.give(List.of(bela), "zeo");
        assertTrue(model.preview().getLast().contains("zeo;") && model.preview().getLast().contains("ann, zoe"),
                model.preview().toString());
    }

    @Test
    void requestNamesEachSuccessorOnce() {
        model.show(new Holdings("ann", List.of(ada, bela, call)));
        model.give(model.items(), "zoe");
        model.give(List.of(bela), "yan");
        model.reason("Ann leaves");
        assertEquals(Optional.empty(), model.problem());
        assertEquals(List.of(List.of(ada, call), List.of(bela)),
                model.request().shares().stream().map(s -> s.items()).toList());
        assertEquals("ann", model.request().from());
    }

    @Test
    void reasonAndAnotherPersonAreNeeded() {
        assertTrue(model.problem().isPresent());
        model.show(new Holdings("ann", List.of(ada)));
        assertTrue(model.problem().isPresent());
        model.give(List.of(ada), "ann");
        model.reason("x");
        assertTrue(model.problem().isPresent());
        model.give(List.of(ada), "zoe");
        assertEquals(Optional.empty(), model.problem());
        model.reason("  ");
        assertTrue(model.problem().isPresent());
    }

    @Test
    void oneKindCanBeShownAndWhatIsGoneIsForgotten() {
        model.show(new Holdings("ann", List.of(ada, bela, call)));
        model.only(TASKS);
        assertEquals(List.of(call), model.items());
        model.only(null);
        model.give(model.items(), "zoe");
        model.show(new Holdings("ann", List.of(bela)));
        assertEquals(1, model.request().shares().getFirst().items().size());
    }

    @Test
    void dayHasHeadingsOnlyWhereThereIsSomething() {
        LocalDate day = LocalDate.of(2026, 11, 25);
        MyDayModel day1 = new MyDayModel();
        day1.show(new MyDay(day, List.of(AgendaModelTest.task(1, day.minusDays(1), null, 0)), List.of(), List.of(),
                List.of(AgendaModelTest.task(2, day.plusDays(1), null, 0)), 0, 480, 0));
        assertEquals(List.of(Part.OVERDUE, Part.OVERDUE, Part.NEXT, Part.NEXT),
                day1.lines().stream().map(l -> l.part()).toList());
        assertEquals(1, day1.lines().getFirst().count());
    }
}
