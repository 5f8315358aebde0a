package org.clientele.facts.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32C;

/** Writes blocks: the length, the content, and the content's checksum. */
final class SnapshotOut {

    private static final int LEAST = 1 << 16;

    private final WritableByteChannel channel;
    private ByteBuffer block = ByteBuffer.allocate(LEAST).order(ByteOrder.LITTLE_ENDIAN);

    SnapshotOut(WritableByteChannel channel) {
        this.channel = channel;
    }

    void number(long value) {
        room(Long.BYTES).putLong(value);
    }

    void text(String text) {
        bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    void bytes(byte[] bytes) {
        number(bytes.length);
        room(bytes.length).put(bytes);
    }

    void ints(int[] values) {
        number(values == null ? -1 : values.length);
        if (values != null) {
            ByteBuffer into = room((long) values.length * Integer.BYTES);
            into.asIntBuffer().put(values);
            into.position(into.position() + values.length * Integer.BYTES);
        }
    }

    void longs(long[] values) {
        number(values == null ? -1 : values.length);
        if (values != null) {
            ByteBuffer into = room((long) values.length * Long.BYTES);
            into.asLongBuffer().put(values);
            into.position(into.position() + values.length * Long.BYTES);
        }
    }

    /** Ends a block. */
    void end() throws IOException {
        block.flip();
        CRC32C sum = new CRC32C();
        sum.update(block.duplicate());
        ByteBuffer length = ByteBuffer.allocate(Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN).putInt(block.limit()).flip();
        ByteBuffer check = ByteBuffer.allocate(Long.BYTES).order(ByteOrder.LITTLE_ENDIAN)
                .putLong(sum.getValue() << 8 ^ block.limit()).flip();
        write(length);
        write(block);
        write(check);
        block.clear();
    }

    private void write(ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    private ByteBuffer room(long bytes) {
        if (block.remaining() < bytes) {
            long size = Math.max(block.position() + bytes, block.capacity() * 2L);
            ByteBuffer larger = ByteBuffer.allocate(Math.toIntExact(Math.min(size, Integer.MAX_VALUE - 16L)))
                    .order(ByteOrder.LITTLE_ENDIAN);
            larger.put(block.flip());
            block = larger;
        }
        return block;
    }
}
