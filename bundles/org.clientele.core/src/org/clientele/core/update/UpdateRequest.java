package org.clientele.core.update;

import java.net.URI;
import java.util.List;

/**
 * What somebody wants changed.
 *
 * @param sites the sites to look at; empty: all known ones
 * @param install ids of features to install; {@code id/version} for a certain version, otherwise the newest
 * @param update ids of installed features to update; {@code id/version} for a certain version, also an older one
 * @param updateAll whether everything that has a newer version is updated
 * @param remove ids of installed features to remove
 * @since 1.0
 */
public record UpdateRequest(List<URI> sites, List<String> install, List<String> update, boolean updateAll,
        List<String> remove) {

    /** Copies the lists. */
    public UpdateRequest {
        sites = List.copyOf(sites);
        install = List.copyOf(install);
        update = List.copyOf(update);
        remove = List.copyOf(remove);
    }

    /**
     * Everything that has a newer version on a known site.
     *
     * @return the request
     */
    public static UpdateRequest ofAll() {
        return new UpdateRequest(List.of(), List.of(), List.of(), true, List.of());
    }

    /**
     * New features.
     *
     * @param ids as in {@link #install}
     * @return the request
     */
    public static UpdateRequest installing(String... ids) {
        return new UpdateRequest(List.of(), List.of(ids), List.of(), false, List.of());
    }

    /**
     * Without features.
     *
     * @param ids as in {@link #remove}
     * @return the request
     */
    public static UpdateRequest removing(String... ids) {
        return new UpdateRequest(List.of(), List.of(), List.of(), false, List.of(ids));
    }

    /**
     * The same from certain sites only.
     *
     * @param only the sites to look at
     * @return the request
     */
    public UpdateRequest from(URI... only) {
        return new UpdateRequest(List.of(only), install, update, updateAll, remove);
    }
}
