package org.clientele.facts.internal;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32C;

/** Reads what {@link SnapshotOut} wrote; a block is checked before any of it is used. */
final class SnapshotIn {

    private final FileChannel channel;
    private ByteBuffer block = ByteBuffer.allocate(0);

    SnapshotIn(FileChannel channel) {
        this.channel = channel;
    }

    /** Reads the next block. */
    void next() throws IOException {
        int length = read(Integer.BYTES).getInt();
        if (length < 0 || length > channel.size() - channel.position() - Long.BYTES) {
            throw new IOException("A block is cut off"); //$NON-NLS-1$
        }
        ByteBuffer content = read(length);
        CRC32C sum = new CRC32C();
        sum.update(content.duplicate());
        if (read(Long.BYTES).getLong() != (sum.getValue() << 8 ^ length)) {
            throw new IOException("A block is damaged"); //$NON-NLS-1$
        }
        block = content;
    }

    boolean isAtEnd() throws IOException {
        return channel.position() == channel.size();
    }

    long number() throws IOException {
        return need(Long.BYTES).getLong();
    }

    String text() throws IOException {
        return new String(bytes(), StandardCharsets.UTF_8);
    }

    byte[] bytes() throws IOException {
        byte[] bytes = new byte[length(1)];
        block.get(bytes);
        return bytes;
    }

    int[] ints() throws IOException {
        int length = length(Integer.BYTES);
        if (length < 0) {
            return null;
        }
        int[] values = new int[length];
        block.asIntBuffer().get(values);
        block.position(block.position() + length * Integer.BYTES);
        return values;
    }

    long[] longs() throws IOException {
        int length = length(Long.BYTES);
        if (length < 0) {
            return null;
        }
        long[] values = new long[length];
        block.asLongBuffer().get(values);
        block.position(block.position() + length * Long.BYTES);
        return values;
    }

    private int length(int size) throws IOException {
        long length = number();
        if (length < -1 || length * size > block.remaining() || length == -1 && size == 1) {
            throw new IOException("A length is out of range"); //$NON-NLS-1$
        }
        return (int) length;
    }

    private ByteBuffer need(int bytes) throws IOException {
        if (block.remaining() < bytes) {
            throw new IOException("A block is too short"); //$NON-NLS-1$
        }
        return block;
    }

    private ByteBuffer read(int bytes) throws IOException {
        ByteBuffer into = ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
        while (into.hasRemaining()) {
            if (channel.read(into) < 0) {
                throw new EOFException();
            }
        }
        return into.flip();
    }
}
