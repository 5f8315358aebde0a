package org.clientele.ui.customers.internal.list;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.clientele.core.facts.ColumnDescriptor;
import org.clientele.core.facts.ColumnDescriptor.ColumnType;
import org.clientele.model.CustomerKind;
import org.clientele.ui.Formats;
import org.clientele.ui.customers.internal.Messages;
import org.clientele.ui.table.TableColumn;

/** The columns that the list offers: those of the fact base, then contributed ones. Safe for any thread. */
public final class ListColumns {

    private static final int TEXT_WIDTH = 180;
    private static final int NUMBER_WIDTH = 120;
    private static final Map<String, Integer> WIDTHS = Map.of("number", 110, "name", 170, "country", 150, //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            "kind", 120, "orders.count", 90, "orders.gross", 140, "orders.net", 205); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
    private static final Set<ColumnType> NUMERIC = Set.of(ColumnType.INTEGER, ColumnType.AMOUNT, ColumnType.DECIMAL);

    private final Map<String, ColumnDescriptor> facts = new LinkedHashMap<>();
    private final List<TableColumn> all = new ArrayList<>();
    private final Currency currency;

    /**
     * Makes the columns.
     *
     * @param descriptors the columns of the fact base
     * @param contributed columns of other bundles
     * @param currency the store's base currency, named in the headers of amounts
     */
    public ListColumns(Collection<ColumnDescriptor> descriptors, Collection<TableColumn> contributed,
            Currency currency) {
        this.currency = currency;
        for (ColumnDescriptor column : descriptors) {
            facts.put(column.id(), column);
            String label = column.type() == ColumnType.AMOUNT
                    ? column.label() + " (" + currency.getCurrencyCode() + ')' //$NON-NLS-1$
                    : column.label();
            all.add(new TableColumn(column.id(), label, NUMERIC.contains(column.type()), widthOf(column.id())));
        }
        all.addAll(contributed);
    }

    /** The width of a column until the user chooses another. */
    static int widthOf(String id) {
        return WIDTHS.getOrDefault(id, id.startsWith("orders.") ? NUMBER_WIDTH : TEXT_WIDTH); //$NON-NLS-1$
    }

    /**
     * All columns.
     *
     * @return in the order in which they are offered
     */
    public List<TableColumn> all() {
        return all;
    }

    /**
     * The ids of the columns that the fact base holds.
     *
     * @return the ids, which the service sorts by and exports
     */
    public Set<String> factIds() {
        return facts.keySet();
    }

    /**
     * Shows a value in the user's format.
     *
     * @param formats the user's formats
     * @param column the column's id
     * @param value its value, or null
     * @return the text
     */
    public String text(Formats formats, String column, Object value) {
        return switch (value) {
        case null -> ""; //$NON-NLS-1$
        case LocalDate day -> formats.date(day);
        case Long number -> formats.number(number);
        case Integer number -> formats.number(number);
        case BigDecimal amount -> formats.amount(amount, currency);
        default -> "kind".equals(column) ? kind(value.toString()) : value.toString(); //$NON-NLS-1$
        };
    }

    private static String kind(String literal) {
        CustomerKind kind = CustomerKind.getByName(literal);
        if (kind == null) {
            kind = CustomerKind.get(literal);
        }
        return kind == null ? literal : switch (kind) {
        case CONSUMER -> Messages.Kind_consumer;
        case BUSINESS -> Messages.Kind_business;
        case INTERMEDIARY -> Messages.Kind_intermediary;
        case PUBLIC_INTEREST -> Messages.Kind_publicInterest;
        };
    }
}
