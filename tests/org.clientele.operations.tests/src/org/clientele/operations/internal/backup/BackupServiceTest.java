package org.clientele.operations.internal.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.health.HealthIssue;
import org.clientele.core.health.HealthService;
import org.clientele.core.operations.BackupPlan;
import org.clientele.core.operations.BackupSchedule;
import org.clientele.core.operations.BackupService;
import org.clientele.core.operations.KeptBackup;
import org.clientele.core.store.BackupCheck;
import org.clientele.core.store.Store;
import org.clientele.core.store.StoreBackup;
import org.clientele.core.store.StoreInfo;
import org.clientele.core.store.StoreService;
import org.clientele.core.store.StoreSettings;
import org.clientele.operations.internal.health.HealthServiceImpl;
import org.clientele.operations.internal.provisioning.ProvisioningServiceComponent;
import org.clientele.testsupport.memory.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Backups by a plan, over stores that write a file for each backup; the product's tests make real ones. */
class BackupServiceTest {

    private static final UUID MINE = UUID.fromString("11111111-0000-4000-8000-000000000001");
    private static final UUID OTHER = UUID.fromString("22222222-0000-4000-8000-000000000001");

    @TempDir
    Path folder;

    private final TestClock clock = new TestClock(Instant.parse("2026-03-02T12:00:00Z"));
    private final HealthService health = new HealthServiceImpl(clock);
    private final List<String> findings = new ArrayList<>();
    private Path backups;
    private BackupService service;

    @BeforeEach
    void start() throws Exception {
        backups = folder.resolve("backups");
        Files.createDirectory(folder.resolve("store"));
        service = service("");
    }

    private BackupService service(String provisioning) throws IOException {
        Path file = Files.writeString(folder.resolve("p.ini"), provisioning);
        return new BackupServiceComponent(stores(), health,
                new PlanFile(folder.resolve("data"), ProvisioningServiceComponent.of(file, Map.of())), clock, ZoneOffset.UTC);
    }

