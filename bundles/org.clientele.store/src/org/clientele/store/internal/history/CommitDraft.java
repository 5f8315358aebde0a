package org.clientele.store.internal.history;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.clientele.core.Actor;
import org.clientele.core.store.AggregateRef;
import org.clientele.core.store.JournalEntry.Touched;
import org.clientele.core.store.JournalEntry.TouchedRange;

/** What a commit will tell journal, history and audit. */
public final class CommitDraft {

    private static final int MOST_REASON = 2000;
    private static final int MOST_SUMMARY = 4000;

    private final Actor actor;
    private final String reason;
    private final Instant recordedAt;
    private final LocalDate validFrom;
    private final List<Touched> touched = new ArrayList<>();
    private final List<TouchedRange> ranges = new ArrayList<>();
    private final List<HistoryLine> lines = new ArrayList<>();
    private long batch;
    private String summary;

    /**
     * Begins a draft.
     *
     * @param actor who acts
     * @param reason why; cut at 2,000 characters
     * @param recordedAt now
     * @param validFrom since when the changes hold in the world
     */
    public CommitDraft(Actor actor, String reason, Instant recordedAt, LocalDate validFrom) {
        this.actor = actor;
        this.reason = cut(reason);
        this.recordedAt = recordedAt;
        this.validFrom = validFrom;
    }

    /**
     * Shortens a reason to what is kept.
     *
     * @param reason the reason, or null
     * @return at most 2,000 characters, or null
     */
    public static String cut(String reason) {
        return reason != null && reason.length() > MOST_REASON ? reason.substring(0, MOST_REASON) : reason;
    }

    /**
     * Says that the commit makes a batch visible.
     *
     * @param id the batch
     * @param text a summary without personal data, or null
     */
    public void ofBatch(long id, String text) {
        batch = id;
        summary = text != null && text.length() > MOST_SUMMARY ? text.substring(0, MOST_SUMMARY) : text;
    }

    /**
     * Adds an aggregate that is written.
     *
     * @param aggregate which
     * @param removed whether it goes
     */
    public void touch(AggregateRef aggregate, boolean removed) {
        touched.add(new Touched(aggregate, removed));
    }

    /**
     * Adds an aggregate.
     *
     * @param aggregate which, and what happens to it
     */
    public void touch(Touched aggregate) {
        touched.add(aggregate);
    }

    /**
     * Whether an aggregate is in it already.
     *
     * @param aggregate which
     * @return true when it was touched
     */
    public boolean touches(AggregateRef aggregate) {
        return touched.stream().anyMatch(t -> t.aggregate().equals(aggregate));
    }

    /**
     * Adds aggregates that come or go together.
     *
     * @param range which
     */
    public void touch(TouchedRange range) {
        ranges.add(range);
    }

    /**
     * Adds a changed value.
     *
     * @param line the value
     */
    public void line(HistoryLine line) {
        lines.add(line);
    }

    Actor actor() {
        return actor;
    }

    String reason() {
        return reason;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    List<Touched> touched() {
        return touched;
    }

    List<TouchedRange> ranges() {
        return ranges;
    }

    List<HistoryLine> lines() {
        return lines;
    }

    long batch() {
        return batch;
    }

    String summary() {
        return summary;
    }
}
