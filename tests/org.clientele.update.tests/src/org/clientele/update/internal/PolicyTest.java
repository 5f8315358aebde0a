package org.clientele.update.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.provisioning.ProvisionedSetting;
import org.clientele.core.provisioning.ProvisioningProblem;
import org.clientele.core.provisioning.ProvisioningService;
import org.clientele.core.roles.Permission;
import org.clientele.core.roles.Role;
import org.clientele.core.roles.RoleService;
import org.clientele.core.update.UpdatePlan;
import org.clientele.core.update.UpdateProblem.Kind;
import org.clientele.core.update.UpdateRequest;
import org.clientele.core.update.UpdateSite;
import org.clientele.update.internal.UpdatePolicy.Unsigned;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** What IT sets: sites, trust, features; and who may install at all. */
class PolicyTest {

    private static final URI SITE = URI.create("https://updates.example.org/");

    @TempDir
    Path folder;

    private static void denied(Executable call) {
        assertEquals(StatusCodes.ACCESS_DENIED, assertThrows(ClienteleException.class, call).code());
    }

    @Test
    void settingsOfTheFileBecomeThePolicy() throws Exception {
        Path key = TestKey.of("Example <a@example.org>", folder.resolve("secret.asc"));
        Settings settings = new Settings();
        settings.put("trust", "unsigned", "refuse");
        settings.put("trust", "keys", "0123 4567 89ab cdef 0123 4567 89ab cdef 0123 4567, " + folder.resolve("none.asc"));
        settings.put("sites", "partners", SITE.toString());
        settings.put("features", "required", "com.example.a.feature/1.0.0, com.example.b.feature");
        settings.put("features", "forbidden", "com.example.games.feature");
        settings.lockedSections = Set.of("sites");
        UpdatePolicy policy = ProvisionedPolicy.of(settings);
        assertEquals(new UpdatePolicy(Unsigned.REFUSE, Set.of("0123456789ABCDEF0123456789ABCDEF01234567"),
                Map.of(SITE, "partners"), true, List.of("com.example.a.feature", "com.example.b.feature"),
                List.of("com.example.games.feature")), policy, "a key file that is not there trusts nobody: " + key);
    }

    @Test
    void withoutSettingsPeopleAreAsked() {
        assertEquals(UpdatePolicy.USUAL, ProvisionedPolicy.of(new Settings()));
    }

    @Test
    void lockedSitesAreTheOnlyOnes() throws Exception {
        try (TestProgram program = new TestProgram(folder)) {
            program.updates().addSite(URI.create("https://own.example.org/"), "Own");
            Updates updates = program.updates(new UpdatePolicy(Unsigned.ASK, Set.of(), Map.of(SITE, "partners"), true,
                    List.of(), List.of()));
            assertEquals(List.of(new UpdateSite(SITE, "partners", true)), updates.sites());
            denied(() -> updates.addSite(URI.create("https://other.example.org/"), ""));
            denied(() -> updates.removeSite(SITE));
        }
    }

    @Test
    void forbiddenFeatureIsNotInstalledAndARequiredOneNotRemoved() throws Exception {
        try (TestProgram program = new TestProgram(folder)) {
            program.with(program.program("1.0.0"), TestProgram.CORE);
            TestSite pack = program.pack("1.0.0", "[1.0.0,2.0.0)");
            UpdatePlan install = program.updates(new UpdatePolicy(Unsigned.ASK, Set.of(), Map.of(), false, List.of(),
                    List.of(TestProgram.PACK)))
                    .plan(UpdateRequest.installing(TestProgram.PACK).from(pack.location()), null);
            TestProgram.only(Kind.FORBIDDEN, install.problems());
            program.with(pack, TestProgram.PACK);
            UpdatePlan remove = program.updates(new UpdatePolicy(Unsigned.ASK, Set.of(), Map.of(), false,
                    List.of(TestProgram.PACK), List.of())).plan(UpdateRequest.removing(TestProgram.PACK), null);
            TestProgram.only(Kind.FORBIDDEN, remove.problems());
        }
    }

    @Test
    void accountWithoutThePermissionChangesNothing() {
        UpdateServiceComponent updates = new UpdateServiceComponent(null, new Nobody(), null);
        denied(() -> updates.addSite(SITE, ""));
        denied(() -> updates.removeSite(SITE));
        denied(() -> updates.stage(null, List.of(), null));
        denied(updates::drop);
        denied(() -> updates.goBackAtNextStart(true));
        denied(() -> updates.distrust("AB"));
    }

    /** A provisioning file in memory. */
    private static final class Settings implements ProvisioningService {

        private final Map<String, ProvisionedSetting> settings = new HashMap<>();
        private Set<String> lockedSections = Set.of();

        void put(String section, String key, String value) {
            settings.put(section + '/' + key,
                    new ProvisionedSetting(section, key, value, true, Path.of("provisioning.ini"), 1));
        }

        @Override
        public Optional<Path> source() {
            return Optional.empty();
        }

        @Override
        public Optional<ProvisionedSetting> setting(String section, String key) {
            return Optional.ofNullable(settings.get(section + '/' + key));
        }

        @Override
        public List<ProvisionedSetting> settings(String section) {
            return settings.values().stream().filter(s -> s.section().equals(section)).toList();
        }

        @Override
        public boolean isSectionLocked(String section) {
            return lockedSections.contains(section);
        }

        @Override
        public List<ProvisioningProblem> problems() {
            return List.of();
        }

        @Override
        public List<ProvisioningProblem> check(Path source) {
            return List.of();
        }
    }

    /** Roles by which nobody may do anything. */
    private static final class Nobody implements RoleService {

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
            assertTrue(permission == Permission.INSTALL);
            return Optional.of("No.");
        }
    }
}
