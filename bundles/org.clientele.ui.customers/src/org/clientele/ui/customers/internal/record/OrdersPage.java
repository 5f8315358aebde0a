package org.clientele.ui.customers.internal.record;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.store.PageKey;
import org.clientele.core.store.RecordRow;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.OrderKind;
import org.clientele.ui.Formats;
import org.clientele.ui.Help;
import org.clientele.ui.Icons;
import org.clientele.ui.OpenStore;
import org.clientele.ui.StoreChange;
import org.clientele.ui.UiIcon;
import org.clientele.ui.customers.RecordPage;
import org.clientele.ui.customers.RecordPageSite;
import org.clientele.ui.customers.internal.record.OrderRows.Line;
import org.clientele.ui.edits.ValueText;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.widgets.FormToolkit;

/**
 * The customer's orders, the newest first. A page is read when the table is scrolled to its end; the lines of an order
 * when it is selected.
 */
public final class OrdersPage implements RecordPage {

    private static final List<EAttribute> LINE_COLUMNS = List.of(Literals.ORDER_LINE__POSITION,
            Literals.ORDER_LINE__PRODUCT, Literals.ORDER_LINE__DESCRIPTION, Literals.ORDER_LINE__QUANTITY,
            Literals.ORDER_LINE__UNIT_PRICE, Literals.ORDER_LINE__AMOUNT, Literals.ORDER_LINE__RETURN_MATCH);

    private final List<RecordRow> rows = new ArrayList<>();
    private final Formats formats = Formats.ofUser();
    private RecordPageSite site;
    private OrderRows reader;
    private ValueText values;
    private Optional<PageKey> next = Optional.empty();
    private boolean loading;
    private boolean stale;
    private Label sums;
    private Table orders;
    private Table lines;

    @Override
    public void createContent(IManagedForm form, RecordPageSite pageSite) {
        site = pageSite;
        reader = new OrderRows(site.record().store().records(site.record().actor()));
        values = new ValueText(site.record().labels());
        FormToolkit toolkit = form.getToolkit();
        Composite body = form.getForm().getBody();
        GridLayoutFactory.swtDefaults().margins(10, 6).applyTo(body);
        sums = toolkit.createLabel(body, ""); //$NON-NLS-1$
        GridDataFactory.fillDefaults().grab(true, false).applyTo(sums);
        SashForm sash = new SashForm(body, SWT.VERTICAL);
        toolkit.adapt(sash);
        GridDataFactory.fillDefaults().grab(true, true).hint(400, 420).applyTo(sash);
        orders = table(toolkit, sash, SWT.VIRTUAL, OrderRows.COLUMNS, Literals.ORDER);
        lines = table(toolkit, sash, SWT.NONE, LINE_COLUMNS, Literals.ORDER_LINE);
        sash.setWeights(3, 2);
        orders.addListener(SWT.SetData, e -> fill((TableItem) e.item, e.index));
        orders.addListener(SWT.Selection, e -> showLines());
        Help.set(body, "record_orders"); //$NON-NLS-1$
        site.service(OpenStore.class).ifPresent(store -> store.listen(orders, this::changed));
        if (site.record().partyId() == 0) {
            sums.setText(Messages.Orders_none);
        } else {
            loadMore();
            showSums();
        }
    }

    private Table table(FormToolkit toolkit, Composite parent, int style, List<EAttribute> columns,
            org.eclipse.emf.ecore.EClass type) {
        Table table = toolkit.createTable(parent, style | SWT.FULL_SELECTION | SWT.BORDER | SWT.SINGLE);
        table.setHeaderVisible(true);
        for (EAttribute attribute : columns) {
            boolean number = attribute.getEAttributeType() == Literals.DECIMAL
                    || attribute == Literals.ORDER_LINE__POSITION;
            TableColumn column = new TableColumn(table, number ? SWT.RIGHT : SWT.LEFT);
            column.setText(site.record().labels().feature(type, attribute));
            column.setWidth(attribute == Literals.ORDER_LINE__DESCRIPTION || attribute == Literals.ORDER_LINE__PRODUCT
                    ? 220
                    : attribute == Literals.ORDER__PLACED_AT ? 160 : 110);
        }
        return table;
    }

