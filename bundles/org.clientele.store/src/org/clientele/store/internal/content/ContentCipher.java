package org.clientele.store.internal.content;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * How a content lies in its file: a mark, then chunks of the content, each encrypted and authenticated by AES-GCM. The
 * nonce of a chunk is its number and whether it is the last, so that chunks can neither be left out nor put elsewhere; a
 * key is used for one content only.
 */
final class ContentCipher {

    static final byte[] MARK = "CLC1".getBytes(StandardCharsets.US_ASCII); //$NON-NLS-1$
    static final int CHUNK = 1 << 16;
    static final int TAG = 16;

    private static final int NONCE = 12;

    private final SecretKeySpec key;
    private long number;

    ContentCipher(byte[] key) {
        this.key = new SecretKeySpec(key, "AES"); //$NON-NLS-1$
    }

    /** Encrypts the next chunk. */
    byte[] seal(byte[] chunk, int length, boolean last) {
        try {
            return cipher(Cipher.ENCRYPT_MODE, last).doFinal(chunk, 0, length);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Decrypts the next chunk. */
    byte[] open(byte[] chunk, int length, boolean last) throws GeneralSecurityException {
        return cipher(Cipher.DECRYPT_MODE, last).doFinal(chunk, 0, length);
    }

    private Cipher cipher(int mode, boolean last) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding"); //$NON-NLS-1$
        byte[] nonce = ByteBuffer.allocate(NONCE).putInt(last ? 1 : 0).putLong(number++).array();
        cipher.init(mode, key, new GCMParameterSpec(TAG * Byte.SIZE, nonce));
        cipher.updateAAD(MARK);
        return cipher;
    }
}
