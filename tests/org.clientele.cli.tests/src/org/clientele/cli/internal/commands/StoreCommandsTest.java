package org.clientele.cli.internal.commands;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.clientele.cli.command.ExitCodes;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonObject;

/** The commands that look after a store, on the embedded engine. */
class StoreCommandsTest {

    @TempDir
    private static Path folder;
    private static RealCli cli;

    @BeforeAll
    static void createStore() {
        cli = RealCli.in(folder);
        JsonObject created = cli.json("create", "--store", "shop", "--currency", "gbp", "--zone", "Europe/London");
        assertEquals(folder.resolve("shop").toString(), created.get("store").getAsString());
    }

    @Test
    void newStoreIsEmptyAndSound() {
        JsonObject info = cli.json("info", "--store", "shop");
        assertEquals("shop", info.get("name").getAsString());
        assertEquals("GBP", info.get("currency").getAsString());
        assertEquals("Europe/London", info.get("zone").getAsString());
        assertEquals(0, info.get("customers").getAsLong());
        assertTrue(cli.json("verify", "--store", "shop").get("sound").getAsBoolean());
        assertEquals(0, cli.json("batches", "--store", "shop").getAsJsonArray("batches").size());
        assertEquals(0, cli.json("segments", "--store", "shop").getAsJsonArray("segments").size());
        assertEquals(0, cli.json("pyramid", "--store", "shop").get("customers").getAsInt());
        assertEquals(0, cli.json("rfm", "--store", "shop", "--as-of", "2011-12-11").get("customers").getAsInt());
    }

    @Test
    void storeIsCreatedOnlyOnce() {
        cli.refusal(ExitCodes.BAD_STORE, "create", "--store", "shop", "--currency", "EUR");
        assertEquals("GBP", cli.json("info", "--store", "shop").get("currency").getAsString());
    }

    @Test
    void restoredBackupIsTheSameStore() {
        String id = cli.json("info", "--store", "shop").get("id").getAsString();
        cli.json("backup", "copy", "--store", "shop");
        cli.json("restore", "copy", "--store", "again");
        assertEquals(id, cli.json("info", "--store", "again").get("id").getAsString());
        assertTrue(cli.json("verify", "--store", "again").get("sound").getAsBoolean());
        cli.refusal(ExitCodes.BAD_STORE, "restore", "copy", "--store", "shop");
        assertTrue(cli.json("verify", "--store", "shop").get("sound").getAsBoolean());
    }

    @Test
    void whatIsNotThereIsNamed() {
        String missing = cli.refusal(ExitCodes.NOT_FOUND, "info", "--store", "nowhere");
        assertTrue(missing.contains(folder.resolve("nowhere").toString()), missing);
        assertFalse(Files.exists(folder.resolve("nowhere")));
        String unknown = cli.refusal(ExitCodes.NOT_FOUND, "show", "12345", "--store", "shop");
        assertTrue(unknown.contains("12345"), unknown);
        cli.refusal(ExitCodes.NOT_FOUND, "undo", "77", "--store", "shop");
        cli.refusal(ExitCodes.NOT_FOUND, "restore", "nothing", "--store", "other");
        cli.refusal(ExitCodes.NOT_FOUND, "export", "--segment", "nobody", "--store", "shop", "--out", "x.csv");
        assertFalse(Files.exists(folder.resolve("x.csv")));
    }

    @Test
    void wrongSettingsAreNamed() {
        assertEquals("\"XXXX\" is no ISO 4217 currency; name one such as --currency CNY.",
                cli.refusal(ExitCodes.USAGE, "create", "--currency", "XXXX"));
        assertEquals("\"Mars\" is no time zone; name one such as --zone Asia/Shanghai.",
                cli.refusal(ExitCodes.USAGE, "create", "--currency", "EUR", "--zone", "Mars"));
        assertEquals("\"x\" is no number of a batch; \"clientele batches\" lists them.",
                cli.refusal(ExitCodes.USAGE, "undo", "x"));
    }

    @Test
    void backupIntoAnExistingFolderIsRefused() throws IOException {
        Path there = Files.createDirectory(folder.resolve("there"));
        Files.writeString(there.resolve("mine.txt"), "mine");
        cli.refusal(ExitCodes.BAD_FILE, "backup", "there", "--store", "shop");
        assertEquals("mine", Files.readString(there.resolve("mine.txt")));
    }

    @Test
    void storeGoesBackToABackupWithWhatWasEnteredSince() throws Exception {
        cli.json("backup", "before", "--store", "shop");
        cli.json("restore", "before", "--store", "back");
        assertEquals(0, cli.json("store", "backups", "--store", "back").getAsJsonArray("backups").size());
        cli.refusal(ExitCodes.NOT_FOUND, "store", "rollback", "--list", "--store", "back");
        Files.writeString(folder.resolve("later.csv"), "Customer number,Name\nL1,Later\n");
        cli.json("import", "later.csv", "--store", "back");

        String before = folder.resolve("before").toString();
        JsonObject listed = cli.json("store", "rollback", "--to", before, "--list", "--store", "back");
        assertEquals(1, listed.get("count").getAsInt());
        assertEquals("anna", listed.getAsJsonArray("units").get(0).getAsJsonObject().get("account").getAsString());
        assertEquals(0, listed.getAsJsonArray("rest").size());
        assertEquals(ExitCodes.USAGE, cli.run("store", "rollback", "--to", before, "--store", "back").code(), "not asked yet");

        JsonObject report = cli.json("store", "rollback", "--to", before, "--yes", "--store", "back");
        assertEquals(1, report.get("units").getAsInt());
        assertTrue(Files.isDirectory(Path.of(report.get("newer").getAsString())));
        assertEquals("Later", cli.json("show", "L1", "--store", "back").getAsJsonObject("record").get("displayName")
                .getAsString());
        assertTrue(cli.json("verify", "--store", "back").get("sound").getAsBoolean());
        assertTrue(cli.run("store", "rollback", "--to", before, "--list", "--lang", "zh", "--store", "back").out()
                .contains("anna"));
    }
}
