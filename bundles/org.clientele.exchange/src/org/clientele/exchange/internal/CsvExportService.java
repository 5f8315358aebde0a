package org.clientele.exchange.internal;

import java.nio.file.Path;
import java.util.List;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.customers.CustomerListing;
import org.clientele.core.exchange.ExportService;
import org.clientele.core.store.Store;
import org.clientele.exchange.internal.offer.CsvExporter;
import org.clientele.exchange.internal.offer.Export;
import org.eclipse.core.runtime.IProgressMonitor;
import org.osgi.service.component.annotations.Component;

/** Exports lists of customers as CSV, by the exporter that is offered like those of partners. It keeps no state. */
@Component
public final class CsvExportService implements ExportService {

    @Override
    public long export(Store store, Actor actor, CustomerListing listing, List<String> columns, Path file,
            IProgressMonitor monitor) throws ClienteleException {
        return new Export(store, actor, listing, columns).write(new CsvExporter()::write, file, monitor);
    }
}
