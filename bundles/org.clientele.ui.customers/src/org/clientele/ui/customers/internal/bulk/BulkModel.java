package org.clientele.ui.customers.internal.bulk;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.clientele.core.bulk.BulkChange;
import org.clientele.core.bulk.BulkEdit;

/** What a person has said of a bulk edit so far. */
final class BulkModel {

    private static final int REASON = 200;

    private final long[] selected;
    private final long[] all;
    private boolean whole;
    private BulkField field;
    private Object value;
    private boolean clear;
    private String reason = ""; //$NON-NLS-1$

    /**
     * Begins.
     *
     * @param selected the selected customers, may be none
     * @param all the customers of the whole list
     */
    BulkModel(long[] selected, long[] all) {
        this.selected = selected.clone();
        this.all = all.clone();
        this.whole = selected.length < 2;
    }

    int selected() {
        return selected.length;
    }

    int all() {
        return all.length;
    }

    boolean isWhole() {
        return whole;
    }

    void whole(boolean wholeList) {
        whole = wholeList;
    }

    /** How many customers are meant. */
    int count() {
        return whole ? all.length : selected.length;
    }

    void field(BulkField chosen) {
        field = chosen;
        value = null;
        clear = false;
    }

    BulkField field() {
        return field;
    }

    void value(Object chosen) {
        value = chosen;
    }

    void clear(boolean wanted) {
        clear = wanted;
    }

    void reason(String text) {
        reason = text.strip();
    }

    /** What keeps it from being tried, as a sentence. */
    Optional<String> problem() {
        if (count() == 0) {
            return Optional.of(Messages.Bulk_nobody);
        }
        if (field == null) {
            return Optional.of(Messages.Bulk_chooseField);
        }
        boolean missing = value == null || value instanceof String text && text.isBlank()
                || value instanceof Collection<?> many && many.isEmpty();
        if (!clear && missing) {
            return Optional.of(Messages.Bulk_chooseValue);
        }
        if (reason.length() > REASON) {
            return Optional.of(Messages.bind(Messages.Bulk_reasonTooLong, Integer.toString(REASON)));
        }
        try {
            change();
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of(e.getMessage());
        }
    }

    private BulkChange change() {
        return field.change().apply(clear ? null : value instanceof String text ? text.strip() : value);
    }

    /** Why: what the person wrote, or the field's name. */
    String reason() {
        return reason.isEmpty() ? Messages.bind(Messages.Bulk_reason, field.label()) : reason;
    }

    /** The edit; to be asked for only without a problem. */
    BulkEdit edit() {
        return new BulkEdit(whole ? all.clone() : selected.clone(), List.of(change()), reason());
    }
}