    private void changed(Set<StoreChange> changes) {
        if (changes.contains(StoreChange.FACTS)) {
            showSums();
        }
        if (changes.contains(StoreChange.COMMIT)) {
            stale = true; // read again when the page is looked at: orders seldom change under the reader's eyes
        }
    }

    @Override
    public void shown() {
        if (stale && !loading && site.record().partyId() != 0) {
            stale = false;
            rows.clear();
            next = Optional.empty();
            orders.removeAll();
            lines.removeAll();
            loadMore();
        }
    }

    private void loadMore() {
        if (loading) {
            return;
        }
        loading = true;
        long party = site.record().partyId();
        Optional<PageKey> after = next;
        site.load(Messages.Orders_loading, m -> reader.page(party, after), page -> {
            loading = false;
            int before = rows.size();
            rows.addAll(page.rows());
            next = page.next();
            orders.setItemCount(rows.size() + (next.isPresent() ? 1 : 0));
            if (before < orders.getItemCount()) {
                orders.clear(before, orders.getItemCount() - 1);
            }
            if (rows.isEmpty()) {
                sums.setText(Messages.Orders_none);
            }
        });
    }

    private void fill(TableItem item, int index) {
        if (index < 0) {
            return; // the platform asks for rows while it removes them
        }
        if (index >= rows.size()) {
            item.setText(0, Messages.Orders_more);
            loadMore();
            return;
        }
        RecordRow row = rows.get(index);
        for (int i = 0; i < OrderRows.COLUMNS.size(); i++) {
            item.setText(i, cell(row, i));
        }
        boolean returned = row.values().get(OrderRows.COLUMNS.indexOf(Literals.ORDER__KIND)) == OrderKind.RETURN;
        item.setImage(0, Icons.image(returned ? UiIcon.RETURN : UiIcon.ORDER));
    }

    private String cell(RecordRow row, int column) {
        EAttribute attribute = OrderRows.COLUMNS.get(column);
        Object value = row.values().get(column);
        if (value == null) {
            return ""; //$NON-NLS-1$
        }
        if (attribute == Literals.ORDER__AMOUNT || attribute == Literals.ORDER__BASE_AMOUNT) {
            Object code = row.values().get(OrderRows.COLUMNS.indexOf(Literals.ORDER__CURRENCY));
            Currency currency = attribute == Literals.ORDER__AMOUNT && code != null
                    ? Currency.getInstance(code.toString())
                    : baseCurrency();
            return formats.amount((BigDecimal) value, currency);
        }
        return values.text(Literals.ORDER, attribute, value);
    }

    private Currency baseCurrency() {
        return site.record().store().info().settings().baseCurrency();
    }

    private void showLines() {
        int index = orders.getSelectionIndex();
        lines.removeAll();
        if (index < 0 || index >= rows.size()) {
            return;
        }
        long order = rows.get(index).id();
        site.load(Messages.Orders_loadingLines, m -> reader.lines(order), loaded -> {
            int now = orders.getSelectionIndex();
            if (now >= 0 && now < rows.size() && rows.get(now).id() == order) {
                lines.removeAll();
                loaded.forEach(this::showLine);
            }
        });
    }

    private void showLine(Line line) {
        TableItem item = new TableItem(lines, SWT.NONE);
        for (int i = 0; i < LINE_COLUMNS.size(); i++) {
            EAttribute attribute = LINE_COLUMNS.get(i);
            Object value = line.line().eGet(attribute);
            item.setText(i, attribute == Literals.ORDER_LINE__PRODUCT ? line.product()
                    : value == null ? "" : values.text(Literals.ORDER_LINE, attribute, value)); //$NON-NLS-1$
        }
    }

    private void showSums() {
        Optional<FactSnapshot> facts = site.facts();
        Optional<Figures> figures = facts.flatMap(f -> Figures.of(f, site.record().partyId()));
        figures.ifPresent(f -> sums.setText(Messages.bind(Messages.Orders_sums,
                new Object[] { formats.number(f.purchases()), formats.number(f.returns()),
                        formats.money(f.gross(), baseCurrency()), formats.money(f.net(), baseCurrency()) })));
    }

    @Override
    public void setFocus() {
        orders.setFocus();
    }
}
