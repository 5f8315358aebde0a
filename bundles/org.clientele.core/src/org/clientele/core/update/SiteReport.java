package org.clientele.core.update;

import java.net.URI;
import java.util.List;

/**
 * What a site holds.
 *
 * @param location its address
 * @param name its own name, or its address
 * @param features the features that it offers, each in its newest version, by name
 * @param artifacts the number of files that it lists
 * @param signed how many of them are signed
 * @param signers whose signatures they carry; verified only when something is downloaded
 * @param problems what is wrong with it; empty for a usable site
 * @since 1.0
 */
public record SiteReport(URI location, String name, List<AvailableFeature> features, int artifacts, int signed,
        List<Signer> signers, List<UpdateProblem> problems) {

    /** Copies the lists. */
    public SiteReport {
        features = List.copyOf(features);
        signers = List.copyOf(signers);
        problems = List.copyOf(problems);
    }
}
