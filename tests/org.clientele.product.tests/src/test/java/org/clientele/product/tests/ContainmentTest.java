package org.clientele.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A pack that throws, blocks, leaks and contributes rubbish at each point is named, left out, and taken away again. */
class ContainmentTest {

    private static final String FEATURE = "example.bad.feature.feature.group";
    private static final List<String> POINTS = List.of("ConditionType", "GradeMetricType", "DeclineSignal",
            "TimelineContributor", "StageGuard", "CliCommand");

    @TempDir
    Path folder;

    private Path program;

    @Test
    void badPackIsNamedWithCauseAndRemedyAndSafeModeAndRemovalAreClean() throws Exception {
        program = Archives.unpackForLinux(folder);
        Path info = program.resolve("configuration/org.eclipse.equinox.simpleconfigurator/bundles.info");
        clientele("director", "-repository", Archives.site("example.bad.repository"), "-installIU", FEATURE).ok();
        String installed = Files.readString(info);

        Shell.Result bad = clientele("cli", "health", "--json", "--lang", "en");
        assertEquals(1, bad.code(), bad::out);
        for (String point : POINTS) {
            assertTrue(bad.out().contains("\"point\":\"" + point + "\""), () -> point + " in " + bad.out());
        }
        assertTrue(bad.out().contains("\"bundle\":\"example.bad\""), bad::out);
        assertTrue(bad.out().contains("It did not answer within 5 s."), bad::out);
        assertTrue(bad.out().contains("update or remove the add-on example.bad"), bad::out);

        Shell.Result safe = clientele("cli", "--safe", "health", "--json").ok();
        assertTrue(safe.out().contains("\"safe\":true"), safe::out);
        assertFalse(safe.out().contains("example.bad"), safe::out);
        assertEquals(installed, Files.readString(info), "the usual configuration is not touched");

        clientele("director", "-uninstallIU", FEATURE).ok();
        Shell.Result after = clientele("cli", "health", "--json").ok();
        assertFalse(after.out().contains("example.bad"), after::out);
    }

    private Shell.Result clientele(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(program.resolve("clientele").toString()));
        command.addAll(List.of(arguments));
        return Shell.run(folder, Map.of("XDG_DATA_HOME", folder.resolve("data").toString()),
                command.toArray(String[]::new));
    }
}
