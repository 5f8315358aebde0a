package org.clientele.operations.internal.provisioning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.provisioning.ProvisionedSetting;
import org.clientele.core.provisioning.ProvisioningProblem;
import org.clientele.core.provisioning.ProvisioningService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files as administrators write them, with the lines and columns counted by hand. */
class ProvisioningFileTest {

    @TempDir
    Path folder;

    private ProvisioningService read(String text) throws IOException {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private ProvisioningService read(byte[] content) throws IOException {
        Path file = folder.resolve("provisioning.ini");
        Files.write(file, content);
        return ProvisioningServiceComponent.of(file, Map.of("user", "anna", "data", "/home/anna/data"));
    }

    /** Such as {@code 3:1 ERROR}. */
    private static List<String> places(ProvisioningService service) {
        return service.problems().stream().map(p -> p.line() + ":" + p.column() + " " + p.severity()).toList();
    }

    private static String only(ProvisioningService service) {
        assertEquals(1, service.problems().size(), service.problems()::toString);
        return service.problems().getFirst().sentence();
    }

    @Test
    void everySectionIsRead() throws IOException {
        ProvisioningService service = read("""
                # all of it
                [store]
                path = ${data}/shop
                locked = yes
                [sites]
                partners = https://updates.example.com/partners/#1
                [preferences]
                org.clientele.ui/rows = 50
                org.clientele.ui/empty =
                com.example/a = b
                lock = org.clientele.*, nothing/*
                [features]
                required = com.example.visits.feature, com.example.maps.feature/2.0
                forbidden = com.example.games
                [roles]
                administrator = root
                [branding]
                product = com.example.brand.product
                [workbench]
                language = zh
                theme = dark
                [trust]
                unsigned = ask
                [backup]
                schedule = weekly sunday 2:30
                folder = /srv/backup/${user}
                keep = 14
                [updates]
                check = weekly
                [install]
                shared = yes
                [com.example.visits]
                server = anything at all
                """);
        assertEquals(List.of(), service.problems());
        assertEquals("/home/anna/data/shop", service.value("store", "path").orElseThrow());
        assertTrue(service.isLocked("store", "path"));
        assertTrue(service.isSectionLocked("store"));
        assertFalse(service.isSectionLocked("sites"));
        assertEquals("https://updates.example.com/partners/#1", service.value("sites", "partners").orElseThrow());
        assertEquals("", service.value("preferences", "org.clientele.ui/empty").orElseThrow());
        ProvisionedSetting rows = service.lockedPreference("org.clientele.ui", "rows").orElseThrow();
        assertEquals("50", rows.value());
        assertEquals(8, rows.line());
        assertTrue(service.lockedPreference("com.example", "a").isEmpty());
        assertEquals(List.of("com.example.visits.feature", "com.example.maps.feature/2.0"),
                service.values("features", "required"));
        assertTrue(service.isLocked("backup", "keep"));
        assertFalse(service.isLocked("workbench", "theme"));
        assertEquals("/srv/backup/anna", service.value("backup", "folder").orElseThrow());
        assertEquals("anything at all", service.value("com.example.visits", "server").orElseThrow());
    }

    @Test
    void withoutAFileThereIsNothing() {
        ProvisioningService none = new ProvisioningServiceComponent(
                new ProvisioningPlaces.Found(List.of(), Optional.empty()), new Variables(Map.of(), n -> null));
        assertTrue(none.source().isEmpty());
        assertTrue(none.value("store", "path").isEmpty());
        assertFalse(none.isSectionLocked("roles"));
        assertEquals(List.of(), none.problems());
    }

    @Test
    void wrongLinesAreNamedAndTheOthersCount() throws IOException {
        ProvisioningService service = read("""
                path = /before/any/section
                [store]
                path /srv/store
                 = /srv/store
                paht = /srv/store
                colour = red
                path = relative/store
                [backup]
                schedule = tomorrow
                keep = many
                folder = ${nothing}/b
                [workbench]
                theme = dark
                """);
        assertEquals(List.of("1:1 ERROR", "3:1 ERROR", "4:2 ERROR", "5:1 ERROR", "6:1 ERROR", "7:8 ERROR", "9:12 ERROR",
                "10:8 ERROR", "11:10 ERROR"), sorted(service));
        List<ProvisioningProblem> problems = service.problems().stream()
                .sorted(Comparator.comparingInt(ProvisioningProblem::line)).toList();
        assertEquals("'paht' is unknown in [store] and is left out. Did you mean 'path'?", problems.get(3).sentence());
        assertEquals("'colour' is unknown in [store] and is left out. Possible are: locked, path.",
                problems.get(4).sentence());
        assertEquals("'relative/store' is no absolute path; the default holds.", problems.get(5).sentence());
        assertTrue(service.value("store", "path").isEmpty());
        assertTrue(service.value("backup", "schedule").isEmpty());
        assertEquals("dark", service.value("workbench", "theme").orElseThrow());
    }

    private static List<String> sorted(ProvisioningService service) {
        return service.problems().stream().sorted(Comparator.comparingInt(ProvisioningProblem::line))
                .map(p -> p.line() + ":" + p.column() + " " + p.severity()).toList();
    }

    @Test
    void unknownSectionIsLeftOutAsAWhole() throws IOException {
        ProvisioningService service = read("[stor]\npath = /srv/store\nx\n[workbench]\ntheme = dark\n");
        assertEquals("The section [stor] is unknown; its lines are left out. Did you mean [store]?",
                service.problems().getFirst().sentence());
        assertEquals(List.of("1:2 ERROR", "3:1 ERROR"), places(service));
        assertEquals("dark", service.value("workbench", "theme").orElseThrow());
    }

    @Test
    void laterLineOfAFileCountsAndSaysSo() throws IOException {
        ProvisioningService service = read("[store]\npath = /a\n\npath = /b\n");
        assertEquals("/b", service.value("store", "path").orElseThrow());
        assertEquals("'path' stands on line 2 already; this line counts. Remove one of them.", only(service));
        assertEquals(List.of("4:1 WARNING"), places(service));
    }

    @Test
    void lineInAnotherEncodingIsLeftOut() throws IOException {
        ProvisioningService service = read("[role a]\ntitle = 员工\npermissions = export\n".getBytes(Charset.forName("GB18030")));
        assertEquals(List.of("2:0 ERROR"), places(service));
        assertEquals("export", service.value("role a", "permissions").orElseThrow());
        ProvisioningService wide = read("[store]\npath = /a\n".getBytes(StandardCharsets.UTF_16));
        assertTrue(wide.problems().getFirst().sentence().startsWith("The file is encoded as UTF-16"));
        assertTrue(wide.value("store", "path").isEmpty());
        assertEquals(List.of(), read("\uFEFF[store]\r\npath = /a\r\n").problems());
    }

    @Test
    void filesOfAFolderComeInTheOrderOfTheirNames() throws IOException {
        Files.writeString(folder.resolve("20-site.ini"), "[store]\npath = /site\n");
        Files.writeString(folder.resolve("10-all.ini"), "[store]\npath = /all\nlocked = yes\n");
        Files.writeString(folder.resolve("30-not.txt"), "[store]\npath = /text\n");
        ProvisioningService service = ProvisioningServiceComponent.of(folder, Map.of());
        assertEquals("/site", service.value("store", "path").orElseThrow());
        assertTrue(service.isLocked("store", "path"));
        assertEquals(List.of(), service.problems());
    }

    @Test
    void brokenFilesOfAFolderAreNamedAndTheOthersCount() throws IOException {
        Files.writeString(folder.resolve("10-all.ini"), "[store]\npath = /all\n");
        Files.createDirectory(folder.resolve("20-folder.ini")); // cannot be read as a file
        Files.writeString(folder.resolve("30-wrong.ini"), "[workbench]\ntheme = drak\nlanguage = zh\n");
        Files.createSymbolicLink(folder.resolve("40-gone.ini"), folder.resolve("nowhere"));
        ProvisioningService service = ProvisioningServiceComponent.of(folder, Map.of());
        assertEquals("/all", service.value("store", "path").orElseThrow());
        assertEquals("zh", service.value("workbench", "language").orElseThrow());
        assertTrue(service.value("workbench", "theme").isEmpty());
        assertEquals(List.of("20-folder.ini:0", "30-wrong.ini:2", "40-gone.ini:0"), service.problems().stream()
                .filter(p -> p.severity() == ProvisioningProblem.Severity.ERROR)
                .map(p -> p.file().getFileName() + ":" + p.line()).toList());
        assertEquals("*", service.value("roles", "staff").orElseThrow(), "what cannot be read may have been the roles");
    }

    @Test
    void exampleOfTheDocumentIsRightAndItsTableNamesEveryKey() throws IOException {
        Path document = Path.of(System.getProperty("clientele.root"), "docs", "operating.md");
        String text = Files.readString(document).replace("\r\n", "\n");
        String example = text.substring(text.indexOf("```ini\n") + 7);
        ProvisioningService service = read(example.substring(0, example.indexOf("```")));
        assertEquals(List.of(), service.problems());
        assertEquals("refuse", service.value("trust", "unsigned").orElseThrow());
        Sections.known().forEach((section, keys) -> {
            int row = text.indexOf("\n| `" + section.strip());
            assertTrue(row > 0, () -> section + " has no row");
            String rows = text.substring(row, text.indexOf("\n\n", row));
            keys.keySet().stream().filter(k -> !k.equals("*") && !k.equals("locked"))
                    .forEach(k -> assertTrue(rows.contains("`" + k + "`"), () -> section + " / " + k));
        });
    }

    @Test
    void nobodyGetsRightsByAFileThatEverybodyWrites() throws IOException {
        Path file = folder.resolve("provisioning.ini");
        Files.writeString(file, "[store]\npath = /srv/s\n[roles]\nadministrator = *\n[trust]\nunsigned = allow\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-rw-"));
        ProvisioningService service = ProvisioningServiceComponent.of(file, Map.of());
        assertEquals("/srv/s", service.value("store", "path").orElseThrow());
        assertTrue(service.value("roles", "administrator").isEmpty());
        assertEquals("*", service.value("roles", "staff").orElseThrow());
        assertEquals("refuse", service.value("trust", "unsigned").orElseThrow());
        assertEquals(List.of("0:0 WARNING", "0:0 WARNING"), places(service));
    }

