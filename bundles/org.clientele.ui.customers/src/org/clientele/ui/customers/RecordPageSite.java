package org.clientele.ui.customers;

import java.util.Optional;
import java.util.function.Consumer;

import org.clientele.core.facts.FactSnapshot;
import org.clientele.ui.Loader;
import org.eclipse.ui.IEditorSite;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What surrounds a page of the record editor.
 *
 * @since 1.0
 */
@ProviderType
public interface RecordPageSite {

    /**
     * The record.
     *
     * @return the same object for the life of the page
     */
    RecordContext record();

    /**
     * The editor's site.
     *
     * @return never null
     */
    IEditorSite editorSite();

    /**
     * The columns of all customers. Returns at once; safe for any thread.
     *
     * @return the newest snapshot, or empty while the first one is being built
     */
    Optional<FactSnapshot> facts();

    /**
     * Finds a service of the platform.
     *
     * @param <T> the service's type
     * @param type the service's interface
     * @return the service, or empty when nobody offers it
     */
    <T> Optional<T> service(Class<T> type);

    /**
     * Brings a value in a background job and hands it over on the user interface thread, unless the page is disposed by
     * then. An expected failure is shown as a message of the form.
     *
     * @param <T> the value's type
     * @param task the job's name in the user's words
     * @param loader brings the value
     * @param show is given the value
     */
    <T> void load(String task, Loader<T> loader, Consumer<T> show);
}
