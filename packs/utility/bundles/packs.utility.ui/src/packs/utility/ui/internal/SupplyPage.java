package packs.utility.ui.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;

import org.clientele.ui.Formats;
import org.clientele.ui.OpenStore;
import org.clientele.ui.StoreChange;
import org.clientele.ui.chart.ChartCanvas;
import org.clientele.ui.customers.RecordContext;
import org.clientele.ui.customers.RecordPage;
import org.clientele.ui.customers.RecordPageSite;
import org.clientele.ui.customers.RecordTable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.forms.widgets.Section;

import packs.utility.Texts;
import packs.utility.Utility;

/** What a customer takes and how it pays: a chart, a line about payments, and the tables behind them. */
public final class SupplyPage implements RecordPage {

    private final Formats formats = Formats.ofUser();
    private final List<RecordTable> tables = new ArrayList<>();
    private RecordPageSite site;
    private ScrolledForm form;
    private FormToolkit toolkit;
    private Label behaviour;
    private ChartCanvas chart;
    private Label unsaved;
    private boolean stale;

    @Override
    public void createContent(IManagedForm managed, RecordPageSite pageSite) {
        site = pageSite;
        form = managed.getForm();
        toolkit = managed.getToolkit();
        Composite body = form.getBody();
        GridLayoutFactory.swtDefaults().margins(10, 6).spacing(12, 8).applyTo(body);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(body, "packs.utility.ui.supply_page");
        if (site.record().partyId() == 0) {
            unsaved = toolkit.createLabel(body, Texts.of("page.unsaved"), SWT.WRAP);
        } else {
            fill(body);
        }
    }

    private void fill(Composite body) {
        Composite picture = section(body, "chart.title");
        behaviour = toolkit.createLabel(picture, "", SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(behaviour);
        chart = new ChartCanvas(picture, target -> {
            // the tip says it all
        });
        toolkit.adapt(chart);
        GridDataFactory.fillDefaults().grab(true, false).hint(500, 170).applyTo(chart);
        table(body, "page.points", Utility.POINT);
        table(body, "page.consumption", Utility.CONSUMPTION);
        table(body, "page.payments", Utility.PAYMENT);
        table(body, "page.incidents", Utility.INCIDENT);
        site.service(OpenStore.class).ifPresent(store -> store.listen(body, changes -> {
            stale |= changes.contains(StoreChange.COMMIT);
            if (body.isVisible()) {
                shown();
            }
        }));
        load();
    }

    private void table(Composite body, String title, String type) {
        RecordTable table = new RecordTable(section(body, title), toolkit, site, Utility.MODEL.type(type));
        table.load();
        tables.add(table);
    }

    private Composite section(Composite body, String title) {
        Section section = toolkit.createSection(body, Section.TITLE_BAR | Section.EXPANDED);
        section.setText(Texts.of(title));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(section);
        Composite client = toolkit.createComposite(section);
        GridLayoutFactory.fillDefaults().applyTo(client);
        section.setClient(client);
        return client;
    }

    private void load() {
        RecordContext record = site.record();
        LocalDate today = LocalDate.now(record.store().info().settings().zone());
        site.load(Texts.of("page.loading"),
                m -> SupplyView.load(record.store().records(record.actor()), record.partyId(), today), this::show);
    }

    private void show(SupplyView view) {
        Currency currency = site.record().store().info().settings().baseCurrency();
        BigDecimal late = view.figures().daysLate();
        behaviour.setText(view.months().isEmpty() && late == null ? Texts.of("page.none")
                : Texts.of("page.behaviour", formats.number(view.figures().payments()),
                        late == null ? "\u2013" : formats.decimal(late),
                        formats.money(view.figures().overdue(), currency)));
        chart.show((width, height) -> ConsumptionChart.of(view, currency, width, height));
        form.reflow(true);
        Marker.write(behaviour.getText());
    }

    /** A customer that was new is saved now. */
    @Override
    public void recordChanged() {
        if (chart == null && site.record().partyId() != 0) {
            unsaved.dispose();
            fill(form.getBody());
            form.reflow(true);
        }
    }

    @Override
    public void shown() {
        if (stale && chart != null) {
            stale = false;
            load();
        }
    }

    @Override
    public void setFocus() {
        if (!tables.isEmpty()) {
            tables.getFirst().control().setFocus();
        }
    }
}
