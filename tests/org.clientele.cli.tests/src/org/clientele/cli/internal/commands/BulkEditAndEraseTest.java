package org.clientele.cli.internal.commands;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.clientele.cli.command.ExitCodes;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonObject;

/** Many customers changed and changed back, and one erased. */
class BulkEditAndEraseTest {

    @TempDir
    private static Path folder;
    private static RealCli cli;

    @BeforeAll
    static void fill() throws IOException {
        cli = RealCli.in(folder);
        cli.json("create", "--store", "shop", "--currency", "CNY", "--zone", "Asia/Shanghai");
        Files.writeString(folder.resolve("customers.csv"),
                "customer number,customer name,owner\nK1,Zuckermandl,ann\nK2,Babbage,ann\nK3,Lovelace,bea\n",
                StandardCharsets.UTF_8);
        cli.json("import", "customers.csv", "--store", "shop");
    }

    private static String record(String number) {
        return cli.json("show", number, "--store", "shop").getAsJsonObject("record").toString();
    }

    @Test
    void bulkEditIsPreviewedRunAndUndone() {
        assertEquals(ExitCodes.USAGE, cli.run("bulk-edit", "--set", "owner=bea", "--store", "shop").code());
        assertEquals(ExitCodes.USAGE, cli.run("bulk-edit", "--all", "--store", "shop").code());
        assertEquals(ExitCodes.USAGE, cli.run("bulk-edit", "--all", "--set", "number=7", "--store", "shop").code());
        JsonObject preview = cli.json("bulk-edit", "--all", "--set", "owner=bea", "--add-tag", "vip", "--preview",
                "--store", "shop");
        assertEquals(3, preview.get("changed").getAsInt());
        assertFalse(record("K1").contains("bea"));
        JsonObject done = cli.json("bulk-edit", "--all", "--set", "owner=bea", "--store", "shop");
        assertEquals(2, done.get("changed").getAsInt());
        assertEquals(1, done.get("unchanged").getAsInt());
        assertTrue(record("K2").contains("bea"));
        cli.json("undo", done.get("batch").getAsString(), "--store", "shop");
        assertTrue(record("K2").contains("ann"));
    }

    @Test
    void erasedPersonIsGone() {
        assertEquals(ExitCodes.USAGE, cli.run("erase", "--customer", "K1", "--store", "shop").code());
        assertEquals(ExitCodes.NOT_FOUND, cli.run("erase", "--customer", "K1,K9", "--yes", "--store", "shop").code());
        assertTrue(record("K1").contains("Zuckermandl"));
        JsonObject erased = cli.json("erase", "--customer", "K1", "--yes", "--store", "shop");
        assertEquals(1, erased.get("parties").getAsInt());
        assertFalse(erased.get("pending").getAsBoolean());
        assertFalse(record("K1").contains("Zuckermandl"));
        assertTrue(cli.json("verify", "--store", "shop").get("sound").getAsBoolean());
    }
}
