package org.clientele.ui.customers.internal.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.clientele.core.store.ErasureListener;
import org.clientele.core.store.Store;
import org.clientele.ui.Formats;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names, sizes and private copies of attached files. */
class FileNamesTest {

    @TempDir
    Path folder;
    private final List<ErasureListener> erasures = new ArrayList<>();
    private final Store store = (Store) Proxy.newProxyInstance(Store.class.getClassLoader(),
            new Class<?>[] { Store.class }, (proxy, method, arguments) -> switch (method.getName()) {
            case "hashCode" -> 1;
            case "equals" -> proxy == arguments[0];
            case "onErase" -> {
                erasures.add((ErasureListener) arguments[0]);
                yield (AutoCloseable) erasures::clear;
            }
            default -> throw new UnsupportedOperationException(method.getName());
            });

    @Test
    void nameCannotLeaveItsFolder() {
        assertEquals("_.._etc_passwd", FileNames.safe("/../etc/passwd"));
        assertEquals("C__Windows_win.ini", FileNames.safe("C:\\Windows\\win.ini"));
        assertEquals("file", FileNames.safe(".."));
        assertEquals("file", FileNames.safe(null));
        assertEquals("\u5408\u540c.pdf", FileNames.safe("\u5408\u540c.pdf"));
        assertEquals("a_b.txt", FileNames.safe("a\u202eb.txt"), "a mark that turns the direction of text hides endings");
    }

    @Test
    void longNameKeepsItsExtension() {
        String name = FileNames.safe("x".repeat(10_000) + ".pdf");
        assertEquals(150, name.length());
        assertTrue(name.endsWith(".pdf"));
    }

    @Test
    void programsAreKnownWhateverTheLetterCase() {
        assertTrue(FileNames.isProgram("Invoice.pdf.EXE"));
        assertTrue(FileNames.isProgram("run.sh"));
        assertFalse(FileNames.isProgram("Invoice.pdf"));
        assertFalse(FileNames.isProgram("exe"));
    }

    @Test
    void sizesAreWrittenInTheUnitThatFits() {
        Formats formats = new Formats(Locale.UK);
        assertEquals("0 B", FileSize.text(0, formats));
        assertEquals("1,023 B", FileSize.text(1023, formats));
        assertEquals("1 kB", FileSize.text(1024, formats));
        assertEquals("1.5 kB", FileSize.text(1536, formats));
        assertEquals("25 MB", FileSize.text(25L * 1024 * 1024, formats));
        assertEquals("100 MB", FileSize.text(100L * 1024 * 1024, formats));
    }

    @Test
    void copiesArePrivateAndGoTogether() throws IOException {
        OpenedFiles opened = new OpenedFiles(folder);
        Path first = opened.place(store, 1, "a.txt");
        Path second = opened.place(store, 1, "a.txt");
        assertNotEquals(first, second);
        Files.writeString(first, "secret");
        if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(first.getParent())));
        }
        opened.remove();
        assertEquals(List.of(), list());
    }

    @Test
    void leftOversOfEndedProcessesGoAndThoseOfRunningOnesStay() throws IOException {
        Path dead = Files.createDirectory(folder.resolve("clientele-files-999999999-x"));
        Files.writeString(dead.resolve("old"), "x");
        Path alive = Files.createDirectory(folder.resolve("clientele-files-" + ProcessHandle.current().pid() + "-y"));
        Path other = Files.createDirectory(folder.resolve("something"));
        new OpenedFiles(folder).removeLeftOvers();
        assertFalse(Files.exists(dead));
        assertTrue(Files.exists(alive));
        assertTrue(Files.exists(other));
    }

    @Test
    void copiesOfAnErasedPartyGoAndThoseOfOthersStay() throws Exception {
        OpenedFiles opened = new OpenedFiles(folder);
        Path erased = Files.writeString(opened.place(store, 1, "a.txt"), "secret");
        erased.toFile().setReadOnly();
        Path second = Files.writeString(opened.place(store, 1, "b.txt"), "secret");
        Path other = Files.writeString(opened.place(store, 2, "a.txt"), "other");
        assertEquals(1, erasures.size());
        erasures.getFirst().erased(Set.of(1L, 3L));
        assertFalse(Files.exists(erased.getParent()));
        assertFalse(Files.exists(second.getParent()));
        assertTrue(Files.exists(other));
    }

    private List<Path> list() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.toList();
        }
    }
}
