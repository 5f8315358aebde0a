package org.clientele.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** The sample data of the project. */
final class SampleImport implements Benchmark {

    private static final String SAMPLE = "bundles/org.clientele.sample/data/online_retail.csv.gz";

    @Override
    public String name() {
        return "import-sample";
    }

    @Override
    public String about() {
        return "import of the sample's 541,909 order lines, over Derby's own bulk import";
    }

    @Override
    public List<Figure> run(Setting setting) throws Exception {
        Path file = unpack(setting);
        ImportRace.Source lines = new ImportRace.Source(file, "SALES",
                List.of("INVOICE", "CODE", "DESCRIPTION", "QUANTITY", "PLACED_AT", "PRICE", "CUSTOMER", "COUNTRY"),
                List.of("""
                        CREATE TABLE SALES (ID BIGINT GENERATED ALWAYS AS IDENTITY CONSTRAINT PK_SALES PRIMARY KEY,
                        INVOICE VARCHAR(255), CODE VARCHAR(255), DESCRIPTION VARCHAR(255), QUANTITY DECIMAL(31,10),
                        PLACED_AT TIMESTAMP, PRICE DECIMAL(31,10), CUSTOMER VARCHAR(255), COUNTRY VARCHAR(255))""",
                        "CREATE INDEX IX_SALES_INVOICE ON SALES (INVOICE, ID)",
                        "CREATE INDEX IX_SALES_CODE ON SALES (CODE, ID)",
                        "CREATE INDEX IX_SALES_CUSTOMER ON SALES (CUSTOMER, ID)"));
        return new ImportRace("Import of the sample", List.of(lines)).run(setting);
    }

    private static Path unpack(Setting setting) throws IOException {
        Path target = setting.fresh("sample.csv");
        try (InputStream in = new GZIPInputStream(Files.newInputStream(setting.root().resolve(SAMPLE)))) {
            Files.copy(in, target);
        }
        return target;
    }
}
