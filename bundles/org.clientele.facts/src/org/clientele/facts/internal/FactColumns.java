package org.clientele.facts.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.clientele.core.Translations;
import org.clientele.core.facts.ColumnDescriptor;
import org.clientele.core.facts.ColumnDescriptor.ColumnType;
import org.clientele.core.facts.FactColumn;
import org.clientele.facts.internal.CutTotals.Figure;

/** The columns that the fact base itself has. */
final class FactColumns {

    private static final String AVERAGE = "orders.average"; //$NON-NLS-1$
    private static final Map<String, Figure> OF_ORDERS = Map.of("orders.count", Figure.COUNT, //$NON-NLS-1$
            "orders.first", Figure.FIRST, "orders.last", Figure.LAST, "orders.gross", Figure.GROSS, //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            "orders.net", Figure.NET, AVERAGE, Figure.GROSS); //$NON-NLS-1$
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
        numbers(AVERAGE, ColumnType.AMOUNT, Messages.column_orders_average, true,
                ValueSource.ofAverage());
    }

    private FactColumns() {
    }

    static List<ColumnDescriptor> descriptors() {
        return List.copyOf(DESCRIPTORS);
    }

    /** A column of a table, or null when the fact base itself has none of that id. */
    static FactColumn of(String id, FactTable table) {
        return of(id, table, null);
    }

    /** The same, with the totals of orders on another day; null for those of the table. */
    static FactColumn of(String id, FactTable table, CutTotals totals) {
        Function<FactTable, FactColumn> column = COLUMNS.get(id);
        if (column == null || totals == null || !OF_ORDERS.containsKey(id)) {
            return column == null ? null : column.apply(table);
        }
        ColumnDescriptor descriptor = DESCRIPTORS.stream().filter(d -> d.id().equals(id)).findFirst().orElseThrow();
        return new CutColumn(descriptor, totals, OF_ORDERS.get(id), id.equals(AVERAGE));
    }

    static boolean has(String id) {
        return COLUMNS.containsKey(id);
    }

    /** The ids of the columns that are computed of the orders. */
    static Set<String> ofOrders() {
        return OF_ORDERS.keySet();
    }

    /** The ids of all columns. */
    static Set<String> ids() {
        return COLUMNS.keySet();
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
                Translations.of(Messages.class, "column_", label)); //$NON-NLS-1$
        DESCRIPTORS.add(descriptor);
        return descriptor;
    }
}
