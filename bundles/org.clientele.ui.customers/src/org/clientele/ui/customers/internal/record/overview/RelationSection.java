package org.clientele.ui.customers.internal.record.overview;

import java.util.Map;
import java.util.Optional;

import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.retention.RelationLamp;
import org.clientele.core.retention.RelationLamp.State;
import org.clientele.core.retention.RelationMeasure;
import org.clientele.core.retention.RelationPicture;
import org.clientele.core.retention.RelationService;
import org.clientele.ui.UiCommands;
import org.clientele.ui.UiIds;
import org.clientele.ui.UiRefresh;
import org.clientele.ui.chart.ChartCanvas;
import org.clientele.ui.customers.RecordPageSite;
import org.clientele.ui.customers.internal.record.Sections;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.forms.widgets.FormToolkit;

/** Lamps and gauges of the relation over the whole width; below them, in words, why the chosen one shows what it shows. */
final class RelationSection {

    private static final String DECLINE = "org.clientele.ui.lifecycle.showDecline"; //$NON-NLS-1$

    private final RecordPageSite site;
    private final Composite strip;
    private final ChartCanvas canvas;
    private final Link why;
    private final UiRefresh<Optional<RelationPicture>> refresh;

    RelationSection(Composite parent, FormToolkit toolkit, RecordPageSite site, int columns) {
        this.site = site;
        strip = toolkit.createComposite(parent);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(strip);
        GridDataFactory.fillDefaults().span(columns, 1).grab(true, false).applyTo(strip);
        canvas = new ChartCanvas(strip, target -> say((String) target), target -> openProof());
        GridDataFactory.fillDefaults().grab(true, false).hint(200, 2 * RelationScene.ROW).applyTo(canvas);
        why = new Link(strip, SWT.WRAP);
        toolkit.adapt(why, true, true);
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).indent(5, 0).applyTo(why);
        why.addListener(SWT.Selection, e -> openProof());
        canvas.addListener(SWT.Resize, e -> heighten());
        say(""); //$NON-NLS-1$
        refresh = new UiRefresh<>(strip, Messages.Relation_loading, m -> read(), this::show);
    }

    /** Reads lamps and gauges again. */
    void load() {
        refresh.request();
    }

    private Optional<RelationPicture> read() {
        Optional<FactSnapshot> facts = site.facts();
        long party = site.record().partyId();
        return facts.isEmpty() || party == 0 ? Optional.empty()
                : site.service(RelationService.class)
                        .flatMap(service -> service.read(site.record().store(), facts.get(), party));
    }

    private void show(Optional<RelationPicture> picture) {
        boolean visible = picture.isPresent();
        strip.setVisible(visible);
        ((GridData) strip.getLayoutData()).exclude = !visible;
        canvas.show(visible ? (width, height) -> RelationScene.of(picture.get(), width, height) : null);
        // who is declining is told without being asked
        say(picture.flatMap(shown -> shown.lamp(RelationMeasure.RETENTION)).filter(lamp -> lamp.state() == State.BAD)
                .map(RelationLamp::why).orElse("")); //$NON-NLS-1$
        Sections.relayout(strip);
    }

    private void heighten() {
        GridData data = (GridData) canvas.getLayoutData();
        double scale = canvas.scale();
        int wanted = (int) Math.ceil(scale * RelationScene.height((int) (canvas.getSize().x / scale)));
        if (canvas.getSize().x > 0 && data.heightHint != wanted) {
            data.heightHint = wanted;
            Sections.relayout(strip);
        }
    }

    private void say(String sentence) {
        why.setText((sentence.isEmpty() ? Messages.Relation_hint : sentence.replace("&", "&&")) + "  <a>" //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                + Messages.Relation_proof + "</a>"); //$NON-NLS-1$
        Sections.relayout(strip);
    }

    private void openProof() {
        UiCommands.run(site.editorSite(), DECLINE,
                Map.of(UiIds.PARTY_ID, Long.toString(site.record().partyId())));
    }
}
