package org.clientele.cli.internal.handover;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.clientele.cli.internal.CliLog;
import org.clientele.cli.internal.CommandRunner;
import org.clientele.cli.internal.Visitors;

/** Listens for commands on one open store. */
final class StoreSocket implements AutoCloseable {

    private static final int MOST_SESSIONS = 8;
    private static final long SECONDS_TO_FINISH = 10;
    private static final int TOKEN_BYTES = 32;
    private static final int NAME_BYTES = 8;

    private final Path store;
    private final Pointer pointer;
    private final ServerSocketChannel listening;
    private final CommandRunner runner;
    private final Visitors visitors;
    private final Set<HandoverSession> sessions = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            task -> Thread.ofPlatform().daemon().name("Clientele handover clock").unstarted(task));

    private StoreSocket(Path store, Pointer pointer, ServerSocketChannel listening, CommandRunner runner,
            Visitors visitors) {
        this.store = store;
        this.pointer = pointer;
        this.listening = listening;
        this.runner = runner;
        this.visitors = visitors;
    }

    static StoreSocket open(Path store, CommandRunner runner, Visitors visitors, List<Path> folders)
            throws IOException {
        String name = HexFormat.of().formatHex(hash(store.toAbsolutePath().toString()), 0, NAME_BYTES) + ".sock";
        Path socket = PrivateFiles.socketFolder(folders, name).resolve(name);
        byte[] token = new byte[TOKEN_BYTES];
        new SecureRandom().nextBytes(token);
        Pointer pointer = new Pointer(Protocol.VERSION, socket, HexFormat.of().formatHex(token),
                ProcessHandle.current().pid());
        ServerSocketChannel listening = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        try {
            // the store is ours alone: what lies here was left behind by a process that had it before
            Files.deleteIfExists(socket);
            listening.bind(UnixDomainSocketAddress.of(socket));
            pointer.write(store);
        } catch (IOException | RuntimeException e) {
            listening.close();
            throw e;
        }
        StoreSocket opened = new StoreSocket(store, pointer, listening, runner, visitors);
        Thread.ofPlatform().daemon().name("Clientele handover").start(opened::listen);
        return opened;
    }

    private void listen() {
        while (listening.isOpen()) {
            try {
                accept(listening.accept());
            } catch (ClosedChannelException e) {
                return;
            } catch (IOException e) {
                CliLog.warn("A command of another process was not taken", e);
            }
        }
    }

    private void accept(SocketChannel channel) {
        HandoverSession session = new HandoverSession(channel, pointer.token(), runner, clock);
        visitors.enter();
        boolean taken = sessions.size() < MOST_SESSIONS;
        if (taken) {
            sessions.add(session);
        }
        Thread.ofPlatform().daemon().name("Clientele handed-over command").start(() -> {
            try {
                session.serve(taken);
            } finally {
                visitors.leave();
                sessions.remove(session);
                synchronized (sessions) {
                    sessions.notifyAll();
                }
            }
        });
    }

    /** Takes no more commands, waits for those that run, then cancels them. */
    @Override
    public void close() {
        try {
            pointer.remove(store);
            listening.close();
            Files.deleteIfExists(pointer.socket());
        } catch (IOException e) {
            CliLog.warn("The socket for commands was not cleared away", e);
        }
        if (!waitForSessions()) {
            sessions.forEach(HandoverSession::cancel);
            waitForSessions();
        }
        clock.shutdownNow();
    }

    private boolean waitForSessions() {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS_TO_FINISH);
        synchronized (sessions) {
            while (!sessions.isEmpty()) {
                long millis = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
                if (millis <= 0) {
                    return false;
                }
                try {
                    sessions.wait(millis);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    return false;
                }
            }
        }
        return true;
    }

    private static byte[] hash(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
