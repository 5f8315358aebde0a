package org.clientele.lifecycle.internal.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.ref.WeakReference;
import java.util.List;

import org.clientele.core.store.Store;
import org.clientele.testsupport.Await;
import org.clientele.testsupport.memory.MemoryStore;
import org.junit.jupiter.api.Test;

/** What is kept of stores. */
class StageLibraryTest {

    @Test
    void aStoreThatWasClosedIsLetGo() throws Exception {
        StageLibrary library = new StageLibrary();
        WeakReference<Store> closed = openedAndClosed(library);
        Await.until("nothing holds the store", () -> {
            System.gc();
            return closed.get() == null;
        });
    }

    private static WeakReference<Store> openedAndClosed(StageLibrary library) throws Exception {
        Store store = new MemoryStore();
        library.opened(store);
        library.forget(store);
        assertEquals(List.of(), library.titles(store).current());
        return new WeakReference<>(store);
    }
}
