package org.clientele.cli.internal;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.store.EnteredSince;
import org.clientele.core.store.RollbackReport;
import org.clientele.core.store.RollbackRequest;
import org.clientele.core.store.Store;
import org.clientele.core.store.StoreBackup;
import org.clientele.core.store.StoreInfo;
import org.clientele.core.store.StoreOwner;
import org.clientele.core.store.StoreService;
import org.clientele.core.store.StoreSettings;
import org.eclipse.core.runtime.IProgressMonitor;

/** A store service whose stores have a folder and nothing else; one of them may belong to another process. */
public final class FakeStores implements StoreService {

    private final AtomicInteger open = new AtomicInteger();
    private volatile StoreOwner owner;

    /** Says that a process has all stores open. */
    public void ownedBy(long pid) {
        owner = new StoreOwner(pid, "anna", "workbench", Instant.EPOCH);
    }

    /** How many stores were opened and not closed. */
    public int stillOpen() {
        return open.get();
    }

    /** A store that is not counted. */
    public static Store store(Path directory) {
        return store(directory, () -> { });
    }

    @Override
    public Store create(Path directory, StoreSettings settings, IProgressMonitor monitor) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Store open(Path directory, IProgressMonitor monitor) throws ClienteleException {
        if (owner != null) {
            throw new ClienteleException(StatusCodes.STORE_IN_USE, "Process " + owner.pid() + " has the store open.");
        }
        open.incrementAndGet();
        return store(directory, open::decrementAndGet);
    }

    @Override
    public boolean isStore(Path directory) {
        return true;
    }

    @Override
    public Optional<StoreOwner> owner(Path directory) {
        return Optional.ofNullable(owner);
    }

    @Override
    public void restore(Path backup, Path directory, IProgressMonitor monitor) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<StoreBackup> backups(Path directory) {
        return List.of();
    }

    @Override
    public EnteredSince sinceBackup(Store store, Path backup, int limit, IProgressMonitor monitor) {
        throw new UnsupportedOperationException();
    }

    @Override
    public RollbackReport rollBack(RollbackRequest request, IProgressMonitor monitor) {
        throw new UnsupportedOperationException();
    }

    private static Store store(Path directory, Runnable closing) {
        StoreInfo info = new StoreInfo(UUID.randomUUID(),
                new StoreSettings("Fake", Currency.getInstance("EUR"), ZoneId.of("UTC")), directory, "none", 1,
                Instant.EPOCH);
        return (Store) Proxy.newProxyInstance(Store.class.getClassLoader(), new Class<?>[] { Store.class },
                (proxy, method, arguments) -> switch (method.getName()) {
                case "info" -> info;
                case "close" -> {
                    closing.run();
                    yield null;
                }
                case "hashCode" -> System.identityHashCode(proxy);
                case "equals" -> proxy == arguments[0];
                default -> throw new UnsupportedOperationException(method.getName());
                });
    }
}
