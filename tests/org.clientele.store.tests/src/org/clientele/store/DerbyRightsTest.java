package org.clientele.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.roles.Permission;
import org.clientele.core.roles.Role;
import org.clientele.core.roles.RoleService;
import org.clientele.core.store.AccessQuery;
import org.clientele.core.store.AggregateRef;
import org.clientele.core.store.Batch;
import org.clientele.core.store.BatchInfo;
import org.clientele.core.store.CommitResult;
import org.clientele.core.store.EditBatch;
import org.clientele.core.store.FeaturePath;
import org.clientele.core.store.RecordQuery;
import org.clientele.core.store.RollbackRequest;
import org.clientele.core.store.UnitOfWork;
import org.clientele.model.Aggregate;
import org.clientele.model.ClienteleFactory;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.Person;
import org.clientele.model.Segment;
import org.clientele.model.StageModel;
import org.clientele.store.internal.StoreOpener;
import org.clientele.store.internal.batch.StoredBulkWork;
import org.clientele.store.internal.schema.Migration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Each door of the store asks the roles, whoever knocks: an editor, the command line, an import or a partner. */
class DerbyRightsTest extends StoreContract {

    private static final List<FeaturePath> NAME = List.of(FeaturePath.of(Literals.PARTY__DISPLAY_NAME));

    private final Map<String, Set<Permission>> given = new HashMap<>();
    private volatile RoleService roles = new Table();

    /** Accounts and what they may do. */
    private final class Table implements RoleService {
        @Override
        public boolean isEnforced() {
            return true;
        }

        @Override
        public List<Role> roles() {
            return List.of();
        }

        @Override
        public List<Role> rolesOf(Actor actor) {
            return List.of();
        }

        @Override
        public Optional<String> refusal(Actor actor, Permission permission) {
            return Actor.SYSTEM.equals(actor) || given.getOrDefault(actor.account(), Set.of()).contains(permission)
                    ? Optional.empty()
                    : Optional.of(actor.account() + " may not " + permission.id());
        }
    }

    @Override
    Engine engine() throws Exception {
        return Engine.derby();
    }

    @Override
    StoreOpener opener() {
        return new StoreOpener(new StoreOpener.Parts(engine.dialect(), engine.driver(), () -> null, () -> roles, List::of,
                List::of, StoredBulkWork::open, Migration.ALL, Clock.systemUTC(), opened -> () -> {
                }, "1.0.0", List::of));
    }

    @BeforeEach
    void annaMayDoEverythingAndBerndNothing() {
        given.put("anna", EnumSet.allOf(Permission.class));
    }

    private void may(Permission... permissions) {
        given.put("bernd", Set.of(permissions));
    }

    private CommitResult asBernd(Aggregate aggregate) throws Exception {
        try (UnitOfWork work = store.begin(BERND, "add")) {
            work.add(aggregate);
            return work.commit(null);
        }
    }

    private static void denied(Permission permission, Executable door) {
        ClienteleException refused = assertThrows(ClienteleException.class, door);
        assertEquals(StatusCodes.ACCESS_DENIED, refused.code());
        assertEquals("bernd may not " + permission.id(), refused.getMessage());
    }

    private static void denied(Permission permission, CommitResult result) {
        refused(StatusCodes.ACCESS_DENIED, result);
        assertEquals("bernd may not " + permission.id(), result.status().getMessage());
    }

    private long parties() throws Exception {
        return store.records(ANNA).count(RecordQuery.all(Literals.PARTY, List.of()));
    }

