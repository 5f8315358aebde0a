package org.clientele.cli.internal.commands;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;

import org.clientele.cli.command.ExitCodes;
import org.clientele.cli.internal.Run;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonObject;

/** Bad input ends in one sentence with its place, a non-zero exit code, and the store as it was. */
class BadInputTest {

    private static final String HEADER =
            "InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country\n";
    private static final String GOOD = "536365,85123A,Holder,6,2010-12-01 08:26:00,2.55,17850,United Kingdom\n";

    @TempDir
    private static Path folder;
    private static RealCli cli;
    private JsonObject before;

    @BeforeAll
    static void createStore() throws IOException {
        cli = RealCli.in(folder);
        cli.json("create", "--store", "shop", "--currency", "GBP", "--zone", "Europe/London");
        write("good.csv", HEADER + GOOD);
        assertEquals(1, cli.json("import", "good.csv", "--store", "shop").getAsJsonObject("outcomes").get("VALID")
                .getAsLong());
    }

    @BeforeEach
    void remember() {
        before = cli.info("shop");
    }

    @AfterEach
    void storeIsAsItWas() {
        assertEquals(before, cli.info("shop"));
    }

    @Test
    void missingFile() {
        named(ExitCodes.BAD_FILE, "nowhere.csv");
    }

    @Test
    void folderInsteadOfAFile() throws IOException {
        Files.createDirectories(folder.resolve("folder.csv"));
        named(ExitCodes.BAD_FILE, "folder.csv");
    }

    @Test
    void emptyFile() throws IOException {
        write("empty.csv", "");
        named(ExitCodes.BAD_FILE, "empty.csv");
    }

    @Test
    void binaryFile() throws IOException {
        byte[] bytes = new byte[5000];
        new Random(7).nextBytes(bytes);
        Files.write(folder.resolve("binary.csv"), bytes);
        named(ExitCodes.BAD_FILE, "binary.csv");
    }

