package org.clientele.facts.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.facts.ColumnDescriptor;
import org.clientele.core.facts.ColumnDescriptor.ColumnType;
import org.clientele.core.facts.ColumnProvider;
import org.clientele.core.facts.FactChange;
import org.clientele.core.facts.FactColumn;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.health.Contained;
import org.clientele.core.health.ContainedServices;
import org.clientele.core.health.DisabledException;
import org.clientele.core.store.Store;
import org.clientele.facts.internal.Contributions.Column;

/**
 * The contributed columns of one view, computed once for all readers: of those of the view before where the provider can,
 * else anew.
 */
final class ComputedColumns {

    private static final int MOST_ROWS = 20_000;

    private final Store store;
    private final Contributions contributions;
    private final TableView view;
    private final ComputedColumns whole;
    private final Map<String, Loaded> loaded = new ConcurrentHashMap<>();
    private volatile Map<String, Base> bases;

    ComputedColumns(Store store, Contributions contributions, TableView view, ComputedColumns before,
            FactChange change) {
        this.store = store;
        this.contributions = contributions;
        this.view = view;
        this.whole = null;
        Map<String, Base> handed = before == null ? Map.of() : before.basesAfter(change);
        this.bases = change.everything() ? Map.of() : handed;
    }

    private ComputedColumns(ComputedColumns whole, TableView view) {
        this.store = whole.store;
        this.contributions = whole.contributions;
        this.view = view;
        this.whole = whole;
        this.bases = Map.of();
    }

    /** The columns of the same table on another day. */
    ComputedColumns asOf(TableView other) {
        return new ComputedColumns(this, other);
    }

    List<ColumnDescriptor> descriptors() {
        return contributions.directory().descriptors();
    }

    boolean isLocal(String id) {
        return contributions.column(id).isPresent() && contributions.directory().isLocal(id);
    }

    boolean isTimed(String id) {
        return contributions.column(id).map(Column::timed).orElse(false);
    }

    Optional<FactColumn> column(String id) {
        Loaded known = loaded.get(id);
        if (known != null) {
            return known.column();
        }
        Optional<Column> offered = contributions.column(id);
        if (offered.isEmpty()) {
            return Optional.empty(); // not kept: its provider may come later
        }
        if (whole != null && !contributions.directory().dependsOn(id, view.streams().sources())) {
            return whole.column(id);
        }
        Loaded made = new Loaded(offered.get().provider(), make(offered.get()));
        loaded.putIfAbsent(id, made);
        return loaded.get(id).column();
    }

    private Optional<FactColumn> make(Column column) {
        try {
            Base base = bases.get(column.id());
            if (base != null && base.provider() == column.provider()) {
                Optional<FactColumn> updated = update(column, base);
                if (updated.isPresent()) {
                    return updated;
                }
            }
            return probed(column, load(column));
        } catch (DisabledException e) {
            return Optional.empty(); // told already
        } catch (ClienteleException | RuntimeException | LinkageError e) {
            boolean told = e instanceof ClienteleException known && known.code() == StatusCodes.CONTRIBUTION_FAILED;
            if (!told && !view.streams().isClosed()) {
                Log.error("Column " + column.id() + " cannot be computed", e); //$NON-NLS-1$ //$NON-NLS-2$
            }
            return Optional.empty();
        }
    }

    /** Tries once more when somebody wrote for so long that reading gave up. */
    private Optional<FactColumn> load(Column column) throws ClienteleException {
        try {
            return column.provider().load(column.id(), store, view.everything());
        } catch (ClienteleException e) {
            if (e.code() != StatusCodes.LOCK_TIMEOUT) {
                throw e;
            }
            return column.provider().load(column.id(), store, view.everything());
        }
    }

    /** A column of a partner is read at its ends, so that one of another length is found out here. */
    private Optional<FactColumn> probed(Column column, Optional<FactColumn> made) throws ClienteleException {
        Optional<Contained> wall = ContainedServices.wall(column.provider());
        int rows = view.everything().rows();
        if (wall.isPresent() && made.isPresent() && rows > 0) {
            FactColumn read = made.get();
            wall.get().call(Contained.BRIEF, () -> {
                for (int row : new int[] { 0, rows - 1 }) {
                    if (read.descriptor().type() == ColumnType.TEXT) {
                        read.text(row);
                    } else {
                        read.number(row);
                    }
                }
                return true;
            });
        }
        return made;
    }

    private Optional<FactColumn> update(Column column, Base base) throws ClienteleException {
        FactSnapshot now = view.everything();
        if (column.timed() && !base.facts().today().equals(now.today())) {
            return Optional.empty();
        }
        FactChange change = base.change();
        if (contributions.directory().dependsOn(column.id(), change.anywhere())) {
            return Optional.empty();
        }
        if (base.facts().rows() == now.rows() && !contributions.directory().dependsOn(column.id(), change.touched())) {
            return Optional.of(base.column());
        }
        return column.provider().update(column.id(), store, base.column(), base.facts(), now, change);
    }

    /** Hands over what there is to the next view, and lets go of the earlier ones: who still reads this view loads anew. */
    private Map<String, Base> basesAfter(FactChange change) {
        Map<String, Base> next = new HashMap<>();
        bases.forEach((id, base) -> {
            FactChange both = Changes.join(base.change(), change);
            if (!loaded.containsKey(id) && both.rows().getCardinality() <= MOST_ROWS) {
                next.put(id, new Base(base.provider(), base.column(), base.facts(), both));
            }
        });
        if (change.rows().getCardinality() <= MOST_ROWS) {
            loaded.forEach((id, known) -> known.column().ifPresent(
                    column -> next.put(id, new Base(known.provider(), column, view.everything(), change))));
        }
        bases = Map.of();
        return next;
    }

    /** What was computed, by whom. */
    private record Loaded(ColumnProvider provider, Optional<FactColumn> column) {
    }

    /** A column of an earlier view, and what changed since. */
    private record Base(ColumnProvider provider, FactColumn column, FactSnapshot facts, FactChange change) {
    }
}
