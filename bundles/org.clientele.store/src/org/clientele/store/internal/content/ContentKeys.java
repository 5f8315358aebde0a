package org.clientele.store.internal.content;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.clientele.model.ClientelePackage.Literals;
import org.clientele.store.internal.StoreContext;
import org.clientele.store.internal.mapping.Names;
import org.clientele.store.internal.mapping.TableMapping;
import org.clientele.store.internal.mapping.ValueType;
import org.clientele.store.internal.record.Sql;

/** Finds the keys of contents: at attachments, in the history of removed ones, and of contents not saved yet. */
final class ContentKeys {

    private static final String DIGEST = ".digest"; //$NON-NLS-1$
    private static final String SEALED_KEY = ".sealedKey"; //$NON-NLS-1$

    private final StoreContext context;
    private final Map<String, Pending> pending = new HashMap<>();

    /** The key of a content that was put since the store was opened, and the parties for which it was. */
    private record Pending(byte[] key, Set<Long> parties) {
    }

    ContentKeys(StoreContext context) {
        this.context = context;
    }

    synchronized void remember(String digest, byte[] key, long party) {
        pending.computeIfAbsent(digest, d -> new Pending(key, new HashSet<>())).parties().add(party);
    }

    synchronized void forget(Iterable<Long> parties) {
        for (long party : parties) {
            pending.values().forEach(p -> p.parties().remove(party));
        }
        pending.values().removeIf(p -> p.parties().isEmpty());
    }

    private synchronized byte[] remembered(String digest) {
        Pending found = pending.get(digest);
        return found == null ? null : found.key();
    }

    /** The key of a content, or null when nobody can have it any more. */
    byte[] find(Connection connection, String digest) throws SQLException {
        byte[] key = remembered(digest);
        if (key != null) {
            return key;
        }
        List<Sealed> found = new ArrayList<>();
        TableMapping table = context.mapping().table(Literals.ATTACHMENT);
        new Sql().add("SELECT ROOT_ID, SEALED_KEY FROM " + Names.quote(table.name()) + " WHERE DIGEST = ") //$NON-NLS-1$ //$NON-NLS-2$
                .value(text(), digest).query(connection, row -> found.add(new Sealed(row.getLong(1), row.getString(2))));
        if (found.isEmpty()) {
            inHistory(connection, digest, found);
        }
        for (Sealed sealed : found) {
            key = context.keys().openKey(connection, sealed.party(), sealed.key());
            if (key != null) {
                return key;
            }
        }
        return null;
    }

    private record Sealed(long party, String key) {
    }

    private ValueType text() {
        return context.mapping().table(Literals.ATTACHMENT).columns().stream()
                .filter(c -> c.path().getLast() == Literals.ATTACHMENT__DIGEST).findFirst().orElseThrow().type();
    }

    private void inHistory(Connection connection, String digest, List<Sealed> found) throws SQLException {
        List<String[]> places = new ArrayList<>();
        history(DIGEST).query(connection, row -> {
            if (digest.equals(row.getString(3)) || digest.equals(row.getString(4))) {
                places.add(new String[] { Long.toString(row.getLong(1)),
                        row.getString(2).replace(DIGEST, SEALED_KEY) });
            }
            return true;
        });
        for (String[] place : places) {
            new Sql().add("SELECT OLD_VALUE, NEW_VALUE FROM HISTORY WHERE AGGREGATE_ID = ") //$NON-NLS-1$
                    .value(Long.parseLong(place[0])).add(" AND PATH = ").value(text(), place[1]) //$NON-NLS-1$
                    .query(connection, row -> {
                        found.add(new Sealed(Long.parseLong(place[0]), row.getString(1)));
                        found.add(new Sealed(Long.parseLong(place[0]), row.getString(2)));
                        return true;
                    });
        }
    }

    /** Lines of parties that were not erased: party, place, old and new value. */
    private Sql history(String feature) {
        return new Sql().add("SELECT AGGREGATE_ID, PATH, OLD_VALUE, NEW_VALUE FROM HISTORY H WHERE TYPE = ") //$NON-NLS-1$
                .value(context.codes().codeOf(Literals.PARTY)).add(" AND PATH LIKE 'attachments[%]" + feature //$NON-NLS-1$
                        + "' AND NOT EXISTS (SELECT 1 FROM PARTY_KEY K WHERE K.PARTY_ID = H.AGGREGATE_ID" //$NON-NLS-1$
                        + " AND K.WRAPPED IS NULL)"); //$NON-NLS-1$
    }

    /** Leaves the contents that nobody has, nor had, nor is about to have. */
    void retainUnreferenced(Connection connection, Set<String> digests) throws SQLException {
        synchronized (this) {
            digests.removeAll(pending.keySet());
        }
        TableMapping table = context.mapping().table(Literals.ATTACHMENT);
        for (String digest : List.copyOf(digests)) {
            new Sql().add("SELECT 1 FROM " + Names.quote(table.name()) + " WHERE DIGEST = ").value(text(), digest) //$NON-NLS-1$ //$NON-NLS-2$
                    .query(connection, row -> {
                        digests.remove(digest);
                        return false;
                    });
        }
        if (!digests.isEmpty()) {
            history(DIGEST).query(connection, row -> {
                digests.remove(row.getString(3));
                digests.remove(row.getString(4));
                return true;
            });
        }
    }
}
