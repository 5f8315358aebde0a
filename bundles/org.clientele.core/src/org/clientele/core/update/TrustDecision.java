package org.clientele.core.update;

import java.util.List;
import java.util.Optional;

/**
 * A question that somebody has to answer before something is installed: shall what this signer signed, or what nobody
 * signed, run on this computer with all rights of its user?
 *
 * @param signer who signed; empty: unsigned
 * @param sites where the files come from
 * @param features names of the features concerned
 * @param files the number of files concerned
 * @since 1.0
 */
public record TrustDecision(Optional<Signer> signer, List<String> sites, List<String> features, int files) {

    /** Copies the lists. */
    public TrustDecision {
        sites = List.copyOf(sites);
        features = List.copyOf(features);
    }
}
