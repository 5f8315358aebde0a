package org.clientele.store.internal.schema;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.clientele.core.ClienteleException;
import org.clientele.core.store.CommitCheck;
import org.clientele.core.store.FeaturePath;
import org.clientele.core.store.MigrationState;
import org.clientele.core.store.PendingCommit;
import org.clientele.core.store.PendingCommit.PendingChange;
import org.clientele.model.Aggregate;
import org.clientele.store.internal.connection.Connections;
import org.clientele.store.internal.mapping.Timestamps;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * The lines of versions of partners' packages in one store: what was taken, what is known, and which packages must not be
 * written now. As a check it refuses changes to the records of these.
 */
public final class PartnerLines implements CommitCheck {

    private static final String PREFIX = "package "; //$NON-NLS-1$

    private final Map<String, Map<Integer, String>> taken = new TreeMap<>();
    private final Set<String> packages = new LinkedHashSet<>();
    private final Map<String, MigrationState> states = new LinkedHashMap<>();

    /**
     * Reads the lines of a store before the packages of this program come into it.
     *
     * @param connections the store's connections
     * @return the lines
     * @throws ClienteleException from the engine
     */
    public static PartnerLines read(Connections connections) throws ClienteleException {
        PartnerLines lines = new PartnerLines();
        connections.read(connection -> {
            lines.read(connection);
            return null;
        });
        return lines;
    }

    private void read(Connection connection) throws SQLException {
        try (PreparedStatement select = connection
                .prepareStatement("SELECT LINE, NUMBER, CHECKSUM FROM MIGRATION ORDER BY LINE, NUMBER"); //$NON-NLS-1$
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                if (row.getString(1).startsWith(PREFIX)) {
                    taken.computeIfAbsent(row.getString(1).substring(PREFIX.length()), n -> new TreeMap<>())
                            .put(row.getInt(2), row.getString(3));
                }
            }
        }
        try (PreparedStatement select = connection.prepareStatement("SELECT DISTINCT PACKAGE FROM MODEL_CLASS"); //$NON-NLS-1$
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                packages.add(row.getString(1));
            }
        }
    }

    boolean knows(String namespaceUri) {
        return packages.contains(namespaceUri);
    }

    Map<Integer, String> taken(String namespaceUri) {
        return taken.computeIfAbsent(namespaceUri, n -> new TreeMap<>());
    }

    Collection<String> remembered() {
        return taken.keySet();
    }

    void set(MigrationState state) {
        states.put(state.namespaceUri(), state);
    }

    /**
     * How far each package is.
     *
     * @return the states
     */
    public List<MigrationState> states() {
        return List.copyOf(states.values());
    }

    static String checksum(int number, String name) {
        return Migration.checksum(List.of(number + " " + name)); //$NON-NLS-1$
    }

    /** Notes a step within its transaction. */
    static void note(Connection connection, String namespaceUri, int number, String name, Instant now)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO MIGRATION (LINE, NUMBER, NAME, CHECKSUM, APPLIED_AT) VALUES (?, ?, ?, ?, ?)")) { //$NON-NLS-1$
            insert.setString(1, PREFIX + namespaceUri);
            insert.setInt(2, number);
            insert.setString(3, name);
            insert.setString(4, checksum(number, name));
            Timestamps.bind(insert, 5, now);
            insert.executeUpdate();
        }
    }

    static boolean fits(String namespaceUri) {
        return (PREFIX + namespaceUri).getBytes(StandardCharsets.UTF_8).length <= 255;
    }

    private Optional<String> problem(EClass type) {
        return Optional.ofNullable(states.get(type.getEPackage().getNsURI())).map(MigrationState::problem)
                .filter(p -> !p.isEmpty());
    }

    private boolean isClosed() {
        return states.values().stream().anyMatch(s -> !s.problem().isEmpty());
    }

    @Override
    public void check(PendingCommit commit, Report report) {
        if (!isClosed()) {
            return;
        }
        commit.ranges().forEach(
                range -> problem(range.type()).ifPresent(p -> report.problem(null, "", p))); //$NON-NLS-1$
        for (PendingChange change : commit.changes()) {
            Aggregate any = change.after().or(change::before).orElseThrow();
            Optional<String> own = problem(any.eClass());
            if (own.isEmpty() && !same(parts(change.before()), parts(change.after()))) {
                own = parts(change.after().or(change::before)).stream().findFirst().flatMap(p -> problem(p.eClass()));
            }
            own.ifPresent(p -> report.problem(change.aggregate(), "", p)); //$NON-NLS-1$
        }
    }

    /** What an aggregate contains of packages that must not be written. */
    private List<EObject> parts(Optional<Aggregate> aggregate) {
        List<EObject> parts = new ArrayList<>();
        if (aggregate.isPresent()) {
            TreeIterator<EObject> contents = aggregate.get().eAllContents();
            while (contents.hasNext()) {
                EObject part = contents.next();
                if (problem(part.eClass()).isPresent()) {
                    parts.add(part);
                }
            }
        }
        return parts;
    }

    private static boolean same(List<EObject> before, List<EObject> after) {
        return EcoreUtil.equals(before, after);
    }

    @Override
    public Optional<RowRule> rowRule(EClass rowType, List<FeaturePath> columns, LocalDate today) {
        return isClosed()
                ? Optional.of((row, report) -> problem(row.type()).ifPresent(p -> report.problem(null, "", p))) //$NON-NLS-1$
                : Optional.empty();
    }
}
