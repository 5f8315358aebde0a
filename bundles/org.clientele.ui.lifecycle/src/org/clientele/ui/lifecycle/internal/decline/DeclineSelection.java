package org.clientele.ui.lifecycle.internal.decline;

import java.util.Optional;

import org.clientele.core.ClienteleException;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.retention.DeclineCaseService;
import org.clientele.core.retention.DeclineService;
import org.clientele.ui.OpenStore;
import org.clientele.ui.StoreSession;
import org.clientele.ui.UiRefresh;
import org.clientele.ui.lifecycle.internal.decline.DeclineDetail.Shown;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchPartSite;

/** The customer whose proof and cases the view shows; read in the background. */
final class DeclineSelection {

    private record Asked(long party, String name) {
    }

    private final DeclineView view;
    private final IWorkbenchPartSite site;
    private final Composite parent;
    private final DeclineDetail detail;
    private final CaseTexts texts;
    private final UiRefresh<Optional<Shown>> refresh;
    private volatile Asked asked;

    DeclineSelection(DeclineView view, Composite parent) {
        this.view = view;
        this.parent = parent;
        site = view.getSite();
        texts = new CaseTexts(() -> view.figures().map(DeclineFigures::session).or(this::session)
                .map(open -> open.store().info().settings().baseCurrency()).orElseThrow());
        detail = new DeclineDetail(parent, texts);
        refresh = new UiRefresh<>(detail, Messages.Detail_loading, m -> read(), this::shown)
                .onFailure(status -> detail.show(null));
    }

    private Optional<StoreSession> session() {
        return site.getService(OpenStore.class).session();
    }

    /** Shows a customer; a null name is looked up. */
    void choose(long party, String name) {
        asked = new Asked(party, name);
        refresh.restart();
    }

    boolean isChosen() {
        return asked != null;
    }

    /** Reads the same customer again. */
    void renew() {
        if (asked != null) {
            refresh.request();
        }
    }

    private Optional<Shown> read() throws ClienteleException {
        Asked wanted = asked;
        Optional<StoreSession> session = session();
        DeclineService service = site.getService(DeclineService.class);
        DeclineCaseService cases = site.getService(DeclineCaseService.class);
        if (wanted == null || session.isEmpty() || service == null || cases == null) {
            return Optional.empty();
        }
        StoreSession open = session.get();
        String model = view.figures().map(DeclineFigures::model).orElse(DeclineService.DEFAULT);
        return Optional.of(new Shown(wanted.party(), wanted.name() == null ? name(open, wanted.party()) : wanted.name(),
                service.explain(open.store(), open.actor(), model, wanted.party()),
                cases.of(open.store(), open.actor(), wanted.party())));
    }

    private static String name(StoreSession session, long party) {
        Optional<FactSnapshot> facts = session.facts().snapshot(session.actor());
        int row = facts.map(known -> known.rowOf(party)).orElse(-1);
        return row < 0 ? Long.toString(party)
                : facts.get().column("name").map(column -> column.text(row)) //$NON-NLS-1$
                        .orElse(Long.toString(party));
    }

    private void shown(Optional<Shown> found) {
        detail.show(found.orElse(null));
        view.actions().enable();
        parent.layout();
    }

    /** The customer that was chosen last, once it is shown: not the one before, whose proof still stands there. */
    Optional<Shown> shown() {
        return Optional.ofNullable(detail.shown()).filter(each -> asked != null && asked.party() == each.party());
    }

    DeclineDetail detail() {
        return detail;
    }

    CaseTexts texts() {
        return texts;
    }
}
