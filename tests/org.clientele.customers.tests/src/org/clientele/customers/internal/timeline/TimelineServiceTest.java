package org.clientele.customers.internal.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.store.Store;
import org.clientele.core.timeline.TimelineContributor;
import org.clientele.core.timeline.TimelineEntry;
import org.clientele.core.timeline.TimelineKey;
import org.clientele.core.timeline.TimelineKind;
import org.clientele.core.timeline.TimelinePage;
import org.clientele.core.timeline.TimelineQuery;
import org.clientele.core.timeline.TimelineRequest;
import org.clientele.customers.internal.definitions.DefinitionServiceImpl;
import org.clientele.model.Classification;
import org.clientele.model.ClienteleFactory;
import org.clientele.model.Interaction;
import org.clientele.model.InteractionKind;
import org.clientele.model.Need;
import org.clientele.model.NeedState;
import org.clientele.model.OrderKind;
import org.clientele.model.Participant;
import org.clientele.model.Party;
import org.clientele.model.RecordedDecision;
import org.clientele.model.Task;
import org.clientele.model.value.PartyId;
import org.clientele.testsupport.memory.Shop;
import org.clientele.testsupport.store.TestStores;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One customer's timeline on a real store, merged from our own contributors and from others. */
class TimelineServiceTest {

    private static final Actor ANN = new Actor("ann", "Ann");
    private static final LocalDateTime NINE = LocalDateTime.of(2026, 3, 1, 9, 0);

    @TempDir
    private static Path folder;

    private static Store store;
    private static Party party;
    private static final DefinitionServiceImpl DEFINITIONS = new DefinitionServiceImpl();
    private static final Locale BEFORE = Locale.getDefault();

