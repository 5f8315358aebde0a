package org.clientele.ui.customers.internal.record.more;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.records.CustomerClass;
import org.clientele.core.store.FeaturePath;
import org.clientele.core.store.Page;
import org.clientele.core.store.PageKey;
import org.clientele.core.store.RecordQuery;
import org.clientele.core.store.RecordRow;
import org.clientele.core.store.Records;
import org.clientele.core.store.Store;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.edit.ModelLabels;
import org.clientele.model.value.PartyId;
import org.clientele.ui.Formats;
import org.clientele.ui.edits.ValueText;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** The rows of one class that belong to a customer, as texts. Plain: knows no widget. */
public final class RowsModel {

    private static final int PAGE = 100;

    private final CustomerClass rows;
    private final ModelLabels labels;
    private final ValueText values;
    private final Formats formats;
    private final Currency currency;
    private final List<EAttribute> columns;
    private List<Row> shown = List.of();
    private Optional<PageKey> next = Optional.empty();
    private EAttribute sortedBy;
    private boolean descending;

    /**
     * A row.
     *
     * @param id the record's id
     * @param texts what its cells say
     */
    public record Row(long id, List<String> texts) {
    }

    /**
     * What was read at once.
     *
     * @param rows in the order of the table
     * @param next where to go on; empty at the end
     */
    public record Part(List<Row> rows, Optional<PageKey> next) {
    }

    /**
     * An empty table, sorted by the day, if there is one.
     *
     * @param rows the class
     * @param labels names
     * @param formats the user's formats
     * @param currency of money that names none
     */
    public RowsModel(CustomerClass rows, ModelLabels labels, Formats formats, Currency currency) {
        this.rows = rows;
        this.labels = labels;
        this.values = new ValueText(labels);
        this.formats = formats;
        this.currency = currency;
        this.columns = rows.columns();
        this.sortedBy = rows.day().orElse(null);
        this.descending = sortedBy != null;
    }

    /** The attributes that have columns. */
    public List<EAttribute> columns() {
        return columns;
    }

    /** The title of a column. */
    public String title(EAttribute column) {
        return labels.feature(rows.type(), column);
    }

    /** Whether a column is set to the right. */
    public static boolean isNumber(EAttribute column) {
        Class<?> java = column.getEAttributeType().getInstanceClass();
        return java != null && (Number.class.isAssignableFrom(java) || java == int.class || java == long.class
                || java == double.class);
    }

    /** The column by which the rows are sorted; empty: by when they were entered. */
    public Optional<EAttribute> sortedBy() {
        return Optional.ofNullable(sortedBy);
    }

    /** Whether the greatest comes first. */
    public boolean isDescending() {
        return descending;
    }

    /** Sorts by another column, or the other way round. */
    public void sort(EAttribute column) {
        descending = column == sortedBy && !descending;
        sortedBy = column;
    }

    /** The rows that were read. */
    public List<Row> shown() {
        return shown;
    }

    /** Where the next page begins; empty at the end. */
    public Optional<PageKey> next() {
        return next;
    }

    /** Takes a page: the first, or one more. */
    public void take(Part part, boolean more) {
        List<Row> all = new ArrayList<>(more ? shown : List.of());
        all.addAll(part.rows());
        shown = List.copyOf(all);
        next = part.next();
    }

    /** How many rows to ask for so that what was shown stays so. */
    public int wanted() {
        return Math.min(10_000, Math.max(PAGE, shown.size()));
    }

    /**
     * Reads a page; for a background thread.
     *
     * @param store holds the rows
     * @param actor who asks
     * @param partyId the customer
     * @param after where to go on; empty for the first page
     * @param limit the most rows
     * @return the page
     * @throws ClienteleException LOCK_TIMEOUT
     */
    public Part read(Store store, Actor actor, long partyId, Optional<PageKey> after, int limit)
            throws ClienteleException {
        RecordQuery all = rows.rowsOf(partyId, columns);
        RecordQuery query = new RecordQuery(all.type(), all.columns(), all.where(),
                Optional.ofNullable(sortedBy).map(a -> FeaturePath.of(a)), descending);
        Records records = store.records(actor);
        Page page = records.page(query, after, limit);
        List<Row> read = new ArrayList<>();
        for (RecordRow row : page.rows()) {
            read.add(new Row(row.id(), texts(records, row.values())));
        }
        return new Part(read, page.next());
    }

    private List<String> texts(Records records, List<Object> row) throws ClienteleException {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            Object value = row.get(i);
            texts.add(value instanceof PartyId party ? nameOf(records, party) : text(columns.get(i), value, row));
        }
        return texts;
    }

    private static String nameOf(Records records, PartyId party) throws ClienteleException {
        List<RecordRow> found = records.rows(Literals.PARTY, List.of(FeaturePath.of(Literals.PARTY__DISPLAY_NAME)),
                new long[] { party.value() });
        return found.isEmpty() ? '#' + Long.toString(party.value())
                : Objects.toString(found.getFirst().values().getFirst(), ""); //$NON-NLS-1$
    }

    private String text(EAttribute column, Object value, List<Object> row) {
        if (value == null || value.equals("")) { //$NON-NLS-1$
            return ""; //$NON-NLS-1$
        }
        String money = EcoreUtil.getAnnotation(column, CustomerClass.SHOW, "money"); //$NON-NLS-1$
        return value instanceof BigDecimal amount && money != null ? money(amount, money, row)
                : values.text(rows.type(), column, value).replace('\n', ' ');
    }

    private String money(BigDecimal amount, String of, List<Object> row) {
        EStructuralFeature named = rows.type().getEStructuralFeature(of);
        Object code = named instanceof EAttribute a && columns.contains(a) ? row.get(columns.indexOf(a)) : of;
        try {
            return formats.money(amount, "true".equals(of) || code == null ? currency //$NON-NLS-1$
                    : Currency.getInstance(code.toString()));
        } catch (IllegalArgumentException e) {
            return formats.decimal(amount) + ' ' + code;
        }
    }

    /** The row of a record, if it is shown. */
    public OptionalLong indexOf(long id) {
        for (int i = 0; i < shown.size(); i++) {
            if (shown.get(i).id() == id) {
                return OptionalLong.of(i);
            }
        }
        return OptionalLong.empty();
    }
}
