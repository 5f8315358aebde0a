package org.clientele.ui.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.exchange.ImportMapping;
import org.clientele.core.exchange.ImportMapping.Field;
import org.clientele.core.exchange.ImportMapping.RowKind;
import org.clientele.core.exchange.ImportRequest;
import org.clientele.core.exchange.ImportService;
import org.clientele.core.exchange.ImportTargets;
import org.clientele.core.store.Store;
import org.clientele.core.store.StoreService;
import org.clientele.core.store.StoreSettings;
import org.eclipse.ui.PlatformUI;

/** A store that the workbench has open, filled through the import as people do it. */
final class OpenedStore implements AutoCloseable {

    private final Store store;

    OpenedStore(Path folder, int customers) throws ClienteleException, IOException {
        StoreService stores = PlatformUI.getWorkbench().getService(StoreService.class);
        store = stores.create(folder.resolve("store"),
                new StoreSettings("UI test", Currency.getInstance("GBP"), ZoneOffset.UTC), null);
        StringBuilder lines = new StringBuilder("No,Name,Country\n");
        for (int i = 1; i <= customers; i++) {
            lines.append(String.format("K%05d,%s %d,%s%n", i, i % 2 == 0 ? "Anna" : "王伟", i,
                    i % 3 == 0 ? "France" : "中国"));
        }
        Path file = Files.writeString(folder.resolve("customers.csv"), lines);
        ImportMapping mapping = new ImportMapping(RowKind.CUSTOMER, null,
                List.of(new Field("No", ImportTargets.CUSTOMER_NUMBER, null),
                        new Field("Name", ImportTargets.CUSTOMER_NAME, null),
                        new Field("Country", ImportTargets.ADDRESS_COUNTRY, null)),
                null);
        PlatformUI.getWorkbench().getService(ImportService.class).run(store, Actor.ofSystemUser(),
                new ImportRequest(file, mapping, false, null), null);
    }

    Store store() {
        return store;
    }

    @Override
    public void close() {
        store.close();
    }
}