    @Test
    void recordsAreAddedChangedDeletedAndRevertedByPermission() throws Exception {
        Person ada = person("Ada", "C1", "bernd");
        add(ada);
        ada.setDisplayName("Ada L.");
        save(ada);
        denied(Permission.EDIT_RECORDS, asBernd(person("Bob", "C2", "bernd")));
        Person again = load(ada);
        again.setDisplayName("Eve");
        try (UnitOfWork work = store.begin(BERND, "change")) {
            work.save(again);
            denied(Permission.EDIT_RECORDS, work.commit(null));
        }
        try (UnitOfWork work = store.begin(BERND, "delete")) {
            work.delete(load(ada));
            denied(Permission.EDIT_RECORDS, work.commit(null));
        }
        denied(Permission.EDIT_RECORDS, store.changes(BERND).revert(store.journal().lastSequence(),
                new AggregateRef(Literals.PARTY, ada.getId()), List.of(), false, "revert", null));
        assertEquals("Ada L.", load(ada).getDisplayName());
        may(Permission.EDIT_RECORDS);
        committed(asBernd(person("Bob", "C2", "bernd")));
    }

    @Test
    void definitionsNeedAPermissionOfTheirOwn() throws Exception {
        may(Permission.EDIT_RECORDS);
        Segment segment = ClienteleFactory.eINSTANCE.createSegment();
        segment.setKey("s");
        denied(Permission.EDIT_DEFINITIONS, asBernd(segment));
        StageModel model = ClienteleFactory.eINSTANCE.createStageModel();
        model.setKey("m");
        denied(Permission.EDIT_DEFINITIONS, asBernd(model));
        denied(Permission.EDIT_DEFINITIONS, () -> store.putSetting(BERND, "access-log.days", "1"));
        may(Permission.EDIT_DEFINITIONS);
        store.putSetting(BERND, "access-log.days", "30");
        assertEquals("30", store.setting("access-log.days").orElseThrow());
    }

    @Test
    void batchOfOneIsAnEditAndOfTwoABulkEdit() throws Exception {
        denied(Permission.EDIT_RECORDS, () -> store.beginBatch(BERND, "import"));
        may(Permission.EDIT_RECORDS);
        try (Batch batch = store.beginBatch(BERND, "one")) {
            batch.insert(rows(batch, 1), null);
            committed(batch.complete("1"));
        }
        try (Batch batch = store.beginBatch(BERND, "two")) {
            denied(Permission.BULK_EDIT, () -> batch.insert(rows(batch, 2), null));
        }
        assertEquals(1, parties());
        denied(Permission.BULK_EDIT, () -> store.beginEdits(BERND, "bulk edit"));
        may(Permission.EDIT_RECORDS, Permission.BULK_EDIT);
        try (Batch batch = store.beginBatch(BERND, "two")) {
            batch.insert(rows(batch, 2), null);
            committed(batch.complete("2"));
        }
        assertEquals(3, parties());
    }

    private static Rows rows(Batch batch, int count) throws ClienteleException {
        return new Rows(Literals.PERSON, NAME, batch.reserve(Literals.PERSON, count), count, i -> new Object[] {"P" + i});
    }

    @Test
    void manyRecordsInOneUnitAreABulkEditToo() throws Exception {
        may(Permission.EDIT_RECORDS);
        try (UnitOfWork work = store.begin(BERND, "partner")) {
            for (int i = 0; i < 51; i++) {
                work.add(person("P" + i, "C" + i, "bernd"));
            }
            denied(Permission.BULK_EDIT, work.commit(null));
        }
        assertEquals(0, parties());
    }

    @Test
    void customersOfOthersAreGivenAwayByPermission() throws Exception {
        Person annas = person("Ada", "C1", "anna");
        add(annas);
        Person own = person("Bob", "C2", "bernd");
        add(own);
        may(Permission.EDIT_RECORDS, Permission.BULK_EDIT);
        denied(Permission.HAND_OVER, owned(annas, "bernd"));
        committed(owned(own, "anna"));
        try (EditBatch bulk = store.beginEdits(BERND, "Set owner")) {
            Person loaded = load(annas);
            loaded.getCustomer().setOwner("bernd");
            UnitOfWork work = bulk.begin();
            work.save(loaded);
            denied(Permission.HAND_OVER, work.commit(null));
        }
        may(Permission.EDIT_RECORDS, Permission.HAND_OVER);
        committed(owned(annas, "bernd"));
    }

