package org.clientele.update.internal;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What central configuration says about updates.
 *
 * @param unsigned what becomes of unsigned files
 * @param trusted fingerprints of signers who need no question
 * @param sites addresses by name that are always known
 * @param sitesLocked whether nobody may add or remove sites
 * @param required ids of features that must not be removed
 * @param forbidden ids of features that must not be installed
 */
public record UpdatePolicy(Unsigned unsigned, Set<String> trusted, Map<URI, String> sites, boolean sitesLocked,
        List<String> required, List<String> forbidden) {

    /** What becomes of unsigned files and unknown signers. */
    public enum Unsigned {
        /** They are refused. */
        REFUSE,
        /** Somebody is asked. */
        ASK,
        /** They are accepted without a question. */
        ALLOW
    }

    /** What holds without central configuration. */
    public static final UpdatePolicy USUAL = new UpdatePolicy(Unsigned.ASK, Set.of(), Map.of(), false, List.of(),
            List.of());
}
