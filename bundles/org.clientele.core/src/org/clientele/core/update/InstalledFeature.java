package org.clientele.core.update;

import java.util.Optional;
import java.util.Set;

/**
 * A feature that is installed.
 *
 * @param id the id of the feature, such as {@code org.example.pack.feature}
 * @param name for people
 * @param provider who made it, or blank
 * @param version its version
 * @param own whether it belongs to the program itself and cannot be removed
 * @param site where it was installed from, or blank: with the program
 * @param signer who signed it, as verified when it was installed; empty: unsigned, or it came with the program
 * @param bundles the symbolic names of the bundles that it brings, with those of the features that it includes
 * @since 1.0
 */
public record InstalledFeature(String id, String name, String provider, String version, boolean own, String site,
        Optional<Signer> signer, Set<String> bundles) {

    /** Copies the set. */
    public InstalledFeature {
        bundles = Set.copyOf(bundles);
    }
}
