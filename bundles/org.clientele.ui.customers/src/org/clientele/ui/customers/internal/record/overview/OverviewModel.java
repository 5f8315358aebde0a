package org.clientele.ui.customers.internal.record.overview;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

import org.clientele.core.StatusCodes;
import org.clientele.core.classification.ClassificationService;
import org.clientele.core.classification.ClassificationService.SchemeValues;
import org.clientele.core.definitions.Definitions;
import org.clientele.core.profile.Completeness;
import org.clientele.core.profile.Confirmation;
import org.clientele.core.profile.ProfileService;
import org.clientele.core.qualification.Assessment;
import org.clientele.core.qualification.Fit;
import org.clientele.core.qualification.LampReading;
import org.clientele.core.qualification.QualificationService;
import org.clientele.core.qualification.Score;
import org.clientele.core.qualification.ScoreInput;
import org.clientele.core.qualification.ScorecardService;
import org.clientele.core.qualification.ScorecardService.NewRating;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.EvidenceSource;
import org.clientele.model.LampKind;
import org.clientele.model.LampState;
import org.clientele.ui.customers.RecordContext;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;

/** What the overview shows of a record, and what a person can do there; each deed is one command. Knows no widget. */
final class OverviewModel {

    /**
     * The services that reason about a record; each may be missing, and what it gives is then not shown.
     *
     * @param qualification reads lamps
     * @param scorecards sums scores
     * @param profile tells what is missing
     * @param classes tells classes
     */
    record Services(Optional<QualificationService> qualification, Optional<ScorecardService> scorecards,
            Optional<ProfileService> profile, Optional<ClassificationService> classes) {
    }

    private final RecordContext record;
    private final Services services;
    private final Clock clock;
    private Definitions definitions;

    OverviewModel(RecordContext record, Services services, Clock clock) {
        this.record = record;
        this.services = services;
        this.clock = clock;
    }

    /** Takes other definitions. */
    void use(Definitions current) {
        definitions = current;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Whether there is a role of a customer, without which there are no lamps and scores. */
    boolean isCustomer() {
        return record.party().getCustomer() != null;
    }

    private boolean isReady() {
        return definitions != null && isCustomer();
    }

    // ------------------------------------------------------------------------------------------- money, authority, need

    /** What the lamps mean; empty while the definitions are not there. */
    Optional<Assessment> assessment() {
        return isReady() ? services.qualification().map(s -> s.assess(record.party(), definitions)) : Optional.empty();
    }

    /** Sets a lamp, found out today; what was said of the former state does not hold any more. */
    IStatus setLamp(LampKind kind, LampState state) {
        Optional<LampReading> before = assessment().map(a -> a.lamp(kind));
        if (before.isEmpty() || before.get().state() == state) {
            return Status.OK_STATUS;
        }
        LampReading lamp = new LampReading(kind, state, "", state == LampState.UNKNOWN ? null : today()); //$NON-NLS-1$
        return record.change(Messages.bind(Messages.Command_lamp, name(kind)),
                () -> services.qualification().get().setLamp(record.party(), lamp));
    }

    /** Says how a lamp is known. */
    IStatus setEvidence(LampKind kind, String evidence, LocalDate date) {
        Optional<LampReading> before = assessment().map(a -> a.lamp(kind));
        if (before.isEmpty()
                || before.get().evidence().equals(evidence) && Objects.equals(before.get().date(), date)) {
            return Status.OK_STATUS;
        }
        LampReading lamp = new LampReading(kind, before.get().state(), evidence, date);
        return record.change(Messages.bind(Messages.Command_evidence, name(kind)),
                () -> services.qualification().get().setLamp(record.party(), lamp));
    }

    /** The lamp's name in the user's language. */
    String name(LampKind kind) {
        return record.labels().literal(Literals.LAMP, Literals.LAMP_KIND, kind);
    }

    /** The state's name in the user's language. */
    String name(LampState state) {
        return record.labels().literal(Literals.LAMP, Literals.LAMP_STATE, state);
    }

    // ------------------------------------------------------------------------------------------------------- scores

    /** All scores with their inputs. */
    List<Score> scores() {
        return isReady()
                ? services.scorecards().map(s -> s.scores(record.party(), definitions)).orElse(List.of())
                : List.of();
    }

    /** The place in the two by two. */
    Optional<Fit> fit() {
        return isReady() ? services.scorecards().flatMap(s -> s.fit(record.party(), definitions)) : Optional.empty();
    }

    /**
     * Gives a score as it was typed.
     *
     * @return OK, or why it is none: no number, or not within the limits
     */
    IStatus rate(Score score, ScoreInput input, String typed, String evidence) {
        BigDecimal value;
        try {
            value = typed.isBlank() ? null : new BigDecimal(typed.strip().replace(',', '.'));
        } catch (NumberFormatException e) {
            return new Status(IStatus.ERROR, "org.clientele.ui.customers", StatusCodes.INVALID_INPUT, //$NON-NLS-1$
                    Messages.bind(Messages.Score_noNumber,
                            new Object[] { typed, input.low().toPlainString(), input.high().toPlainString() }),
                    null);
        }
        NewRating rating = new NewRating(score.scorecard(), input.criterion(), value, evidence, today());
        return record.change(Messages.bind(Messages.Command_rate, input.title()),
                () -> services.scorecards().get().rate(record.party(), rating, definitions));
    }

    // ------------------------------------------------------------------------------------------------- completeness

    /** How complete the record is. */
    Optional<Completeness> completeness() {
        return definitions == null ? Optional.empty()
                : services.profile().map(s -> s.completeness(record.party(), definitions, today()));
    }

    /** Notes that values are right. */
    IStatus confirm(Collection<String> paths, EvidenceSource source) {
        if (services.profile().isEmpty() || paths.isEmpty()) {
            return Status.OK_STATUS;
        }
        Confirmation confirmation = new Confirmation(record.actor().account(), today(), source, OptionalInt.empty());
        return record.change(Messages.Command_confirm,
                () -> services.profile().get().confirm(record.party(), paths, confirmation));
    }

    /** The classes that count today. */
    List<SchemeValues> classes() {
        return isReady() ? services.classes().map(s -> s.of(definitions, record.party(), today())).orElse(List.of())
                : List.of();
    }
}
