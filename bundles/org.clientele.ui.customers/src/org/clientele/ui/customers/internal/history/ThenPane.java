package org.clientele.ui.customers.internal.history;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import org.clientele.core.ClienteleException;
import org.clientele.core.store.Changes;
import org.clientele.model.Aggregate;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.ui.Colors;
import org.clientele.ui.Formats;
import org.clientele.ui.customers.RecordPageSite;
import org.clientele.ui.customers.internal.history.RecordThen.Difference;
import org.clientele.ui.customers.internal.history.RecordThen.Field;
import org.clientele.ui.customers.internal.history.RecordThen.Part;
import org.clientele.ui.customers.internal.record.CustomerRecord;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.forms.widgets.FormToolkit;

/** The whole record as it was on a day, or as it was known at a time, beside what it is now. Nothing can be edited. */
final class ThenPane extends Composite {

    private final RecordPageSite site;
    private final CustomerRecord record;
    private final Formats formats = Formats.ofUser();
    private final Label asks;
    private final DateTime day;
    private final DateTime time;
    private final Button onlyDifferences;
    private final Label banner;
    private final Tree tree;
    private List<Part> parts = List.of();
    private boolean known;
    private int asked;

    ThenPane(Composite parent, FormToolkit toolkit, RecordPageSite site, CustomerRecord record) {
        super(parent, SWT.NONE);
        this.site = site;
        this.record = record;
        toolkit.adapt(this);
        GridLayoutFactory.fillDefaults().applyTo(this);
        Composite bar = toolkit.createComposite(this);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        GridLayoutFactory.fillDefaults().numColumns(5).margins(2, 2).spacing(8, 0).applyTo(bar);
        asks = toolkit.createLabel(bar, ""); //$NON-NLS-1$
        day = new DateTime(bar, SWT.DATE | SWT.MEDIUM | SWT.DROP_DOWN);
        time = new DateTime(bar, SWT.TIME | SWT.SHORT);
        time.setTime(23, 59, 0);
        time.setFont(day.getFont());
        GridDataFactory.swtDefaults().applyTo(time);
        toolkit.createButton(bar, Messages.Then_show, SWT.PUSH).addListener(SWT.Selection, e -> load());
        onlyDifferences = toolkit.createButton(bar, Messages.Then_onlyDifferences, SWT.CHECK);
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).grab(true, false).applyTo(onlyDifferences);
        onlyDifferences.addListener(SWT.Selection, e -> fill());
        day.addListener(SWT.DefaultSelection, e -> load());
        time.addListener(SWT.DefaultSelection, e -> load());
        banner = new Label(this, SWT.WRAP);
        banner.setData("org.eclipse.e4.ui.css.CssClassName", "Banner"); //$NON-NLS-1$ //$NON-NLS-2$
        banner.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        GridDataFactory.fillDefaults().grab(true, false).indent(2, 2).applyTo(banner);
        tree = toolkit.createTree(this, SWT.FULL_SELECTION | SWT.BORDER);
        tree.setHeaderVisible(true);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tree);
        column(Messages.Then_field, 260);
        column(Messages.Then_then, 280);
        column(Messages.Then_now, 280);
        column(Messages.Then_difference, 130);
        Colors.onChange(tree, this::fill);
    }

    private void column(String name, int width) {
        TreeColumn column = new TreeColumn(tree, SWT.LEFT);
        column.setText(name);
        column.setWidth(width);
    }

    /** Asks for a day in the world, or for a time at which something was known. */
    void mode(boolean knownOn) {
        known = knownOn;
        asks.setText(known ? Messages.Then_asKnownOn : Messages.Then_asOf);
        time.setVisible(known);
        ((GridData) time.getLayoutData()).exclude = !known;
        parts = List.of();
        tree.removeAll();
        banner.setText(known ? Messages.Then_explainKnown : Messages.Then_explainAsOf);
        banner.setForeground(Colors.FAINT_TEXT.get());
        layout(true, true);
        day.setFocus();
        load();
    }

    /** Shows the record on a day, as if it had been chosen. */
    void show(LocalDate chosen) {
        day.setDate(chosen.getYear(), chosen.getMonthValue() - 1, chosen.getDayOfMonth());
        load();
    }

    private void load() {
        if (record.isNew()) {
            return;
        }
        int mine = ++asked;
        LocalDate chosen = LocalDate.of(day.getYear(), day.getMonth() + 1, day.getDay());
        LocalTime hour = LocalTime.of(time.getHours(), time.getMinutes(), 59, 999_000_000);
        ZoneId zone = record.store().info().settings().zone();
        Instant instant = chosen.atTime(hour).atZone(zone).toInstant();
        boolean knownOn = known;
        String when = knownOn ? formats.moment(instant, zone) : formats.date(chosen);
        site.load(Messages.Then_loading, m -> read(knownOn, chosen, instant), found -> {
            if (mine == asked && knownOn == known) {
                show(found, when);
            }
        });
    }

    private Optional<List<Part>> read(boolean knownOn, LocalDate chosen, Instant instant) throws ClienteleException {
        Changes changes = record.store().changes(record.actor());
        Optional<Aggregate> then = knownOn ? changes.asKnownOn(record.reference(), instant)
                : changes.asOf(record.reference(), chosen);
        Optional<Aggregate> now = record.store().records(record.actor()).load(Literals.PARTY, record.partyId());
        return then.map(t -> RecordThen.compare(t, now.orElse(null), record.labels()));
    }

    private void show(Optional<List<Part>> found, String when) {
        parts = found.orElse(List.of());
        long differing = parts.stream().filter(p -> p.difference() != Difference.SAME).count();
        String text = found.isEmpty() ? Messages.bind(Messages.Then_notThere, when)
                : Messages.bind(known ? Messages.Then_bannerKnown : Messages.Then_bannerAsOf, when) + ' '
                        + (differing == 0 ? Messages.Then_noDifference
                                : Messages.bind(Messages.Then_differences, formats.number(differing)));
        banner.setText(text);
        banner.setForeground(Colors.WARN.get());
        fill();
        layout(true, true);
    }

    private void fill() {
        tree.setRedraw(false);
        tree.removeAll();
        boolean all = !onlyDifferences.getSelection();
        for (Part part : parts) {
            if (all || part.difference() != Difference.SAME) {
                TreeItem item = new TreeItem(tree, SWT.NONE);
                item.setText(new String[] { part.title(), "", "", name(part.difference()) }); //$NON-NLS-1$ //$NON-NLS-2$
                item.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
                item.setBackground(Colors.HEADER.get());
                item.setForeground(Colors.HEADER_TEXT.get());
                part.fields().stream().filter(f -> all || f.difference() != Difference.SAME)
                        .forEach(f -> fill(item, f));
                item.setExpanded(true);
            }
        }
        tree.setRedraw(true);
    }

    private static void fill(TreeItem part, Field field) {
        TreeItem item = new TreeItem(part, SWT.NONE);
        item.setText(new String[] { field.field(), field.then().replace('\n', ' '), field.now().replace('\n', ' '),
                name(field.difference()) });
        if (field.difference() != Difference.SAME) {
            item.setForeground(Colors.ACCENT.get());
        }
    }

    private static String name(Difference difference) {
        return switch (difference) {
        case SAME -> ""; //$NON-NLS-1$
        case CHANGED -> Messages.Then_changed;
        case GONE -> Messages.Then_gone;
        case NEW -> Messages.Then_new;
        };
    }

    @Override
    public boolean setFocus() {
        return day.setFocus();
    }
}
