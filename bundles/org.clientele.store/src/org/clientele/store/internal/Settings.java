package org.clientele.store.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.store.internal.history.CommitDraft;

/**
 * The settings of one store.
 *
 * @param context the store
 */
public record Settings(StoreContext context) {

    private static final int MOST_KEY = 100;
    private static final int MOST_VALUE = 8000;

    /**
     * Reads a setting.
     *
     * @param key its name
     * @return its text, or empty
     * @throws ClienteleException LOCK_TIMEOUT
     */
    public Optional<String> get(String key) throws ClienteleException {
        return context.connections().read(connection -> read(connection, key));
    }

    /** Reads a setting before there is a store. */
    static Optional<String> read(Connection connection, String key) throws SQLException {
        try (PreparedStatement select = connection
                .prepareStatement("SELECT TEXT FROM SETTING WHERE NAME = ?")) { //$NON-NLS-1$
            select.setString(1, key);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.ofNullable(row.getString(1)) : Optional.empty();
            }
        }
    }

    /**
     * Keeps a setting, with an entry in the journal.
     *
     * @param actor who acts
     * @param key its name
     * @param value its text, or null to remove it
     * @throws ClienteleException STORE_NOT_WRITABLE, LOCK_TIMEOUT
     */
    public void put(Actor actor, String key, String value) throws ClienteleException {
        if (key.length() > MOST_KEY || value != null && value.length() > MOST_VALUE) {
            throw new IllegalArgumentException("A setting's name has at most " + MOST_KEY + " characters, its text " //$NON-NLS-1$ //$NON-NLS-2$
                    + MOST_VALUE);
        }
        Instant now = context.clock().instant();
        CommitDraft draft = new CommitDraft(actor, "setting " + key, now, //$NON-NLS-1$
                LocalDate.ofInstant(now, context.info().settings().zone()));
        context.commits().run(connection -> {
            try (PreparedStatement delete = connection.prepareStatement("DELETE FROM SETTING WHERE NAME = ?")) { //$NON-NLS-1$
                delete.setString(1, key);
                delete.executeUpdate();
            }
            if (value != null) {
                try (PreparedStatement insert = connection
                        .prepareStatement("INSERT INTO SETTING (NAME, TEXT) VALUES (?, ?)")) { //$NON-NLS-1$
                    insert.setString(1, key);
                    insert.setString(2, value);
                    insert.executeUpdate();
                }
            }
            return context.journalWriter().append(connection, draft);
        }, null);
    }
}
