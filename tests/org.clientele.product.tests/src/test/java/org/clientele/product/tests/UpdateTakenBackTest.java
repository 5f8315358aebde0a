package org.clientele.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.clientele.product.tests.Shell.Result;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The start script after an update that was broken off: it puts the state before it back without Java, wherever it was
 * broken off. Stubs stand for p2's files.
 */
class UpdateTakenBackTest {

    private static final Path SCRIPTS = Archives.root()
            .resolve("features/org.clientele.platform.feature/rootfiles/unix/start");

    @TempDir
    Path folder;

    private Path program;
    private Path updates;

    @BeforeEach
    void programInTheMiddleOfAnUpdate() throws IOException {
        program = Files.createDirectories(folder.resolve("program folder"));
        for (String part : new String[] { "clientele", "clientele-shared.sh", "clientele-update.sh" }) {
            Files.copy(SCRIPTS.resolve(part), program.resolve(part));
        }
        write("configuration/config.ini", "new");
        write("p2/2.profile", "new");
        write("artifacts.xml", "new");
        updates = Files.createDirectories(program.resolve("updates"));
        write("updates/staged/stage", "end");
        for (String snapshot : new String[] { "snapshot", "previous" }) {
            write("updates/" + snapshot + "/area/configuration/config.ini", "old");
            write("updates/" + snapshot + "/area/p2/1.profile", "old");
            write("updates/" + snapshot + "/area/artifacts.xml", "old");
            write("updates/" + snapshot + "/versions", "Clientele 1.0.0\n");
            write("updates/" + snapshot + "/complete", "2026-11-22T20:00:00Z\n");
        }
    }

