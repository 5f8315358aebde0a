package org.clientele.ui.customers.internal.record.more;

import java.util.List;
import java.util.Optional;

import org.clientele.core.records.CustomerClass;
import org.clientele.core.roles.Permission;
import org.clientele.core.store.PageKey;
import org.clientele.ui.Formats;
import org.clientele.ui.OpenStore;
import org.clientele.ui.Permitted;
import org.clientele.ui.StoreChange;
import org.clientele.ui.UiIcon;
import org.clientele.ui.UiRefresh;
import org.clientele.ui.customers.RecordContext;
import org.clientele.ui.customers.RecordPageSite;
import org.clientele.ui.customers.internal.CustomersIcon;
import org.clientele.ui.customers.internal.record.Sections;
import org.clientele.ui.customers.internal.record.more.RowsModel.Row;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.forms.widgets.Section;

/** The rows of one class that belong to a customer, and what is done with them. */
public final class RowsTable {

    private static final int MOST_SEEN = 12;
    private static final int LEAST_SEEN = 3;
    private static final int WIDTH = 130;

    private final RecordPageSite site;
    private final RowsModel model;
    private final RowActions actions;
    private final Optional<String> refusal = Permitted.refusal(Permission.EDIT_RECORDS);
    private final Composite body;
    private final Table table;
    private final Label empty;
    private final Hyperlink more;
    private final ToolBarManager tools = new ToolBarManager(SWT.FLAT);
    private final Action add;
    private final Action edit;
    private final Action delete;
    private final Action history;
    private final Action undo;
    private final UiRefresh<RowsModel.Part> refresh;
    private long reveal;

    /**
     * Creates an empty table.
     *
     * @param parent has a grid
     * @param toolkit makes it
     * @param site what surrounds the page
     * @param rows the class
     */
    public RowsTable(Composite parent, FormToolkit toolkit, RecordPageSite site, CustomerClass rows) {
        this.site = site;
        RecordContext record = site.record();
        model = new RowsModel(rows, record.labels(), Formats.ofUser(), record.store().info().settings().baseCurrency());
        actions = new RowActions(site, rows, this::changed);
        String name = record.labels().type(rows.type());
        body = toolkit.createComposite(parent);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(body);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(body);
        empty = toolkit.createLabel(body, "", SWT.WRAP); //$NON-NLS-1$
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(empty);
        table = toolkit.createTable(body, SWT.FULL_SELECTION | SWT.SINGLE | SWT.BORDER);
        table.setHeaderVisible(true);
        table.getAccessible().addAccessibleListener(new NamedTable(record.labels().types(rows.type())));
        GridDataFactory.fillDefaults().grab(true, false).hint(240, SWT.DEFAULT).applyTo(table);
        more = toolkit.createHyperlink(body, Messages.Rows_more, SWT.NONE);
        more.addHyperlinkListener(new HyperlinkAdapter() {
            @Override
            public void linkActivated(HyperlinkEvent e) {
                readMore();
            }
        });
        GridDataFactory.swtDefaults().applyTo(more);
        model.columns().forEach(this::column);
        add = Sections.action(Messages.bind(Messages.Rows_new, name), UiIcon.ADD, actions::create);
        edit = Sections.action(Messages.bind(Messages.Rows_edit, name), CustomersIcon.EDIT, this::edit);
        delete = Sections.action(Messages.bind(Messages.Rows_delete, name), UiIcon.REMOVE, this::delete);
        history = Sections.action(Messages.Rows_history, UiIcon.HISTORY, this::history);
        undo = Sections.action(Messages.Rows_undo, UiIcon.RETURN, actions::undo);
        for (Action action : List.of(add, edit, delete, undo, history)) {
            tools.add(action);
        }
        refusal.ifPresent(why -> List.of(add, edit, delete).forEach(action -> action.setToolTipText(why)));
        listen();
        refresh = new UiRefresh<>(body, Messages.bind(Messages.Rows_loading, record.labels().types(rows.type())),
                m -> model.read(record.store(), record.actor(), record.partyId(), Optional.empty(), model.wanted()),
                part -> show(part, false));
        show(new RowsModel.Part(List.of(), Optional.empty()), false);
    }

