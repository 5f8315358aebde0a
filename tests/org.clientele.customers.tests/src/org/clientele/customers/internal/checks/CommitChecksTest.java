package org.clientele.customers.internal.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.TimeZone;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.clientele.core.Actor;
import org.clientele.core.StatusCodes;
import org.clientele.core.store.CommitProblem;
import org.clientele.core.store.CommitResult;
import org.clientele.core.store.Store;
import org.clientele.core.store.UnitOfWork;
import org.clientele.customers.internal.definitions.DefinitionServiceImpl;
import org.clientele.customers.internal.validation.RecordCheckServiceImpl;
import org.clientele.model.ClienteleFactory;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.ContactPoint;
import org.clientele.model.ContactPointKind;
import org.clientele.model.Customer;
import org.clientele.model.CustomerKind;
import org.clientele.model.Identifier;
import org.clientele.model.Organisation;
import org.clientele.model.Party;
import org.clientele.model.Person;
import org.clientele.model.RecordedDecision;
import org.clientele.model.Relationship;
import org.clientele.model.RelationshipKind;
import org.clientele.model.value.PartyId;
import org.clientele.testsupport.memory.Shop;
import org.clientele.testsupport.store.TestStores;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a real store refuses to commit, and that nothing of it is written. */
class CommitChecksTest {

    private static final Actor ANN = new Actor("ann", "Ann");

    @TempDir
    private static Path folder;

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final TimeZone BEFORE = TimeZone.getDefault();

    private static Store store;
    private static int numbers;

    @BeforeAll
    static void open() throws Exception {
        // the day of the computer is another one than that of the store, whenever this runs
        LocalDate day = LocalDate.now(LONDON);
        TimeZone.setDefault(TimeZone.getTimeZone(Stream.of("Pacific/Kiritimati", "Etc/GMT+12").map(ZoneId::of)
                .filter(zone -> !LocalDate.now(zone).equals(day)).findFirst().orElseThrow()));
        store = TestStores.create(folder.resolve("store"), List.of(new SingleValueCheck(new RecordCheckServiceImpl()),
                new RelationshipCheck(), new ForbiddenValueCheck()));
        new DefinitionServiceImpl().ensureDefaults(store, ANN);
    }

    @AfterAll
    static void close() {
        TimeZone.setDefault(BEFORE);
        if (store != null) {
            store.close();
        }
    }

    @Test
    void invalidMailIsRefusedWithItsPlaceAndNothingOfTheUnitIsWritten() throws Exception {
        Party party = added("Ada");
        CommitResult result = edit(party, p -> {
            p.setNote("changed too");
            contactPoint(p, ContactPointKind.EMAIL, "ada.example.org");
        });
        assertEquals(StatusCodes.INVALID_RECORD, result.status().getCode());
        assertEquals(1, result.problems().size());
        assertTrue(result.problems().getFirst().path().matches("contactPoints\\[\\d+\\]\\.value"),
                result.problems().getFirst().path());
        assertTrue(result.problems().getFirst().message().contains("ada.example.org"));
        assertEquals(null, load(party).getNote());
    }

    @Test
    void dayOfTheStoreCountsForBirthDates() throws Exception {
        Party party = added("Baby");
        LocalDate today = LocalDate.now(LONDON);
        assertCommitted(edit(party, p -> ((Person) p).setBirthDate(today)));
        CommitResult result = edit(party, p -> ((Person) p).setBirthDate(today.plusDays(1)));
        assertEquals(StatusCodes.INVALID_RECORD, result.status().getCode());
    }

    @Test
    void decisionToStopWithoutAReasonIsRefusedForEverybody() throws Exception {
        Party party = added("Bob");
        CommitResult result = edit(party, p -> {
            RecordedDecision stop = ClienteleFactory.eINSTANCE.createRecordedDecision();
            stop.setTable("man");
            stop.setOutcome("stop");
            p.getCustomer().getDecisions().add(stop);
        });
        assertEquals(StatusCodes.INVALID_RECORD, result.status().getCode());
        assertEquals(List.of(), load(party).getCustomer().getDecisions());
    }

    @Test
    void cycleOverPartsAndControlIsRefusedWithThePathNamed() throws Exception {
        Organisation top = organisation("Top");
        Organisation middle = organisation("Middle");
        Organisation bottom = organisation("Bottom");
        assertCommitted(edit(middle, p -> relate(p, top, RelationshipKind.PART_OF)));
        assertCommitted(edit(middle, p -> relate(p, bottom, RelationshipKind.CONTROLS)));
        CommitResult result = edit(bottom, p -> relate(p, top, RelationshipKind.CONTROLS));
        assertEquals(StatusCodes.INVALID_RECORD, result.status().getCode());
        assertTrue(message(result).contains("Top \u2192 Bottom \u2192 Middle \u2192 Top"), message(result));
        assertCommitted(edit(bottom, p -> relate(p, top, RelationshipKind.KNOWS)));
    }

    @Test
    void twoChangesOfOneUnitThatCloseACycleAreRefused() throws Exception {
        Organisation one = organisation("One");
        Organisation two = organisation("Two");
        try (UnitOfWork work = store.begin(ANN, "cycle")) {
            Party first = load(one);
            Party second = load(two);
            relate(first, two, RelationshipKind.PART_OF);
            relate(second, one, RelationshipKind.PART_OF);
            work.save(first);
            work.save(second);
            assertEquals(StatusCodes.INVALID_RECORD, work.commit(null).status().getCode());
        }
    }

