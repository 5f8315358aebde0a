package org.clientele.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.health.Contribution;
import org.clientele.core.health.HealthIssue;
import org.clientele.core.health.HealthSeverity;
import org.clientele.core.store.EnteredSince;
import org.clientele.core.store.EnteredUnit;
import org.clientele.core.store.LeftOut;
import org.clientele.core.store.RollbackRequest;
import org.clientele.core.store.Store;
import org.clientele.core.store.StoreBackup;
import org.clientele.core.store.StoreService;
import org.clientele.core.update.AvailableFeature;
import org.clientele.core.update.InstalledFeature;
import org.clientele.core.update.PlannedChange;
import org.clientele.core.update.Signer;
import org.clientele.core.update.StagedUpdate;
import org.clientele.core.update.TrustDecision;
import org.clientele.core.update.UpdateEvent;
import org.clientele.core.update.UpdateProblem;
import org.clientele.ui.admin.internal.addons.AddOns;
import org.clientele.ui.admin.internal.addons.AddOns.Installed;
import org.clientele.ui.admin.internal.addons.Changes;
import org.clientele.ui.admin.internal.rollback.RollbackText;
import org.clientele.ui.admin.internal.rollback.StoreRollback;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;

/** What the view of add-ons, the plan and the rollback say. */
class AddOnsTest {

    private static final PlannedChange CHANGE = new PlannedChange(PlannedChange.Kind.UPDATE, "com.example.visits",
            "Visits", "Example", "1.0.0", "1.1.0", "file:/site/", false);

    private static AddOns state(Optional<StagedUpdate> staged, List<UpdateEvent> history) {
        return new AddOns(List.of(), List.of(), staged, Optional.empty(), history);
    }

    @Test
    void stagedUpdateIsToldBeforeWhatHappened() {
        UpdateEvent applied = new UpdateEvent(Instant.EPOCH, UpdateEvent.Kind.APPLIED, "Core 1.0.1");
        assertTrue(state(Optional.empty(), List.of(applied)).headline().contains("Core 1.0.1"));
        String waiting = state(Optional.of(new StagedUpdate(Instant.EPOCH, List.of(CHANGE), 1, Optional.empty())),
                List.of(applied)).headline();
        assertTrue(waiting.contains("Visits 1.1.0"), waiting);
        String failed = state(Optional.of(new StagedUpdate(Instant.EPOCH, List.of(CHANGE), 1, Optional.of("no room."))),
                List.of()).headline();
        assertTrue(failed.contains("no room."), failed);
        assertEquals("", state(Optional.empty(), List.of()).headline());
    }

    @Test
    void addressThatHasOnlyBeenBegunIsNoMistakeYet() {
        assertEquals("", AddOns.wrong("https://"));
        assertEquals("", AddOns.wrong(" "));
        assertTrue(AddOns.wrong("updates/site").contains("updates/site"));
        assertEquals(null, AddOns.wrong("http://127.0.0.1:8080/site"));
    }

    @Test
    void titlesHaveNoLettersToPress() {
        assertEquals("Add an Address", AddOns.plain("Add an &Address..."));
        assertEquals("添加地址", AddOns.plain("添加地址(&A)..."));
    }

    @Test
    void removalIsToldAsSuchInTheHistory() {
        String told = AddOns.text(new UpdateEvent(Instant.EPOCH, UpdateEvent.Kind.APPLIED, "Visits 1.0.0 -"));
        assertTrue(told.startsWith("Visits 1.0.0 (") && !told.contains(" -"), told);
    }

    private static HealthIssue issue(Contribution what, HealthSeverity severity) {
        return new HealthIssue(severity, what, "Cause.", "Remedy.", "", Instant.EPOCH, 1, false);
    }

    @Test
    void noteOfHealthIsNoProblemOfAnAddOn() {
        Contribution what = new Contribution("com.example.visits", null, "updates", "lookout", "Updates");
        List<HealthIssue> issues = List.of(issue(what, HealthSeverity.INFO));
        assertEquals(List.of(), AddOns.ofBundles(Set.of("com.example.visits"), issues));
        List<HealthIssue> off = List.of(issue(what, HealthSeverity.DISABLED));
        assertEquals(off, AddOns.ofBundles(Set.of("com.example.visits"), off));
        assertEquals(List.of(), AddOns.ofBundles(Set.of("com.example.other"), off));
    }

    @Test
    void updateThatWasTakenBackIsToldWithTheReason() {
        String told = state(Optional.empty(), List.of(new UpdateEvent(Instant.EPOCH, UpdateEvent.Kind.TAKEN_BACK,
                "checking: it does not start"))).headline();
        assertTrue(told.contains("checking: it does not start"), told);
    }