    private void listen() {
        table.addListener(SWT.Selection, e -> enable());
        table.addListener(SWT.DefaultSelection, e -> {
            if (edit.isEnabled()) {
                edit();
            }
        });
        table.addListener(SWT.KeyDown, this::key);
        MenuManager menu = new MenuManager();
        List.of(add, edit, delete).forEach(menu::add);
        menu.add(new Separator());
        List.of(undo, history).forEach(menu::add);
        table.setMenu(menu.createContextMenu(table));
        table.addDisposeListener(e -> menu.dispose());
        site.service(OpenStore.class).ifPresent(store -> store.listen(body, changes -> {
            if (changes.contains(StoreChange.COMMIT)) {
                load();
            }
        }));
    }

    private void key(Event e) {
        Action meant = e.keyCode == SWT.DEL ? delete : e.keyCode == SWT.INSERT ? add : e.keyCode == SWT.F2 ? edit : null;
        if (meant != null && meant.isEnabled()) {
            meant.run();
        }
    }

    private void column(EAttribute attribute) {
        TableColumn column = new TableColumn(table, RowsModel.isNumber(attribute) ? SWT.RIGHT : SWT.LEFT);
        column.setText(model.title(attribute));
        column.setWidth(WIDTH);
        column.setMoveable(true);
        column.addListener(SWT.Selection, e -> {
            model.sort(attribute);
            load();
        });
    }

    /** Puts the buttons into the title bar of the section around the table, or above the table where there is none. */
    public void toolsInTitle() {
        if (body.getParent().getParent() instanceof Section section && section.getTextClient() == null) {
            section.setTextClient(tools.createControl(section));
        } else {
            tools.createControl(body).moveAbove(empty);
        }
    }

    /** The table with its buttons. */
    public Control control() {
        return body;
    }

    /** The table itself. */
    Table table() {
        return table;
    }

    /** Opens the form for a new record. */
    public void create() {
        actions.create();
    }

    /** Reads the rows again. */
    public void load() {
        if (site.record().partyId() != 0) {
            refresh.request();
        } else {
            show(new RowsModel.Part(List.of(), Optional.empty()), false);
        }
    }

    private void changed(long id) {
        reveal = id;
        load();
    }

    private void readMore() {
        Optional<PageKey> next = model.next();
        RecordContext record = site.record();
        site.load(Messages.Rows_more,
                m -> model.read(record.store(), record.actor(), record.partyId(), next, model.wanted()),
                part -> show(part, true));
    }

    private void show(RowsModel.Part part, boolean further) {
        long selected = reveal != 0 ? reveal : selected().map(Row::id).orElse(0L);
        reveal = 0;
        model.take(part, further);
        table.setRedraw(false);
        table.removeAll();
        for (Row row : model.shown()) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(row.texts().toArray(String[]::new));
        }
        table.setSortColumn(model.sortedBy().map(a -> model.columns().indexOf(a)).filter(i -> i >= 0)
                .map(table::getColumn).orElse(null));
        table.setSortDirection(model.isDescending() ? SWT.DOWN : SWT.UP);
        model.indexOf(selected).ifPresent(i -> table.setSelection((int) i));
        table.setRedraw(true);
        boolean some = !model.shown().isEmpty();
        empty.setText(site.record().partyId() == 0 ? Messages.Rows_unsaved : some ? "" : Messages.Rows_none); //$NON-NLS-1$
        visible(empty, !some);
        visible(more, model.next().isPresent());
        int seen = Math.clamp(model.shown().size(), LEAST_SEEN, MOST_SEEN);
        ((GridData) table.getLayoutData()).heightHint = table.getHeaderHeight() + seen * table.getItemHeight() + 4;
        enable();
        Sections.relayout(body);
    }

    private static void visible(Control control, boolean visible) {
        control.setVisible(visible);
        ((GridData) control.getLayoutData()).exclude = !visible;
    }

    private Optional<Row> selected() {
        int index = table.getSelectionIndex();
        return index < 0 || index >= model.shown().size() ? Optional.empty() : Optional.of(model.shown().get(index));
    }

    private void enable() {
        boolean some = selected().isPresent();
        boolean may = refusal.isEmpty();
        add.setEnabled(may && site.record().partyId() != 0);
        edit.setEnabled(may && some);
        delete.setEnabled(may && some);
        history.setEnabled(some);
        undo.setEnabled(actions.canUndo());
        undo.setToolTipText(actions.undoName());
    }

    private void edit() {
        selected().ifPresent(row -> actions.edit(row.id()));
    }

    private void delete() {
        selected().ifPresent(row -> actions.delete(row.id(),
                String.join(", ", row.texts().stream().filter(t -> !t.isEmpty()).limit(3).toList()))); //$NON-NLS-1$
    }

    private void history() {
        selected().ifPresent(row -> actions.history(row.id()));
    }
}
