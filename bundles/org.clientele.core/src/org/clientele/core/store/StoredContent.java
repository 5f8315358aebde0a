package org.clientele.core.store;

import org.clientele.model.Attachment;

/**
 * A content that was kept for a party.
 *
 * @param digest SHA-256 of the bytes, 64 hexadecimal digits in lower case
 * @param size how many bytes
 * @param sealedKey the content's key, encrypted with the key of the party
 * @since 1.0
 */
public record StoredContent(String digest, long size, String sealedKey) {

    /**
     * Notes it at an attachment.
     *
     * @param attachment an attachment of the party
     */
    public void applyTo(Attachment attachment) {
        attachment.setDigest(digest);
        attachment.setSize(size);
        attachment.setSealedKey(sealedKey);
    }
}
