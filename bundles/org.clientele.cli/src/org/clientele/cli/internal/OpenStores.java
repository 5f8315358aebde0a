package org.clientele.cli.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.definitions.DefinitionService;
import org.clientele.core.store.Store;
import org.clientele.core.store.StoreOwner;
import org.clientele.core.store.StoreService;
import org.eclipse.core.runtime.IProgressMonitor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.FieldOption;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** The stores that this process has open, and the way to open another. Safe for any thread. */
@Component(service = OpenStores.class)
public final class OpenStores {

    private final StoreService service;
    private final DefinitionService definitions;
    private final Visitors visitors = new Visitors();

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC,
            fieldOption = FieldOption.REPLACE)
    private volatile List<Store> stores = List.of();

    /**
     * Creates the view.
     *
     * @param service opens stores
     * @param definitions gives them what the product and its bundles ship
     */
    @Activate
    public OpenStores(@Reference StoreService service, @Reference DefinitionService definitions) {
        this.service = service;
        this.definitions = definitions;
    }

    /**
     * Finds a store that this process has open.
     *
     * @param directory its folder
     * @return the store, or empty
     */
    public Optional<Store> find(Path directory) {
        Path wanted = canonical(directory);
        return stores.stream().filter(store -> canonical(store.info().directory()).equals(wanted)).findFirst();
    }

    /**
     * Opens a store. As in the workbench, it is given the definitions that came with the product since it was last opened.
     *
     * @param directory its folder
     * @param monitor progress and cancel
     * @return the open store
     * @throws ClienteleException as {@link StoreService#open}
     */
    public Store open(Path directory, IProgressMonitor monitor) throws ClienteleException {
        Store store = service.open(directory, monitor);
        try {
            definitions.ensureDefaults(store, Actor.ofSystemUser());
        } catch (ClienteleException e) {
            CliLog.warn("A store was not given what the product ships", e); // it is of use without
        }
        return store;
    }

    /**
     * Tells which process has a store open.
     *
     * @param directory its folder
     * @return the process, or empty
     */
    public Optional<StoreOwner> owner(Path directory) {
        return service.owner(directory);
    }

    /**
     * The commands of other processes that run in this one.
     *
     * @return the same object each time
     */
    public Visitors visitors() {
        return visitors;
    }

    private static Path canonical(Path path) {
        try {
            return Files.exists(path) ? path.toRealPath() : path.toAbsolutePath().normalize();
        } catch (IOException e) {
            return path.toAbsolutePath().normalize();
        }
    }
}
