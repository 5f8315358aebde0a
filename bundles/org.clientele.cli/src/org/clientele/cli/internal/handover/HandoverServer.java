package org.clientele.cli.internal.handover;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.clientele.cli.internal.CliLog;
import org.clientele.cli.internal.CommandRunner;
import org.clientele.cli.internal.OpenStores;
import org.clientele.core.store.Store;
import org.clientele.core.store.StoreLocations;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/**
 * Takes commands of other processes of the same user for each store that this process has open, be it a workbench or a
 * command line.
 */
@Component(service = HandoverServer.class, immediate = true)
public final class HandoverServer {

    private final CommandRunner runner;
    private final OpenStores stores;
    private final List<Path> folders;
    private final Map<Store, StoreSocket> sockets = new LinkedHashMap<>();

    /**
     * Creates the server.
     *
     * @param runner runs the commands
     * @param stores counts them
     */
    @Activate
    public HandoverServer(@Reference CommandRunner runner, @Reference OpenStores stores) {
        this(runner, stores, folders());
    }

    /**
     * Creates the server.
     *
     * @param runner runs the commands
     * @param stores counts them
     * @param folders where the socket may lie; the first that is fit is taken
     */
    public HandoverServer(CommandRunner runner, OpenStores stores, List<Path> folders) {
        this.runner = runner;
        this.stores = stores;
        this.folders = List.copyOf(folders);
    }

    /**
     * Begins to serve a store.
     *
     * @param store an open store
     */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC, unbind = "removeStore")
    public synchronized void addStore(Store store) {
        try {
            sockets.put(store, StoreSocket.open(store.info().directory(), runner, stores.visitors(), folders));
        } catch (IOException | UnsupportedOperationException e) {
            CliLog.warn("Commands of other processes cannot be taken", e);
        }
    }

    /**
     * Ends serving a store, after the commands that run on it have ended or were cancelled.
     *
     * @param store the store that is about to close
     */
    public void removeStore(Store store) {
        StoreSocket socket;
        synchronized (this) {
            socket = sockets.remove(store);
        }
        if (socket != null) {
            socket.close();
        }
    }

    /** Ends serving. */
    @Deactivate
    public void stop() {
        List<Store> served;
        synchronized (this) {
            served = List.copyOf(sockets.keySet());
        }
        served.forEach(this::removeStore);
    }

    private static List<Path> folders() {
        Path own = StoreLocations.ofSystemUser().dataFolder().resolve("run");
        String runtime = System.getenv("XDG_RUNTIME_DIR");
        return runtime == null || runtime.isBlank() ? List.of(own) : List.of(Path.of(runtime, "clientele"), own);
    }
}
