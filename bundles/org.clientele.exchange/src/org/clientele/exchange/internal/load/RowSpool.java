package org.clientele.exchange.internal.load;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * What was read of each row, in order, in a few bytes. It lies in memory up to 64 MB and then in a temporary file that
 * is private to the user and vanishes when the spool is closed: there is no limit on rows.
 */
final class RowSpool implements Closeable {

    private static final int BLOCK = 1 << 20;
    private static final int LARGEST_ROW = 1 << 18;
    private static final int BLOCKS_IN_MEMORY = 64;

    private final List<byte[]> blocks = new ArrayList<>();
    private final List<Integer> lengths = new ArrayList<>();
    private ByteBuffer current = ByteBuffer.allocate(BLOCK);
    private Path file;
    private FileChannel channel;

    /** Begins the next row. */
    ByteBuffer beginRow() throws IOException {
        if (current.remaining() < LARGEST_ROW) {
            flush();
        }
        return current;
    }

    /** Writes a text that is at most as long as a column allows. */
    static void putText(ByteBuffer row, char[] chars, int from, int to) {
        int at = row.position();
        row.putShort((short) 0);
        for (int i = from; i < to; i++) {
            if (chars[i] >= 0x80) {
                row.position(at + 2);
                row.put(new String(chars, from, to - from).getBytes(StandardCharsets.UTF_8));
                break;
            }
            row.put((byte) chars[i]);
        }
        row.putShort(at, (short) (row.position() - at - 2));
    }

    static String getText(ByteBuffer row) {
        int length = row.getShort() & 0xFFFF;
        String text = new String(row.array(), row.position(), length, StandardCharsets.UTF_8);
        row.position(row.position() + length);
        return text;
    }

    static void skipText(ByteBuffer row) {
        int length = row.getShort() & 0xFFFF;
        row.position(row.position() + length);
    }

    /** Reads all rows again, from the first one; the spool must not grow any more. */
    Cursor cursor() {
        return new Cursor();
    }

    private void flush() throws IOException {
        lengths.add(current.position());
        if (blocks.size() < BLOCKS_IN_MEMORY) {
            blocks.add(current.array());
            current = ByteBuffer.allocate(BLOCK);
        } else {
            if (channel == null) {
                file = Files.createTempFile("clientele-import", ".spool"); //$NON-NLS-1$ //$NON-NLS-2$
                channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE,
                        StandardOpenOption.DELETE_ON_CLOSE);
            }
            current.clear();
            long at = (long) (lengths.size() - 1 - BLOCKS_IN_MEMORY) * BLOCK;
            while (current.hasRemaining()) {
                at += channel.write(current, at);
            }
            current.clear();
        }
    }

    @Override
    public void close() throws IOException {
        blocks.clear();
        if (channel != null) {
            channel.close();
            Files.deleteIfExists(file);
        }
    }

    /** Goes through the rows. */
    final class Cursor {

        private int block = -1;
        private ByteBuffer buffer = ByteBuffer.allocate(0);
        private ByteBuffer read;

        /** The next row, to be read completely; null at the end. */
        ByteBuffer next() throws IOException {
            while (!buffer.hasRemaining()) {
                if (!open(++block)) {
                    return null;
                }
            }
            return buffer;
        }

        private boolean open(int index) throws IOException {
            if (index > lengths.size()) {
                return false;
            } else if (index == lengths.size()) {
                buffer = ByteBuffer.wrap(current.array(), 0, current.position());
            } else if (index < BLOCKS_IN_MEMORY) {
                buffer = ByteBuffer.wrap(blocks.get(index), 0, lengths.get(index));
            } else {
                read = read == null ? ByteBuffer.allocate(BLOCK) : read.clear();
                long at = (long) (index - BLOCKS_IN_MEMORY) * BLOCK;
                while (read.hasRemaining()) {
                    int count = channel.read(read, at + read.position());
                    if (count < 0) {
                        throw new IOException("The spool ends early"); //$NON-NLS-1$
                    }
                }
                buffer = read.flip().limit(lengths.get(index));
            }
            return true;
        }
    }
}
