package org.clientele.update.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.clientele.core.health.Contribution;
import org.clientele.core.health.HealthIssue;
import org.clientele.core.health.HealthReport;
import org.clientele.core.health.HealthService;
import org.clientele.core.health.HealthSeverity;
import org.clientele.core.update.UpdateRequest;
import org.clientele.update.internal.UpdatePolicy.Unsigned;
import org.clientele.update.internal.lookout.Interval;
import org.clientele.update.internal.lookout.Lookout;
import org.eclipse.core.runtime.preferences.ConfigurationScope;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.service.prefs.Preferences;

/** What [updates] of the provisioning file brings about while the workbench is open. */
class LookoutTest {

    private static final UpdatePolicy ALLOWING = new UpdatePolicy(Unsigned.ALLOW, Set.of(), Map.of(), false, List.of(),
            List.of());

    @TempDir
    Path folder;

    private TestProgram program;
    private Preferences memory;
    private final Told told = new Told();

    @BeforeEach
    void olderProgramWithASite() throws Exception {
        program = new TestProgram(folder);
        program.with(program.program("1.0.0"), TestProgram.CORE);
        program.updates().addSite(program.program("1.4.0").location(), "Newer");
        memory = ConfigurationScope.INSTANCE.getNode("lookout" + UUID.randomUUID());
    }

    @AfterEach
    void end() throws Exception {
        memory.removeNode();
        program.close();
    }

    private Lookout lookout(UpdatePolicy policy, String check, boolean staging, String day) {
        return new Lookout(program.updates(policy), told, memory, Interval.of(check), staging,
                Clock.fixed(Instant.parse(day + "T08:00:00Z"), ZoneOffset.UTC));
    }

    @Test
    void newerVersionIsToldAndNotStaged() throws Exception {
        lookout(UpdatePolicy.USUAL, "start", false, "2026-11-02").look(null);
        HealthReport report = told.only();
        assertEquals(HealthSeverity.INFO, report.severity());
        assertTrue(report.cause().contains("1.4.0"), report.cause());
        assertEquals(Optional.empty(), program.updates().staged());
    }

    @Test
    void newerVersionIsStagedWhereItIsWantedAndNobodyHasToDecide() throws Exception {
        lookout(ALLOWING, "daily", true, "2026-11-02").look(null);
        assertTrue(program.updates().staged().isPresent());
        assertTrue(told.only().cause().contains("1.4.0"), told.only().cause());
    }

    @Test
    void unsignedFilesAreNotStagedWithoutSomebodyWhoDecides() throws Exception {
        lookout(UpdatePolicy.USUAL, "daily", true, "2026-11-02").look(null);
        assertEquals(Optional.empty(), program.updates().staged());
        assertEquals(HealthSeverity.INFO, told.only().severity());
    }

    @Test
    void sitesAreAskedOnceADayOverSeveralStarts() throws Exception {
        lookout(UpdatePolicy.USUAL, "daily", false, "2026-11-02").look(null);
        lookout(UpdatePolicy.USUAL, "daily", false, "2026-11-02").look(null);
        assertEquals(1, told.reports.size());
        lookout(UpdatePolicy.USUAL, "daily", false, "2026-11-03").look(null);
        assertEquals(2, told.reports.size());
    }

    @Test
    void nobodyIsAskedWithoutTheSetting() throws Exception {
        lookout(ALLOWING, "", true, "2026-11-02").look(null);
        assertEquals(List.of(), told.reports);
    }

    @Test
    void siteThatIsAwayIsAskedAgainWithoutAWord() throws Exception {
        program.updates().sites().forEach(s -> program.installation().metadata().removeRepository(s.location()));
        program.updates().addSite(folder.resolve("away").toUri(), "Away");
        Lookout lookout = lookout(UpdatePolicy.USUAL, "daily", false, "2026-11-02");
        lookout.look(null);
        assertEquals(List.of(), told.reports);
        program.updates().removeSite(folder.resolve("away").toUri());
        program.updates().addSite(program.program("1.5.0").location(), "Back");
        lookout.look(null);
        assertTrue(told.only().cause().contains("1.5.0"), told.only().cause());
    }

    @Test
    void updateThatWasTakenBackIsToldAsTrouble() throws Exception {
        Updates updates = program.updates(ALLOWING);
        updates.stage(updates.plan(UpdateRequest.ofAll(), null), List.of(), null);
        Files.writeString(program.area().resolve("updates/staged/failed"), "The disk was full.\n");
        lookout(ALLOWING, "never", false, "2026-11-02").tellFailed();
        assertEquals(HealthSeverity.WARNING, told.only().severity());
        assertTrue(told.only().cause().contains("The disk was full."), told.only().cause());
    }

    @Test
    void weekHasSevenDays() {
        LocalDate monday = LocalDate.of(2026, 11, 2);
        assertFalse(Interval.WEEKLY.due(monday, monday.plusDays(6), false));
        assertTrue(Interval.WEEKLY.due(monday, monday.plusDays(7), true));
        assertTrue(Interval.START.due(monday, monday, false));
        assertFalse(Interval.START.due(null, monday, true));
    }

    /** What health was told. */
    private static final class Told implements HealthService {

        private final List<HealthReport> reports = new ArrayList<>();

        HealthReport only() {
            assertEquals(1, reports.size(), reports::toString);
            return reports.getFirst();
        }

        @Override
        public void report(HealthReport report) {
            reports.add(report);
        }

        @Override
        public void resolved(Contribution contribution) {
            reports.clear();
        }

        @Override
        public List<HealthIssue> issues() {
            return List.of();
        }

        @Override
        public boolean retry(HealthIssue issue) {
            return false;
        }

        @Override
        public AutoCloseable onChange(Runnable listener) {
            return () -> reports.clear();
        }

        @Override
        public Optional<Contribution> suspect(StackTraceElement[] stack, String point, String id) {
            return Optional.empty();
        }

        @Override
        public boolean isSafeMode() {
            return false;
        }
    }
}