    private static <T> T fake(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] { type }, handler));
    }

    private Store store(UUID id) {
        StoreInfo info = new StoreInfo(id, new StoreSettings("test", Currency.getInstance("GBP"), ZoneOffset.UTC),
                folder.resolve("store"), "derby", 1, clock.instant());
        return fake(Store.class, (proxy, method, arguments) -> switch (method.getName()) {
        case "info" -> info;
        case "equals" -> proxy == arguments[0];
        case "backup" -> write((Path) arguments[0], id);
        default -> throw new UnsupportedOperationException(method.getName());
        });
    }

    private Object write(Path target, UUID id) throws IOException {
        Files.createDirectory(target);
        Files.writeString(target.resolve("made"), id + " " + clock.instant());
        return null;
    }

    private StoreService stores() {
        return fake(StoreService.class, (proxy, method, arguments) -> switch (method.getName()) {
        case "backupsIn" -> list((Path) arguments[0]);
        case "checkBackup" -> new BackupCheck((Path) arguments[0], clock.instant(), findings, 1, 1);
        default -> throw new UnsupportedOperationException(method.getName());
        });
    }

    private static List<StoreBackup> list(Path folder) throws IOException {
        List<StoreBackup> found = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path each : files.filter(f -> Files.exists(f.resolve("made"))).toList()) {
                String[] made = Files.readString(each.resolve("made")).split(" ");
                found.add(new StoreBackup(each, UUID.fromString(made[0]), Instant.parse(made[1]), "1.0.0", "1.0.0", 1, 1,
                        false));
            }
        }
        found.sort(Comparator.comparing(StoreBackup::madeAt).reversed());
        return found;
    }

    private KeptBackup backUp(UUID id, Path where, int keep) throws ClienteleException {
        clock.advance(Duration.ofHours(1));
        return service.backUp(store(id), new BackupPlan(BackupSchedule.NEVER, where, keep, 0, false), null);
    }

    private ClienteleException refused(Path where) {
        ClienteleException e = assertThrows(ClienteleException.class, () -> backUp(MINE, where, 1));
        assertEquals(StatusCodes.FILE_NOT_WRITABLE, e.code());
        List<HealthIssue> issues = health.issues();
        assertEquals(1, issues.size(), issues::toString);
        assertEquals(e.getMessage(), issues.getFirst().cause());
        return e;
    }

    private List<Instant> times(UUID id) throws ClienteleException {
        return service.list(backups).stream().filter(b -> b.backup().storeId().equals(id)).map(b -> b.backup().madeAt())
                .toList();
    }

    @Test
    void newestStayAndThoseOfAnotherStoreAreLeftAlone() throws Exception {
        backUp(OTHER, backups, 1);
        Path leftOfOther = Files.createDirectory(backups.resolve("clientele-22222222-20260302.unfinished"));
        Path left = Files.createDirectory(backups.resolve("clientele-11111111-20260302.unfinished"));
        for (int i = 0; i < 4; i++) {
            assertTrue(backUp(MINE, backups, 2).isSound());
        }
        assertEquals(List.of(Instant.parse("2026-03-02T17:00:00Z"), Instant.parse("2026-03-02T16:00:00Z")), times(MINE));
        assertEquals(1, times(OTHER).size());
        assertTrue(Files.exists(leftOfOther), "another program may be at it");
        assertFalse(Files.exists(left), "only this process has the store");
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(backups)));
        assertTrue(health.issues().isEmpty());
    }

    @Test
    void oneThatCannotBeRestoredRemovesNothingAndIsToldUntilTheNextSoundOne() throws Exception {
        Instant good = backUp(MINE, backups, 1).backup().madeAt();
        findings.add("master.key differs");
        assertFalse(backUp(MINE, backups, 1).isSound());
        assertTrue(times(MINE).contains(good));
        assertTrue(health.issues().getFirst().cause().contains("master.key differs"));
        findings.clear();
        backUp(MINE, backups, 1);
        assertEquals(1, times(MINE).size());
        assertTrue(health.issues().isEmpty());
    }

    @Test
    void folderThatCannotBeMadeIsTold() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertTrue(refused(file.resolve("backups")).getMessage().contains(file.toString()));
    }

    @Test
    void folderThatWasThereAndIsGoneIsNotMadeAgain() throws Exception {
        backUp(MINE, backups, 1);
        Keeping.delete(backups);
        assertTrue(refused(backups).getMessage().contains("Connect the disk"));
        assertFalse(Files.exists(backups));
    }

    @Test
    void fullDiskIsToldBeforeAnythingIsWritten() throws Exception {
        Path disk = Files.createDirectory(folder.resolve("disk"));
        assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", disk.toString()),
                "A small file system can be mounted by root on Linux alone");
        try {
            assertTrue(refused(disk).getMessage().contains("2 MB of free space, and 10 MB are needed"));
            assertTrue(list(disk).isEmpty());
        } finally {
            run("umount", "-l", disk.toString());
        }
    }

    private static boolean run(String... command) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getInputStream().readAllBytes();
            return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    @Test
    void planOfThePersonIsKeptAndThatOfItCannotBeChanged() throws Exception {
        BackupPlan plan = new BackupPlan(BackupSchedule.parse("daily 18:00").orElseThrow(), backups, 3, 2, false);
        service.choose(plan);
        assertEquals(plan, service("").plan());
        service = service("[backup]\nschedule = hourly\nfolder = /srv/backup\nkeep = 9\n");
        assertEquals(new BackupPlan(BackupSchedule.parse("hourly").orElseThrow(), Path.of("/srv/backup"), 9, 0, true),
                service.plan());
        assertEquals(StatusCodes.ACCESS_DENIED,
                assertThrows(ClienteleException.class, () -> service.choose(plan)).code());
    }

    @Test
    void missedTimeIsMadeUpForOnceAndAFailureIsTriedAgainAfterAPause() throws Exception {
        service.choose(new BackupPlan(BackupSchedule.parse("daily 18:00").orElseThrow(), backups, 5, 0, false));
        BackupScheduler scheduler = new BackupScheduler(service, clock);
        Store store = store(MINE);
        scheduler.addStore(store);
        scheduler.look(null);
        scheduler.look(null);
        assertEquals(1, times(MINE).size(), "the first is due at once, the next at 18:00");
        clock.advance(Duration.ofDays(3));
        findings.add("broken");
        scheduler.look(null);
        scheduler.look(null);
        assertEquals(2, times(MINE).size(), "one for three missed, and not again at once");
        findings.clear();
        clock.advance(Duration.ofMinutes(14));
        scheduler.look(null);
        assertEquals(2, times(MINE).size());
        clock.advance(Duration.ofMinutes(1));
        scheduler.look(null);
        scheduler.look(null);
        assertEquals(3, times(MINE).size());
        scheduler.removeStore(store);
        clock.advance(Duration.ofDays(3));
        scheduler.look(null);
        assertEquals(3, times(MINE).size(), "a closed store is not backed up");
    }
}
