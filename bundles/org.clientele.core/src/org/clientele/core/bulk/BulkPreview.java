package org.clientele.core.bulk;

import java.util.List;

/**
 * What a bulk edit would do, or did.
 *
 * @param changed how many records change
 * @param unchanged how many have the values already
 * @param refusals why others are left as they are, the most frequent first
 * @param samples the first changes
 * @since 1.0
 */
public record BulkPreview(int changed, int unchanged, List<Refusal> refusals, List<Sample> samples) {

    /** Copies the lists. */
    public BulkPreview {
        refusals = List.copyOf(refusals);
        samples = List.copyOf(samples);
    }

    /**
     * How many records are left as they are for a reason.
     *
     * @return the sum over {@link #refusals()}
     */
    public int refused() {
        return refusals.stream().mapToInt(Refusal::count).sum();
    }

    /**
     * A reason why records are left as they are.
     *
     * @param reason a sentence
     * @param count how many
     * @param examples the first of them
     */
    public record Refusal(String reason, int count, List<Long> examples) {
        /** Copies the list. */
        public Refusal {
            examples = List.copyOf(examples);
        }
    }

    /**
     * A change.
     *
     * @param party which
     * @param name its display name
     * @param change the place of the change in {@link BulkEdit#changes()}
     * @param before the text before; empty for none
     * @param after the text after; empty for none
     */
    public record Sample(long party, String name, int change, String before, String after) {
    }
}
