package org.clientele.store.internal.schema;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.model.ClientelePackage;
import org.clientele.store.internal.Messages;
import org.clientele.store.internal.connection.Connections;
import org.clientele.store.internal.dialect.Dialect;
import org.clientele.store.internal.mapping.Codes;
import org.clientele.store.internal.mapping.ModelMapping;
import org.clientele.store.internal.mapping.Timestamps;
import org.eclipse.osgi.util.NLS;

/** Brings a database's tables in line with this program, step by step, each in one transaction. */
public final class Schema {

    private final Dialect dialect;
    private final ModelMapping mapping;
    private final List<Migration> migrations;
    private final Clock clock;

    /** Work before the first step. */
    @FunctionalInterface
    public interface Precaution {
        /**
         * Copies the store.
         *
         * @throws ClienteleException when it cannot; nothing is migrated then
         */
        void take() throws ClienteleException;
    }

    /**
     * Creates a schema.
     *
     * @param dialect the engine
     * @param mapping the tables that the model asks for
     * @param migrations the steps of the other tables
     * @param clock when a step was taken
     */
    public Schema(Dialect dialect, ModelMapping mapping, List<Migration> migrations, Clock clock) {
        this.dialect = dialect;
        this.mapping = mapping;
        this.migrations = migrations;
        this.clock = clock;
    }

    /**
     * The number of the last step that this program knows.
     *
     * @return 1 or more
     */
    public int version() {
        return migrations.getLast().number();
    }

    /**
     * Takes the steps that are missing.
     *
     * @param connections the store's connections
     * @param precaution taken before the first step of a store that is not new; null for a new one
     * @param always whether it is taken also when there is no step to take
     * @throws ClienteleException STORE_NEWER, STORE_DAMAGED, INVALID_INPUT; steps before the failing one stay
     */
    public void migrate(Connections connections, Precaution precaution, boolean always) throws ClienteleException {
        boolean fresh = precaution == null;
        Map<Integer, String> taken = fresh ? Map.of()
                : connections.read(connection -> taken(connection, Migration.LINE));
        check(taken);
        if (!fresh) {
            requireNoNewerModel(connections.read(ModelElement::read));
        }
        Precaution once = fresh ? () -> {
        } : once(precaution);
        if (always) {
            once.take();
        }
        for (Migration migration : migrations) {
            if (!taken.containsKey(migration.number())) {
                once.take();
                step(connections, migration);
            }
        }
        model(connections, once);
    }

    private static Precaution once(Precaution precaution) {
        boolean[] taken = { false };
        return () -> {
            if (!taken[0]) {
                precaution.take();
                taken[0] = true;
            }
        };
    }

    private void step(Connections connections, Migration migration) throws ClienteleException {
        List<String> statements = migration.statements().apply(dialect);
        connections.write(connection -> {
            run(connection, statements);
            note(connection, Migration.LINE, migration.number(), migration.name(), statements);
            return null;
        });
    }

    /** Makes the tables and columns that the model asks for. */
    private void model(Connections connections, Precaution precaution) throws ClienteleException {
        List<String> missing = connections.read(connection -> ModelDiff.of(dialect, mapping, connection).statements());
        Set<ModelElement> elements = ModelElement.of(mapping);
        elements.removeAll(connections.read(ModelElement::read));
        if (missing.isEmpty() && elements.isEmpty()) {
            return;
        }
        precaution.take();
        connections.write(connection -> {
            ModelDiff diff = ModelDiff.of(dialect, mapping, connection);
            run(connection, diff.statements());
            diff.note(connection);
            ModelElement.add(connection, elements);
            if (!diff.statements().isEmpty()) {
                int number = taken(connection, Migration.MODEL_LINE).size() + 1;
                note(connection, Migration.MODEL_LINE, number, "tables of the model", diff.statements()); //$NON-NLS-1$
            }
            return null;
        });
    }

    /** What a partner's missing bundle wrote stays and is left out; Clientele's own newer model is no such case. */
    private void requireNoNewerModel(Set<ModelElement> known) throws ClienteleException {
        String own = ClientelePackage.eNS_URI;
        Set<ModelElement> elements = ModelElement.of(mapping);
        for (ModelElement element : known) {
            if (element.ePackage().equals(own) && !elements.contains(element)) {
                throw new ClienteleException(StatusCodes.STORE_NEWER,
                        NLS.bind(Messages.Schema_newerModel, element.name()));
            }
        }
    }

    private void check(Map<Integer, String> taken) throws ClienteleException {
        for (Map.Entry<Integer, String> step : taken.entrySet()) {
            if (step.getKey() > version()) {
                throw new ClienteleException(StatusCodes.STORE_NEWER,
                        NLS.bind(Messages.Schema_newer, step.getKey(), version()));
            }
            Migration known = migrations.get(step.getKey() - 1);
            if (!Migration.checksum(known.statements().apply(dialect)).equals(step.getValue())) {
                throw new ClienteleException(StatusCodes.STORE_NEWER, NLS.bind(Messages.Schema_other, step.getKey()));
            }
        }
    }

    /**
     * Reads the numbers of classes and gives numbers to new ones.
     *
     * @param connections the store's connections
     * @return the numbers
     * @throws ClienteleException from the engine
     */
    public Codes codes(Connections connections) throws ClienteleException {
        return connections.write(connection -> {
            AbsentPersons.note(connection, mapping);
            return CodeBook.open(connection, mapping);
        });
    }

    private static Map<Integer, String> taken(Connection connection, String line) throws SQLException {
        Map<Integer, String> taken = new TreeMap<>();
        try (PreparedStatement select = connection
                .prepareStatement("SELECT NUMBER, CHECKSUM FROM MIGRATION WHERE LINE = ?")) { //$NON-NLS-1$
            select.setString(1, line);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    taken.put(row.getInt(1), row.getString(2));
                }
            }
        }
        return taken;
    }

    private void note(Connection connection, String line, int number, String name, List<String> statements)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO MIGRATION (LINE, NUMBER, NAME, CHECKSUM, APPLIED_AT) VALUES (?, ?, ?, ?, ?)")) { //$NON-NLS-1$
            insert.setString(1, line);
            insert.setInt(2, number);
            insert.setString(3, name);
            insert.setString(4, Migration.checksum(statements));
            Timestamps.bind(insert, 5, clock.instant());
            insert.executeUpdate();
        }
    }

    private static void run(Connection connection, List<String> statements) throws SQLException {
        for (String sql : statements) {
            try (Statement statement = connection.createStatement()) {
                statement.execute(sql);
            }
        }
    }
}
