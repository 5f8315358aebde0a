package org.clientele.exchange.testing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.exchange.ImportMapping;
import org.clientele.core.exchange.ImportReport;
import org.clientele.core.exchange.ImportRequest;
import org.clientele.exchange.internal.CsvImportService;

/** Imports small files into a fake store. */
public final class Importing {

    /** A header of order lines. */
    public static final String LINES = "InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country\n";
    /** Who imports. */
    public static final Actor ACTOR = new Actor("tester", "Tester");
    /** The service. */
    public static final CsvImportService SERVICE = new CsvImportService();

    /** The store. */
    public final FakeStore store = new FakeStore();
    private final Path folder;

    /**
     * Creates it.
     *
     * @param folder where files lie
     */
    public Importing(Path folder) {
        this.folder = folder;
    }

    /**
     * Writes a file.
     *
     * @param name its name
     * @param text its text, as UTF-8
     * @return the file
     */
    public Path file(String name, String text) throws IOException {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Writes a file.
     *
     * @param name its name
     * @param bytes its bytes
     * @return the file
     */
    public Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    /**
     * Imports a file by the mapping that is proposed for it.
     *
     * @param file the file
     * @return the report
     */
    public ImportReport run(Path file) throws ClienteleException {
        return run(file, SERVICE.propose(SERVICE.sniff(file)));
    }

    /**
     * Imports a file.
     *
     * @param file the file
     * @param mapping which column means what
     * @return the report
     */
    public ImportReport run(Path file, ImportMapping mapping) throws ClienteleException {
        return SERVICE.run(store, ACTOR, new ImportRequest(file, mapping, false, null), null);
    }

    /**
     * Imports order lines.
     *
     * @param rows rows below the usual header
     * @return the report
     */
    public ImportReport lines(String... rows) throws IOException, ClienteleException {
        Path file = file("lines.csv", LINES + String.join("\n", rows) + "\n");
        return run(file, SERVICE.loadMapping(mapping()));
    }

    /**
     * The sample's mapping, which fits the usual header.
     *
     * @return a file
     */
    public static Path mapping() {
        return Path.of(System.getProperty("clientele.root"),
                "bundles/org.clientele.sample/data/online_retail.mapping.json");
    }

    /**
     * The files that lie there.
     *
     * @return their names, sorted
     */
    public List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }
}
