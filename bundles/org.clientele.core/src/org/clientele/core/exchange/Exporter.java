package org.clientele.core.exchange;

import java.io.IOException;

import org.clientele.core.ClienteleException;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Writes lists of customers as files of one kind: a whiteboard service. It is offered when the list is exported and by
 * {@code export --with ID}. The program creates the file, private to its user and replaced as a whole, and notes in the
 * store's log who exported what before the file appears [I5].
 * <p>
 * It runs on a background thread and is asked by any thread for what it is. One that throws anything but
 * {@link ClienteleException} and {@link IOException} is set aside until its service is registered anew, and no file appears.
 *
 * @since 1.0
 */
@ConsumerType
public interface Exporter {

    /**
     * The name by which scripts call it. Never changes.
     *
     * @return lower case letters, digits, dots and hyphens, with a prefix of the bundle's own, such as
     *         {@code example.cards}
     */
    String id();

    /**
     * What it is called in the file dialog, such as "Business cards (vCard)".
     *
     * @return in the user's language
     */
    String label();

    /**
     * What it writes, in a sentence or two.
     *
     * @return in the user's language; may be empty
     */
    default String description() {
        return ""; //$NON-NLS-1$
    }

    /**
     * The ending of its files.
     *
     * @return without a dot, such as {@code csv}
     */
    String fileExtension();

    /**
     * Writes the customers, in the order of the list.
     *
     * @param run the list, its columns, and where to write
     * @throws IOException from {@link ExportRun#out}
     * @throws ClienteleException NOT_FOUND for an unknown column; CANCELLED; what the store throws
     */
    void write(ExportRun run) throws IOException, ClienteleException;
}
