package org.clientele.ui.customers.internal.record.relationships;

import java.time.LocalDate;

import org.clientele.core.relationships.Neighbourhood;
import org.clientele.core.relationships.PartyRef;
import org.clientele.core.relationships.Tie;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.ui.UiCommands;
import org.clientele.ui.UiRefresh;
import org.clientele.ui.chart.ChartCanvas;
import org.clientele.ui.chart.ChartExport;
import org.clientele.ui.customers.RecordPageSite;
import org.clientele.ui.customers.internal.record.Sections;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;

/** The picture of who is connected with whom: a click tells, a double click opens. */
final class GraphSection {

    private static final int DEPTH = 2;
    private static final int DEEPEST = 3;
    private static final int HEIGHT = 380;

    private final RecordPageSite site;
    private final TiesModel model;
    private final ChartCanvas canvas;
    private final Label told;
    private final Combo depth;
    private final UiRefresh<Neighbourhood> refresh;
    private volatile int wanted = DEPTH;
    private Neighbourhood shown = new Neighbourhood(java.util.List.of(), java.util.List.of(), true);
    private long selected;

    GraphSection(Composite parent, FormToolkit toolkit, RecordPageSite site, TiesModel model) {
        this.site = site;
        this.model = model;
        Composite client = Sections.add(parent, toolkit, Messages.Graph_title, 1);
        Composite bar = toolkit.createComposite(client);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(0, 2).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        toolkit.createLabel(bar, Messages.Graph_depth);
        depth = new Combo(bar, SWT.READ_ONLY);
        toolkit.adapt(depth, true, true);
        for (int i = 1; i <= DEEPEST; i++) {
            depth.add(Integer.toString(i));
        }
        depth.select(DEPTH - 1);
        depth.addListener(SWT.Selection, e -> {
            wanted = 1 + depth.getSelectionIndex();
            load();
        });
        told = toolkit.createLabel(bar, "", SWT.WRAP); //$NON-NLS-1$
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(200, SWT.DEFAULT)
                .indent(12, 0).applyTo(told);
        canvas = new ChartCanvas(client, this::select, this::open);
        GridDataFactory.fillDefaults().grab(true, false).hint(320, HEIGHT).applyTo(canvas);
        Sections.actions(client, new ChartExport(canvas, ChartExport.Format.PNG),
                new ChartExport(canvas, ChartExport.Format.SVG));
        refresh = new UiRefresh<>(client, Messages.Graph_loading,
                m -> model.picture(site.record().partyId(), LocalDate.now(), wanted, m), this::show);
    }

    /** Reads the picture again. */
    void load() {
        refresh.request();
    }

    private void show(Neighbourhood graph) {
        shown = graph;
        boolean some = graph.nodes().size() > 1;
        told.setText(!some ? Messages.Graph_none : graph.complete() ? Messages.Graph_legend : Messages.Graph_more);
        ((GridData) canvas.getLayoutData()).exclude = !some;
        canvas.setVisible(some);
        paint();
        Sections.relayout(canvas);
    }

    private void paint() {
        String title = Messages.bind(Messages.Graph_name, site.record().labels().text(site.record().party()));
        Neighbourhood graph = shown;
        canvas.show(graph.nodes().size() < 2 ? null
                : (w, h) -> GraphScene.of(graph, title, selected, this::words, w, h));
    }

    private String words(Tie tie) {
        String role = tie.role() == null ? "" : tie.role(); //$NON-NLS-1$
        return role.isEmpty() ? model.kind(tie.kind()) : model.kind(tie.kind()) + ": " + role; //$NON-NLS-1$
    }

    private void select(Object target) {
        PartyRef party = (PartyRef) target;
        selected = party.id();
        String ties = shown.ties().stream().filter(t -> t.from().id() == party.id() || t.to().id() == party.id())
                .map(this::sentence).reduce((a, b) -> a + "; " + b).orElse(""); //$NON-NLS-1$ //$NON-NLS-2$
        told.setText(TiesModel.name(party) + (ties.isEmpty() ? "" : ": " + ties)); //$NON-NLS-1$ //$NON-NLS-2$
        told.getParent().layout();
        paint();
    }

    private String sentence(Tie tie) {
        String strength = site.record().labels().literal(Literals.RELATIONSHIP, Literals.TIE_STRENGTH, tie.strength());
        return TiesModel.name(tie.from()) + ' ' + words(tie) + ' ' + TiesModel.name(tie.to()) + " (" + strength + ')'; //$NON-NLS-1$
    }

    private void open(Object target) {
        PartyRef party = (PartyRef) target;
        if (party.isVisible()) {
            UiCommands.openCustomer(site.editorSite(), party.id());
        }
    }
}
