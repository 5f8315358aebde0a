package org.clientele.rcp.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the program is started with, and what it keeps for the next start. */
class StartTest {

    @TempDir
    Path folder;

    @Test
    void argumentNamesTheStore() {
        Path store = folder.resolve("my store");
        assertEquals(Optional.of(store), StartArguments.named(new String[] { "-x", "-store", store.toString() }));
        assertEquals(Optional.of(store), StartArguments.named(new String[] { "--store", store.toString(), "-y" }));
    }

    @Test
    void argumentWithoutFolderNamesNoStore() {
        assertEquals(Optional.empty(), StartArguments.named(new String[] { "-store" }));
        assertEquals(Optional.empty(), StartArguments.named(new String[] { "-store", " " }));
        assertEquals(Optional.empty(), StartArguments.named(new String[0]));
    }

    @Test
    void languageIsKeptBesideWhatElseTheConfigurationSays() throws Exception {
        Path file = folder.resolve("config.ini");
        Files.writeString(file, "osgi.bundles=a@1\\:start\neclipse.product=org.clientele.rcp.product\n");
        LanguageChoice choice = new LanguageChoice(folder);
        assertEquals("", choice.kept());
        choice.keep("zh_CN");
        assertEquals("zh_CN", new LanguageChoice(folder).kept());
        Properties all = new Properties();
        try (var in = Files.newBufferedReader(file)) {
            all.load(in);
        }
        assertEquals("a@1:start", all.getProperty("osgi.bundles"));
        choice.keep("");
        assertEquals("", choice.kept());
        try (var files = Files.list(folder)) {
            assertEquals(1, files.count(), "nothing is left behind");
        }
    }

    @Test
    void languageIsKeptWhereThereIsNoConfigurationYet() throws Exception {
        new LanguageChoice(folder).keep("en");
        assertEquals("en", new LanguageChoice(folder).kept());
    }

    @Test
    void newStoreNeedsNameFolderCurrencyAndZone() throws Exception {
        NewStore store = new NewStore(folder.resolve("new"));
        store.setName("Shop");
        store.setCurrency("cny");
        store.setZone("Asia/Shanghai");
        assertEquals(Optional.empty(), store.problem());
        assertEquals("CNY", store.settings().baseCurrency().getCurrencyCode());
        store.setName(" ");
        assertEquals(Optional.of(Messages.NewStore_noName), store.problem());
        store.setName("Shop");
        store.setCurrency("no");
        assertEquals(Optional.of(Messages.NewStore_noCurrency), store.problem());
        store.setCurrency("EUR");
        store.setZone("Mars");
        assertEquals(Optional.of(Messages.NewStore_noZone), store.problem());
        store.setZone("UTC");
        Files.writeString(folder.resolve("something"), "else");
        store.setFolder(folder.toString());
        assertEquals(Optional.of(Messages.NewStore_folderNotEmpty), store.problem());
        store.setFolder("");
        assertTrue(store.problem().isPresent());
    }
}
