/**
 * What all views and editors share: the open store, background loading with coalesced refresh, icons, formats, empty
 * states and errors. Unless a type says otherwise, everything here belongs to the user interface thread; nothing
 * accepts or returns null unless it says so.
 *
 * <p>
 * A part gets the services from its site: {@code getSite().getService(OpenStore.class)}, and so every service of
 * {@code org.clientele.core}.
 *
 * @since 1.0
 */
package org.clientele.ui;
