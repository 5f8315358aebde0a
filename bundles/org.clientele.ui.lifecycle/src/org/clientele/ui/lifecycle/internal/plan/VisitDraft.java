package org.clientele.ui.lifecycle.internal.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.care.PlanSections;
import org.clientele.core.care.PlanService;
import org.clientele.core.care.VisitReport;
import org.clientele.core.definitions.DefinitionService;
import org.clientele.core.definitions.Definitions;
import org.clientele.core.interactions.NextStep;
import org.clientele.core.profile.ProfileService;
import org.clientele.core.profile.ProfileValue;
import org.clientele.core.store.Store;
import org.clientele.model.CarePlan;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.InteractionDirection;
import org.clientele.model.InteractionKind;
import org.clientele.model.Party;
import org.clientele.model.PlanSection;
import org.clientele.model.TaskChannel;
import org.clientele.ui.StoreSession;
import org.eclipse.emf.ecore.EStructuralFeature;

/** What is asked when a contact of a plan is recorded. Plain: it knows no widget. */
public final class VisitDraft {

    private static final int MOST_VALUES = 40;

    private final CarePlan plan;
    private final Party party;
    private final List<ProfileValue> values;
    private final LocalDateTime now;
    private final Set<String> confirmed = new HashSet<>();
    private final Map<String, String> corrections = new HashMap<>();
    private InteractionKind kind;
    private LocalDateTime at;
    private int minutes;
    private String subject;
    private String text = ""; //$NON-NLS-1$
    private String outcome = ""; //$NON-NLS-1$
    private String notes;
    private String nextStep = ""; //$NON-NLS-1$
    private String nextOwner;
    private LocalDate nextDue;

    VisitDraft(CarePlan plan, Party party, List<ProfileValue> values, LocalDateTime now, String account) {
        this.plan = plan;
        this.party = party;
        this.values = List.copyOf(values);
        this.now = now;
        this.at = now.truncatedTo(ChronoUnit.MINUTES);
        this.kind = kind(plan.getChannel());
        this.minutes = plan.getEffort();
        this.subject = plan.getTitle() == null ? "" : plan.getTitle(); //$NON-NLS-1$
        this.notes = plan.getSections().stream().filter(each -> PlanSections.RECORD.equals(each.getKey()))
                .map(PlanSection::getText).filter(each -> each != null).findFirst().orElse(""); //$NON-NLS-1$
        this.nextOwner = account;
    }

    /**
     * Reads what is asked. For a background thread.
     *
     * @param session the store and who asks
     * @param plans knows plans
     * @param profiles knows values
     * @param definitions the definitions of stores
     * @param planId which plan
     * @return the draft
     * @throws ClienteleException NOT_FOUND, LOCK_TIMEOUT
     */
    static VisitDraft read(StoreSession session, PlanService plans, ProfileService profiles,
            DefinitionService definitions, long planId) throws ClienteleException {
        Store store = session.store();
        CarePlan plan = plans.load(store, session.actor(), planId)
                .orElseThrow(() -> new ClienteleException(StatusCodes.NOT_FOUND, Messages.Visit_gone));
        Party party = (Party) store.records(session.actor())
                .load(Literals.PARTY, plan.getCustomer() == null ? 0 : plan.getCustomer().value())
                .orElseThrow(() -> new ClienteleException(StatusCodes.NOT_FOUND, Messages.Visit_gone));
        LocalDateTime now = LocalDateTime.now(store.info().settings().zone());
        Definitions known = definitions.definitions(store);
        List<ProfileValue> values = new ArrayList<>(
                profiles.stale(store, session.actor(), party, known, now.toLocalDate()));
        for (ProfileValue value : profiles.values(store, session.actor(), party, known, now.toLocalDate())) {
            if (values.stream().noneMatch(each -> each.path().equals(value.path()))) {
                values.add(value);
            }
        }
        return new VisitDraft(plan, party, values.subList(0, Math.min(MOST_VALUES, values.size())), now,
                session.actor().account());
    }

