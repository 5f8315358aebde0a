package org.clientele.lifecycle.internal.care;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.care.VisitReport;
import org.clientele.core.care.VisitSaved;
import org.clientele.core.definitions.Definitions;
import org.clientele.core.fields.CustomFieldService;
import org.clientele.core.profile.Confirmation;
import org.clientele.core.profile.ProfileService;
import org.clientele.core.store.CommitResult;
import org.clientele.core.store.Store;
import org.clientele.core.store.UnitOfWork;
import org.clientele.model.CarePlan;
import org.clientele.model.ClienteleFactory;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.EvidenceSource;
import org.clientele.model.Interaction;
import org.clientele.model.Party;
import org.clientele.model.PlanSection;
import org.clientele.model.PlanVisit;
import org.clientele.model.Task;
import org.clientele.model.value.PartyId;
import org.eclipse.osgi.util.NLS;

/** Records one contact of a plan as one unit of work. */
final class Completion {

    private static final String INTERACTION = "interaction:"; //$NON-NLS-1$

    private final Store store;
    private final Actor actor;
    private final ProfileService profiles;
    private final CustomFieldService fields;
    private final LocalDateTime now;

    Completion(Store store, Actor actor, ProfileService profiles, CustomFieldService fields, LocalDateTime now) {
        this.store = store;
        this.actor = actor;
        this.profiles = profiles;
        this.fields = fields;
        this.now = now;
    }

    VisitSaved complete(long taskId, VisitReport report, Definitions definitions) throws ClienteleException {
        Task task = openContact(store, actor, taskId);
        CarePlan plan = planOf(store, actor, task);
        check(report);
        long partyId = plan.getCustomer() == null ? 0 : plan.getCustomer().value();
        Party party = (Party) store.records(actor).load(Literals.PARTY, partyId).orElseThrow(
                () -> new ClienteleException(StatusCodes.NOT_FOUND, NLS.bind(Messages.no_customer,
                        Long.toString(partyId))));
        try (UnitOfWork work = store.begin(actor, Messages.reason_complete)) {
            Interaction interaction = interaction(report, plan.getCustomer());
            work.add(interaction);
            Set<String> confirmed = new HashSet<>(report.confirmed());
            new Corrections(fields, definitions).apply(party, report.corrections(), Locale.getDefault());
            confirmed.addAll(report.corrections().keySet());
            int values = confirmed.isEmpty() ? 0
                    : profiles.confirm(party, confirmed, new Confirmation(actor.account(),
                            report.at().toLocalDate(), source(report), OptionalInt.empty()));
            if (values > 0 || !report.corrections().isEmpty()) {
                work.save(party);
            }
            task.setDoneAt(now);
            task.setDoneBy(actor.account());
            work.save(task);
            PlanVisit visit = MissedContacts.visit(plan, task);
            visit.setHeld(report.at());
            visit.setInteraction(interaction.getId());
            visit.setConfirmed(confirmed.isEmpty() ? null : String.join("\n", confirmed.stream().sorted().toList())); //$NON-NLS-1$
            report.sections().forEach((key, text) -> section(plan, key, text));
            work.save(plan);
            OptionalLong next = next(report, interaction, work);
            CommitResult result = work.commit(null);
            return result.isCommitted() ? new VisitSaved(result, interaction.getId(), values, next)
                    : new VisitSaved(result, 0, 0, OptionalLong.empty());
        }
    }

    static Task openContact(Store store, Actor actor, long taskId) throws ClienteleException {
        Task task = (Task) store.records(actor).load(Literals.TASK, taskId).orElseThrow(
                () -> new ClienteleException(StatusCodes.NOT_FOUND,
                        NLS.bind(Messages.no_task, Long.toString(taskId))));
        if (task.getPlan() == null || task.getOccurrence() == null) {
            throw invalid(Messages.no_contact);
        }
        if (!StoredTasks.isOpen(task)) {
            throw invalid(Messages.not_open);
        }
        return task;
    }

    static CarePlan planOf(Store store, Actor actor, Task task) throws ClienteleException {
        return (CarePlan) store.records(actor).load(Literals.CARE_PLAN, task.getPlan().value()).orElseThrow(
                () -> new ClienteleException(StatusCodes.NOT_FOUND,
                        NLS.bind(Messages.no_plan, Long.toString(task.getPlan().value()))));
    }

    private void check(VisitReport report) throws ClienteleException {
        if (isBlank(report.subject()) && isBlank(report.text())) {
            throw invalid(Messages.no_text);
        }
        if (report.at() == null) {
            throw invalid(Messages.no_time);
        }
        LocalDate day = report.at().toLocalDate();
        if (day.isAfter(now.toLocalDate())) {
            throw invalid(NLS.bind(Messages.in_future, day));
        }
        if (report.next().isPresent() && isBlank(report.nextStep())) {
            throw invalid(Messages.no_next_step);
        }
    }

    private static EvidenceSource source(VisitReport report) {
        return switch (report.kind()) {
        case CALL -> EvidenceSource.PHONE;
        case VISIT, MEETING -> EvidenceSource.INTERVIEW;
        case MAIL, NOTE -> EvidenceSource.NOT_STATED;
        };
    }

    private static ClienteleException invalid(String message) {
        return new ClienteleException(StatusCodes.INVALID_RECORD, message);
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    private static String orNull(String text) {
        return isBlank(text) ? null : text.strip();
    }

    private Interaction interaction(VisitReport report, PartyId customer) {
        Interaction interaction = ClienteleFactory.eINSTANCE.createInteraction();
        interaction.setCustomer(customer);
        interaction.setKind(report.kind());
        interaction.setDirection(report.direction());
        interaction.setAt(report.at());
        interaction.setMinutes(report.minutes());
        interaction.setSubject(orNull(report.subject()));
        interaction.setText(orNull(report.text()));
        interaction.setOutcome(orNull(report.outcome()));
        interaction.setNextStep(orNull(report.nextStep()));
        interaction.setOwner(actor.account());
        return interaction;
    }

    private static void section(CarePlan plan, String key, String text) {
        List<PlanSection> sections = plan.getSections();
        PlanSection section = sections.stream().filter(each -> key.equals(each.getKey())).findFirst().orElse(null);
        if (section == null) {
            section = ClienteleFactory.eINSTANCE.createPlanSection();
            section.setKey(key);
            sections.add(section);
        }
        section.setText(orNull(text));
    }

    private static OptionalLong next(VisitReport report, Interaction interaction, UnitOfWork work)
            throws ClienteleException {
        if (report.next().isEmpty()) {
            return OptionalLong.empty();
        }
        Task task = ClienteleFactory.eINSTANCE.createTask();
        task.setCustomer(interaction.getCustomer());
        task.setText(report.nextStep().strip());
        task.setOwner(orNull(report.next().get().owner()));
        task.setDue(report.next().get().due());
        task.setOrigin(INTERACTION + interaction.getId());
        work.add(task);
        return OptionalLong.of(task.getId());
    }
}
