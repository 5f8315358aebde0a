package org.clientele.facts.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.clientele.core.Translations;
import org.clientele.core.facts.ColumnDescriptor;
import org.clientele.core.facts.ColumnDescriptor.ColumnType;
import org.clientele.core.facts.FactColumn;

/** The columns that the fact base itself has. */
final class FactColumns {

    private static final Map<String, Function<FactTable, FactColumn>> COLUMNS = new LinkedHashMap<>();
    private static final List<ColumnDescriptor> DESCRIPTORS = new ArrayList<>();

    static {
        text("number", Messages.column_number, TextSource.NUMBER); //$NON-NLS-1$
        text("name", Messages.column_name, TextSource.NAME); //$NON-NLS-1$
        words("kind", Messages.column_kind, t -> t.words().kinds(), //$NON-NLS-1$
                ValueSource.ofInts(c -> c.attributes().kinds, RowFacts::kind));
        words("owner", Messages.column_owner, t -> t.words().owners(), //$NON-NLS-1$
                ValueSource.ofInts(c -> c.attributes().owners, RowFacts::owner));
        words("country", Messages.column_country, t -> t.words().countries(), //$NON-NLS-1$
                ValueSource.ofInts(c -> c.attributes().countries, RowFacts::country));
        numbers("since", ColumnType.DATE, Messages.column_since, false, //$NON-NLS-1$
                ValueSource.ofInts(c -> c.attributes().sinces, RowFacts::since));
        numbers("orders.count", ColumnType.INTEGER, Messages.column_orders_count, true, //$NON-NLS-1$
                ValueSource.ofInts(c -> c.orders().counts, r -> r.orders().totals().count()));
        numbers("orders.first", ColumnType.DATE, Messages.column_orders_first, true, //$NON-NLS-1$
                ValueSource.ofInts(c -> c.orders().firstDays, r -> r.orders().totals().first()));
        numbers("orders.last", ColumnType.DATE, Messages.column_orders_last, true, //$NON-NLS-1$
                ValueSource.ofInts(c -> c.orders().lastDays, r -> r.orders().totals().last()));
        numbers("orders.gross", ColumnType.AMOUNT, Messages.column_orders_gross, true, //$NON-NLS-1$
                ValueSource.ofLongs(c -> c.orders().gross, r -> r.orders().totals().gross()));
        numbers("orders.net", ColumnType.AMOUNT, Messages.column_orders_net, true, //$NON-NLS-1$
                ValueSource.ofLongs(c -> c.orders().net, r -> r.orders().totals().net()));
        numbers("orders.average", ColumnType.AMOUNT, Messages.column_orders_average, true, //$NON-NLS-1$
                ValueSource.ofAverage());
    }

    private FactColumns() {
    }

    static List<ColumnDescriptor> descriptors() {
        return List.copyOf(DESCRIPTORS);
    }

    /** A column of a table, or null when the fact base itself has none of that id. */
    static FactColumn of(String id, FactTable table) {
        Function<FactTable, FactColumn> column = COLUMNS.get(id);
        return column == null ? null : column.apply(table);
    }

    private static void text(String id, String label, TextSource source) {
        ColumnDescriptor descriptor = describe(id, ColumnType.TEXT, label, false);
        COLUMNS.put(id, table -> new TextColumn(descriptor, table, source));
    }

    private static void words(String id, String label, Function<FactTable, TextDictionary> words, ValueSource source) {
        ColumnDescriptor descriptor = describe(id, ColumnType.TEXT, label, false);
        COLUMNS.put(id, table -> new ValueColumn(descriptor, table, source, words.apply(table)));
    }

    private static void numbers(String id, ColumnType type, String label, boolean computed, ValueSource source) {
        ColumnDescriptor descriptor = describe(id, type, label, computed);
        COLUMNS.put(id, table -> new ValueColumn(descriptor, table, source, null));
    }

    private static ColumnDescriptor describe(String id, ColumnType type, String label, boolean computed) {
        ColumnDescriptor descriptor = new ColumnDescriptor(id, type, label, computed,
                Translations.of(Messages.class, label));
        DESCRIPTORS.add(descriptor);
        return descriptor;
    }
}
