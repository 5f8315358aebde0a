package org.clientele.ui.customers.internal.history;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.function.Function;

import org.clientele.core.records.CustomerClass;
import org.clientele.core.store.AggregateRef;
import org.clientele.core.store.Change;
import org.clientele.model.ClientelePackage;
import org.clientele.model.edit.ModelLabels;
import org.clientele.ui.Formats;
import org.clientele.ui.customers.internal.record.ChangePlace;
import org.clientele.ui.edits.ValueText;
import org.clientele.ui.customers.internal.timeline.GroupedTable.Entry;
import org.clientele.ui.customers.internal.timeline.GroupedTable.Heading;
import org.clientele.ui.customers.internal.timeline.GroupedTable.Row;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EStructuralFeature;

/** The changes of a record as rows: one heading for each unit of work, below it what it changed. */
public final class HistoryModel {

    private static final String STEP = " \u203A "; //$NON-NLS-1$

    private final Function<AggregateRef, EClass> types;
    private final ModelLabels labels;
    private final ValueText values;
    private final ZoneId zone;
    private final Formats formats;
    private final List<HistoryLine> lines = new ArrayList<>();
    private OptionalLong next = OptionalLong.empty();
    private String filter = ""; //$NON-NLS-1$

    /**
     * An empty history.
     *
     * @param types the class of what was changed: of the record itself, or of another one that belongs to it
     * @param labels names of classes, features and literals
     * @param zone the zone in which times are shown
     * @param formats the user's formats
     */
    public HistoryModel(Function<AggregateRef, EClass> types, ModelLabels labels, ZoneId zone, Formats formats) {
        this.types = types;
        this.labels = labels;
        this.values = new ValueText(labels);
        this.zone = zone;
        this.formats = formats;
    }

    /** Forgets what was read. */
    public void clear() {
        lines.clear();
        next = OptionalLong.empty();
    }

    /**
     * Takes what was read.
     *
     * @param changes further changes, the newest first
     * @param nextPage where the next page begins, or empty at the end
     */
    public void add(List<Change> changes, OptionalLong nextPage) {
        changes.forEach(c -> lines.add(line(c)));
        next = nextPage;
    }

    /** Where the next page begins; empty before the first and after the last one. */
    public OptionalLong next() {
        return next;
    }

    /** How many changes were read. */
    public int size() {
        return lines.size();
    }

    /**
     * Shows only changes that have all words in field, person, reason or value.
     *
     * @param words separated by blanks; letter case does not matter
     * @return whether that is another filter
     */
    public boolean filter(String words) {
        String wanted = words.strip().toLowerCase(Locale.ROOT);
        boolean other = !wanted.equals(filter);
        filter = wanted;
        return other;
    }

    /** Whether something is filtered out. */
    public boolean isFiltered() {
        return !filter.isEmpty();
    }

    /** The rows that the filter lets through. */
    public List<Row<HistoryLine>> rows() {
        List<Row<HistoryLine>> rows = new ArrayList<>();
        long unit = -1;
        for (HistoryLine line : lines) {
            if (!isTold(line) || !matches(line)) {
                continue;
            }
            if (line.change().sequence() != unit) {
                unit = line.change().sequence();
                rows.add(new Heading<>(heading(line.change()), line));
            }
            rows.add(new Entry<>(line));
        }
        return rows;
    }

    /** Whose record of a partner it is, is not told over and over. */
    private static boolean isTold(HistoryLine line) {
        EStructuralFeature feature = line.feature();
        return RecordThen.isTold(feature) && (feature == null
                || feature.getEContainingClass().getEPackage() == ClientelePackage.eINSTANCE
                || !(feature instanceof EAttribute a) || CustomerClass.isShown(a) && !isOwner(a));
    }

    private static boolean isOwner(EAttribute attribute) {
        return CustomerClass.of(attribute.getEContainingClass()).filter(c -> c.party() == attribute).isPresent();
    }

    /** The changes that a unit of work made to the record, as far as they were read. */
    public List<HistoryLine> unit(long sequence) {
        return lines.stream().filter(l -> l.change().sequence() == sequence).toList();
    }

    private List<String> heading(Change change) {
        String when = formats.moment(change.recordedAt(), zone);
        String who = change.account();
        String why = change.reason() == null ? "" : change.reason(); //$NON-NLS-1$
        return List.of(when, who, why);
    }

    private boolean matches(HistoryLine line) {
        for (String word : filter.split("\\s+")) { //$NON-NLS-1$
            if (!line.searched().contains(word)) {
                return false;
            }
        }
        return true;
    }

    private HistoryLine line(Change change) {
        EClass type = types.apply(change.aggregate());
        ChangePlace place = ChangePlace.of(type, change.path(), labels);
        boolean ours = type.getEPackage() == ClientelePackage.eINSTANCE || change.path().isEmpty();
        String field = ours ? place.text() : labels.type(type) + STEP + place.text();
        String before = text(change, type, place, change.oldValue());
        String after = text(change, type, place, change.newValue());
        String all = String.join(" ", field, kind(change.kind()), before, after, change.account(), //$NON-NLS-1$
                change.reason() == null ? "" : change.reason()); //$NON-NLS-1$
        return new HistoryLine(change, place.feature(), field, kind(change.kind()), before, after,
                all.toLowerCase(Locale.ROOT));
    }

    private String text(Change change, EClass type, ChangePlace place, String value) {
        if (value == null) {
            return ""; //$NON-NLS-1$
        }
        EClassifier whole = change.kind() == Change.Kind.CHANGED ? null
                : type.getEPackage().getEClassifier(value.substring(value.lastIndexOf('#') + 1));
        if (whole instanceof EClass object) {
            return labels.type(object);
        }
        return place.feature() == null ? value : values.canonical(place.owner(), place.feature(), value);
    }

    private static String kind(Change.Kind kind) {
        return switch (kind) {
        case ADDED -> Messages.History_added;
        case CHANGED -> Messages.History_changed;
        case REMOVED -> Messages.History_removed;
        case IMPORTED -> Messages.History_imported;
        };
    }

    /** The day since which a change holds, where that is another than the one on which it was recorded. */
    public String since(Change change) {
        boolean other = change.validFrom() != null
                && !change.validFrom().equals(change.recordedAt().atZone(zone).toLocalDate());
        return other ? formats.date(change.validFrom()) : ""; //$NON-NLS-1$
    }
}
