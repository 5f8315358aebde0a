package org.clientele.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.store.AccessRule;
import org.clientele.core.store.Contents;
import org.clientele.core.store.StoredContent;
import org.clientele.model.Attachment;
import org.clientele.model.ClienteleFactory;
import org.clientele.model.Party;
import org.clientele.model.Person;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;

/** The contents of attachments: kept once, encrypted, whole or not at all. */
abstract class ContentsContract extends StoreContract {

    private static final byte[] LETTER = "Dear Mr Babbage, the engine weaves.".getBytes(StandardCharsets.UTF_8);

    private Person someone(String number) throws Exception {
        Person person = person("Person " + number, number, "anna");
        add(person);
        return person;
    }

    private StoredContent put(Party party, byte[] bytes) throws Exception {
        return store.contents().put(ANNA, party.getId(), new ByteArrayInputStream(bytes), null);
    }

    private Attachment attach(Party party, byte[] bytes) throws Exception {
        Attachment attachment = ClienteleFactory.eINSTANCE.createAttachment();
        attachment.setName("letter.txt");
        put(party, bytes).applyTo(attachment);
        party.getAttachments().add(attachment);
        save(party);
        return attachment;
    }

    private byte[] read(Party party, Attachment attachment) throws Exception {
        try (InputStream in = store.contents().open(ANNA, party.getId(), attachment)) {
            return in.readAllBytes();
        }
    }

    private List<Path> files() throws IOException {
        Path files = directory().resolve("files");
        if (Files.notExists(files)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(files)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private void assertNothingUnfinished() throws IOException {
        Path folder = directory().resolve("files.unfinished");
        if (Files.exists(folder)) {
            try (Stream<Path> left = Files.list(folder)) {
                assertEquals(0, left.count());
            }
        }
    }

    @Test
    void contentComesBackByteByByteAlsoAfterReopening() throws Exception {
        Person ada = someone("C1");
        Random random = new Random(7);
        for (int size : new int[] { 0, 1, 65_535, 65_536, 65_537, 131_072, 1_000_000 }) {
            byte[] bytes = new byte[size];
            random.nextBytes(bytes);
            StoredContent stored = put(ada, bytes);
            assertEquals(size, stored.size());
            assertEquals(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)),
                    stored.digest());
            assertArrayEquals(bytes, read(ada, attach(ada, bytes)));
        }
        reopen();
        ada = load(ada);
        assertEquals(7, ada.getAttachments().size());
        for (Attachment attachment : ada.getAttachments()) {
            assertEquals(attachment.getSize(), read(ada, attachment).length);
        }
        assertNothingUnfinished();
    }

    @Test
    void sameBytesAreKeptOnceAndEachPartyHasItsOwnKey() throws Exception {
        Person ada = someone("C1");
        Person bob = someone("C2");
        Attachment first = attach(ada, LETTER);
        reopen();
        bob = load(bob);
        Attachment second = attach(bob, LETTER);
        assertEquals(1, files().size());
        assertNotEquals(first.getSealedKey(), second.getSealedKey());
        assertArrayEquals(LETTER, read(ada, first));
        assertArrayEquals(LETTER, read(bob, second));
        assertThrows(ClienteleException.class, () -> store.contents().open(BERND, load(someone("C3")).getId(), first),
                "another party's key does not open it");
    }

    @Test
    void contentIsNotReadableInTheFolder() throws Exception {
        attach(someone("C1"), LETTER);
        ByteSearch.assertNothing(directory().resolve("files"), List.of("Babbage", "weaves"));
    }

    @Test
    void contentStaysUntilTheLastPartyThatHadItIsErased() throws Exception {
        Person ada = someone("C1");
        Person bob = someone("C2");
        Attachment first = attach(ada, LETTER);
        Attachment second = attach(bob, LETTER);
        assertEquals(0, store.erase(ANNA, Set.of(ada.getId()), "r", null).contents());
        assertArrayEquals(LETTER, read(bob, second));
        ClienteleException erased = assertThrows(ClienteleException.class, () -> read(ada, first));
        assertEquals(StatusCodes.NOT_FOUND, erased.code());
        ClienteleException refused = assertThrows(ClienteleException.class, () -> put(ada, LETTER));
        assertEquals(StatusCodes.INVALID_INPUT, refused.code());
        assertEquals(1, store.erase(ANNA, Set.of(bob.getId()), "r", null).contents());
        assertEquals(List.of(), files());
    }

    @Test
    void removedAttachmentKeepsItsContentForARevert() throws Exception {
        Person ada = someone("C1");
        attach(ada, LETTER);
        ada.getAttachments().clear();
        save(ada);
        long removal = store.journal().lastSequence();
        reopen();
        committed(store.changes(ANNA).revertUnit(removal, false, "back", null));
        ada = load(ada);
        assertArrayEquals(LETTER, read(ada, ada.getAttachments().getFirst()));
        assertEquals(1, files().size());
    }

    @Test
    void bytesOfARemovedAttachmentThatAreAttachedAgainHaveTheSameKey() throws Exception {
        Person ada = someone("C1");
        Person bob = someone("C2");
        attach(ada, LETTER);
        ada.getAttachments().clear();
        save(ada);
        long removal = store.journal().lastSequence();
        reopen();
        bob = load(bob);
        Attachment again = attach(bob, LETTER);
        committed(store.changes(ANNA).revertUnit(removal, false, "back", null));
        ada = load(ada);
        assertArrayEquals(LETTER, read(ada, ada.getAttachments().getFirst()));
        assertArrayEquals(LETTER, read(bob, again));
    }

