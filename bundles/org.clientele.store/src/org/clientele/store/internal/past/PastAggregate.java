package org.clientele.store.internal.past;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.clientele.model.Aggregate;
import org.clientele.store.internal.StoreContext;
import org.clientele.store.internal.history.LineReader;
import org.clientele.store.internal.history.StoredLine;
import org.clientele.store.internal.mapping.Names;
import org.clientele.store.internal.mapping.TableMapping;
import org.clientele.store.internal.record.GraphBuilder;
import org.clientele.store.internal.record.RowReader;
import org.clientele.store.internal.record.RowState;
import org.clientele.store.internal.record.Sql;

/** Rebuilds one aggregate as it was. */
public final class PastAggregate {

    private final StoreContext context;
    private final Connection connection;
    private final TableMapping table;
    private final long id;

    /**
     * Creates it.
     *
     * @param context the store
     * @param connection a connection
     * @param table the aggregate's table
     * @param id its id
     */
    public PastAggregate(StoreContext context, Connection connection, TableMapping table, long id) {
        this.context = context;
        this.connection = connection;
        this.table = table;
        this.id = id;
    }

    /**
     * As the store knew it.
     *
     * @param instant when
     * @return a graph of version 0; empty when it was not there
     * @throws SQLException from the driver
     */
    public Optional<Aggregate> asKnownOn(Instant instant) throws SQLException {
        return rebuild(reader -> new Moment.Recorded(instant, reader.lastUntil(instant)));
    }

    /**
     * As it was in the world, by what is known now.
     *
     * @param day when
     * @return a graph of version 0; empty when it was not there
     * @throws SQLException from the driver
     */
    public Optional<Aggregate> asOf(LocalDate day) throws SQLException {
        return rebuild(reader -> new Moment.Valid(day));
    }

    @FunctionalInterface
    private interface Choice {
        Moment of(LineReader reader) throws SQLException;
    }

    private Optional<Aggregate> rebuild(Choice choice) throws SQLException {
        while (true) {
            Map<Long, RowState> present = new RowReader(context.mapping(), context.codes()).read(connection, table, id);
            LineReader reader = new LineReader(connection, context.keys(), context.codes().codeOf(table.root()), id);
            List<StoredLine> removal = present.isEmpty() ? reader.lastRemoval() : List.of();
            if (present.isEmpty() && removal.isEmpty()) {
                return Optional.empty();
            }
            Moment moment = choice.of(reader);
            Lives lives = Lives.read(context, connection, table, id, moment, present, removal);
            // Each statement sees the newest committed rows: a commit in between shows in the version.
            if (version() == (present.isEmpty() ? 0 : present.get(id).version())) {
                Map<Long, RowState> rows = new PastRows(context.mapping(), lives, moment).rows();
                return rows.isEmpty() ? Optional.empty() : Optional.of(GraphBuilder.build(rows));
            }
        }
    }

    private int version() throws SQLException {
        int[] version = { 0 };
        new Sql().add("SELECT VERSION FROM " + Names.quote(table.name()) + " WHERE ID = ").value(id)
                .query(connection, row -> {
                    version[0] = row.getInt(1);
                    return false;
                });
        return version[0];
    }
}