    @BeforeAll
    static void year() throws Exception {
        Locale.setDefault(Locale.UK);
        store = TestStores.create(folder.resolve("store"));
        DEFINITIONS.ensureDefaults(store, ANN);
        party = Shop.customer("C-1", "Ada", "ann", null);
        classification("new", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 31));
        classification("frequent", LocalDate.of(2026, 2, 1), null);
        Need need = ClienteleFactory.eINSTANCE.createNeed();
        need.setState(NeedState.EXPLICIT);
        need.setText("A pension");
        need.setSince(LocalDate.of(2026, 1, 15));
        need.setExplicitSince(LocalDate.of(2026, 4, 1));
        party.getCustomer().getNeeds().add(need);
        Party friend = Shop.customer("C-2", "Friend", "ann", null);
        Shop.add(store, party, friend);
        Shop.add(store, interaction(party, InteractionKind.CALL, NINE, "Birthday"),
                interaction(party, InteractionKind.VISIT, NINE, "Annual review"));
        Interaction meeting = interaction(friend, InteractionKind.MEETING, NINE.plusDays(1), "With the friend");
        Participant participant = ClienteleFactory.eINSTANCE.createParticipant();
        participant.setParty(new PartyId(party.getId()));
        meeting.getParticipants().add(participant);
        Shop.add(store, meeting);
        Shop.add(store, Shop.order(party, NINE, OrderKind.SALE, "1234.5"));
        Task task = ClienteleFactory.eINSTANCE.createTask();
        task.setCustomer(new PartyId(party.getId()));
        task.setText("Send the offer");
        task.setDoneAt(NINE.plusDays(2));
        task.setDoneBy("bob");
        Shop.add(store, task);
    }

    @AfterAll
    static void close() {
        Locale.setDefault(BEFORE);
        if (store != null) {
            store.close();
        }
    }

    private static TimelineServiceImpl service() {
        TimelineServiceImpl service = new TimelineServiceImpl();
        service.addContributor(new InteractionContributor());
        service.addContributor(new OrderContributor());
        service.addContributor(new TaskContributor());
        service.addContributor(new RecordContributor(DEFINITIONS));
        service.addContributor(new ImportContributor());
        return service;
    }

    @Test
    void everythingComesNewestFirstInTheLanguageOfTheUser() throws Exception {
        TimelinePage page = service().page(store, ANN, party.getId(), TimelineQuery.ALL, Optional.empty(), 100);
        assertEquals(List.of(), page.failures());
        assertEquals(
                List.of("Need became explicit", "Task done", "Meeting: With the friend", "Order: 1,234.50 GBP",
                        "Visit: Annual review", "Call: Birthday", "Loyalty is now Frequent customer", "Need noted",
                        "Loyalty is now New customer"),
                titles(page));
        assertEquals(Optional.empty(), page.next());
    }

    @Test
    void pagesOfAnySizeTogetherAreTheWhole() throws Exception {
        List<String> whole = titles(
                service().page(store, ANN, party.getId(), TimelineQuery.ALL, Optional.empty(), 100));
        for (int size = 1; size <= 10; size++) {
            List<String> joined = new ArrayList<>();
            Optional<TimelineKey> before = Optional.empty();
            do {
                TimelinePage page = service().page(store, ANN, party.getId(), TimelineQuery.ALL, before, size);
                joined.addAll(titles(page));
                before = page.next();
            } while (before.isPresent());
            assertEquals(whole, joined, "pages of " + size);
        }
    }

    @Test
    void participantSeesTheNewestOfManyMeetings() throws Exception {
        Party host = Shop.customer("C-3", "Host", "ann", null);
        Party guest = Shop.customer("C-4", "Guest", "ann", null);
        Shop.add(store, host, guest);
        for (int day = 1; day <= 5; day++) {
            Interaction meeting = interaction(host, InteractionKind.MEETING, NINE.plusDays(day), "Day " + day);
            Participant participant = ClienteleFactory.eINSTANCE.createParticipant();
            participant.setParty(new PartyId(guest.getId()));
            meeting.getParticipants().add(participant);
            Shop.add(store, meeting);
        }
        TimelineServiceImpl service = new TimelineServiceImpl();
        service.addContributor(new InteractionContributor(2));
        TimelinePage page = service.page(store, ANN, guest.getId(), TimelineQuery.ALL, Optional.empty(), 3);
        assertEquals(List.of("Meeting: Day 5", "Meeting: Day 4", "Meeting: Day 3"), titles(page));
        assertEquals(List.of("Meeting: Day 2", "Meeting: Day 1"),
                titles(service.page(store, ANN, guest.getId(), TimelineQuery.ALL, page.next(), 3)));
    }

    @Test
    void decisionsAreToldByTheirActionAndByTheirKeyOnlyWhenTheRowIsGone() throws Exception {
        Party asked = Shop.customer("C-5", "Asked", "ann", null);
        decision(asked, "finance", LocalDate.of(2026, 5, 2));
        decision(asked, "gone", LocalDate.of(2026, 5, 1));
        Shop.add(store, asked);
        assertEquals(List.of(
                "Decision by MAN: money, authority, need: Contact: check the state of business, credit and the like,"
                        + " and offer finance.",
                "Decision by MAN: money, authority, need: gone"),
                titles(service().page(store, ANN, asked.getId(), TimelineQuery.ALL, Optional.empty(), 10)));
    }

    private static void decision(Party about, String outcome, LocalDate day) {
        RecordedDecision decision = ClienteleFactory.eINSTANCE.createRecordedDecision();
        decision.setTable("man");
        decision.setOutcome(outcome);
        decision.setDate(day);
        about.getCustomer().getDecisions().add(decision);
    }

    @Test
    void kindsAndWordsFilter() throws Exception {
        TimelineQuery visits = new TimelineQuery(Set.of("interaction.VISIT", "order.SALE"), "");
        assertEquals(List.of("Order: 1,234.50 GBP", "Visit: Annual review"),
                titles(service().page(store, ANN, party.getId(), visits, Optional.empty(), 100)));
        TimelineQuery words = new TimelineQuery(Set.of(), " REVIEW annual ");
        assertEquals(List.of("Visit: Annual review"),
                titles(service().page(store, ANN, party.getId(), words, Optional.empty(), 100)));
    }

    @Test
    void contributorThatThrowsIsLeftOutAndTold() throws Exception {
        TimelineServiceImpl service = service();
        service.addContributor(new Partner(true));
        TimelinePage page = service.page(store, ANN, party.getId(), TimelineQuery.ALL, Optional.empty(), 100);
        assertEquals(9, page.entries().size());
        assertEquals(1, page.failures().size());
        assertTrue(page.failures().getFirst().getMessage().contains("Partner's"),
                page.failures().getFirst().getMessage());
    }

    @Test
    void partnersEntriesAreMerged() throws Exception {
        TimelineServiceImpl service = service();
        service.addContributor(new Partner(false));
        TimelinePage page = service.page(store, ANN, party.getId(), TimelineQuery.ALL, Optional.empty(), 2);
        assertEquals(List.of("Need became explicit", "Partner's news"), titles(page));
        assertTrue(service.kinds().stream().anyMatch(k -> k.id().equals("partner.news")));
    }

    @Test
    void timelineOfNobodyIsNotFound() {
        assertEquals(StatusCodes.NOT_FOUND, assertThrows(ClienteleException.class,
                () -> service().page(store, ANN, 4711, TimelineQuery.ALL, Optional.empty(), 10)).code());
    }

    private static List<String> titles(TimelinePage page) {
        return page.entries().stream().map(TimelineEntry::title).toList();
    }

    private static Interaction interaction(Party with, InteractionKind kind, LocalDateTime at, String subject) {
        Interaction interaction = ClienteleFactory.eINSTANCE.createInteraction();
        interaction.setCustomer(new PartyId(with.getId()));
        interaction.setKind(kind);
        interaction.setAt(at);
        interaction.setSubject(subject);
        interaction.setOwner("ann");
        return interaction;
    }

    private static void classification(String value, LocalDate from, LocalDate to) {
        Classification place = ClienteleFactory.eINSTANCE.createClassification();
        place.setScheme("loyalty");
        place.setValue(value);
        place.setValidFrom(from);
        place.setValidTo(to);
        party.getCustomer().getClassifications().add(place);
    }

    /** A partner's contribution, which may be broken. */
    private record Partner(boolean broken) implements TimelineContributor {

        @Override
        public Collection<TimelineKind> kinds() {
            return List.of(new TimelineKind("partner.news", "Partner's news"));
        }

        @Override
        public List<TimelineEntry> entries(TimelineRequest request) {
            if (broken) {
                throw new IllegalStateException("broken");
            }
            TimelineKey key = new TimelineKey(NINE.plusDays(10), "partner.news", 1);
            return RowFeed.isBehind(request, key)
                    ? List.of(new TimelineEntry(key, false, "Partner's news", "", "", Optional.empty()))
                    : List.of();
        }
    }
}