    @Test
    void contentThatNobodySavedGoesWithTheNextOpening() throws Exception {
        put(someone("C1"), LETTER);
        assertEquals(1, files().size());
        Files.createDirectories(directory().resolve("files.unfinished"));
        Files.write(directory().resolve("files.unfinished").resolve("left.new"), LETTER);
        reopen();
        assertEquals(0, files().size());
        assertNothingUnfinished();
    }

    @Test
    void largerThanTheLimitIsRefusedBeforeAnythingIsKept() throws Exception {
        Person ada = someone("C1");
        assertEquals(25L * 1024 * 1024, store.contents().limit());
        store.putSetting(ANNA, Contents.LIMIT, "1048576");
        ClienteleException refused = assertThrows(ClienteleException.class, () -> put(ada, new byte[1_048_577]));
        assertEquals(StatusCodes.INVALID_INPUT, refused.code());
        assertTrue(refused.getMessage().contains("1 MB"), refused.getMessage());
        assertEquals(List.of(), files());
        assertNothingUnfinished();
        put(ada, new byte[1_048_576]);
    }

    @Test
    void sourceThatBreaksOffAndCancellingLeaveNothing() throws Exception {
        Person ada = someone("C1");
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("network");
            }
        };
        ClienteleException failure = assertThrows(ClienteleException.class,
                () -> store.contents().put(ANNA, ada.getId(), broken, null));
        assertEquals(StatusCodes.FILE_UNREADABLE, failure.code());
        NullProgressMonitor monitor = new NullProgressMonitor();
        monitor.setCanceled(true);
        ClienteleException cancelled = assertThrows(ClienteleException.class,
                () -> store.contents().put(ANNA, ada.getId(), new ByteArrayInputStream(LETTER), monitor));
        assertEquals(StatusCodes.CANCELLED, cancelled.code());
        assertEquals(List.of(), files());
        assertNothingUnfinished();
    }

    @Test
    void changedCutAndSwappedFilesAreTold() throws Exception {
        Person ada = someone("C1");
        byte[] large = new byte[200_000];
        new Random(3).nextBytes(large);
        Attachment attachment = attach(ada, large);
        Path file = files().getFirst();
        byte[] whole = Files.readAllBytes(file);
        byte[] changed = whole.clone();
        changed[150_000] ^= 1;
        byte[] swapped = whole.clone();
        int chunk = 65_536 + 16;
        System.arraycopy(whole, 4, swapped, 4 + chunk, chunk);
        System.arraycopy(whole, 4 + chunk, swapped, 4, chunk);
        for (byte[] bad : List.of(changed, swapped, Arrays.copyOf(whole, 4 + 2 * chunk), new byte[10])) {
            Files.write(file, bad);
            Exception failure = assertThrows(Exception.class, () -> read(ada, attachment));
            assertTrue(failure.getMessage().contains("letter.txt"), failure.getMessage());
            assertEquals(StatusCodes.STORE_DAMAGED, store.verify(null).getCode());
        }
        Path target = folder.resolve("out.bin");
        ClienteleException told = assertThrows(ClienteleException.class,
                () -> store.contents().export(ANNA, ada.getId(), attachment, target, null));
        assertEquals(StatusCodes.FILE_UNREADABLE, told.code());
        assertFalse(Files.exists(target));
        Files.delete(file);
        ClienteleException gone = assertThrows(ClienteleException.class, () -> read(ada, attachment));
        assertEquals(StatusCodes.FILE_UNREADABLE, gone.code());
        assertEquals(StatusCodes.STORE_DAMAGED, store.verify(null).getCode());
        // Attaching the same file again mends it for everybody who has it.
        reopen();
        attach(load(ada), large);
        assertArrayEquals(large, read(ada, attachment));
        assertTrue(store.verify(null).isOK(), () -> store.verify(null).toString());
    }

    @Test
    void exportIsWholeAndPrivate() throws Exception {
        Person ada = someone("C1");
        Path target = folder.resolve("letter.txt");
        Files.writeString(target, "older");
        store.contents().export(ANNA, ada.getId(), attach(ada, LETTER), target, null);
        assertArrayEquals(LETTER, Files.readAllBytes(target));
        if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            assertEquals("rw-------", PosixFilePermissions
                    .toString(Files.getPosixFilePermissions(target)));
        }
    }

    @Test
    void backupHasTheContentsAndRestoresThem() throws Exception {
        Person ada = someone("C1");
        Attachment attachment = attach(ada, LETTER);
        store.backup(folder.resolve("backup"), null);
        store.close();
        opener.restore(folder.resolve("backup"), folder.resolve("restored"), null);
        store = opener.open(folder.resolve("restored"), null);
        assertArrayEquals(LETTER, read(ada, attachment));
        assertTrue(store.verify(null).isOK());
    }

    @Test
    void hiddenPartyHasNoContents() throws Exception {
        Person ada = someone("C1");
        Attachment attachment = attach(ada, LETTER);
        store.close();
        store = engine.opener(() -> a -> new AccessRule.OwnedBy(Set.of("bernd")), List::of, Clock.systemUTC())
                .open(directory(), null);
        for (ClienteleException denied : List.of(
                assertThrows(ClienteleException.class, () -> store.contents().open(BERND, ada.getId(), attachment)),
                assertThrows(ClienteleException.class, () -> store.contents().put(BERND, ada.getId(),
                        new ByteArrayInputStream(LETTER), null)))) {
            assertNotNull(denied.getMessage());
            assertEquals(StatusCodes.NOT_FOUND, denied.code());
        }
    }
}
