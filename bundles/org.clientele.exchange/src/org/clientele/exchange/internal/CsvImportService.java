package org.clientele.exchange.internal;

import java.nio.file.Path;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.exchange.CsvPreview;
import org.clientele.core.exchange.ImportMapping;
import org.clientele.core.exchange.ImportReport;
import org.clientele.core.exchange.ImportRequest;
import org.clientele.core.exchange.ImportService;
import org.clientele.core.store.Store;
import org.clientele.exchange.internal.csv.FormatSniffer;
import org.clientele.exchange.internal.load.Import;
import org.clientele.exchange.internal.mapping.MappingFile;
import org.clientele.exchange.internal.mapping.MappingProposal;
import org.eclipse.core.runtime.IProgressMonitor;
import org.osgi.service.component.annotations.Component;

/** Imports CSV files. It keeps no state. */
@Component
public final class CsvImportService implements ImportService {

    @Override
    public CsvPreview sniff(Path file) throws ClienteleException {
        return new FormatSniffer(file).sniff();
    }

    @Override
    public ImportMapping propose(CsvPreview preview) throws ClienteleException {
        return new MappingProposal(preview).propose();
    }

    @Override
    public ImportMapping loadMapping(Path file) throws ClienteleException {
        return new MappingFile(file).load();
    }

    @Override
    public void saveMapping(ImportMapping mapping, Path file) throws ClienteleException {
        new MappingFile(file).save(mapping);
    }

    @Override
    public ImportReport run(Store store, Actor actor, ImportRequest request, IProgressMonitor monitor)
            throws ClienteleException {
        return new Import(store, actor, request).run(monitor);
    }
}
