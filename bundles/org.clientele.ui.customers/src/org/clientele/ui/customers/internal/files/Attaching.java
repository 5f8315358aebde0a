package org.clientele.ui.customers.internal.files;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.store.Contents;
import org.clientele.core.store.Store;
import org.clientele.model.Attachment;
import org.clientele.model.ClienteleFactory;
import org.clientele.ui.Formats;
import org.clientele.ui.customers.internal.record.CustomerRecord;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;

/** Brings files of the disk into the store. For a background thread. */
final class Attaching {

    private final Store store;
    private final Actor actor;
    private final long partyId;

    Attaching(Store store, Actor actor, long partyId) {
        this.store = store;
        this.actor = actor;
        this.partyId = partyId;
    }

    /**
     * Keeps the content of a file.
     *
     * @param file the file
     * @param monitor progress and cancel
     * @return an attachment that the record is still to be given
     * @throws ClienteleException INVALID_INPUT when it is too large or no file, FILE_UNREADABLE, STORE_NOT_WRITABLE,
     *         CANCELLED
     */
    Attachment attach(Path file, IProgressMonitor monitor) throws ClienteleException {
        String name = String.valueOf(file.getFileName());
        if (Files.isDirectory(file)) {
            throw new ClienteleException(StatusCodes.INVALID_INPUT, Messages.bind(Messages.Files_isFolder, name));
        }
        Contents contents = store.contents();
        try {
            long size = Files.size(file);
            if (size > contents.limit()) {
                throw new ClienteleException(StatusCodes.INVALID_INPUT, Messages.bind(Messages.Files_tooLarge,
                        new Object[] { name, FileSize.text(size, Formats.ofUser()),
                                FileSize.text(contents.limit(), Formats.ofUser()) }));
            }
            Attachment attachment = ClienteleFactory.eINSTANCE.createAttachment();
            try (InputStream in = Files.newInputStream(file)) {
                contents.put(actor, partyId, in, monitor).applyTo(attachment);
            }
            attachment.setName(name);
            attachment.setMediaType(mediaType(file, name));
            attachment.setAddedAt(LocalDateTime.now(store.info().settings().zone()).withNano(0));
            attachment.setAddedBy(actor.account());
            return attachment;
        } catch (IOException e) {
            throw new ClienteleException(StatusCodes.FILE_UNREADABLE, Messages.bind(Messages.Files_unreadable, name), e);
        }
    }

    /** Gives attachments to a record as one command. Its name tells no file's: commands become the reason of a commit. */
    static IStatus add(CustomerRecord record, List<Attachment> files) {
        return record.change(Messages.Files_attachCommand, () -> record.party().getAttachments().addAll(files));
    }

    private static String mediaType(Path file, String name) throws IOException {
        String probed = Files.probeContentType(file);
        String guessed = probed == null ? URLConnection.guessContentTypeFromName(name) : probed;
        return guessed == null || guessed.length() > 255 ? "application/octet-stream" : guessed; //$NON-NLS-1$
    }
}
