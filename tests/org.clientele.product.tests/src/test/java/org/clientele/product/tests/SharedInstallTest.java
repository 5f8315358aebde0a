package org.clientele.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.clientele.product.tests.Shell.Result;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two people work with one program folder: each has add-ons of its own, and the folder stays as it is. */
class SharedInstallTest {

    private static final String FEATURE = "example.partner.feature.feature.group";

    @TempDir
    Path folder;

    private Path program;

    private boolean mounted;

    @AfterEach
    void writableAgain() throws Exception {
        if (mounted) {
            Shell.run(folder, Map.of(), "umount", program.toString());
        }
    }

    /** Really read-only where this account may mount; otherwise the provisioning file says that it is shared. */
    private void protect() throws Exception {
        String path = program.toString();
        mounted = root() && Shell.run(folder, Map.of(), "mount", "-o", "bind", path, path).code() == 0;
        if (mounted) {
            Shell.run(folder, Map.of(), "mount", "-o", "remount,bind,ro", path).ok();
        } else {
            Files.writeString(folder.resolve("provisioning.ini"), "[install]\nshared = yes\n");
        }
    }

    private static boolean root() {
        return "root".equals(System.getProperty("user.name"));
    }

    private Result run(String person, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(program.resolve("clientele").toString()));
        command.addAll(List.of(arguments));
        Path provisioning = folder.resolve("provisioning.ini");
        return Shell.run(folder, Map.of("XDG_DATA_HOME", folder.resolve(person).toString(), "CLIENTELE_PROVISIONING",
                Files.exists(provisioning) ? provisioning.toString() : ""), command.toArray(String[]::new));
    }

    private boolean has(String person) throws Exception {
        return run(person, "director", "-listInstalledRoots").ok().out().contains(FEATURE);
    }

    private TreeSet<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(program)) {
            return all.map(program::relativize).map(Path::toString).collect(Collectors.toCollection(TreeSet::new));
        }
    }

    @Test
    void addOnsBelongToWhoeverInstalledThem() throws Exception {
        program = Archives.unpackForLinux(folder);
        TreeSet<String> before = files();
        protect();
        run("anna", "director", "-repository", Archives.site("example.partner.repository"), "-installIU", FEATURE).ok();
        assertTrue(has("anna"));
        assertFalse(has("bernd"), "the add-on of somebody else");
        run("anna", "cli", "version").ok();
        assertEquals(before, files());

        writableAgain();
        mounted = false;
        // as an update of the program does
        Files.writeString(program.resolve("configuration/org.eclipse.equinox.simpleconfigurator/bundles.info"), "#\n",
                StandardOpenOption.APPEND);
        protect();
        Result told = run("anna", "cli", "version").ok();
        assertTrue(told.err().contains("was updated") && told.err().contains("example.partner"), told::err);
        assertEquals("", run("anna", "cli", "version").ok().err());
        assertFalse(has("anna"), "told, and left out as a whole");
    }
}
