package org.clientele.cli.internal.handover;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;

import org.clientele.cli.internal.CliRequest;
import org.clientele.cli.internal.CommandRunner.Handover;
import org.clientele.cli.internal.CommandRunner.Streams;
import org.clientele.cli.internal.Messages;
import org.clientele.cli.internal.OpenStores;
import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.store.StoreOwner;

/** Hands a command to the process of the same user that has the store open. */
public final class HandoverClient implements Handover {

    /** For so long a process may have the store without listening: while it opens or closes it. */
    private static final long PATIENCE_MILLIS = 3000;
    private static final long PAUSE_MILLIS = 100;

    private final OpenStores stores;
    private final long self;

    /**
     * Creates the client.
     *
     * @param stores tells which process has a store open
     */
    public HandoverClient(OpenStores stores) {
        this(stores, ProcessHandle.current().pid());
    }

    /** Creates a client that takes the given process id for its own. */
    HandoverClient(OpenStores stores, long self) {
        this.stores = stores;
        this.self = self;
    }

    @Override
    public OptionalInt tryTo(Path store, CliRequest request, Streams streams) throws ClienteleException {
        long end = System.nanoTime() + PATIENCE_MILLIS * 1_000_000;
        while (true) {
            Optional<StoreOwner> owner = stores.owner(store);
            if (owner.isEmpty() || owner.get().pid() == self) {
                return OptionalInt.empty();
            }
            Optional<Pointer> pointer = Pointer.read(store).filter(p -> p.process() == owner.get().pid());
            if (pointer.isPresent()) {
                try (SocketChannel channel = connect(pointer.get())) {
                    if (channel != null) {
                        return OptionalInt.of(converse(channel, pointer.get(), request, streams));
                    }
                } catch (IOException e) {
                    throw new ClienteleException(StatusCodes.FAILED,
                            Messages.HANDOVER_ENDED.in(request.locale(), Long.toString(pointer.get().process())), e);
                }
            }
            if (System.nanoTime() > end || streams.cancellation().isRequested()) {
                return OptionalInt.empty(); // opening tells who has it
            }
            pause();
        }
    }

    private static SocketChannel connect(Pointer pointer) throws IOException {
        SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX);
        try {
            channel.connect(UnixDomainSocketAddress.of(pointer.socket()));
            return channel;
        } catch (IOException e) {
            channel.close();
            return null; // a process that ended, or is about to
        }
    }

    private static int converse(SocketChannel channel, Pointer pointer, CliRequest request, Streams streams)
            throws IOException, ClienteleException {
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Channels.newOutputStream(channel)));
        DataInputStream in = new DataInputStream(Channels.newInputStream(channel));
        Protocol.writeRequest(out, new Protocol.Signed(pointer.token(), request));
        streams.cancellation().onRequest(() -> cancel(out));
        while (true) {
            byte kind = in.readByte();
            int length = in.readInt();
            if (length < 0 || length > Protocol.MOST_FRAME_BYTES) {
                throw new IOException("A frame of " + length + " bytes");
            }
            byte[] bytes = in.readNBytes(length);
            if (bytes.length < length) {
                throw new EOFException();
            }
            switch (kind) {
            case Protocol.OUT -> {
                streams.out().write(bytes);
                streams.out().flush();
            }
            case Protocol.ERR -> {
                streams.err().write(bytes);
                streams.err().flush();
            }
            case Protocol.EXIT -> {
                return number(bytes);
            }
            case Protocol.OTHER_VERSION -> throw Messages.HANDOVER_VERSION.failure(StatusCodes.STORE_IN_USE,
                    request.locale(), Long.toString(pointer.process()));
            case Protocol.BUSY -> throw Messages.HANDOVER_BUSY.failure(StatusCodes.STORE_IN_USE, request.locale(),
                    Long.toString(pointer.process()));
            default -> throw new IOException("A frame of kind " + kind);
            }
        }
    }

    private static int number(byte[] bytes) throws IOException {
        if (bytes.length != Integer.BYTES) {
            throw new IOException("No number");
        }
        return ByteBuffer.wrap(bytes).getInt();
    }

    private static void cancel(DataOutputStream out) {
        try {
            out.writeByte(Protocol.CANCEL);
            out.flush();
        } catch (IOException e) {
            return; // the other side is gone, which the reader of its frames tells
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
