package org.clientele.ui.customers.internal.record;

import java.util.Optional;

import org.clientele.core.ClienteleException;
import org.clientele.core.definitions.DefinitionService;
import org.clientele.core.definitions.Definitions;
import org.clientele.ui.OpenStore;
import org.clientele.ui.StoreChange;
import org.clientele.ui.UiRefresh;
import org.clientele.ui.customers.RecordPageSite;
import org.eclipse.swt.widgets.Widget;

/**
 * The definitions of the record's store for one page: read in the background and followed, so that a field that an
 * administrator adds appears in an open editor.
 */
public final class LiveDefinitions {

    private final RecordPageSite site;
    private final Runnable changed;
    private final UiRefresh<Definitions> refresh;
    private Definitions known;

    /**
     * Begins to follow the definitions; the first ones come soon.
     *
     * @param owner whose life bounds it: something in the body of the form, which is filled anew at times
     * @param site the page's site
     * @param changed told on the user interface thread when there are other definitions than before
     */
    public LiveDefinitions(Widget owner, RecordPageSite site, Runnable changed) {
        this.site = site;
        this.changed = changed;
        refresh = new UiRefresh<>(owner, Messages.Definitions_loading, m -> read(), this::take);
        site.service(OpenStore.class).ifPresent(store -> store.listen(owner, changes -> {
            if (changes.contains(StoreChange.COMMIT)) {
                refresh.request();
            }
        }));
        refresh.request();
    }

    /** The definitions as they are known now; empty until they were read. */
    public Optional<Definitions> now() {
        return Optional.ofNullable(known);
    }

    private Definitions read() throws ClienteleException {
        Optional<DefinitionService> service = site.service(DefinitionService.class);
        return service.isEmpty() ? null : service.get().definitions(site.record().store());
    }

    private void take(Definitions read) {
        if (read != null && read != known) {
            known = read;
            changed.run();
        }
    }
}
