package org.clientele.core.care;

import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.clientele.core.interactions.NextStep;
import org.clientele.model.InteractionDirection;
import org.clientele.model.InteractionKind;

/**
 * What came of a contact.
 *
 * @param kind by which way it took place
 * @param direction who sought it
 * @param at when it began, in the store's zone
 * @param minutes how long it took; 0: not stated
 * @param subject what it was about; this or the text must not be blank
 * @param text what was said; may be empty
 * @param outcome what came of it; may be empty
 * @param sections new texts of the plan's sections by key, such as {@link PlanSections#RECORD}; the others stay
 * @param confirmed the paths of values of the profile that the customer confirmed, as in
 *        {@link org.clientele.core.profile.ProfileService}
 * @param corrections new values by path of what turned out to be otherwise; they count as confirmed. Possible for single
 *        texts, dates and numbers of the record itself, and for fields (paths {@code field.KEY})
 * @param nextStep what is to be done next; may be empty
 * @param next who does that and by when; empty: it becomes no task
 * @since 1.0
 */
public record VisitReport(InteractionKind kind, InteractionDirection direction, LocalDateTime at, int minutes,
        String subject, String text, String outcome, Map<String, String> sections, Set<String> confirmed,
        Map<String, String> corrections, String nextStep, Optional<NextStep> next) {

    /** Copies the collections. */
    public VisitReport {
        sections = Map.copyOf(sections);
        confirmed = Set.copyOf(confirmed);
        corrections = Map.copyOf(corrections);
    }
}
