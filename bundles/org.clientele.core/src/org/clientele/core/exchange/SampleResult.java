package org.clientele.core.exchange;

import java.util.List;

/**
 * What became of contributed sample data.
 *
 * @param brought what was brought now
 * @param problems a sentence for each contributor whose data could not be brought
 * @since 1.0
 */
public record SampleResult(List<SampleInfo> brought, List<String> problems) {

    /** Copies the lists. */
    public SampleResult {
        brought = List.copyOf(brought);
        problems = List.copyOf(problems);
    }
}
