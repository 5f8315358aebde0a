package org.clientele.core.exchange;

import java.nio.file.Path;
import java.util.List;

import org.clientele.core.ClienteleException;
import org.clientele.core.customers.CustomerListing;
import org.eclipse.core.runtime.IProgressMonitor;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Exports files.
 *
 * @since 0.1
 */
@ProviderType
public interface ExportService {

    /**
     * Writes a list of customers as CSV: UTF-8 with byte order mark, so that spreadsheets read Chinese, private to the
     * user, replaced as a whole. Texts that a spreadsheet would run as a formula are quoted with an apostrophe.
     *
     * @param listing the list
     * @param columns ids of columns
     * @param file the file
     * @param monitor progress and cancel, or null
     * @return how many customers were written
     * @throws ClienteleException FILE_NOT_WRITABLE, CANCELLED; an existing file is as it was
     */
    long export(CustomerListing listing, List<String> columns, Path file, IProgressMonitor monitor)
            throws ClienteleException;
}
