package org.clientele.exchange.internal.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.exchange.ImportRequest;
import org.clientele.core.store.Store;
import org.clientele.model.ClienteleFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** What an importer may do that goes on although its import was given up. */
class ImporterRunTest {

    private final List<String> asked = new ArrayList<>();
    private final Store store = (Store) Proxy.newProxyInstance(Store.class.getClassLoader(),
            new Class<?>[] { Store.class }, (proxy, method, arguments) -> {
                asked.add(method.getName());
                return null;
            });

    @Test
    void importerThatIsLeftBehindStoresNothing() throws IOException {
        ImporterRun run = new ImporterRun(store, Actor.SYSTEM, new ImportRequest(Path.of("visits.bin"), null, false, null),
                null);
        run.close();

        assertCancelled(() -> run.row(1, List.of("a")));
        assertCancelled(() -> run.add(ClienteleFactory.eINSTANCE.createTask()));
        assertCancelled(run::finish);
        assertEquals(List.of(), asked);
    }

    private static void assertCancelled(Executable step) {
        assertEquals(StatusCodes.CANCELLED, assertThrows(ClienteleException.class, step).code());
    }
}