    private void write(String path, String text) throws IOException {
        Path file = program.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private String read(String path) throws IOException {
        return Files.readString(program.resolve(path));
    }

    /** No Java is found on purpose: the files come back before anybody looks for one. */
    private Result start(String... arguments) throws Exception {
        String[] command = new String[arguments.length + 2];
        command[0] = "sh";
        command[1] = program.resolve("clientele").toString();
        System.arraycopy(arguments, 0, command, 2, arguments.length);
        return Shell.run(folder, Map.of("XDG_DATA_HOME", folder.resolve("data").toString()), command);
    }

    @ParameterizedTest
    @ValueSource(strings = { "applying", "checking" })
    void brokenOffUpdateIsTakenBackAtTheNextStartAndToldWithTheVersionsInForce(String phase) throws Exception {
        write("updates/phase", phase + "\n");
        Result result = start("cli", "version");
        assertEquals("old", read("configuration/config.ini"));
        assertEquals("old", read("p2/1.profile"));
        assertFalse(Files.exists(program.resolve("p2/2.profile")), "the newer profile would win");
        assertEquals("old", read("artifacts.xml"));
        assertFalse(Files.exists(updates.resolve("phase")));
        assertTrue(Files.exists(updates.resolve("staged/failed")), "it is not tried again by itself");
        assertTrue(result.err().contains("has been taken back"), result::err);
        assertTrue(result.err().contains("    Clientele 1.0.0"), result::err);
        assertTrue(read("updates/history").contains("\tTAKEN_BACK\t" + phase), "told to the program");
    }

    @Test
    void killWhileTakingBackIsMadeGoodToo() throws Exception {
        write("updates/phase", "applying\n");
        Files.move(program.resolve("p2"), program.resolve("p2.gone"));
        start("cli", "version");
        assertEquals("old", read("p2/1.profile"));
        assertFalse(Files.exists(program.resolve("p2.gone")));
    }

    @Test
    void killAfterAPartWasPutBackIsMadeGoodToo() throws Exception {
        write("updates/phase", "applying\n");
        Files.move(program.resolve("configuration"), program.resolve("configuration.gone"));
        Files.move(updates.resolve("snapshot/area/configuration"), program.resolve("configuration"));
        start("cli", "version");
        assertEquals("old", read("configuration/config.ini"));
        assertFalse(Files.exists(program.resolve("configuration.gone")));
        assertEquals("old", read("p2/1.profile"));
        assertEquals("old", read("artifacts.xml"));
    }

    @Test
    void updateOnAFullDiskIsTakenBackWithoutRoom() throws Exception {
        Path disk = Files.createDirectories(folder.resolve("small disk"));
        Assumptions.assumeTrue(mount("mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", disk.toString()),
                "no disk can be mounted here");
        try {
            Path moved = disk.resolve("program");
            Shell.run(folder, Map.of(), "cp", "-a", program.toString(), moved.toString()).ok();
            program = moved;
            updates = moved.resolve("updates");
            write("updates/phase", "applying\n");
            mount("sh", "-c", "cat /dev/zero >'" + disk + "/filled'");
            Result result = start("cli", "version");
            assertTrue(result.err().contains("has been taken back"), result::err);
            assertEquals("old", read("configuration/config.ini"));
            assertEquals("old", read("artifacts.xml"));
            assertFalse(Files.exists(updates.resolve("phase")));
        } finally {
            mount("umount", "-l", disk.toString());
        }
    }

    private static boolean mount(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    @Test
    void updateThatChangedNothingYetStaysStaged() throws Exception {
        write("updates/phase", "snapshot\n");
        start("cli", "version");
        assertEquals("new", read("configuration/config.ini"));
        assertTrue(Files.exists(updates.resolve("staged/stage")));
        assertFalse(Files.exists(updates.resolve("staged/failed")));
        assertFalse(Files.exists(updates.resolve("phase")));
    }

    @Test
    void checkedUpdateIsFinished() throws Exception {
        write("updates/phase", "finishing\n");
        start("cli", "version");
        assertEquals("new", read("configuration/config.ini"));
        assertTrue(Files.exists(updates.resolve("previous/complete")));
        assertFalse(Files.exists(updates.resolve("snapshot")));
        assertFalse(Files.exists(updates.resolve("staged")));
    }

    @Test
    void recoverBringsThePreviousStateBackAndKeepsSettings() throws Exception {
        write("configuration/.settings/site.prefs", "mine");
        Result result = start("recover").ok();
        assertEquals("old", read("configuration/config.ini"));
        assertEquals("mine", read("configuration/.settings/site.prefs"));
        assertTrue(result.err().contains("    Clientele 1.0.0"), result::err);
        assertFalse(Files.exists(updates.resolve("previous")));
    }

    @Test
    void lockOfAStartThatIsGoneDoesNotCount() throws Exception {
        write("updates/phase", "applying\n");
        Files.createSymbolicLink(updates.resolve("lock"), Path.of("999999999"));
        start("cli", "version");
        assertEquals("old", read("configuration/config.ini"));
        assertFalse(Files.isSymbolicLink(updates.resolve("lock")));
    }

    @Test
    void numberOfAProcessThatIsNoneOfOursHoldsNobody() throws Exception {
        Process other = new ProcessBuilder("sleep", "60").start();
        try {
            write("updates/running/" + other.pid(), "");
            write("updates/phase", "recovering\n");
            Files.createSymbolicLink(updates.resolve("lock"), Path.of(other.pid() + ":clientele"));
            start("cli", "version");
            assertEquals("old", read("configuration/config.ini"));
            assertFalse(Files.isSymbolicLink(updates.resolve("lock")));
            write("updates/previous/complete", "2026-11-22T20:00:00Z\n");
            write("updates/previous/versions", "Clientele 1.0.0\n");
            write("updates/previous/area/artifacts.xml", "older");
            start("recover").ok();
            assertEquals("older", read("artifacts.xml"));
        } finally {
            other.destroyForcibly();
        }
    }

    @Test
    void recoverWithoutAnUpdateSaysSo() throws Exception {
        Files.delete(updates.resolve("previous/complete"));
        Result result = start("recover");
        assertEquals(3, result.code());
        assertTrue(result.err().contains("nothing to go back to"), result::err);
        assertEquals("new", read("configuration/config.ini"));
    }

    @Test
    void recoverWaitsUntilTheProgramHasEnded() throws Exception {
        Process running = new ProcessBuilder("sh", "-c", "sleep 60; :", "clientele").start();
        try {
            write("updates/running/" + running.pid(), "");
            Result result = start("recover");
            assertEquals(14, result.code());
            assertTrue(result.err().contains("is running as process " + running.pid()), result::err);
            assertEquals("new", read("configuration/config.ini"));
        } finally {
            running.descendants().forEach(ProcessHandle::destroyForcibly);
            running.destroyForcibly();
        }
    }
}
