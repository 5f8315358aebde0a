package org.clientele.cli.command;

import java.nio.file.Path;
import java.util.Locale;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.store.Store;
import org.eclipse.core.runtime.IProgressMonitor;
import org.osgi.annotation.versioning.ProviderType;

/**
 * One run of a command.
 *
 * @since 1.0
 */
@ProviderType
public interface Invocation {

    /**
     * What the user wrote.
     *
     * @return the parsed arguments
     */
    Arguments arguments();

    /**
     * Where results go.
     *
     * @return the output
     */
    Output output();

    /**
     * Who acts.
     *
     * @return the operating system's account, or the one that was named by {@code --user}
     */
    Actor actor();

    /**
     * The language and formats of the user, who may sit before another process than this one.
     *
     * @return the locale
     */
    Locale locale();

    /**
     * The user's current folder.
     *
     * @return an absolute path
     */
    Path directory();

    /**
     * The folder of the store that the command is about.
     *
     * @return an absolute path, whether or not there is a store
     */
    Path storeDirectory();

    /**
     * The store, opened by the first call. It is closed after the command unless it was open before.
     *
     * @return the open store
     * @throws ClienteleException STORE_MISSING, STORE_IN_USE, STORE_NEWER, STORE_DAMAGED, STORE_NOT_WRITABLE
     */
    Store store() throws ClienteleException;

    /**
     * Takes care of a store that the command itself created or opened: it is the one that {@link #store} gives from now
     * on, and is closed after the command.
     *
     * @param opened the open store
     */
    void adopt(Store opened);

    /**
     * Progress for the user, and the wish to cancel. May be used for one task after the other.
     *
     * @return the monitor
     */
    IProgressMonitor monitor();
}