    @Test
    void sharesAboveAHundredOnAnyDayAreRefusedNamingTheControllers() throws Exception {
        Organisation target = organisation("Target");
        Organisation first = organisation("First");
        Organisation second = organisation("Second");
        assertCommitted(edit(first, p -> relate(p, target, RelationshipKind.CONTROLS).setShare(new BigDecimal("60"))));
        CommitResult result = edit(second, p -> {
            Relationship control = relate(p, target, RelationshipKind.CONTROLS);
            control.setShare(new BigDecimal("40.5"));
            control.setValidFrom(LocalDate.of(2026, 7, 1));
        });
        assertEquals(StatusCodes.INVALID_RECORD, result.status().getCode());
        assertTrue(message(result).contains("100.5 percent on 2026-07-01: First 60%, Second 40.5%")
                || message(result).contains("100.5%"), message(result));
        assertCommitted(edit(first,
                p -> p.getRelationships().getFirst().setValidTo(LocalDate.of(2026, 6, 30))));
        assertCommitted(edit(second, p -> {
            Relationship control = relate(p, target, RelationshipKind.CONTROLS);
            control.setShare(new BigDecimal("100"));
            control.setValidFrom(LocalDate.of(2026, 7, 1));
        }));
    }

    @Test
    void targetThatIsNotThereAndThePartyItselfAreRefused() throws Exception {
        Party party = added("Cora");
        assertEquals(StatusCodes.INVALID_RECORD, edit(party, p -> {
            relate(p, party, RelationshipKind.KNOWS).setTarget(new PartyId(987_654_321));
        }).status().getCode());
        assertEquals(StatusCodes.INVALID_RECORD,
                edit(party, p -> relate(p, party, RelationshipKind.KNOWS)).status().getCode());
    }

    @Test
    void valueAgainstAForbiddenFieldIsRefusedWithFieldAndPurpose() throws Exception {
        Party party = added("Dora");
        CommitResult result = edit(party, ProfileCase::identityCard);
        assertEquals(StatusCodes.INVALID_RECORD, result.status().getCode());
        CommitProblem problem = result.problems().getFirst();
        assertTrue(problem.message().contains("identity-card"), problem.message());
        assertTrue(problem.message().contains("not needed for selling"), problem.message());
        // the same number may be kept of an enterprise
        assertCommitted(edit(organisation("Works"), ProfileCase::identityCard));
    }

    @Test
    void forbiddenValueComesNotBackByAnotherKindOfCustomer() throws Exception {
        Organisation works = organisation("Kind");
        assertCommitted(edit(works, ProfileCase::identityCard));
        assertCommitted(edit(works, p -> p.setNote("still allowed")));
        assertEquals(StatusCodes.INVALID_RECORD,
                edit(works, p -> p.getCustomer().setKind(CustomerKind.CONSUMER)).status().getCode());
    }

    /** Changes of records for the tests. */
    private static final class ProfileCase {

        static void identityCard(Party party) {
            Identifier card = ClienteleFactory.eINSTANCE.createIdentifier();
            card.setScheme("identity-card");
            card.setValue("110101199003070038");
            party.getIdentifiers().add(card);
        }
    }

    private static String message(CommitResult result) {
        return result.problems().getFirst().message();
    }

    private static void assertCommitted(CommitResult result) {
        assertTrue(result.isCommitted(), result.status().getMessage());
    }

    private static Party added(String name) throws Exception {
        Party party = Shop.customer("N-" + ++numbers, name, "ann", null);
        Shop.add(store, party);
        return party;
    }

    private static Organisation organisation(String name) throws Exception {
        Organisation organisation = ClienteleFactory.eINSTANCE.createOrganisation();
        organisation.setDisplayName(name);
        Customer customer = ClienteleFactory.eINSTANCE.createCustomer();
        customer.setNumber("N-" + ++numbers);
        customer.setKind(CustomerKind.BUSINESS);
        organisation.setCustomer(customer);
        Shop.add(store, organisation);
        return organisation;
    }

    private static Party load(Party party) throws CoreException {
        return (Party) store.records(ANN).load(Literals.PARTY, party.getId()).orElseThrow();
    }

    private static CommitResult edit(Party party, Consumer<Party> change) throws Exception {
        try (UnitOfWork work = store.begin(ANN, "edit")) {
            Party stored = load(party);
            change.accept(stored);
            work.save(stored);
            return work.commit(null);
        }
    }

    private static Relationship relate(Party from, Party to, RelationshipKind kind) {
        Relationship relationship = ClienteleFactory.eINSTANCE.createRelationship();
        relationship.setKind(kind);
        relationship.setTarget(new PartyId(to.getId()));
        from.getRelationships().add(relationship);
        return relationship;
    }

    private static void contactPoint(Party party, ContactPointKind kind, String value) {
        ContactPoint point = ClienteleFactory.eINSTANCE.createContactPoint();
        point.setKind(kind);
        point.setValue(value);
        party.getContactPoints().add(point);
    }
}
