package org.clientele.customers.internal.bulk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.bulk.BulkChange;
import org.clientele.core.bulk.BulkEdit;
import org.clientele.core.bulk.BulkPreview;
import org.clientele.core.bulk.BulkResult;
import org.clientele.core.classification.ClassificationService;
import org.clientele.core.facts.FactService;
import org.clientele.core.fields.CustomFieldService;
import org.clientele.core.rules.DecisionTableService;
import org.clientele.core.store.AggregateRef;
import org.clientele.core.store.FeaturePath;
import org.clientele.core.store.Store;
import org.clientele.core.store.UnitOfWork;
import org.clientele.customers.internal.classification.ClassificationServiceImpl;
import org.clientele.customers.internal.definitions.DefinitionServiceImpl;
import org.clientele.customers.internal.fields.CustomFieldServiceImpl;
import org.clientele.model.ClienteleFactory;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.FieldDefinition;
import org.clientele.model.Party;
import org.clientele.model.Person;
import org.clientele.model.Tag;
import org.clientele.testsupport.store.TestStores;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One change to many customers: shown, run, cancelled, undone. */
class BulkEditServiceTest {

    private static final Actor ANN = new Actor("ann", "Ann");
    private static final int PEOPLE = 600;
    private static final FeaturePath OWNER = FeaturePath.of(Literals.PARTY__CUSTOMER, Literals.CUSTOMER__OWNER);

    @TempDir
    Path folder;
    private Store store;
    private final BulkEditServiceImpl service = new BulkEditServiceImpl(new DefinitionServiceImpl(),
            unused(ClassificationService.class), unused(CustomFieldService.class));
    private final List<Long> people = new ArrayList<>();

