package org.clientele.identity.internal.index;

import java.util.Map;

/**
 * Up to where an index knows a store.
 *
 * @param store the store's id
 * @param sequence the last commit that it knows
 * @param commitId what tells this commit from another one of the same number
 * @param models which classes of partners it knows, by id and texts
 * @param isForgetting whether files are still to be rewritten so that deleted texts go
 */
public record Mark(String store, long sequence, String commitId, String models, boolean isForgetting) {

    /** Raised whenever documents change, so that older indexes are built anew. */
    private static final String FORMAT = "3"; //$NON-NLS-1$
    private static final String FORMAT_KEY = "format"; //$NON-NLS-1$
    private static final String STORE_KEY = "store"; //$NON-NLS-1$
    private static final String SEQUENCE_KEY = "sequence"; //$NON-NLS-1$
    private static final String COMMIT_KEY = "commit"; //$NON-NLS-1$
    private static final String MODELS_KEY = "models"; //$NON-NLS-1$
    private static final String FORGETTING_KEY = "forgetting"; //$NON-NLS-1$

    Map<String, String> toData() {
        return Map.of(FORMAT_KEY, FORMAT, STORE_KEY, store, SEQUENCE_KEY, Long.toString(sequence), COMMIT_KEY, commitId,
                MODELS_KEY, models, FORGETTING_KEY, Boolean.toString(isForgetting));
    }

    /** Null when the data are not those of a complete index of this format. */
    static Mark fromData(Map<String, String> data) {
        if (!FORMAT.equals(data.get(FORMAT_KEY))) {
            return null;
        }
        return new Mark(data.get(STORE_KEY), Long.parseLong(data.get(SEQUENCE_KEY)), data.get(COMMIT_KEY),
                data.getOrDefault(MODELS_KEY, ""), //$NON-NLS-1$
                Boolean.parseBoolean(data.get(FORGETTING_KEY)));
    }

    /**
     * The same index while it forgets, or when it is done.
     *
     * @param forgetting whether files are still to be rewritten
     * @return the mark
     */
    public Mark forgetting(boolean forgetting) {
        return new Mark(store, sequence, commitId, models, forgetting);
    }
}
