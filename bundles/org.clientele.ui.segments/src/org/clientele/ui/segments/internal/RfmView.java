package org.clientele.ui.segments.internal;

import org.clientele.core.ClienteleException;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.segmentation.RfmOptions;
import org.clientele.core.segmentation.RfmOptions.Ties;
import org.clientele.core.segmentation.RfmService;
import org.clientele.ui.Icons;
import org.clientele.ui.StoreSession;
import org.clientele.ui.UiIcon;
import org.clientele.ui.UiJobs;
import org.clientele.ui.segments.internal.chart.RfmFigures;
import org.clientele.ui.segments.internal.chart.RfmScene;
import org.clientele.ui.chart.Scene;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.window.Window;

/** Recency and frequency as a table of colours: where the customers are. */
public final class RfmView extends ChartView<RfmFigures> {

    private static final int BINS = 5;

    @Override
    RfmFigures compute(StoreSession session, FactSnapshot facts, IProgressMonitor monitor) throws ClienteleException {
        RfmService service = getSite().getService(RfmService.class);
        RfmFigures figures = RfmFigures.of(service.compute(facts, options(service, session, facts), monitor), facts);
        return figures.isEmpty() ? null : figures;
    }

    private static RfmOptions options(RfmService service, StoreSession session, FactSnapshot facts) {
        return service.options(session.store())
                .orElseGet(() -> new RfmOptions(facts.today(), BINS, Ties.EQUAL_SCORES));
    }

    @Override
    void addActions(IToolBarManager tools) {
        Action choose = new Action(Messages.RfmOptions_title, Icons.descriptor(UiIcon.RFM)) {
            @Override
            public void run() {
                openStore().session().ifPresent(RfmView.this::choose);
            }
        };
        choose.setToolTipText(Messages.RfmOptions_title);
        tools.add(choose);
    }

    private void choose(StoreSession session) {
        RfmService service = getSite().getService(RfmService.class);
        session.facts().snapshot(session.actor())
                .ifPresent(facts -> UiJobs.start(canvas(), Messages.RfmOptions_title, null,
                        m -> options(service, session, facts), now -> ask(service, session, now)));
    }

    private void ask(RfmService service, StoreSession session, RfmOptions now) {
        RfmOptionsDialog dialog = new RfmOptionsDialog(getSite().getShell(), now);
        if (dialog.open() == Window.OK) {
            RfmOptions chosen = dialog.options();
            UiJobs.start(canvas(), Messages.RfmOptions_title, session.store(), m -> {
                service.setOptions(session.store(), session.actor(), chosen);
                return chosen;
            }, done -> renew());
        }
    }

    @Override
    Scene scene(RfmFigures figures, int width, int height) {
        return RfmScene.of(figures, width, height);
    }

    @Override
    String task() {
        return Messages.Rfm_computing;
    }

    @Override
    String help() {
        return "rfm_view"; //$NON-NLS-1$
    }
}