    private static <T> T unused(Class<T> type) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] { type }, (p, m, a) -> {
            throw new UnsupportedOperationException(m.getName());
        }));
    }

    @BeforeEach
    void fill() throws Exception {
        store = TestStores.create(folder.resolve("store"));
        try (UnitOfWork work = store.begin(ANN, "people")) {
            for (int i = 0; i < PEOPLE; i++) {
                Person person = ClienteleFactory.eINSTANCE.createPerson();
                person.setDisplayName("Person " + i);
                if (i % 10 != 9) {
                    person.setCustomer(ClienteleFactory.eINSTANCE.createCustomer());
                    person.getCustomer().setNumber("C" + i);
                    person.getCustomer().setOwner(i % 10 == 0 ? "bea" : "ann");
                }
                work.add(person);
                people.add(person.getId());
            }
            assertTrue(work.commit(null).isCommitted());
        }
    }

    @AfterEach
    void close() {
        store.close();
    }

    private BulkEdit edit(BulkChange... changes) {
        return new BulkEdit(people.stream().mapToLong(Long::longValue).toArray(), List.of(changes), "spring clean");
    }

    private Party load(int index) throws Exception {
        return (Party) store.records(ANN).load(Literals.PARTY, people.get(index)).orElseThrow();
    }

    private String owner(int index) throws Exception {
        return load(index).getCustomer().getOwner();
    }

    @Test
    void previewCountsAndShowsAndWritesNothing() throws Exception {
        long before = store.journal().lastSequence();
        people.add(999_999L);
        BulkPreview preview = service.preview(store, ANN, edit(new BulkChange.SetValue(OWNER, "bea")), 3, null);
        assertEquals(480, preview.changed());
        assertEquals(60, preview.unchanged());
        assertEquals(61, preview.refused());
        assertEquals(60, preview.refusals().getFirst().count());
        assertEquals(5, preview.refusals().getFirst().examples().size());
        assertEquals(3, preview.samples().size());
        assertEquals(new BulkPreview.Sample(people.get(1), "Person 1", 0, "ann", "bea"), preview.samples().getFirst());
        assertEquals(before, store.journal().lastSequence());
    }

    @Test
    void runDoesWhatThePreviewSaidAndIsUndoneAsOne() throws Exception {
        BulkEdit edit = edit(new BulkChange.SetValue(OWNER, "bea"), new BulkChange.AddTag(" vip "));
        BulkPreview preview = service.preview(store, ANN, edit, 0, null);
        BulkResult result = service.run(store, ANN, edit, null);
        assertTrue(result.status().isOK());
        assertEquals(preview, result.done());
        assertEquals(540, result.done().changed());
        assertEquals("bea", owner(1));
        assertEquals(List.of("vip"), load(0).getCustomer().getTags().stream().map(Tag::getName).toList());
        assertEquals("spring clean", store.changes(ANN)
                .history(new AggregateRef(Literals.PARTY, people.get(1)), OptionalLong.empty(), 1).getFirst().reason());
        assertEquals(540, store.changes(ANN).batches(1).getFirst().rows());
        assertTrue(store.changes(ANN).undoBatch(result.batch().getAsLong(), true, "no", null).isCommitted());
        assertEquals("ann", owner(1));
        assertTrue(load(0).getCustomer().getTags().isEmpty());
        assertTrue(store.verify(null).isOK(), () -> store.verify(null).toString());
    }

    @Test
    void tagsAreRemovedAndValuesCleared() throws Exception {
        service.run(store, ANN, edit(new BulkChange.AddTag("a"), new BulkChange.AddTag("b")), null);
        BulkResult removed = service.run(store, ANN, edit(new BulkChange.RemoveTag("a"),
                new BulkChange.SetValue(FeaturePath.of(Literals.PARTY__NOTE), null)), null);
        assertEquals(540, removed.done().changed());
        assertEquals(List.of("b"), load(3).getCustomer().getTags().stream().map(Tag::getName).toList());
        BulkResult again = service.run(store, ANN, edit(new BulkChange.RemoveTag("a")), null);
        assertEquals(0, again.done().changed());
        assertTrue(again.batch().isEmpty());
    }

    @Test
    void classificationsAndCustomFieldsAreSetAndUndone() throws Exception {
        DefinitionServiceImpl definitions = new DefinitionServiceImpl();
        definitions.ensureDefaults(store, ANN);
        FieldDefinition hobby = ClienteleFactory.eINSTANCE.createFieldDefinition();
        hobby.setKey("hobby");
        hobby.setEnglish("Hobby");
        try (UnitOfWork work = store.begin(ANN, "field")) {
            work.add(hobby);
            assertTrue(work.commit(null).isCommitted());
        }
        BulkEditServiceImpl real = new BulkEditServiceImpl(definitions,
                new ClassificationServiceImpl(definitions, unused(DecisionTableService.class), unused(FactService.class)),
                new CustomFieldServiceImpl());
        String value = definitions.definitions(store).scheme("loyalty").orElseThrow().getValues().getFirst().getKey();
        BulkResult result = real.run(store, ANN, edit(
                new BulkChange.Classify("loyalty", List.of(value), LocalDate.of(2026, 3, 1), "fair"),
                new BulkChange.SetCustomField("hobby", "chess")), null);
        assertTrue(result.status().isOK(), () -> result.status().getMessage());
        assertEquals(540, result.done().changed());
        assertEquals(60, result.done().refused());
        assertEquals("chess", load(1).getFields().getFirst().getText());
        assertEquals(value, load(1).getCustomer().getClassifications().getFirst().getValue());
        assertTrue(store.changes(ANN).undoBatch(result.batch().getAsLong(), true, "no", null).isCommitted());
        assertTrue(load(1).getFields().isEmpty());
        assertTrue(load(1).getCustomer().getClassifications().isEmpty());
    }

    @Test
    void cancelledRunLeavesEverythingAsItWas() throws Exception {
        NullProgressMonitor monitor = new NullProgressMonitor() {
            @Override
            public void worked(int work) {
                setCanceled(true);
            }
        };
        BulkResult result = service.run(store, ANN, edit(new BulkChange.SetValue(OWNER, "bea")), monitor);
        assertEquals(StatusCodes.CANCELLED, result.status().getCode());
        assertTrue(result.batch().isEmpty());
        for (int i = 0; i < PEOPLE; i += 50) {
            assertEquals(i % 10 == 0 ? "bea" : "ann", owner(i));
        }
        assertEquals("ann", owner(1));
        assertTrue(store.changes(ANN).batches(5).isEmpty());
    }

    @Test
    void oneRecordThatIsRefusedDoesNotKeepTheOthers() throws Exception {
        assertTrue(store.erase(ANN, Set.of(people.get(7)), "request", null).pending().isEmpty());
        BulkResult result = service.run(store, ANN,
                edit(new BulkChange.SetValue(FeaturePath.of(Literals.PARTY__NOTE), "seen at the fair")), null);
        assertTrue(result.status().isOK());
        assertEquals(PEOPLE - 1, result.done().changed());
        assertEquals(1, result.done().refused());
        assertEquals(List.of(people.get(7)), result.done().refusals().getFirst().examples());
        assertEquals("seen at the fair", load(8).getNote());
    }

    @Test
    void whatNoCustomerCanTakeIsRefusedBeforehand() {
        for (BulkChange change : List.of(
                new BulkChange.SetValue(FeaturePath.of(Literals.PARTY__CUSTOMER, Literals.CUSTOMER__NUMBER), "X"),
                new BulkChange.SetValue(FeaturePath.of(Literals.PARTY__DISPLAY_NAME), null),
                new BulkChange.SetValue(OWNER, 7), new BulkChange.AddTag(" "))) {
            ClienteleException refused = assertThrows(ClienteleException.class,
                    () -> service.run(store, ANN, edit(change), null));
            assertEquals(StatusCodes.INVALID_INPUT, refused.code(), change::toString);
            assertFalse(refused.getMessage().isBlank());
        }
        ClienteleException scheme = assertThrows(ClienteleException.class, () -> service.preview(store, ANN,
                edit(new BulkChange.Classify("none", List.of("x"), LocalDate.of(2026, 1, 1), null)), 1, null));
        assertEquals(StatusCodes.NOT_FOUND, scheme.code());
    }
}
