package org.clientele.cli.internal;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

import org.clientele.cli.command.Arguments;
import org.clientele.cli.command.Invocation;
import org.clientele.cli.command.Output;
import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.store.Store;
import org.eclipse.core.runtime.IProgressMonitor;

/** One run of a command, with the store that it opens on first use. */
final class RunningCommand implements Invocation, AutoCloseable {

    private final CliRequest request;
    private final Arguments arguments;
    private final Surroundings surroundings;
    private Store store;
    private boolean mine;

    /**
     * What surrounds the run.
     *
     * @param output where results go
     * @param monitor progress and cancel
     * @param locale the language
     * @param storeDirectory the folder of the store
     * @param stores the open stores
     * @param cancellation the user's wish to stop, or null for a command of another process
     */
    record Surroundings(Output output, IProgressMonitor monitor, Locale locale, Path storeDirectory,
            OpenStores stores, Cancellation cancellation) {
    }

    RunningCommand(CliRequest request, Arguments arguments, Surroundings surroundings) {
        this.request = request;
        this.arguments = arguments;
        this.surroundings = surroundings;
    }

    @Override
    public Arguments arguments() {
        return arguments;
    }

    @Override
    public Output output() {
        return surroundings.output();
    }

    @Override
    public Actor actor() {
        String account = arguments.text("user").orElse(request.account());
        return new Actor(account, account);
    }

    @Override
    public Locale locale() {
        return surroundings.locale();
    }

    @Override
    public Path directory() {
        return request.directory();
    }

    @Override
    public Path storeDirectory() {
        return surroundings.storeDirectory();
    }

    @Override
    public Store store() throws ClienteleException {
        if (store == null) {
            Optional<Store> open = surroundings.stores().find(storeDirectory());
            if (open.isPresent()) {
                store = open.get();
            } else {
                adopt(surroundings.stores().open(storeDirectory(), monitor()));
            }
        }
        return store;
    }

    @Override
    public void adopt(Store opened) {
        close();
        store = opened;
        mine = true;
    }

    @Override
    public IProgressMonitor monitor() {
        return surroundings.monitor();
    }

    @Override
    public void close() {
        if (mine) {
            if (surroundings.cancellation() != null) {
                surroundings.stores().visitors().awaitNone(surroundings.cancellation());
            }
            store.close();
        }
        store = null;
        mine = false;
    }
}
