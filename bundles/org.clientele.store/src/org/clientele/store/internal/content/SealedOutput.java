package org.clientele.store.internal.content;

import java.io.IOException;
import java.io.OutputStream;

/** Encrypts what is written, chunk by chunk. */
final class SealedOutput extends OutputStream {

    private final OutputStream out;
    private final ContentCipher cipher;
    private final byte[] chunk = new byte[ContentCipher.CHUNK];
    private int length;
    private boolean closed;

    SealedOutput(OutputStream out, byte[] key) throws IOException {
        this.out = out;
        this.cipher = new ContentCipher(key);
        out.write(ContentCipher.MARK);
    }

    @Override
    public void write(int value) throws IOException {
        write(new byte[] { (byte) value }, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int count) throws IOException {
        int from = offset;
        int left = count;
        while (left > 0) {
            if (length == chunk.length) {
                out.write(cipher.seal(chunk, length, false));
                length = 0;
            }
            int part = Math.min(left, chunk.length - length);
            System.arraycopy(bytes, from, chunk, length, part);
            length += part;
            from += part;
            left -= part;
        }
    }

    /** Writes the last chunk; without it the file is not whole. */
    @Override
    public void close() throws IOException {
        if (!closed) {
            closed = true;
            try (OutputStream last = out) {
                last.write(cipher.seal(chunk, length, true));
            }
        }
    }
}