    /** Root can write the files of everybody, as one of a group can: the test is of him. */
    @Test
    void nobodyGetsRightsByAFileThatHeWritesAsOneOfItsGroup() throws IOException {
        Path file = folder.resolve("provisioning.ini");
        Files.writeString(file, "[roles]\nadministrator = *\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));
        assertFalse(FileRights.everybodyWrites(file), "his own file");
        try {
            Files.setOwner(file, file.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("nobody"));
        } catch (IOException e) {
            assumeTrue(false, "only root gives files away");
        }
        assertTrue(FileRights.everybodyWrites(file));
        assertEquals("*", ProvisioningServiceComponent.of(file, Map.of()).value("roles", "staff").orElseThrow());
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        assertFalse(FileRights.everybodyWrites(file), "others only read it");
    }

    @Test
    void misspeltRolesAreNoFreedomForEverybody() throws IOException {
        ProvisioningService service = read("[rolse]\nadministrator = root\n");
        assertTrue(service.isSectionLocked("roles"));
        assertEquals("*", service.value("roles", "staff").orElseThrow());
    }

    @Test
    void unknownRolesAndPermissionsAreNamed() throws IOException {
        ProvisioningService service = read("""
                [roles]
                administrater = root
                auditor = berta
                [role auditor]
                permissions = see-others, exprot
                """);
        assertEquals(List.of("5:15 ERROR", "2:1 ERROR"), places(service));
        assertEquals("There is no permission 'exprot'; the role does not get it. Did you mean 'export'?",
                service.problems().get(0).sentence());
        assertTrue(service.problems().get(1).sentence().contains("Did you mean 'administrator'?"));
        assertEquals("berta", service.value("roles", "auditor").orElseThrow());
    }

    @Test
    void checkingAnotherFileChangesNothing() throws Exception {
        ProvisioningService service = read("[store]\npath = /a\n");
        Path other = folder.resolve("other.ini");
        Files.writeString(other, "[store]\npath = b\n");
        assertEquals(1, service.check(other).size());
        assertEquals(other + ":2:8: 'b' is no absolute path; the default holds.", service.check(other).getFirst().toString());
        assertEquals("/a", service.value("store", "path").orElseThrow());
        ClienteleException missing = assertThrows(ClienteleException.class, () -> service.check(folder.resolve("no.ini")));
        assertEquals(StatusCodes.FILE_UNREADABLE, missing.code());
    }
}
