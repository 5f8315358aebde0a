package org.clientele.ui.customers.internal.record;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;

import org.clientele.core.store.Change;
import org.clientele.core.store.Changes;
import org.clientele.ui.Formats;
import org.clientele.ui.Help;
import org.clientele.ui.OpenStore;
import org.clientele.ui.StoreChange;
import org.clientele.ui.customers.RecordPage;
import org.clientele.ui.customers.RecordPageSite;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.forms.IManagedForm;

/** What was changed in the record: when, by whom, why, what, from what to what; the newest first, page by page. */
public final class HistoryPage implements RecordPage {

    private final List<Change> rows = new ArrayList<>();
    private final Formats formats = Formats.ofUser();
    private RecordPageSite site;
    private CustomerRecord record;
    private HistoryRows reader;
    private ValueText values;
    private Table table;
    private Label empty;
    private OptionalLong before = OptionalLong.empty();
    private boolean more;
    private boolean loading;
    private boolean stale;
    private boolean visible;

    @Override
    public void createContent(IManagedForm form, RecordPageSite pageSite) {
        site = pageSite;
        record = (CustomerRecord) site.record();
        values = new ValueText(record.labels());
        Changes changes = record.store().changes(record.actor());
        reader = new HistoryRows(changes);
        Composite body = form.getForm().getBody();
        GridLayoutFactory.swtDefaults().margins(10, 6).applyTo(body);
        empty = form.getToolkit().createLabel(body, ""); //$NON-NLS-1$
        GridDataFactory.fillDefaults().grab(true, false).applyTo(empty);
        table = form.getToolkit().createTable(body, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.BORDER | SWT.SINGLE);
        table.setHeaderVisible(true);
        GridDataFactory.fillDefaults().grab(true, true).hint(400, 420).applyTo(table);
        column(Messages.History_when, 150);
        column(Messages.History_who, 90);
        column(Messages.History_why, 170);
        column(Messages.History_what, 170);
        column(Messages.History_kind, 90);
        column(Messages.History_old, 170);
        column(Messages.History_new, 170);
        table.addListener(SWT.SetData, e -> fill((TableItem) e.item, e.index));
        Help.set(body, "record_history"); //$NON-NLS-1$
        site.service(OpenStore.class).ifPresent(store -> store.listen(table, this::changed));
        visible = true;
        again();
    }

    private void column(String name, int width) {
        TableColumn column = new TableColumn(table, SWT.LEFT);
        column.setText(name);
        column.setWidth(width);
    }

    private void changed(Set<StoreChange> changes) {
        if (changes.contains(StoreChange.COMMIT)) {
            stale = true;
            if (visible && table.isVisible()) {
                shown();
            }
        }
    }

    @Override
    public void shown() {
        visible = true;
        if (stale) {
            again();
        }
    }

    private void again() {
        if (loading) {
            return;
        }
        stale = false;
        rows.clear();
        before = OptionalLong.empty();
        table.removeAll();
        loadMore();
    }

    private void loadMore() {
        if (loading || record.isNew()) {
            return;
        }
        loading = true;
        OptionalLong from = before;
        site.load(Messages.History_loading, m -> reader.page(record.reference(), from), page -> {
            loading = false;
            int had = rows.size();
            rows.addAll(page.changes());
            before = page.next();
            more = page.next().isPresent();
            table.setItemCount(rows.size() + (more ? 1 : 0));
            if (had < table.getItemCount()) {
                table.clear(had, table.getItemCount() - 1);
            }
            empty.setText(Messages.bind(Messages.History_count, formats.number(rows.size())));
            if (stale) {
                again();
            }
        });
    }

    private void fill(TableItem item, int index) {
        if (index >= rows.size()) {
            item.setText(0, Messages.Orders_more);
            loadMore();
            return;
        }
        Change change = rows.get(index);
        ChangePlace place = ChangePlace.of(record.party().eClass(), change.path(), record.labels());
        item.setText(new String[] {
                formats.moment(change.recordedAt(), record.store().info().settings().zone()), change.account(),
                change.reason() == null ? "" : change.reason(), place.text(), kind(change.kind()), //$NON-NLS-1$
                value(place, change.oldValue()), value(place, change.newValue()) });
    }

    private String value(ChangePlace place, String text) {
        return place.feature() == null ? text == null ? "" : text //$NON-NLS-1$
                : values.canonical(place.owner(), place.feature(), text);
    }

    private static String kind(Change.Kind kind) {
        return switch (kind) {
        case ADDED -> Messages.History_added;
        case CHANGED -> Messages.History_changed;
        case REMOVED -> Messages.History_removed;
        case IMPORTED -> Messages.History_imported;
        };
    }

    @Override
    public void setFocus() {
        table.setFocus();
    }
}
