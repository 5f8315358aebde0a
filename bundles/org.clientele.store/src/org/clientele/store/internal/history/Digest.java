package org.clientele.store.internal.history;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 over a sequence of fields, each with its length so that no two sequences have the same bytes. */
final class Digest {

    /** What the first entry of a chain names as the entry before. */
    static final String NOTHING = "0".repeat(64); //$NON-NLS-1$

    private final MessageDigest digest;

    Digest() {
        try {
            digest = MessageDigest.getInstance("SHA-256"); //$NON-NLS-1$
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    Digest add(String field) {
        if (field == null) {
            return add(-1);
        }
        byte[] bytes = field.getBytes(StandardCharsets.UTF_8);
        add(bytes.length);
        digest.update(bytes);
        return this;
    }

    Digest add(long field) {
        digest.update(ByteBuffer.allocate(Long.BYTES).putLong(field).array());
        return this;
    }

    String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
