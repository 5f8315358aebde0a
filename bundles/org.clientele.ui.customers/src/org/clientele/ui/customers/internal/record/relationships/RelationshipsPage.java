package org.clientele.ui.customers.internal.record.relationships;

import java.time.LocalDate;

import org.clientele.core.relationships.Acquaintance;
import org.clientele.core.relationships.RelationshipService;
import org.clientele.core.relationships.Tie;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.Organisation;
import org.clientele.model.Party;
import org.clientele.ui.Formats;
import org.clientele.ui.Help;
import org.clientele.ui.OpenStore;
import org.clientele.ui.StoreChange;
import org.clientele.ui.UiCommands;
import org.clientele.ui.UiRefresh;
import org.clientele.ui.customers.RecordPage;
import org.clientele.ui.customers.RecordPageSite;
import org.clientele.ui.customers.internal.record.Reveals;
import org.clientele.ui.customers.internal.record.Rows;
import org.clientele.ui.customers.internal.record.Sections;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.widgets.FormToolkit;

/** Who is connected with whom. */
public final class RelationshipsPage implements RecordPage, Reveals {

    private static final int PAUSE = 200;

    private RecordPageSite site;
    private TiesModel model;
    private OutboundTable outbound;
    private Rows<Tie> inbound;
    private Rows<Acquaintance> ways;
    private HierarchyTree hierarchy;
    private GraphSection graph;
    private UiRefresh<TiesModel.Loaded> refresh;
    private volatile Party asked;

    @Override
    public void createContent(IManagedForm form, RecordPageSite pageSite) {
        site = pageSite;
        model = new TiesModel(site.record(), site.service(RelationshipService.class));
        FormToolkit toolkit = form.getToolkit();
        Composite body = form.getForm().getBody();
        GridLayoutFactory.swtDefaults().margins(10, 6).spacing(0, 8).applyTo(body);
        graph = new GraphSection(body, toolkit, site, model);
        outbound = new OutboundTable(body, toolkit, site, model);
        inbound(body, toolkit);
        hierarchy = site.record().party() instanceof Organisation ? new HierarchyTree(body, toolkit, site) : null;
        Composite known = Sections.add(body, toolkit, Messages.Ways_title, 1);
        ways = new Rows<Acquaintance>(known, toolkit, SWT.SINGLE).column(Messages.Ways_way, 80, model::way)
                .column(Messages.Ways_weakest, 20, w -> site.record().labels().literal(Literals.RELATIONSHIP,
                        Literals.TIE_STRENGTH, w.weakest()));
        Help.set(body, "record_relationships"); //$NON-NLS-1$
        refresh = new UiRefresh<>(known, Messages.Ties_loading, m -> model.load(asked, LocalDate.now(), m), this::show)
                .onFailure(status -> form.getForm().setMessage(status.getMessage(), IMessageProvider.ERROR));
        site.service(OpenStore.class).ifPresent(store -> store.listen(known, changes -> {
            if (changes.contains(StoreChange.COMMIT)) {
                load();
                graph.load();
            }
        }));
        load();
        graph.load();
    }

    private void inbound(Composite body, FormToolkit toolkit) {
        Formats formats = Formats.ofUser();
        Composite client = Sections.add(body, toolkit, Messages.Inbound_title, 1);
        inbound = new Rows<Tie>(client, toolkit, SWT.SINGLE)
                .column(Messages.Inbound_from, 30, t -> TiesModel.name(t.from()))
                .column(name(Literals.RELATIONSHIP__KIND), 14, t -> model.kind(t.kind()))
                .column(name(Literals.RELATIONSHIP__ROLE), 20, Tie::role)
                .column(name(Literals.RELATIONSHIP__STRENGTH), 12,
                        t -> site.record().labels().literal(Literals.RELATIONSHIP, Literals.TIE_STRENGTH, t.strength()))
                .column(name(Literals.RELATIONSHIP__SHARE), 10, t -> formats.decimal(t.share()))
                .column(name(Literals.DATED__VALID_FROM), 12, t -> formats.date(t.validFrom()))
                .column(name(Literals.DATED__VALID_TO), 12, t -> formats.date(t.validTo()));
        inbound.viewer().addDoubleClickListener(e -> inbound.selected().stream().filter(t -> t.from().isVisible())
                .forEach(t -> UiCommands.openCustomer(site.editorSite(), t.from().id())));
    }

    private String name(org.eclipse.emf.ecore.EAttribute attribute) {
        return site.record().labels().feature(Literals.RELATIONSHIP, attribute);
    }

    private void load() {
        asked = EcoreUtil.copy(site.record().party());
        refresh.requestAfter(PAUSE);
    }

    private void show(TiesModel.Loaded loaded) {
        model.know(loaded.outbound());
        outbound.refresh();
        inbound.show(loaded.inbound(), Messages.Inbound_none);
        if (hierarchy != null) {
            hierarchy.show(loaded.hierarchy());
        }
        ways.show(loaded.ways(), Messages.Ways_none);
    }

    @Override
    public void recordChanged() {
        outbound.refresh();
        load();
    }

    @Override
    public void reveal(String path) {
        outbound.table().setFocus();
    }
}
