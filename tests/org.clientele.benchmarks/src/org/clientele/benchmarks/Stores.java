package org.clientele.benchmarks;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.exchange.ImportMapping;
import org.clientele.core.exchange.ImportReport;
import org.clientele.core.exchange.ImportRequest;
import org.clientele.core.store.Store;
import org.clientele.core.store.StoreSettings;
import org.clientele.exchange.internal.CsvImportService;
import org.clientele.store.derby.internal.DerbyDriver;
import org.clientele.store.internal.StoreOpener;
import org.clientele.store.internal.batch.StoredBulkWork;
import org.clientele.store.internal.dialect.DerbyDialect;

/** Stores of the product, without OSGi. */
final class Stores {

    static final Actor ACTOR = new Actor("bench", "Benchmark");
    static final StoreSettings SETTINGS = new StoreSettings("Benchmark", Currency.getInstance("GBP"),
            ZoneId.of("Europe/London"));

    private Stores() {
    }

    private static StoreOpener opener() {
        DerbyDriver driver = new DerbyDriver();
        return new StoreOpener(new DerbyDialect(driver), driver, () -> null, List::of, StoredBulkWork::open,
                Clock.systemUTC(), store -> () -> {
                });
    }

    static Store create(Path folder) throws ClienteleException {
        return opener().create(folder, SETTINGS, null);
    }

    /** Imports as the product does: finds out the format, proposes the mapping, reads, checks, writes, commits. */
    static ImportReport importFile(Store store, Path file) throws ClienteleException {
        CsvImportService imports = new CsvImportService();
        ImportMapping mapping = imports.propose(imports.sniff(file));
        return imports.run(store, ACTOR,
                new ImportRequest(file, mapping, false, file.resolveSibling(file.getFileName() + ".errors")), null);
    }
}