    private CommitResult owned(Person person, String owner) throws Exception {
        Person loaded = load(person);
        loaded.getCustomer().setOwner(owner);
        try (UnitOfWork work = store.begin(BERND, "owner")) {
            work.save(loaded);
            return work.commit(null);
        }
    }

    @Test
    void batchesOfOthersAreSeenAndUndoneByPermission() throws Exception {
        long annas;
        try (Batch batch = store.beginBatch(ANNA, "annas")) {
            batch.insert(rows(batch, 2), null);
            committed(batch.complete("2"));
            annas = batch.id();
        }
        may(Permission.EDIT_RECORDS, Permission.BULK_EDIT);
        assertEquals(List.of(), store.changes(BERND).batches(10));
        denied(Permission.UNDO_OTHERS, store.changes(BERND).undoBatch(annas, true, "undo", null));
        try (Batch batch = store.beginBatch(BERND, "own")) {
            batch.insert(rows(batch, 2), null);
            committed(batch.complete("2"));
            assertEquals(List.of("own"), store.changes(BERND).batches(10).stream().map(BatchInfo::reason).toList());
            committed(store.changes(BERND).undoBatch(batch.id(), true, "undo", null));
        }
        may(Permission.SEE_OTHERS, Permission.UNDO_OTHERS);
        assertEquals(List.of("annas"), store.changes(BERND).batches(10).stream().map(BatchInfo::reason).toList());
        committed(store.changes(BERND).undoBatch(annas, true, "undo", null));
        assertEquals(0, parties());
    }

    @Test
    void exportsAreRefusedBeforeTheFileIsGivenOut() throws Exception {
        denied(Permission.EXPORT, () -> store.accessLog().exported(BERND, "all", List.of("name"), 3, "-"));
        assertEquals(0, store.accessLog().entries(ANNA, AccessQuery.ALL, OptionalLong.empty(), 10).size());
        store.accessLog().exported(ANNA, "all", List.of("name"), 3, "-");
        assertEquals(0, store.accessLog().entries(BERND, AccessQuery.ALL, OptionalLong.empty(), 10).size());
        assertEquals(0, store.accessLog().entries(BERND, AccessQuery.by("anna"), OptionalLong.empty(), 10).size());
        may(Permission.SEE_OTHERS);
        assertEquals(1, store.accessLog().entries(BERND, AccessQuery.by("anna"), OptionalLong.empty(), 10).size());
    }

    @Test
    void erasingIsForThoseWhoMay() throws Exception {
        long ada = add(person("Ada", "C1", "bernd"));
        may(EnumSet.complementOf(EnumSet.of(Permission.ERASE)).toArray(Permission[]::new));
        denied(Permission.ERASE, () -> store.erase(BERND, Set.of(ada), "request", null));
        may(Permission.ERASE);
        store.erase(BERND, Set.of(ada), "request", null);
        assertTrue(store.isErased(ada));
    }

    @Test
    void rolesThatWentAwayGiveNobodyARight() throws Exception {
        committed(asAnna());
        roles = null;
        refused(StatusCodes.ACCESS_DENIED, asAnna());
        roles = new Table();
        committed(asAnna());
    }

    private CommitResult asAnna() throws Exception {
        try (UnitOfWork work = store.begin(ANNA, "add")) {
            work.add(person("Ada", null, null));
            return work.commit(null);
        }
    }

    @Test
    void onlyWhoMayInstallTakesTheStoreBack() {
        store.close();
        RollbackRequest request = new RollbackRequest(directory(), folder.resolve("none"), folder.resolve("rest"), BERND);
        denied(Permission.INSTALL, () -> opener.rollBack(request, null));
        may(Permission.INSTALL);
        assertEquals(StatusCodes.STORE_MISSING,
                assertThrows(ClienteleException.class, () -> opener.rollBack(request, null)).code(), "that is asked next");
    }
}
