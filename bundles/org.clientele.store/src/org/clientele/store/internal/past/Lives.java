package org.clientele.store.internal.past;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.clientele.core.store.Change.Kind;
import org.clientele.core.store.FeaturePath;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.store.internal.StoreContext;
import org.clientele.store.internal.history.LineReader;
import org.clientele.store.internal.history.LineReader.Origin;
import org.clientele.store.internal.history.Place;
import org.clientele.store.internal.history.StoredLine;
import org.clientele.store.internal.mapping.TableMapping;
import org.clientele.store.internal.mapping.ValueType;
import org.clientele.store.internal.record.RowState;

/** Collects what is known of the rows of one aggregate up to a moment. Keeps one entry for each row and value. */
final class Lives {

    private static final String ROLE = Literals.PARTY__CUSTOMER.getName();
    private static final String THERE = "1";

    private final TableMapping table;
    private final long id;
    private final Moment moment;
    private final Map<Long, RowLife> rows = new LinkedHashMap<>();
    private LocalDate since;
    private long bornBy = -1;
    private long roleBy = -1;

    private Lives(TableMapping table, long id, Moment moment) {
        this.table = table;
        this.id = id;
        this.moment = moment;
    }

    /**
     * Reads them.
     *
     * @param present the stored rows; empty for a deleted aggregate
     * @param removal the lines of its removal
     */
    static Lives read(StoreContext context, Connection connection, TableMapping table, long id, Moment moment,
            Map<Long, RowState> present, List<StoredLine> removal) throws SQLException {
        Lives lives = new Lives(table, id, moment);
        lives.rows.put(id, new RowLife(Place.of(""), present.get(id)));
        present.values().stream().filter(row -> !row.isRoot())
                .forEach(row -> lives.rows.put(row.id(), new RowLife(Place.of(row.path()), row)));
        lives.since = since(table, present.get(id), removal);
        LineReader reader = new LineReader(connection, context.keys(), context.codes().codeOf(table.root()), id);
        Origin batch = reader.batch();
        if (batch != null) {
            lives.root().broughtBy(batch.sequence(),
                    switch (moment) {
                    case Moment.Recorded recorded -> !batch.recordedAt().isAfter(recorded.instant());
                    case Moment.Valid valid -> !lives.earlier(batch.validFrom()).isAfter(valid.day());
                    });
            lives.bornBy = batch.sequence();
        }
        reader.all(lives::take);
        return lives;
    }

    RowLife root() {
        return rows.get(id);
    }

    Collection<RowLife> all() {
        return rows.values();
    }

    /** The id of a place's row. */
    long idOf(Place place) {
        return place.row() == 0 ? id : place.row();
    }

    /** The day on which the party became a customer, as it was told last. */
    private static LocalDate since(TableMapping table, RowState root, List<StoredLine> removal) {
        FeaturePath path = FeaturePath.of(Literals.PARTY__CUSTOMER, Literals.CUSTOMER__SINCE);
        int column = table.indexOf(path);
        if (column < 0) {
            return null;
        }
        if (root != null) {
            return (LocalDate) root.values()[column];
        }
        ValueType type = table.columns().get(column).type();
        return removal.stream().filter(line -> line.path().equals(path.toString())).findFirst()
                .map(line -> (LocalDate) type.ofText(line.oldValue())).orElse(null);
    }

    private LocalDate earlier(LocalDate validFrom) {
        return since != null && since.isBefore(validFrom) ? since : validFrom;
    }

    private void take(StoredLine line) {
        Place place = Place.of(line.path());
        RowLife row = rows.computeIfAbsent(idOf(place), key -> new RowLife(place, null));
        if (line.path().isEmpty() && line.kind() == Kind.ADDED && bornBy < 0) {
            bornBy = line.sequence();
        }
        if (line.path().equals(ROLE) && line.kind() == Kind.ADDED) {
            roleBy = line.sequence();
        }
        LocalDate validFrom = validFrom(line);
        if (place.isRow()) {
            row.whole(line, moment.holds(line.sequence(), validFrom));
        } else if (line.isMarker()) {
            boolean added = line.kind() == Kind.ADDED;
            row.value(line, () -> added ? null : THERE, () -> added ? THERE : null, moment, validFrom);
        } else {
            row.value(line, line::oldValue, line::newValue, moment, validFrom);
        }
    }

    /** An aggregate, and the role as a customer, begin with the customer's own first day where that is earlier. */
    private LocalDate validFrom(StoredLine line) {
        boolean begins = line.sequence() == bornBy
                || line.sequence() == roleBy && (line.path().equals(ROLE) || line.path().startsWith(ROLE + '.'));
        return begins ? earlier(line.validFrom()) : line.validFrom();
    }

    TableMapping table() {
        return table;
    }
}
