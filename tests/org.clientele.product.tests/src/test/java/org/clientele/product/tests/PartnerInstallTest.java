package org.clientele.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The product of the archive takes a partner's feature from a second site, and shows the partner's view. */
class PartnerInstallTest {

    private static final String FEATURE = "example.partner.feature.feature.group";

    @TempDir
    Path folder;

    private Path program;

    @BeforeEach
    void unpackedProduct() throws Exception {
        program = Archives.unpackForLinux(folder);
    }

    @Test
    void featureStagedByTheRunningWorkbenchIsInstalledByItsRestartAndOutlivesTheProgramFolder() throws Exception {
        director("-repository", Archives.site("org.clientele.product.agent.repository"), "-installIU",
                "org.clientele.product.agent");
        Path steps = folder.resolve("steps.txt");
        Path marker = folder.resolve("marker.txt");
        runWorkbench(program, marker, () -> has(marker, 2) && has(steps, 4), "-Dclientele.test.log=" + steps,
                "-Dclientele.test.site=" + Archives.site("example.partner.repository"),
                "-Dclientele.test.feature=" + FEATURE.replace(".feature.group", ""), "-Dclientele.test.view=example.partner.view");
        List<String> lines = Files.readAllLines(steps);
        assertTrue(lines.get(0).startsWith("started as process "), lines::toString);
        assertEquals("staged", lines.get(1));
        assertTrue(lines.get(2).startsWith("started as process "), lines::toString);
        assertTrue(!lines.get(0).equals(lines.get(2)), "two processes, one after the other");
        assertEquals("view opened", lines.get(3));
        assertEquals(List.of("Example Partner", "Example partner view for " + System.getProperty("user.name")),
                Files.readAllLines(marker));

        Path newer = Archives.unpackForLinux(Files.createDirectories(folder.resolve("newer")));
        String carried = Shell.run(folder, Map.of(), newer.resolve("clientele").toString(), "carry-over",
                program.toString()).ok().out();
        assertTrue(carried.lines().toList().getLast().startsWith("Carried over: ") && carried.contains(FEATURE), carried);
        assertTrue(Files.readString(newer.resolve(
                "configuration/org.eclipse.equinox.simpleconfigurator/bundles.info")).contains("\nexample.partner,"));
    }

    private void director(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(program.resolve("clientele").toString(), "director"));
        command.addAll(List.of(arguments));
        Shell.run(folder, Map.of(), command.toArray(String[]::new)).ok();
    }

    /** Starts the workbench, waits until the partner's view has left its marks, and ends it. */
    private void runWorkbench(Path folderOfProgram, Path marker, BooleanSupplier done, String... properties)
            throws Exception {
        assumeTrue(System.getenv("DISPLAY") != null, "no display: the workbench is not started");
        Path log = folder.resolve("workbench.log");
        List<String> command = new ArrayList<>(List.of(folderOfProgram.resolve("clientele").toString(), "-data",
                Files.createTempDirectory(folder, "workspace").toString(), "-vmargs",
                "-Dexample.partner.marker=" + marker, "-Duser.home=" + folder));
        command.addAll(List.of(properties));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().put("XDG_DATA_HOME", folder.resolve("data").toString());
        Process process = builder.start();
        try {
            Shell.await(process, log, "the partner's view was painted", done);
        } finally {
            Shell.end(process);
        }
    }

    private static boolean has(Path file, int lines) {
        try {
            return Files.exists(file) && Files.readAllLines(file).size() == lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
