package org.clientele.exchange.internal.offer;

import java.nio.file.Path;
import java.util.List;

import org.clientele.core.ClienteleException;
import org.clientele.core.exchange.CsvPreview;
import org.clientele.core.exchange.ExchangeService;
import org.clientele.core.exchange.ImportMapping;
import org.clientele.core.exchange.ImportPreview;
import org.clientele.core.exchange.ImportReport;
import org.clientele.core.exchange.ImportRequest;
import org.clientele.core.exchange.ImportRun;
import org.clientele.core.exchange.ImportService;
import org.clientele.core.exchange.Importer;
import org.clientele.exchange.internal.Messages;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The importer of the program: customers, orders, lines of orders and stages out of tables of text. */
@Component(property = "service.ranking:Integer=1000")
public final class CsvImporter implements Importer {

    private final ImportService imports;

    /**
     * Creates it.
     *
     * @param imports does the work
     */
    @Activate
    public CsvImporter(@Reference ImportService imports) {
        this.imports = imports;
    }

    @Override
    public String id() {
        return ExchangeService.CSV;
    }

    @Override
    public String label() {
        return Messages.Csv_label;
    }

    @Override
    public String description() {
        return Messages.Csv_description;
    }

    @Override
    public boolean isMapped() {
        return true;
    }

    @Override
    public ImportPreview preview(Path file) throws ClienteleException {
        CsvPreview preview = imports.sniff(file);
        return new ImportPreview("", preview.columns(), preview.rows()); //$NON-NLS-1$
    }

    @Override
    public ImportReport run(ImportRun run) throws ClienteleException {
        ImportRequest request = run.request();
        ImportMapping mapping = run.mapping().isPresent() ? run.mapping().get()
                : imports.propose(run.store(), imports.sniff(run.file()));
        return imports.run(run.store(), run.actor(), new ImportRequest(request.file(), mapping, request.dryRun(),
                request.errorFile(), request.allOrNothing()), run.monitor());
    }

    @Override
    public List<String> filePatterns() {
        return List.of("*.csv", "*.txt", "*.tsv", "*.gz"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
    }
}
