package org.clientele.store.internal.schema;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.clientele.model.ClientelePackage;
import org.clientele.store.internal.mapping.ColumnMapping;
import org.clientele.store.internal.mapping.ModelMapping;
import org.clientele.store.internal.mapping.Names;
import org.clientele.store.internal.mapping.TableMapping;

/**
 * Notes in the store which columns of partners' tables tell about a person, and erases them where the partner's bundle is
 * not there to say so: nobody has to install a bundle to erase somebody.
 */
public final class AbsentPersons {

    private static final String KEY = "personal."; //$NON-NLS-1$

    /** A table: the column with the party, or the tables whose rows contain its rows; and what is personal in it. */
    private record Note(String table, String party, List<String> holders, List<String> personal) {

        static Note read(String table, String text) {
            String[] parts = text.split("\\|", -1); //$NON-NLS-1$
            return new Note(table, parts[0], list(parts[1]), list(parts[2]));
        }

        private static List<String> list(String text) {
            return text.isEmpty() ? List.of() : List.of(text.split(",")); //$NON-NLS-1$
        }

        String text() {
            return party + '|' + String.join(",", holders) + '|' + String.join(",", personal); //$NON-NLS-1$ //$NON-NLS-2$
        }
    }

    private AbsentPersons() {
    }

    /**
     * Notes the tables of partners that are there.
     *
     * @param connection writes
     * @param mapping the tables
     * @throws SQLException from the driver
     */
    static void note(Connection connection, ModelMapping mapping) throws SQLException {
        Map<String, String> known = read(connection);
        for (TableMapping table : mapping.tables()) {
            if (table.root().getEPackage() == ClientelePackage.eINSTANCE) {
                continue;
            }
            ColumnMapping party = table.partyColumn();
            Note note = new Note(table.name(), party == null ? "" : party.name(), //$NON-NLS-1$
                    table.isAggregate() ? List.of() : mapping.holdersOf(table).stream().map(TableMapping::name).toList(),
                    table.columns().stream().filter(ColumnMapping::personal).map(ColumnMapping::name).toList());
            if (!note.text().equals(known.get(table.name()))) {
                put(connection, KEY + table.name(), note.text());
            }
        }
    }

    private static void put(Connection connection, String key, String text) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("DELETE FROM SETTING WHERE NAME = ?"); //$NON-NLS-1$
                PreparedStatement insert = connection
                        .prepareStatement("INSERT INTO SETTING (NAME, TEXT) VALUES (?, ?)")) { //$NON-NLS-1$
            delete.setString(1, key);
            delete.executeUpdate();
            insert.setString(1, key);
            insert.setString(2, text);
            insert.executeUpdate();
        }
    }

    private static Map<String, String> read(Connection connection) throws SQLException {
        Map<String, String> known = new TreeMap<>();
        try (PreparedStatement select = connection
                .prepareStatement("SELECT NAME, TEXT FROM SETTING WHERE NAME LIKE 'personal.%'"); //$NON-NLS-1$
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                known.put(row.getString(1).substring(KEY.length()), row.getString(2));
            }
        }
        return known;
    }

    /**
     * Blanks what absent tables tell about a person.
     *
     * @param connection writes
     * @param mapping the tables that are there
     * @param party the party's id
     * @return the ids of the records that belong to the party
     * @throws SQLException from the driver
     */
    public static Set<Long> erase(Connection connection, ModelMapping mapping, long party) throws SQLException {
        List<Note> absent = absent(connection, mapping);
        Set<Long> all = new TreeSet<>();
        for (Note note : absent) {
            if (!note.party().isEmpty()) {
                Set<Long> ids = ids(connection, note, party);
                blank(connection, note, ", VERSION = VERSION + 1", "ID", ids); //$NON-NLS-1$ //$NON-NLS-2$
                for (Note part : absent) {
                    if (part.holders().contains(note.table())) {
                        blank(connection, part, "", "ROOT_ID", ids); //$NON-NLS-1$ //$NON-NLS-2$
                    }
                }
                all.addAll(ids);
            }
        }
        return all;
    }

    /**
     * The tables of absent bundles in which something tells about persons.
     *
     * @param connection reads
     * @param mapping the tables that are there
     * @return their names
     * @throws SQLException from the driver
     */
    public static List<String> tables(Connection connection, ModelMapping mapping) throws SQLException {
        return absent(connection, mapping).stream().filter(n -> !n.personal().isEmpty()).map(Note::table).toList();
    }

    private static List<Note> absent(Connection connection, ModelMapping mapping) throws SQLException {
        Set<String> there = mapping.tables().stream().map(TableMapping::name).collect(Collectors.toSet());
        List<Note> absent = new ArrayList<>();
        read(connection).forEach((table, text) -> {
            if (!there.contains(table)) {
                absent.add(Note.read(table, text));
            }
        });
        return absent;
    }

    private static Set<Long> ids(Connection connection, Note note, long party) throws SQLException {
        Set<Long> ids = new TreeSet<>();
        try (PreparedStatement select = connection.prepareStatement(
                "SELECT ID FROM " + Names.quote(note.table()) + " WHERE " + Names.quote(note.party()) + " = ?")) { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            select.setLong(1, party);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    ids.add(row.getLong(1));
                }
            }
        }
        return ids;
    }

    private static void blank(Connection connection, Note note, String more, String by, Set<Long> ids)
            throws SQLException {
        if (note.personal().isEmpty()) {
            return;
        }
        String sql = "UPDATE " + Names.quote(note.table()) + " SET " //$NON-NLS-1$ //$NON-NLS-2$
                + note.personal().stream().map(c -> Names.quote(c) + " = NULL").collect(Collectors.joining(", ")) + more //$NON-NLS-1$ //$NON-NLS-2$
                + " WHERE " + by + " = ?"; //$NON-NLS-1$ //$NON-NLS-2$
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            for (long id : ids) {
                update.setLong(1, id);
                update.executeUpdate();
            }
        }
    }
}
