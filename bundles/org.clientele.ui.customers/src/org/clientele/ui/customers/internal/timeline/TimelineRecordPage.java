package org.clientele.ui.customers.internal.timeline;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.clientele.core.store.AggregateRef;
import org.clientele.core.timeline.TimelineEntry;
import org.clientele.core.timeline.TimelineKey;
import org.clientele.core.timeline.TimelineKind;
import org.clientele.core.timeline.TimelinePage;
import org.clientele.core.timeline.TimelineQuery;
import org.clientele.core.timeline.TimelineService;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.ui.Formats;
import org.clientele.ui.Help;
import org.clientele.ui.Icons;
import org.clientele.ui.OpenStore;
import org.clientele.ui.StoreChange;
import org.clientele.ui.UiCommands;
import org.clientele.ui.customers.RecordPage;
import org.clientele.ui.customers.RecordPageSite;
import org.clientele.ui.customers.internal.record.CustomerRecord;
import org.clientele.ui.customers.internal.timeline.GroupedTable.Row;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.widgets.FormToolkit;

/** Everything that happened with the customer, the newest first: filtered by kind and text, with what is written down anew. */
public final class TimelineRecordPage implements RecordPage, GroupedTable.Look<TimelineEntry> {

    private static final int FIRST = 100;
    private static final int FURTHER = 500;
    private static final int SHOWN = 200;

    private final Map<String, String> kindNames = new LinkedHashMap<>();
    private final Formats formats = Formats.ofUser();
    private IManagedForm form;
    private RecordPageSite site;
    private CustomerRecord record;
    private TimelineService service;
    private TimelineModel model;
    private TimelineBar bar;
    private GroupedTable<TimelineEntry> table;
    private TimelineDetail detail;
    private int asked;
    private boolean loading;
    private boolean stale;
    private boolean visible;

    @Override
    public void createContent(IManagedForm managedForm, RecordPageSite pageSite) {
        form = managedForm;
        site = pageSite;
        record = (CustomerRecord) site.record();
        FormToolkit toolkit = form.getToolkit();
        Composite body = form.getForm().getBody();
        GridLayoutFactory.swtDefaults().margins(10, 6).spacing(5, 6).applyTo(body);
        Optional<TimelineService> found = site.service(TimelineService.class);
        if (found.isEmpty()) {
            toolkit.createLabel(body, Messages.Timeline_missing, SWT.WRAP);
            return;
        }
        service = found.get();
        model = new TimelineModel(Locale.getDefault(Locale.Category.FORMAT),
                LocalDate.now(record.store().info().settings().zone()));
        List<TimelineKind> kinds = service.kinds();
        kinds.forEach(k -> kindNames.put(k.id(), k.label()));
        model.kinds(kindNames.keySet());
        InteractionActions actions = new InteractionActions(site, record, this::refresh);
        bar = new TimelineBar(body, toolkit, kinds, model, record.labels(), this::again, actions);
        SashForm sash = new SashForm(body, SWT.HORIZONTAL);
        toolkit.adapt(sash);
        GridDataFactory.fillDefaults().grab(true, true).hint(500, 420).applyTo(sash);
        table = new GroupedTable<>(sash, toolkit, this);
        table.column(Messages.Timeline_when, 190).column(Messages.Timeline_what, 440).column(Messages.Timeline_who, 110);
        detail = new TimelineDetail(sash, toolkit, site, record, kindNames, actions);
        sash.setWeights(64, 36);
        table.onMore(this::loadMore);
        table.onSelection(this::selected);
        table.onOpen(row -> table.selectedValue().ifPresent(this::open));
        Help.set(body, "record_timeline"); //$NON-NLS-1$
        site.service(OpenStore.class).ifPresent(store -> store.listen(table.table(), this::changed));
        visible = true;
        if (record.isNew()) {
            bar.say(Messages.Timeline_unsaved);
        } else {
            again();
        }
    }

    private void selected(Optional<Row<TimelineEntry>> row) {
        if (detail != null) {
            detail.show(row.filter(GroupedTable.Entry.class::isInstance).flatMap(r -> table.selectedValue()));
        }
    }

    private void open(TimelineEntry entry) {
        Optional<AggregateRef> opens = entry.opens();
        if (opens.filter(r -> r.type() == Literals.INTERACTION).isPresent()) {
            detail.edit();
        } else {
            opens.filter(r -> r.type() == Literals.PARTY && r.id() != record.partyId())
                    .ifPresent(r -> UiCommands.openCustomer(site.editorSite(), r.id()));
        }
    }

    private void changed(Set<StoreChange> changes) {
        if (changes.contains(StoreChange.COMMIT)) {
            stale = true;
            if (visible && table.table().isVisible()) {
                shown();
            }
        }
    }

    @Override
    public void shown() {
        visible = true;
        if (stale && service != null && !record.isNew()) {
            refresh();
        }
    }

    /** Reads as much again as is shown. */
    private void refresh() {
        if (loading) {
            stale = true;
            return;
        }
        stale = false;
        load(Optional.empty(), true, Math.clamp(model.size(), FIRST, 1000));
    }

    /** Reads from the beginning, by another filter. */
    private void again() {
        if (!record.isNew()) {
            load(Optional.empty(), true, FIRST);
        }
    }

    private void loadMore() {
        if (!loading && model.next().isPresent()) {
            load(model.next(), false, FURTHER);
        }
    }

    private void load(Optional<TimelineKey> before, boolean anew, int limit) {
        int mine = ++asked;
        if (model.isShut()) {
            model.clear();
            show();
            return;
        }
        loading = true;
        TimelineQuery query = model.query();
        site.load(Messages.Timeline_loading,
                m -> service.page(record.store(), record.actor(), record.partyId(), query, before, limit), page -> {
                    if (mine == asked) {
                        loading = false;
                        loaded(page, anew);
                    }
                });
    }

    private void loaded(TimelinePage page, boolean anew) {
        if (anew) {
            model.clear();
        }
        model.add(page);
        show();
        if (!page.failures().isEmpty()) {
            form.getForm().setMessage(
                    page.failures().stream().map(s -> s.getMessage()).distinct().collect(Collectors.joining(" ")), //$NON-NLS-1$
                    IMessageProvider.WARNING);
        }
        if (stale && visible) {
            refresh();
        }
    }

    private void show() {
        table.show(model.rows(), model.next().isPresent(), Messages.Timeline_more);
        bar.say(model.isEmpty() || model.isShut()
                ? model.isFiltered() ? Messages.Timeline_noMatch : Messages.Timeline_none
                : model.size() == 1 && model.next().isEmpty() ? Messages.Timeline_countOne
                : Messages.bind(model.next().isPresent() ? Messages.Timeline_countSoFar : Messages.Timeline_count,
                        formats.number(model.size())));
    }

    @Override
    public String text(TimelineEntry entry, int column) {
        return switch (column) {
        case 0 -> model.when(entry);
        case 1 -> entry.text().isBlank() ? entry.title() : entry.title() + "  \u2013  " + start(entry.text()); //$NON-NLS-1$
        default -> entry.account();
        };
    }

    private static String start(String text) {
        String line = text.strip();
        return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + '\u2026';
    }

    @Override
    public Image image(TimelineEntry entry) {
        return Icons.image(KindIcons.of(entry.key().kind()));
    }

    @Override
    public void setFocus() {
        if (table != null) {
            table.table().setFocus();
        }
    }
}
