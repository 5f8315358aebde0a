package org.clientele.ui.segments.internal.editor;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

import org.clientele.core.facts.ColumnDescriptor;
import org.clientele.core.facts.FactColumn;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.ui.Formats;
import org.clientele.ui.SelectedCustomers;
import org.eclipse.core.runtime.IAdaptable;
import org.roaringbitmap.IntIterator;
import org.roaringbitmap.RoaringBitmap;

/** A sample of customers with the facts that a condition is about. Plain: for any thread. */
public final class MembersModel {

    /** How many customers a sample has at most. */
    public static final int MOST = 100;

    private static final int MOST_COLUMNS = 6;
    private static final List<String> ALWAYS = List.of("number", "name"); //$NON-NLS-1$ //$NON-NLS-2$
    private static final List<String> ELSE = List.of("country", "orders.count", "orders.last", "orders.net"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$

    private MembersModel() {
    }

    /**
     * A sample.
     *
     * @param total how many customers there are
     * @param columns what is shown of each
     * @param members the customers of the sample
     */
    public record Sample(int total, List<ColumnDescriptor> columns, List<Member> members) {
    }

    /**
     * One customer.
     *
     * @param storeId the store
     * @param party the customer's party
     * @param cells the values of the columns, as people read them
     */
    public record Member(UUID storeId, long party, List<String> cells) implements IAdaptable {

        @Override
        public <T> T getAdapter(Class<T> adapter) {
            return adapter == SelectedCustomers.class
                    ? adapter.cast(new SelectedCustomers(storeId, List.of(party))) : null;
        }
    }

    /**
     * Takes a sample.
     *
     * @param storeId the store
     * @param facts the columns
     * @param rows the customers
     * @param about ids of the columns that the condition reads
     * @param seed null for the first rows; else makes a random sample that stays the same for the same seed
     * @return the sample, in the order of rows
     */
    public static Sample of(UUID storeId, FactSnapshot facts, RoaringBitmap rows, Set<String> about, Long seed) {
        Set<String> ids = new LinkedHashSet<>(ALWAYS);
        ids.addAll(about);
        ids.addAll(ELSE);
        List<FactColumn> columns = ids.stream().map(facts::column).flatMap(Optional::stream)
                .limit(MOST_COLUMNS).toList();
        List<Member> members = new ArrayList<>();
        Formats formats = Formats.ofUser();
        for (int row : seed == null ? first(rows) : random(rows, seed)) {
            members.add(new Member(storeId, facts.partyId(row),
                    columns.stream().map(c -> text(c, row, formats)).toList()));
        }
        return new Sample(rows.getCardinality(), columns.stream().map(FactColumn::descriptor).toList(), members);
    }

    private static int[] first(RoaringBitmap rows) {
        int[] found = new int[Math.min(MOST, rows.getCardinality())];
        IntIterator all = rows.getIntIterator();
        for (int i = 0; i < found.length; i++) {
            found[i] = all.next();
        }
        return found;
    }

    private static int[] random(RoaringBitmap rows, long seed) {
        int all = rows.getCardinality();
        if (all <= MOST) {
            return first(rows);
        }
        int[] places = new Random(seed).ints(0, all).distinct().limit(MOST).toArray();
        return Arrays.stream(places).map(rows::select).sorted().toArray();
    }

    /** A value of a column as people read it; empty without one. */
    static String text(FactColumn column, int row, Formats formats) {
        long number = column.number(row);
        return switch (column.descriptor().type()) {
        case TEXT -> column.shown(row) == null ? "" : column.shown(row); //$NON-NLS-1$
        case INTEGER -> number == FactColumn.MISSING ? "" : formats.number(number); //$NON-NLS-1$
        case AMOUNT, DECIMAL -> number == FactColumn.MISSING ? "" //$NON-NLS-1$
                : formats.decimal(BigDecimal.valueOf(number, FactColumn.AMOUNT_SCALE).stripTrailingZeros());
        case DATE -> number == FactColumn.MISSING ? "" : formats.date(LocalDate.ofEpochDay(number)); //$NON-NLS-1$
        };
    }
}
