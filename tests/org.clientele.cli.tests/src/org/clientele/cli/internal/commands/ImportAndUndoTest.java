package org.clientele.cli.internal.commands;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.clientele.cli.command.ExitCodes;
import org.clientele.cli.internal.Run;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** In, looked at, out, and taken back. */
class ImportAndUndoTest {

    private static final String CUSTOMERS = "客户编号,客户名称,国家\nK1,大连机床集团,中国\nK2,沈阳鼓风机,中国\nK3,Alpha,France\n";

    @TempDir
    private static Path folder;
    private static RealCli cli;

    @BeforeAll
    static void createStore() {
        cli = RealCli.in(folder);
        cli.json("create", "--store", "shop", "--currency", "CNY", "--zone", "Asia/Shanghai");
    }

    @Test
    void wholeImportIsTakenBack() throws IOException {
        Path file = folder.resolve("customers.csv");
        Files.write(file, CUSTOMERS.getBytes(Charset.forName("GB18030")));
        String before = tables();

        assertEquals(ExitCodes.OK, cli.run("import", "customers.csv", "--dry-run", "--store", "shop").code());
        assertEquals(before, tables());

        JsonObject imported = cli.json("import", "customers.csv", "--save-mapping", "mapping.json", "--store", "shop");
        assertEquals(3, imported.getAsJsonObject("outcomes").get("VALID").getAsLong());
        assertTrue(Files.readString(folder.resolve("mapping.json")).contains("客户编号"));
        assertEquals("大连机床集团", cli.json("show", "K1", "--store", "shop").getAsJsonObject("record")
                .get("displayName").getAsString());
        assertEquals("沈阳鼓风机", cli.json("show", "沈阳", "--store", "shop").getAsJsonObject("record")
                .get("displayName").getAsString());

        Run exported = cli.run("export", "--columns", "number,name", "--sort", "number", "--store", "shop");
        assertEquals(List.of("K1,大连机床集团", "K2,沈阳鼓风机", "K3,Alpha"), exported.out().lines().skip(1).toList());
        assertFalse(exported.out().startsWith("\uFEFF"));
        assertEquals(3, cli.json("export", "--out", "out.csv", "--store", "shop").get("customers").getAsInt());
        assertTrue(Files.readString(folder.resolve("out.csv"), StandardCharsets.UTF_8).startsWith("\uFEFF"));

        JsonObject unchanged = cli.json("import", "customers.csv", "--mapping", "mapping.json", "--store", "shop");
        assertEquals(3, unchanged.getAsJsonObject("outcomes").get("UNCHANGED").getAsLong());

        JsonArray batches = cli.json("batches", "--store", "shop").getAsJsonArray("batches");
        assertEquals(1, batches.size());
        assertEquals("anna", batches.get(0).getAsJsonObject().get("account").getAsString());
        cli.json("undo", imported.get("batch").getAsString(), "--store", "shop");
        assertEquals(before, tables());
        assertTrue(cli.json("verify", "--store", "shop").get("sound").getAsBoolean());
    }

    @Test
    void sentencesAreInTheLanguageThatWasAskedFor() {
        Run run = cli.run("show", "K9", "--lang", "zh", "--store", "shop");
        assertEquals(ExitCodes.NOT_FOUND, run.code());
        assertTrue(run.err().contains("中没有客户“K9”"), run.err());
    }

    /** What the store holds, without its journal. */
    private static String tables() {
        JsonObject info = cli.info("shop");
        info.remove("lastCommit");
        return info.toString();
    }
}
