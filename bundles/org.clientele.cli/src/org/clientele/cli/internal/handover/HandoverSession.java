package org.clientele.cli.internal.handover;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

import org.clientele.cli.internal.CliLog;
import org.clientele.cli.internal.Cancellation;
import org.clientele.cli.internal.CommandRunner;

/**
 * One command of another process. A client that is slow, foreign or bad can do no more than end its own session: what
 * it sends is limited, and it has to read what it asked for.
 */
final class HandoverSession {

    private static final long SECONDS_TO_ASK = 5;
    private static final long SECONDS_TO_READ = 60;

    private final SocketChannel channel;
    private final String token;
    private final CommandRunner runner;
    private final ScheduledExecutorService clock;
    private final Cancellation cancellation = new Cancellation();

    HandoverSession(SocketChannel channel, String token, CommandRunner runner, ScheduledExecutorService clock) {
        this.channel = channel;
        this.token = token;
        this.runner = runner;
        this.clock = clock;
    }

    void cancel() {
        cancellation.request();
    }

    /**
     * Serves the client.
     *
     * @param taken false: it is only told that there are too many
     */
    void serve(boolean taken) {
        try (channel) {
            DataInputStream in = new DataInputStream(new BufferedInputStream(Channels.newInputStream(channel)));
            DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Channels.newOutputStream(channel)));
            Protocol.Signed signed = ask(in, out);
            if (signed == null || !MessageDigest.isEqual(token.getBytes(StandardCharsets.UTF_8),
                    signed.token().getBytes(StandardCharsets.UTF_8))) {
                return;
            }
            if (!taken) {
                Protocol.writeFrame(out, Protocol.BUSY, new byte[0], 0, 0);
                return;
            }
            Thread.ofPlatform().daemon().name("Clientele handover listener").start(() -> listen(in));
            int code = runner.run(signed.request(), new CommandRunner.Streams(new Frames(out, Protocol.OUT),
                    new Frames(out, Protocol.ERR), cancellation), CommandRunner.Handover.NEVER);
            synchronized (out) {
                Protocol.writeNumber(out, Protocol.EXIT, code);
            }
        } catch (IOException e) {
            CliLog.warn("A client went away before its command ended", null);
        }
    }

    private Protocol.Signed ask(DataInputStream in, DataOutputStream out) throws IOException {
        ScheduledFuture<?> alarm = alarm(SECONDS_TO_ASK);
        try {
            return Protocol.readRequest(in);
        } catch (Protocol.OtherVersionException e) {
            Protocol.writeNumber(out, Protocol.OTHER_VERSION, Protocol.VERSION);
            return null;
        } finally {
            alarm.cancel(false);
        }
    }

    /** All that the client may still say is that it wants to stop; going away says the same. */
    private void listen(DataInputStream in) {
        try {
            in.read();
        } catch (IOException e) {
            // gone
        }
        cancellation.request();
    }

    private ScheduledFuture<?> alarm(long seconds) {
        return clock.schedule(() -> {
            try {
                channel.close();
            } catch (IOException e) {
                CliLog.warn("A session was not closed", e);
            }
        }, seconds, TimeUnit.SECONDS);
    }

    /** One of the two streams, as frames. */
    private final class Frames extends OutputStream {

        private final DataOutputStream out;
        private final byte kind;

        Frames(DataOutputStream out, byte kind) {
            this.out = out;
            this.kind = kind;
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] { (byte) b }, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            ScheduledFuture<?> alarm = alarm(SECONDS_TO_READ);
            try {
                synchronized (out) {
                    for (int at = 0; at < length; at += Protocol.MOST_FRAME_BYTES) {
                        Protocol.writeFrame(out, kind, bytes, from + at,
                                Math.min(Protocol.MOST_FRAME_BYTES, length - at));
                    }
                }
            } finally {
                alarm.cancel(false);
            }
        }
    }
}
