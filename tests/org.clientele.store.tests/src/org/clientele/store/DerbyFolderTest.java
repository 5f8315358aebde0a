package org.clientele.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.store.internal.folder.StoreFolder;
import org.junit.jupiter.api.Test;

/** Folders, damages and backups on Derby. */
class DerbyFolderTest extends FolderContract {

    /** A program that holds the owner's file as a store does, until somebody ends it. */
    private static final String HOLDER = """
            import java.nio.*; import java.nio.channels.*; import java.nio.file.*;
            public class Holder {
                public static void main(String[] args) throws Exception {
                    FileChannel file = FileChannel.open(Path.of(args[0]), StandardOpenOption.WRITE);
                    file.lock(1L << 40, 1, false);
                    String text = ProcessHandle.current().pid() + "\\nholger\\nthe holder\\n2026-01-01T00:00:00Z\\n";
                    file.write(ByteBuffer.wrap(text.getBytes()), 0);
                    System.out.println("held");
                    Thread.sleep(600_000);
                }
            }
            """;

    @Override
    Engine engine() throws Exception {
        return Engine.derby();
    }

    @Test
    void otherProcessIsNamedAndIsNoHindranceOnceItIsKilled() throws Exception {
        store.close();
        Path source = Files.writeString(folder.resolve("Holder.java"), HOLDER);
        Process holder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                source.toString(), new StoreFolder(directory()).owner().toString()).redirectErrorStream(true).start();
        try (BufferedReader out = new BufferedReader(
                new InputStreamReader(holder.getInputStream(), StandardCharsets.UTF_8))) {
            assertEquals("held", out.readLine());
            ClienteleException failure = assertThrows(ClienteleException.class, () -> opener.open(directory(), null));
            assertEquals(StatusCodes.STORE_IN_USE, failure.code());
            for (String part : new String[] { "the holder", Long.toString(holder.pid()), "holger" }) {
                assertTrue(failure.getMessage().contains(part), failure.getMessage());
            }
            assertEquals(holder.pid(), opener.owner(directory()).orElseThrow().pid());
        } finally {
            holder.destroyForcibly().waitFor();
        }
        assertTrue(opener.owner(directory()).isEmpty());
        store = opener.open(directory(), null);
    }

    /** The lock as another process sees it. */
    private static final String PROBE = """
            import java.nio.channels.*; import java.nio.file.*;
            public class Probe {
                public static void main(String[] args) throws Exception {
                    FileChannel file = FileChannel.open(Path.of(args[0]), StandardOpenOption.WRITE);
                    System.out.println(file.tryLock(1L << 40, 1, false) == null ? "locked" : "free");
                }
            }
            """;

    @Test
    void lookingAtTheOwnerDoesNotGiveTheStoreAway() throws Exception {
        assertEquals(ProcessHandle.current().pid(), opener.owner(directory()).orElseThrow().pid());
        assertThrows(ClienteleException.class, () -> opener.open(directory(), null));
        Path source = Files.writeString(folder.resolve("Probe.java"), PROBE);
        Process probe = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                source.toString(), new StoreFolder(directory()).owner().toString()).redirectErrorStream(true).start();
        try (BufferedReader out = new BufferedReader(
                new InputStreamReader(probe.getInputStream(), StandardCharsets.UTF_8))) {
            assertEquals("locked", out.readLine());
        } finally {
            probe.destroyForcibly().waitFor();
        }
    }
}
