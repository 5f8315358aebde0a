package org.clientele.core.store;

import java.io.InputStream;
import java.nio.file.Path;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.model.Attachment;
import org.eclipse.core.runtime.IProgressMonitor;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The contents of attachments. They lie beside the tables, once for all parties that attach the same bytes, encrypted
 * with a key of their own; each {@link Attachment#getSealedKey()} is that key, encrypted with the key of its party. An
 * attachment is made by {@link #put}, a new {@code Attachment} with what it answers, and a unit of work that saves the
 * party; a content that no party ever saved goes when the store is opened the next time. A removed attachment keeps its
 * content, for a reverted change needs it; erasing the last party that had it removes it.
 * <p>
 * Safe for any thread; contents stream, and nothing is held in memory as a whole. Not for a user interface thread.
 *
 * @since 1.0
 */
@ProviderType
public interface Contents {

    /** The setting of the store that says how many bytes a content may have: a whole number. */
    String LIMIT = "attachments.limit"; //$NON-NLS-1$

    /** The limit without a setting: 25 MB. */
    long USUAL_LIMIT = 25L * 1024 * 1024;

    /**
     * The most bytes that a content may have.
     *
     * @return the setting {@link #LIMIT}, or {@link #USUAL_LIMIT}
     */
    long limit();

    /**
     * Keeps a content for a party.
     *
     * @param actor who attaches it
     * @param partyId the party, which has to be stored
     * @param content the bytes, read to the end; the caller closes it
     * @param monitor cancel, or null
     * @return what the attachment has to have
     * @throws ClienteleException INVALID_INPUT when it is larger than the limit or the party was erased; NOT_FOUND for a
     *         party that is not there or hidden; FILE_UNREADABLE when it cannot be read to the end; STORE_NOT_WRITABLE,
     *         CANCELLED; nothing is kept then
     */
    StoredContent put(Actor actor, long partyId, InputStream content, IProgressMonitor monitor)
            throws ClienteleException;

    /**
     * Opens a content. What is read is authentic, or reading fails: with the failure as cause of an IOException.
     *
     * @param actor who reads
     * @param partyId the party
     * @param attachment an attachment of it
     * @return the bytes; the caller closes it
     * @throws ClienteleException NOT_FOUND when the party is hidden or was erased; FILE_UNREADABLE when the content
     *         vanished or is damaged, with a sentence that says what to do
     */
    InputStream open(Actor actor, long partyId, Attachment attachment) throws ClienteleException;

    /**
     * Writes a content to a file that only its user can read. It appears under its name when it is whole.
     *
     * @param actor who reads
     * @param partyId the party
     * @param attachment an attachment of it
     * @param file the file; one that exists is replaced
     * @param monitor cancel, or null
     * @throws ClienteleException as of {@link #open}; FILE_NOT_WRITABLE, CANCELLED; nothing is left behind
     */
    void export(Actor actor, long partyId, Attachment attachment, Path file, IProgressMonitor monitor)
            throws ClienteleException;
}
