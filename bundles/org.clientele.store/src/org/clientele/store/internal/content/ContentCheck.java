package org.clientele.store.internal.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.clientele.core.ClienteleException;
import org.clientele.store.internal.Messages;
import org.clientele.store.internal.StoreContext;
import org.eclipse.osgi.util.NLS;

/** Reads every content once, and tells the attachments whose content is missing or damaged, or cannot be opened. */
public final class ContentCheck {

    private static final int MOST = 20;

    private final StoreContext context;
    private final ContentFiles files;

    /**
     * Creates the check.
     *
     * @param context the store
     * @param files the files
     */
    public ContentCheck(StoreContext context, ContentFiles files) {
        this.context = context;
        this.files = files;
    }

    private record Named(long id, long party, String digest, String sealedKey) {
    }

    /**
     * Runs the check.
     *
     * @return one sentence for each finding
     * @throws ClienteleException LOCK_TIMEOUT
     */
    public List<String> run() throws ClienteleException {
        List<Named> all = context.connections().read(connection -> {
            List<Named> named = new ArrayList<>();
            try (var select = connection.prepareStatement(
                    "SELECT ID, ROOT_ID, DIGEST, SEALED_KEY FROM \"ATTACHMENT\" WHERE DIGEST IS NOT NULL"); //$NON-NLS-1$
                    var row = select.executeQuery()) {
                while (row.next()) {
                    named.add(new Named(row.getLong(1), row.getLong(2), row.getString(3), row.getString(4)));
                }
            }
            return named;
        });
        List<String> findings = new ArrayList<>();
        Map<String, Boolean> whole = new HashMap<>();
        for (Named named : all) {
            byte[] key = context.connections()
                    .read(connection -> context.keys().openKey(connection, named.party(), named.sealedKey()));
            boolean sound = key != null && whole.computeIfAbsent(named.digest(), d -> files.isWhole(d, key));
            if (!sound && findings.size() < MOST) {
                findings.add(NLS.bind(Messages.ContentCheck_damaged, Long.toString(named.id()),
                        Long.toString(named.party())));
            }
        }
        return findings;
    }
}