    @Test
    void truncatedFiles() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write((HEADER + GOOD.repeat(1000)).getBytes(StandardCharsets.UTF_8));
        }
        Files.write(folder.resolve("cut.csv.gz"), Arrays.copyOf(packed.toByteArray(), packed.size() / 2));
        named(ExitCodes.BAD_FILE, "cut.csv.gz");
        write("cut.csv", HEADER + GOOD + "536366,22633,Hand war");
        assertTrue(named(ExitCodes.BAD_FILE, "cut.csv").contains("line 3"));
    }

    @Test
    void wrongEncoding() throws IOException {
        write("mapped.csv", HEADER + GOOD);
        cli.json("import", "mapped.csv", "--dry-run", "--save-mapping", "utf8.json", "--store", "shop");
        Files.write(folder.resolve("gbk.csv"),
                (HEADER + GOOD + GOOD.replace("Holder", "大连机床").replace("536365", "536370"))
                        .getBytes(Charset.forName("GB18030")));
        String sentence = cli.refusal(ExitCodes.BAD_FILE, "import", "gbk.csv", "--mapping", "utf8.json", "--store",
                "shop");
        assertTrue(sentence.contains("gbk.csv") && sentence.contains("line 3"), sentence);
    }

    @Test
    void tooFewAndTooManyFields() throws IOException {
        write("few.csv", HEADER + GOOD + "536366,22633,Warmer,6,2010-12-01 08:28:00,1.85,17850\n" + last());
        assertPlace("few.csv", 3, null);
        write("many.csv", HEADER + "536366,22633,Warmer, blue,6,2010-12-01 08:28:00,1.85,17850,France\n" + last());
        assertPlace("many.csv", 2, null);
    }

    @Test
    void quoteThatNeverCloses() throws IOException {
        write("quote.csv", HEADER + GOOD + "536366,22633,\"Warmer,6,2010-12-01 08:28:00,1.85,17850,France\n" + last());
        assertPlace("quote.csv", 3, "column 14");
    }

    @Test
    void unreadableValues() throws IOException {
        write("number.csv", HEADER + GOOD + line("six", "2010-12-01 08:28:00", "1.85"));
        assertPlace("number.csv", 3, "Quantity");
        write("date.csv", HEADER + GOOD + line("6", "2010-02-30", "1.85"));
        assertPlace("date.csv", 3, "InvoiceDate");
        write("amount.csv", HEADER + GOOD + line("6", "2010-12-01 08:28:00", "1e300"));
        assertPlace("amount.csv", 3, "UnitPrice");
    }

    @Test
    void duplicateIds() throws IOException {
        write("twice.csv", "CustomerID,Name,Country\n7001,Alpha,France\n7002,Beta,France\n7001,Gamma,France\n");
        assertPlace("twice.csv", 4, "CustomerID");
    }

    @Test
    void cellOfTenMegabytes() throws IOException {
        write("huge.csv", HEADER + GOOD + "536366,22633," + "x".repeat(10_000_000)
                + ",6,2010-12-01 08:28:00,1.85,17850,France\n");
        assertPlace("huge.csv", 3, null);
    }

    @Test
    void badRowsAreCollectedWhereAPlaceIsNamed() throws IOException {
        write("mixed.csv", HEADER + GOOD.replace("536365", "540001") + line("six", "2010-12-01 08:28:00", "1.85"));
        Run run = cli.run("import", "mixed.csv", "--error-file", "bad.csv", "--store", "shop");
        assertEquals(ExitCodes.REJECTED, run.code(), run.err());
        List<String> bad = Files.readAllLines(folder.resolve("bad.csv"));
        assertEquals(2, bad.size(), bad.toString());
        Files.writeString(folder.resolve("bad.csv"), String.join("\n", bad).replace(",six,", ",6,") + "\n");
        JsonObject again = cli.json("import", "bad.csv", "--store", "shop");
        assertEquals(1, again.getAsJsonObject("outcomes").get("VALID").getAsLong());
        // both come off again, so that the store is as it was but for its journal
        var batches = cli.json("batches", "--store", "shop").getAsJsonArray("batches");
        assertEquals(3, batches.size());
        for (int i = 0; i < 2; i++) {
            cli.json("undo", batches.get(i).getAsJsonObject().get("id").getAsString(), "--store", "shop");
        }
        before = cli.info("shop");
        assertEquals(1, before.get("orders").getAsLong());
    }

    @Test
    void storeOfANewerSchemaIsNotOpened() throws IOException {
        cli.json("backup", "newer-copy", "--store", "shop");
        cli.json("restore", "newer-copy", "--store", "newer");
        Path file = folder.resolve("newer").resolve("clientele.properties");
        String text = Files.readString(file);
        String changed = text.replaceAll("(?m)^(schema[A-Za-z.]*|.*[sS]chema.*)=\\d+", "$1=9999");
        Assumptions.assumeFalse(changed.equals(text), "the schema's number is not in the folder's own file");
        Files.writeString(file, changed);
        cli.refusal(ExitCodes.BAD_STORE, "info", "--store", "newer");
        assertEquals(changed, Files.readString(file));
    }

    @Test
    void folderThatIsNoStore() throws IOException {
        Files.createDirectories(folder.resolve("plain"));
        Files.writeString(folder.resolve("plain").resolve("x.txt"), "x");
        cli.refusal(ExitCodes.NOT_FOUND, "info", "--store", "plain");
        cli.refusal(ExitCodes.NOT_FOUND, "info", "--store", "plain/x.txt");
    }

    @Test
    void readOnlyFolders() throws IOException {
        Assumptions.assumeFalse("root".equals(System.getProperty("user.name")), "root may write everywhere");
        Path closed = Files.createDirectory(folder.resolve("closed"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("r-xr-xr-x")));
        cli.refusal(ExitCodes.BAD_STORE, "create", "--store", "closed/shop", "--currency", "EUR");
        cli.refusal(ExitCodes.BAD_FILE, "export", "--out", "closed/x.csv", "--store", "shop");
        cli.refusal(ExitCodes.BAD_FILE, "backup", "closed/copy", "--store", "shop");
        assertFalse(Files.exists(closed.resolve("shop")));
    }

    @Test
    void placesThatCannotBeWritten() {
        // a file stands where a folder is needed, which no rights overcome
        cli.refusal(ExitCodes.BAD_STORE, "create", "--store", "good.csv/shop", "--currency", "EUR");
        cli.refusal(ExitCodes.BAD_FILE, "export", "--out", "good.csv/x.csv", "--store", "shop");
        cli.refusal(ExitCodes.BAD_FILE, "backup", "good.csv/copy", "--store", "shop");
        cli.refusal(ExitCodes.BAD_FILE, "import", "good.csv", "--save-mapping", "good.csv/m.json", "--store", "shop");
    }

    private static String named(int code, String file) {
        String sentence = cli.refusal(code, "import", file, "--store", "shop");
        assertTrue(sentence.contains(folder.resolve(file).toString()), sentence);
        return sentence;
    }

    private static void assertPlace(String file, int line, String column) {
        String sentence = named(ExitCodes.BAD_FILE, file);
        assertTrue(sentence.contains("line " + line), sentence);
        assertTrue(column == null || sentence.contains(column), sentence);
    }

    private static String line(String quantity, String date, String price) {
        return "536366,22633,Warmer," + quantity + "," + date + "," + price + ",17850,United Kingdom\n";
    }

    private static String last() {
        return GOOD.replace("536365", "536399");
    }

    private static void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