    @Test
    void incompatibleBundleIsNamedWithPackageRangeAndOfferedVersion() {
        String told = Changes.sentence(new UpdateProblem(UpdateProblem.Kind.INCOMPATIBLE, "com.example.visits",
                "org.clientele.core.grades", "[1.0.0,2.0.0)", "2.0.0", "Visits would no longer work.", "--remove x"));
        for (String part : List.of("com.example.visits", "org.clientele.core.grades", "[1.0.0,2.0.0)", "2.0.0.")) {
            assertTrue(told.contains(part), told);
        }
        assertTrue(!told.contains("--"), "no option of the command line: " + told);
    }

    @Test
    void trustIsAskedWithTheFingerprintInGroups() {
        Signer signer = new Signer("0123456789ABCDEF", "Example <updates@example.org>");
        String asked = Changes.question(new TrustDecision(Optional.of(signer), List.of("file:/site/"), List.of(), 3));
        assertTrue(asked.contains("0123 4567 89AB CDEF") && asked.contains(signer.name()), asked);
        TrustDecision unsigned = new TrustDecision(Optional.empty(), List.of("file:/site/"), List.of(), 3);
        assertTrue(Changes.question(unsigned).contains("file:/site/"));
    }

    @Test
    void installedFeatureTellsItsSigner() {
        InstalledFeature pack = new InstalledFeature("com.example.visits", "Visits", "Example", "1.0.0", false,
                "file:/site/", Optional.of(new Signer("ABCD1234", "Example")), Set.of("com.example.visits"));
        Installed row = new Installed(pack, List.of());
        assertEquals("Example", row.signer());
        assertTrue(row.detail().contains("ABCD 1234") && row.detail().contains("file:/site/"), row.detail());
    }

    @Test
    void offerTellsDescriptionAndLicence() {
        String told = AddOns.detail(new AvailableFeature("com.example.visits", "Visits", "Example", "1.1.0",
                "Visits of guests.", "Free for all.", URI.create("file:/site/"), "1.0.0", true));
        assertTrue(told.contains("Visits of guests.") && told.contains("Free for all."), told);
    }

    @Test
    void addressAndFolderAreTakenAndNothingElse() throws ClienteleException {
        assertEquals(URI.create("https://example.org/a%20b"), AddOns.location(" https://example.org/a b "));
        assertEquals("file", AddOns.location(Path.of("site").toAbsolutePath().toString()).getScheme());
        assertThrows(ClienteleException.class, () -> AddOns.location("site"));
        assertThrows(ClienteleException.class, () -> AddOns.location(""));
    }

    @Test
    void rollbackTellsWhatIsLeftOutAndWhere() {
        StoreBackup backup = new StoreBackup(Path.of("/s/backup"), new UUID(0, 1), Instant.EPOCH, "1.0.0", "1.1.0", 7, 10,
                false);
        EnteredUnit unit = new EnteredUnit(11, Instant.EPOCH, "ann", "call", OptionalLong.empty(),
                Map.of("Task", 1L, "StageModel", 2L, "Visit", 3L), 0);
        Path rest = RollbackText.rest(Path.of("/s/store"), LocalDateTime.of(2026, 11, 22, 23, 5, 9));
        assertEquals(Path.of("/s/store-rest-20261122-230509"), rest);
        assertEquals("2 Stage model, 1 Task, 3 Visit", RollbackText.records(unit));
        String told = RollbackText.before(new EnteredSince(backup, 1, List.of(unit),
                List.of(new LeftOut("Visit", "mood", LeftOut.Why.FEATURE, 4))), Path.of("/s/store"), rest);
        assertTrue(told.contains("1.0.0") && told.contains("Visit.mood") && told.contains(rest.toString()), told);
    }

    @Test
    void storeIsOpenAgainWhenItsRollbackIsCancelled() {
        List<String> calls = new ArrayList<>();
        Store store = mock(Store.class, calls, "none");
        StoreService stores = mock(StoreService.class, calls, "rollBack");
        RollbackRequest request = new RollbackRequest(Path.of("/s/store"), Path.of("/s/backup"), Path.of("/s/rest"),
                new Actor("ann", "Ann"));
        assertThrows(OperationCanceledException.class, () -> StoreRollback.run(stores, store, request, null));
        assertEquals(List.of("close", "rollBack", "open"), calls);
    }

    /** Notes what is called; one method is cancelled. */
    private static <T> T mock(Class<T> type, List<String> calls, String cancelled) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] { type }, (self, method, values) -> {
            calls.add(method.getName());
            if (method.getName().equals(cancelled)) {
                throw new OperationCanceledException();
            }
            return null;
        }));
    }
}