    private static InteractionKind kind(TaskChannel channel) {
        return switch (channel) {
        case VISIT -> InteractionKind.VISIT;
        case MAIL, LETTER, MESSAGE -> InteractionKind.MAIL;
        case MEETING -> InteractionKind.MEETING;
        default -> InteractionKind.CALL;
        };
    }

    /** Whom the contact was with. */
    String customerName() {
        return party.getDisplayName() == null ? "" : party.getDisplayName(); //$NON-NLS-1$
    }

    /** Values that may be confirmed, those that have grown old first. */
    public List<ProfileValue> values() {
        return values;
    }

    /** Whether a new value can be typed: single texts, days and numbers, fields, and ways to reach the customer. */
    public boolean isCorrectable(ProfileValue value) {
        String path = value.path();
        if (path.startsWith("field.")) { //$NON-NLS-1$
            return true;
        }
        if (path.startsWith("contactPoints.")) { //$NON-NLS-1$
            return party.getContactPoints().stream().filter(point -> point.getValidTo() == null
                    && path.equals("contactPoints." + point.getKind().getName())).count() == 1; //$NON-NLS-1$
        }
        EStructuralFeature feature = path.startsWith("customer.") //$NON-NLS-1$
                ? Literals.CUSTOMER.getEStructuralFeature(path.substring("customer.".length())) //$NON-NLS-1$
                : party.eClass().getEStructuralFeature(path);
        if (feature == null || feature == Literals.CUSTOMER__NUMBER) {
            return false;
        }
        Class<?> type = feature.getEType().getInstanceClass();
        return type == String.class || type == LocalDate.class || type == BigDecimal.class;
    }

    /** Says that a value is right, or takes that back. */
    public void confirm(String path, boolean right) {
        if (right) {
            confirmed.add(path);
        } else {
            confirmed.remove(path);
        }
    }

    /** Says what a value is instead; blank: nothing else. */
    public void correct(String path, String value) {
        if (value.isBlank()) {
            corrections.remove(path);
        } else {
            corrections.put(path, value.strip());
        }
    }

    InteractionKind kind() {
        return kind;
    }

    LocalDateTime at() {
        return at;
    }

    int minutes() {
        return minutes;
    }

    String subject() {
        return subject;
    }

    String notes() {
        return notes;
    }

    String nextOwner() {
        return nextOwner;
    }

    /** Says how and when it took place. */
    public void held(InteractionKind way, LocalDateTime time, int length) {
        kind = way;
        at = time;
        minutes = length;
    }

    /** Says what it was about. */
    public void say(String about, String said, String result, String record) {
        subject = about;
        text = said;
        outcome = result;
        notes = record;
    }

    /** Says what is next. */
    public void next(String step, String owner, LocalDate due) {
        nextStep = step;
        nextOwner = owner;
        nextDue = due;
    }

    /** Why it cannot be recorded yet. */
    public Optional<String> problem() {
        if (subject.isBlank() && text.isBlank()) {
            return Optional.of(Messages.Visit_noText);
        }
        return at.isAfter(now.plusDays(1)) || at.toLocalDate().isAfter(now.toLocalDate())
                ? Optional.of(Messages.Visit_future)
                : Optional.empty();
    }

    /** What is recorded. */
    public VisitReport report() {
        String before = plan.getSections().stream().filter(each -> PlanSections.RECORD.equals(each.getKey()))
                .map(PlanSection::getText).filter(each -> each != null).findFirst().orElse(""); //$NON-NLS-1$
        return new VisitReport(kind, InteractionDirection.OUTBOUND, at, minutes, subject, text, outcome,
                notes.equals(before) ? Map.of() : Map.of(PlanSections.RECORD, notes), confirmed, corrections, nextStep,
                nextStep.isBlank() ? Optional.empty() : Optional.of(new NextStep(nextOwner, nextDue)));
    }
}
