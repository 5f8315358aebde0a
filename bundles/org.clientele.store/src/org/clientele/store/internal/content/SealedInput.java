package org.clientele.store.internal.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.security.GeneralSecurityException;
import java.util.Arrays;

/** Decrypts what is read; what was changed, cut or swapped in the file ends in an IOException. */
final class SealedInput extends InputStream {

    private final PushbackInputStream in;
    private final ContentCipher cipher;
    private final byte[] sealed = new byte[ContentCipher.CHUNK + ContentCipher.TAG];
    private byte[] chunk = new byte[0];
    private int next;
    private boolean last;

    SealedInput(InputStream in, byte[] key) throws IOException {
        this.in = new PushbackInputStream(in);
        this.cipher = new ContentCipher(key);
        if (!Arrays.equals(ContentCipher.MARK, in.readNBytes(ContentCipher.MARK.length))) {
            throw new IOException("No content"); //$NON-NLS-1$
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int count) throws IOException {
        if (count == 0) {
            return 0;
        }
        while (next == chunk.length) {
            if (last) {
                return -1;
            }
            fill();
        }
        int part = Math.min(count, chunk.length - next);
        System.arraycopy(chunk, next, bytes, offset, part);
        next += part;
        return part;
    }

    private void fill() throws IOException {
        int length = in.readNBytes(sealed, 0, sealed.length);
        int following = in.read();
        last = following < 0;
        if (!last) {
            in.unread(following);
        }
        try {
            chunk = cipher.open(sealed, length, last);
            next = 0;
        } catch (GeneralSecurityException e) {
            throw new IOException("Not authentic", e); //$NON-NLS-1$
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
