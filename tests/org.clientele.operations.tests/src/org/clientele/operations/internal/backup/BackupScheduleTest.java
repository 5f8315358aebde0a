package org.clientele.operations.internal.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.clientele.core.operations.BackupPlan;
import org.clientele.core.operations.BackupSchedule;
import org.clientele.core.operations.KeptBackup;
import org.clientele.core.store.BackupCheck;
import org.clientele.core.store.StoreBackup;
import org.junit.jupiter.api.Test;

/** When backups are due and which stay; days from a calendar of 2026: 2 March is a Monday. */
class BackupScheduleTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Instant MONDAY_NOON = Instant.parse("2026-03-02T12:00:00Z");

    private static Optional<Instant> next(String schedule, String last) {
        return BackupSchedule.parse(schedule).orElseThrow().next(last == null ? null : Instant.parse(last), MONDAY_NOON,
                LONDON);
    }

    @Test
    void nextBackupFollowsTheLastGoodOne() {
        assertEquals(Optional.empty(), next("never", null));
        assertEquals(Optional.of(MONDAY_NOON), next("daily 18:00", null));
        assertEquals(Optional.of(Instant.parse("2026-03-02T12:30:00Z")), next("hourly", "2026-03-02T11:30:00Z"));
        assertEquals(Optional.of(Instant.parse("2026-03-01T18:00:00Z")), next("daily 18:00", "2026-02-28T18:00:05Z"));
        assertEquals(Optional.of(Instant.parse("2026-03-06T16:00:00Z")), next("weekly friday 16:00", "2026-02-27T16:00:09Z"));
        assertEquals(Optional.of(MONDAY_NOON), next("weekly friday 16:00", "2031-01-01T00:00:00Z"));
    }

    @Test
    void clockChangeKeepsTheTimeOfDay() {
        assertEquals(Optional.of(Instant.parse("2026-03-29T17:00:00Z")),
                BackupSchedule.parse("daily 18:00").orElseThrow().next(Instant.parse("2026-03-28T18:00:01Z"),
                        Instant.parse("2026-03-29T01:00:00Z"), LONDON));
    }

    @Test
    void wrongFormsAreRefusedAndRightOnesComeBack() {
        for (String wrong : List.of("", "daily", "daily 24:00", "daily 18:60", "weekly 18:00", "weekly freitag 18:00")) {
            assertTrue(BackupSchedule.parse(wrong).isEmpty(), wrong);
        }
        for (String right : List.of("never", "hourly", "daily 18:00", "weekly friday 06:05")) {
            assertEquals(right, BackupSchedule.parse(right).orElseThrow().text());
        }
    }

    private static KeptBackup backup(String day, Boolean sound) {
        Instant made = Instant.parse(day + "T18:00:00Z");
        StoreBackup backup = new StoreBackup(Path.of("/b", day), new UUID(0, 1), made, "1.0.0", "1.0.0", 3, 1, false);
        return new KeptBackup(backup, Optional.ofNullable(sound).map(s -> new BackupCheck(backup.directory(), made,
                s ? List.of() : List.of("broken"), 1, 1)));
    }

    private static List<String> removed(List<KeptBackup> all, int daily, int weekly) {
        BackupPlan plan = new BackupPlan(BackupSchedule.NEVER, Path.of("/b"), daily, weekly, false);
        return Keeping.tooMany(all, plan, LONDON).stream().map(b -> b.backup().directory().getFileName().toString())
                .toList();
    }

    @Test
    void newestAndTheNewestOfFurtherWeeksStay() {
        List<KeptBackup> all = new ArrayList<>();
        for (String day : List.of("2026-03-04", "2026-03-03", "2026-02-27", "2026-02-26", "2026-02-20", "2026-02-13")) {
            all.add(backup(day, true));
        }
        assertEquals(List.of("2026-02-26", "2026-02-13"), removed(all, 2, 2));
        assertEquals(List.of("2026-02-27", "2026-02-26", "2026-02-20", "2026-02-13"), removed(all, 2, 0));
    }

    @Test
    void lastGoodOneStaysHoweverOldItIs() {
        List<KeptBackup> all = List.of(backup("2026-03-04", false), backup("2026-03-03", null), backup("2026-02-13", true),
                backup("2026-02-12", true));
        assertEquals(List.of("2026-03-03", "2026-02-12"), removed(all, 1, 0));
    }
}
