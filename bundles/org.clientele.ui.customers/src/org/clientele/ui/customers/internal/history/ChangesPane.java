package org.clientele.ui.customers.internal.history;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

import org.clientele.core.store.Change;
import org.clientele.ui.Formats;
import org.clientele.ui.OpenStore;
import org.clientele.ui.StoreChange;
import org.clientele.ui.customers.RecordPageSite;
import org.clientele.ui.customers.internal.timeline.GroupedTable;
import org.clientele.ui.customers.internal.timeline.GroupedTable.Row;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;

/** The changes of the record, the newest first, by unit of work; they can be taken back. */
public final class ChangesPane extends Composite implements GroupedTable.Look<HistoryLine> {

    private final RecordPageSite site;
    private final Subject subject;
    private final HistoryModel model;
    private final HistoryReader reader;
    private final GroupedTable<HistoryLine> table;
    private final Label count;
    private final Button revert;
    private final Button revertUnit;
    private final Formats formats = Formats.ofUser();
    private boolean loading;
    private boolean stale;
    private boolean more;

    /**
     * Creates an empty list.
     *
     * @param parent the parent
     * @param toolkit makes it
     * @param site what surrounds the page
     * @param subject whose changes
     */
    public ChangesPane(Composite parent, FormToolkit toolkit, RecordPageSite site, Subject subject) {
        super(parent, SWT.NONE);
        this.site = site;
        this.subject = subject;
        toolkit.adapt(this);
        model = new HistoryModel(subject::typeOf, subject.labels(), subject.store().info().settings().zone(),
                formats);
        reader = new HistoryReader(subject.store().changes(subject.actor()));
        GridLayoutFactory.fillDefaults().applyTo(this);
        Composite bar = toolkit.createComposite(this);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        GridLayoutFactory.fillDefaults().numColumns(4).margins(2, 2).spacing(8, 0).applyTo(bar);
        Text filter = toolkit.createText(bar, "", SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL); //$NON-NLS-1$
        filter.setMessage(Messages.Changes_filter);
        GridDataFactory.fillDefaults().hint(300, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(filter);
        filter.addListener(SWT.Modify, e -> {
            if (model.filter(filter.getText())) {
                show();
            }
        });
        count = toolkit.createLabel(bar, ""); //$NON-NLS-1$
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(count);
        revert = button(bar, Messages.Changes_revert);
        revert.addListener(SWT.Selection, e -> revert(false));
        revertUnit = button(bar, Messages.Changes_revertUnit);
        revertUnit.addListener(SWT.Selection, e -> revert(true));
        table = new GroupedTable<>(this, toolkit, this);
        table.column(Messages.Changes_what, 230).column(Messages.Changes_kind, 110).column(Messages.Changes_old, 260)
                .column(Messages.Changes_new, 260).column(Messages.Changes_since, 110);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table.table());
        table.onMore(this::loadMore);
        table.onSelection(this::selected);
        menu();
        selected(Optional.empty());
        site.service(OpenStore.class).ifPresent(store -> store.listen(table.table(), this::changed));
    }

    /** Not by the toolkit, whose colour would hide that it is disabled. */
    private static Button button(Composite bar, String name) {
        Button button = new Button(bar, SWT.PUSH);
        button.setText(name);
        return button;
    }

    private void menu() {
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(m -> {
            m.add(action(Messages.Changes_revert, revert.isEnabled(), false));
            m.add(action(Messages.Changes_revertUnit, revertUnit.isEnabled(), true));
        });
        table.table().setMenu(menu.createContextMenu(table.table()));
        table.table().addDisposeListener(e -> menu.dispose());
    }

    private Action action(String name, boolean enabled, boolean unit) {
        Action action = new Action(name) {
            @Override
            public void run() {
                revert(unit);
            }
        };
        action.setEnabled(enabled);
        return action;
    }

    private void selected(Optional<Row<HistoryLine>> row) {
        Optional<HistoryLine> line = table == null ? Optional.empty() : table.selectedValue();
        boolean unit = line.filter(l -> l.change().kind() != Change.Kind.IMPORTED).isPresent();
        revertUnit.setEnabled(unit);
        revert.setEnabled(unit && row.filter(GroupedTable.Entry.class::isInstance).isPresent());
    }

    private void revert(boolean unit) {
        table.selectedValue().ifPresent(line -> new RevertRun(site, subject, model).start(line, unit));
    }

    private void changed(Set<StoreChange> changes) {
        if (changes.contains(StoreChange.COMMIT)) {
            stale = true;
            if (isVisible()) {
                shown();
            }
        }
    }

    /** Reads again where something was committed since. */
    void shown() {
        if (stale) {
            again();
        }
    }

    /** Reads from the beginning. */
    public void again() {
        if (!loading && !subject.isNew()) {
            stale = false;
            load(OptionalLong.empty(), true);
        }
    }

    private void loadMore() {
        if (!loading && model.next().isPresent()) {
            load(model.next(), false);
        }
    }

    private void load(OptionalLong before, boolean anew) {
        loading = true;
        site.load(Messages.Changes_loading, m -> reader.page(subject, before), page -> {
            loading = false;
            if (anew) {
                model.clear();
            }
            model.add(page.changes(), page.next());
            show();
            if (stale) {
                again();
            }
        });
    }

    private void show() {
        more = model.next().isPresent();
        table.show(model.rows(), more, Messages.Changes_more);
        count.setText(Messages.bind(more ? Messages.Changes_countSoFar : Messages.Changes_count,
                formats.number(model.size())));
        count.requestLayout();
    }

    @Override
    public String text(HistoryLine line, int column) {
        return switch (column) {
        case 0 -> line.field();
        case 1 -> line.kind();
        case 2 -> line.before();
        case 3 -> line.after();
        default -> model.since(line.change());
        };
    }

    @Override
    public Image image(HistoryLine line) {
        return null;
    }

    @Override
    public boolean setFocus() {
        return table.table().setFocus();
    }
}
