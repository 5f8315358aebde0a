package org.clientele.ui.customers.internal.history;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

import org.clientele.core.ClienteleException;
import org.clientele.core.store.AccessEntry;
import org.clientele.core.store.AccessEntry.Kind;
import org.clientele.core.store.AccessLog;
import org.clientele.core.store.AccessQuery;
import org.clientele.ui.Formats;
import org.clientele.ui.customers.RecordPageSite;
import org.clientele.ui.customers.internal.record.CustomerRecord;
import org.clientele.ui.customers.internal.timeline.GroupedTable;
import org.clientele.ui.customers.internal.timeline.GroupedTable.Entry;
import org.clientele.ui.customers.internal.timeline.GroupedTable.Row;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;

/** Who looked at the record, and on demand who exported customers: the newest first. */
final class ReadersPane extends Composite implements GroupedTable.Look<AccessEntry> {

    private static final int PAGE = 200;

    private final RecordPageSite site;
    private final CustomerRecord record;
    private final Formats formats = Formats.ofUser();
    private final GroupedTable<AccessEntry> table;
    private final Button exports;
    private final Label count;
    private final List<AccessEntry> entries = new ArrayList<>();
    private OptionalLong next = OptionalLong.empty();
    private int asked;

    /** A page of the log; next is empty at the end. */
    private record Part(List<AccessEntry> entries, OptionalLong next) {
    }

    ReadersPane(Composite parent, FormToolkit toolkit, RecordPageSite site, CustomerRecord record) {
        super(parent, SWT.NONE);
        this.site = site;
        this.record = record;
        toolkit.adapt(this);
        GridLayoutFactory.fillDefaults().applyTo(this);
        Composite bar = toolkit.createComposite(this);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(2, 2).applyTo(bar);
        exports = toolkit.createButton(bar, Messages.Readers_exports, SWT.CHECK);
        exports.addListener(SWT.Selection, e -> again());
        count = toolkit.createLabel(bar, "", SWT.RIGHT); //$NON-NLS-1$
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(count);
        table = new GroupedTable<>(this, toolkit, this);
        table.column(Messages.Readers_when, 190).column(Messages.Readers_who, 140).column(Messages.Readers_did, 120)
                .column(Messages.Readers_what, 460);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table.table());
        table.onMore(() -> load(next, asked));
    }

    /** Reads from the beginning. */
    void again() {
        entries.clear();
        next = OptionalLong.empty();
        load(next, ++asked);
    }

    private void load(OptionalLong before, int ask) {
        if (record.isNew()) {
            return;
        }
        boolean all = exports.getSelection();
        site.load(Messages.Readers_loading, m -> read(before, all), part -> {
            if (ask == asked) {
                entries.addAll(part.entries());
                next = part.next();
                List<Row<AccessEntry>> rows = new ArrayList<>();
                entries.forEach(e -> rows.add(new Entry<>(e)));
                table.show(rows, next.isPresent(), Messages.Changes_more);
                count.setText(entries.isEmpty() ? Messages.Readers_none
                        : Messages.bind(Messages.Readers_count, formats.number(entries.size())));
                count.requestLayout();
            }
        });
    }

    private Part read(OptionalLong before, boolean all) throws ClienteleException {
        AccessLog log = record.store().accessLog();
        AccessQuery query = all ? AccessQuery.ALL : AccessQuery.of(record.reference());
        List<AccessEntry> read = log.entries(record.actor(), query, before, PAGE);
        OptionalLong then = read.size() < PAGE ? OptionalLong.empty() : OptionalLong.of(read.getLast().id());
        return new Part(read.stream().filter(e -> e.kind() == Kind.EXPORTED
                || e.aggregate().filter(record.reference()::equals).isPresent()).toList(), then);
    }

    @Override
    public String text(AccessEntry entry, int column) {
        return switch (column) {
        case 0 -> formats.moment(entry.at(), record.store().info().settings().zone());
        case 1 -> entry.account();
        case 2 -> entry.kind() == Kind.READ ? Messages.Readers_read : Messages.Readers_exported;
        default -> entry.kind() == Kind.READ ? "" : Messages.bind(Messages.Readers_export, //$NON-NLS-1$
                new Object[] { entry.what(), formats.number(entry.count()), entry.file() });
        };
    }

    @Override
    public Image image(AccessEntry entry) {
        return null;
    }

    @Override
    public boolean setFocus() {
        return table.table().setFocus();
    }
}
