package org.clientele.ui.lifecycle.internal.record;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.lifecycle.StageChange;
import org.clientele.core.lifecycle.StageModelService;
import org.clientele.core.lifecycle.StageModels;
import org.clientele.core.lifecycle.StageService;
import org.clientele.core.lifecycle.StageStanding;
import org.clientele.core.store.Store;
import org.clientele.model.StageModel;
import org.clientele.ui.Formats;
import org.clientele.ui.lifecycle.internal.StageTexts;

/**
 * Where a customer stands in one model, and how it got there. Plain.
 *
 * @param model the model
 * @param standing where it stands; empty: in no stage
 * @param history the changes, oldest first
 */
public record StageLine(StageModel model, Optional<StageStanding> standing, List<StageChange> history) {

    /** Copies the list. */
    public StageLine {
        history = List.copyOf(history);
    }

    /**
     * A time in one stage.
     *
     * @param change what brought the customer there
     * @param from the first day
     * @param to the day of the next change; today for the present stage
     * @param last whether it is the present stage
     */
    public record Span(StageChange change, LocalDate from, LocalDate to, boolean last) {
    }

    /** Reads the lines of a customer; for a background thread. */
    static List<StageLine> read(StageService stages, StageModelService models, Store store, Actor actor, long party)
            throws ClienteleException {
        List<StageLine> lines = new ArrayList<>();
        for (StageModel model : models.models(store, actor)) {
            if (model.isActive()) {
                lines.add(new StageLine(model, stages.standing(store, actor, model.getKey(), party),
                        stages.history(store, actor, model.getKey(), party)));
            }
        }
        return lines;
    }

    /** The times in stages, oldest first; those without a stage are left out. */
    List<Span> spans(LocalDate today) {
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < history.size(); i++) {
            StageChange change = history.get(i);
            boolean last = i == history.size() - 1;
            LocalDate to = last ? today : history.get(i + 1).day();
            if (change.to() != null) {
                spans.add(new Span(change, change.day(), to.isBefore(change.day()) ? change.day() : to, last));
            }
        }
        return spans;
    }

    /** What the present stage is called. */
    String stage() {
        return standing.map(s -> StageTexts.of(model, s.stage())).orElseGet(() -> StageTexts.of(model, null));
    }

    /** What to do in the present stage; may be empty. */
    String focus() {
        return standing.flatMap(s -> StageModels.stage(model, s.stage())).map(StageTexts::focus).orElse(""); //$NON-NLS-1$
    }

    /** How long it should be there, against how long it is. */
    String target() {
        return standing.filter(s -> s.targetDays() > 0).map(s -> StageTexts.days(s.targetDays())).orElse(""); //$NON-NLS-1$
    }

    /** How it is with the time and the rules in a few words. */
    String state() {
        Formats formats = Formats.ofUser();
        if (standing.isEmpty()) {
            return ""; //$NON-NLS-1$
        }
        StageStanding s = standing.get();
        if (s.heldUntil() != null) {
            return Messages.bind(Messages.Line_held, formats.date(s.heldUntil()));
        }
        return s.overdue() ? Messages.bind(Messages.Line_late, StageTexts.days(s.days() - s.targetDays()))
                : s.targetDays() > 0 ? Messages.bind(Messages.Line_left, StageTexts.days(s.targetDays() - s.days()))
                        : ""; //$NON-NLS-1$
    }

    /** A time in a stage in sentences: what, when, how long, what made it so, who and why. */
    String text(Span span) {
        Formats formats = Formats.ofUser();
        StageChange change = span.change();
        StringBuilder text = new StringBuilder(Messages.bind(span.last() ? Messages.Span_now : Messages.Span_past,
                new Object[] { StageTexts.of(model), StageTexts.of(model, change.to()), formats.date(span.from()),
                        formats.date(span.to()),
                        StageTexts.days(span.from().until(span.to(), ChronoUnit.DAYS)) }));
        text.append('\n').append(Messages.bind(Messages.Span_cause, StageTexts.of(change.cause())));
        if (change.account() != null) {
            text.append('\n').append(Messages.bind(Messages.Span_who, change.account()));
        }
        if (change.reason() != null && !change.reason().isBlank()) {
            text.append('\n').append(Messages.bind(Messages.Span_why, change.reason()));
        }
        if (change.recordedAt() != null) {
            text.append('\n').append(Messages.bind(Messages.Span_recorded, formats.dateTime(change.recordedAt())));
        }
        return text.toString();
    }
}
