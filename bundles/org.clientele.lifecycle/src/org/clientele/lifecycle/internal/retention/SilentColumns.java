package org.clientele.lifecycle.internal.retention;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.clientele.core.Translations;
import org.clientele.core.facts.ColumnDescriptor;
import org.clientele.core.facts.ColumnDescriptor.ColumnType;
import org.clientele.core.facts.ColumnProvider;
import org.clientele.core.facts.FactChange;
import org.clientele.core.facts.FactColumn;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.store.Store;
import org.clientele.lifecycle.internal.contact.Contacts;
import org.clientele.lifecycle.internal.signal.Fall;
import org.osgi.service.component.annotations.Component;
import org.roaringbitmap.RoaringBitmap;

/**
 * Tells silent dissatisfaction [P05]: whoever bought at least twice in the half-year before the last, brought in the last
 * half-year at least 30 % less, and did not get in touch in that time. A contact of any kind that the customer began stands
 * for a complaint, until complaints are recorded as such. Missing for whoever bought less than twice before.
 */
@Component
public final class SilentColumns implements ColumnProvider {

    /** The id of the column. */
    public static final String SILENT = "silent"; //$NON-NLS-1$

    private static final double FALL = 30;
    private static final int PURCHASES = 2;

    @Override
    public Collection<ColumnDescriptor> columns() {
        return List.of(new ColumnDescriptor(SILENT, ColumnType.TEXT, Messages.column_silent, true,
                Translations.of(Messages.class, Messages.column_silent)));
    }

    @Override
    public Optional<FactColumn> load(String id, Store store, FactSnapshot facts) {
        long[] values = new long[facts.rows()];
        Arrays.fill(values, FactColumn.MISSING);
        Judge judge = new Judge(facts);
        facts.visible().forEach((int row) -> values[row] = judge.of(row));
        return Optional.of(new YesNoColumn(columns().iterator().next(), values));
    }

    @Override
    public Optional<FactColumn> update(String id, Store store, FactColumn before, FactSnapshot beforeFacts,
            FactSnapshot facts, FactChange change) {
        Judge judge = new Judge(facts);
        RoaringBitmap visible = facts.visible();
        return before instanceof YesNoColumn known
                ? Optional.of(known.with(change.rows(), row -> visible.contains(row) ? judge.of(row) : FactColumn.MISSING))
                : Optional.empty();
    }

    @Override
    public boolean local(String id) {
        return true;
    }

    @Override
    public Set<String> sources(String id) {
        return Set.of("orders", Contacts.INBOUND, Contacts.STREAM); //$NON-NLS-1$
    }

    /** Judges customers; used by one thread. */
    private static final class Judge {

        private final Fall fall;
        private final FactColumn inbound;
        private final long since;

        Judge(FactSnapshot facts) {
            fall = new Fall(facts);
            inbound = facts.column(Contacts.INBOUND).orElse(null);
            since = facts.today().toEpochDay() - Fall.HALF_YEAR + 1;
        }

        long of(int row) {
            double percent = fall.of(row).percent();
            if (fall.purchasesBefore() < PURCHASES || Double.isNaN(percent)) {
                return FactColumn.MISSING;
            }
            long spoke = inbound == null ? FactColumn.MISSING : inbound.number(row); // MISSING is before any day
            return percent >= FALL && spoke < since ? YesNoColumn.YES : YesNoColumn.NO;
        }
    }
}
