package org.clientele.cli.internal.handover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

import org.clientele.cli.command.CommandSyntax.StoreUse;
import org.clientele.cli.command.ExitCodes;
import org.clientele.cli.internal.CommandRunner;
import org.clientele.cli.internal.FakeStores;
import org.clientele.cli.internal.NoDefinitions;
import org.clientele.cli.internal.OpenStores;
import org.clientele.cli.internal.Run;
import org.clientele.cli.internal.TestCommand;
import org.clientele.core.store.Store;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands that go over a real socket to the one that has the store open. */
class HandoverTest {

    private static final long ANOTHER_PROCESS = -1;

    @TempDir
    private Path folder;
    private Path storeFolder;
    private Path run;
    private final FakeStores stores = new FakeStores();
    private final AtomicBoolean stopped = new AtomicBoolean();
    private final CountDownLatch began = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(1);
    private final AtomicInteger inClient = new AtomicInteger();
    private HandoverServer server;
    private Store store;

    @BeforeEach
    void serve() throws IOException {
        storeFolder = Files.createDirectory(folder.resolve("store"));
        run = folder.resolve("run");
        store = FakeStores.store(storeFolder);
        server = new HandoverServer(Run.runner(new FakeStores(), folder, echo(), waiting()),
                new OpenStores(new FakeStores(), NoDefinitions.service()), List.of(run));
        server.addStore(store);
        stores.ownedBy(ProcessHandle.current().pid());
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void commandRunsThereAndTellsHere() {
        Run done = call("echo", "大连", "--store", storeFolder.toString());
        assertEquals("out 大连 in " + folder + System.lineSeparator(), done.out());
        assertEquals("note by anna" + System.lineSeparator(), done.err());
        assertEquals(7, done.code());
        assertEquals(0, inClient.get());
    }

    @Test
    void defaultStoreIsNamedToTheOtherProcess() throws IOException {
        Path own = Run.locations(folder).defaultStore();
        Files.createDirectories(own);
        server.addStore(FakeStores.store(own));
        assertEquals(7, call("echo", "hello").code());
    }

    @Test
    void cancelReachesTheOtherProcess() throws InterruptedException {
        Run asking = new Run();
        Thread client = Thread.ofPlatform().start(() -> runner().run(
                Run.request(folder, "wait", "--store", storeFolder.toString()), asking.streams(), client()));
        assertTrue(began.await(60, TimeUnit.SECONDS));
        asking.streams().cancellation().request();
        client.join(60_000);
        assertFalse(client.isAlive());
        assertTrue(stopped.get());
        assertEquals("The command was cancelled; nothing was changed.", asking.err().strip());
    }

    @Test
    void clientThatGoesAwayCancelsItsCommand() throws Exception {
        Pointer pointer = Pointer.read(storeFolder).orElseThrow();
        try (SocketChannel channel = connect(pointer)) {
            Protocol.writeRequest(new DataOutputStream(Channels.newOutputStream(channel)), new Protocol.Signed(
                    pointer.token(), Run.request(folder, "wait", "--store", storeFolder.toString())));
            assertTrue(began.await(60, TimeUnit.SECONDS));
        }
        assertTrue(ended.await(60, TimeUnit.SECONDS));
        assertTrue(stopped.get());
    }

    @Test
    void wrongTokenGetsNothing() throws IOException {
        Pointer pointer = Pointer.read(storeFolder).orElseThrow();
        try (SocketChannel channel = connect(pointer)) {
            Protocol.writeRequest(new DataOutputStream(Channels.newOutputStream(channel)),
                    new Protocol.Signed("guess", Run.request(folder, "echo")));
            assertEquals(-1, Channels.newInputStream(channel).read());
        }
    }

    @Test
    void foreignWordsAndHugeRequestsGetNothing() throws IOException {
        for (byte[] words : new byte[][] { "GET / HTTP/1.1\r\n\r\n".getBytes(StandardCharsets.US_ASCII),
                { 0x43, 0x4c, 0x49, 0x48, 0, 1, 0x7f, -1, -1, -1 },
                { 0x43, 0x4c, 0x49, 0x48, 0, 1, 0, 0, 0, 2, '[', ']' } }) {
            try (SocketChannel channel = connect(Pointer.read(storeFolder).orElseThrow())) {
                OutputStream out = Channels.newOutputStream(channel);
                out.write(words);
                out.flush();
                assertEquals(-1, endOf(channel));
            }
        }
        assertEquals(7, call("echo", "still here", "--store", storeFolder.toString()).code());
    }

    @Test
    void silentClientIsSentAway() throws IOException {
        long begin = System.nanoTime();
        try (SocketChannel channel = connect(Pointer.read(storeFolder).orElseThrow())) {
            assertEquals(-1, endOf(channel));
        }
        assertTrue(TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begin) < 15);
    }

