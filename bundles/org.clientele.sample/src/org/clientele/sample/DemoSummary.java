package org.clientele.sample;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * The figures of the demo store.
 *
 * @param figures what became of the file's rows
 * @param segments how many members each segment has, by name
 * @param pyramid the tiers, the most valuable first
 * @param duration how long this run took
 * @param store the store's folder
 * @param created whether this run made the store
 * @since 0.1
 */
public record DemoSummary(ImportFigures figures, List<SegmentFigure> segments, List<TierFigure> pyramid,
        Duration duration, Path store, boolean created) {

    /** Copies the lists. */
    public DemoSummary {
        segments = List.copyOf(segments);
        pyramid = List.copyOf(pyramid);
    }

    /**
     * The members of one segment.
     *
     * @param id its key, such as "champions"
     * @param name its name in the user's language
     * @param count how many members it has
     */
    public record SegmentFigure(String id, String name, int count) {
    }

    /**
     * One tier of the pyramid.
     *
     * @param tier its id, such as "platinum"
     * @param name its name in the user's language
     * @param customers how many customers it has
     * @param revenue their gross base amount, exact
     * @param share the part of the whole revenue, 0 to 1
     */
    public record TierFigure(String tier, String name, int customers, BigDecimal revenue, double share) {
    }
}