    @Test
    void otherVersionIsTold() throws IOException {
        try (SocketChannel channel = connect(Pointer.read(storeFolder).orElseThrow())) {
            DataOutputStream out = new DataOutputStream(Channels.newOutputStream(channel));
            out.writeInt(0x434c4948);
            out.writeShort(Protocol.VERSION + 1);
            DataInputStream in = new DataInputStream(Channels.newInputStream(channel));
            assertEquals(Protocol.OTHER_VERSION, in.readByte());
            assertEquals(Integer.BYTES, in.readInt());
            assertEquals(Protocol.VERSION, in.readInt());
        }
    }

    @Test
    void onlyTheUserCanReadThePointerOrEnterTheSocketsFolder() throws IOException {
        assertEquals("rw-------",
                PosixFilePermissions.toString(Files.getPosixFilePermissions(Pointer.file(storeFolder))));
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(run)));
    }

    @Test
    void closedStoreLeavesNothingBehind() throws IOException {
        server.removeStore(store);
        assertFalse(Files.exists(Pointer.file(storeFolder)));
        try (var files = Files.list(run)) {
            assertEquals(0, files.count());
        }
    }

    @Test
    void longPathsGetAShortSocket() throws IOException {
        Path deep = folder.resolve("a".repeat(90)).resolve("b".repeat(90));
        Path chosen = PrivateFiles.socketFolder(List.of(deep), "0123456789abcdef.sock");
        assertFalse(chosen.startsWith(folder.resolve("a".repeat(90))));
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(chosen)));
        Files.delete(chosen);
    }

    @Test
    void ownerThatDoesNotListenIsNamed() {
        server.removeStore(store);
        Run refused = call("echo", "x", "--store", storeFolder.toString());
        assertEquals(ExitCodes.IN_USE, refused.code());
        assertEquals("Process " + ProcessHandle.current().pid() + " has the store open.", refused.err().strip());
    }

    @Test
    void pointerOfAProcessThatDiedIsIgnored() {
        stores.ownedBy(4711);
        assertEquals("Process 4711 has the store open.",
                call("echo", "x", "--store", storeFolder.toString()).err().strip());
    }

    private Run call(String... args) {
        return Run.handedOver(runner(), client(), folder, args);
    }

    /** The runner of the process that asks: were its command run, it would say so. */
    private CommandRunner runner() {
        return Run.runner(stores, folder, new TestCommand("echo", StoreUse.OPEN, i -> {
            inClient.incrementAndGet();
            return i.store() == null ? 1 : 0;
        }), new TestCommand("wait", StoreUse.OPEN, i -> inClient.incrementAndGet()));
    }

    private HandoverClient client() {
        return new HandoverClient(new OpenStores(stores, NoDefinitions.service()), ANOTHER_PROCESS);
    }

    private static TestCommand echo() {
        return new TestCommand("echo", StoreUse.OPEN, i -> {
            i.output().line("out " + i.arguments().operand("WORD").orElse("") + " in " + i.directory());
            i.output().note("note by " + i.actor().account());
            return 7;
        });
    }

    private TestCommand waiting() {
        return new TestCommand("wait", StoreUse.OPEN, i -> {
            began.countDown();
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(120);
            while (!i.monitor().isCanceled() && System.nanoTime() < end) {
                Thread.onSpinWait();
            }
            stopped.set(i.monitor().isCanceled());
            ended.countDown();
            throw new OperationCanceledException();
        });
    }

    private static SocketChannel connect(Pointer pointer) throws IOException {
        SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX);
        channel.connect(UnixDomainSocketAddress.of(pointer.socket()));
        return channel;
    }

    /** A peer that closes with unread bytes resets the connection, which is an end as well. */
    private static int endOf(SocketChannel channel) {
        try {
            return Channels.newInputStream(channel).read();
        } catch (IOException e) {
            return -1;
        }
    }
}
