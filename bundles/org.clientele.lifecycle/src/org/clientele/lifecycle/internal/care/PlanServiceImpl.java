package org.clientele.lifecycle.internal.care;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.agenda.AgendaService;
import org.clientele.core.agenda.RecurrenceService;
import org.clientele.core.care.PlanContact;
import org.clientele.core.care.PlanFinding;
import org.clientele.core.care.PlanPage;
import org.clientele.core.care.PlanQuery;
import org.clientele.core.care.PlanSaved;
import org.clientele.core.care.PlanService;
import org.clientele.core.care.PlanningRun;
import org.clientele.core.care.TemplateProposal;
import org.clientele.core.care.VisitReport;
import org.clientele.core.care.VisitSaved;
import org.clientele.core.definitions.DefinitionService;
import org.clientele.core.fields.CustomFieldService;
import org.clientele.core.profile.ProfileService;
import org.clientele.core.segmentation.MembershipService;
import org.clientele.core.store.CommitResult;
import org.clientele.core.store.PageKey;
import org.clientele.core.store.Store;
import org.clientele.core.store.UnitOfWork;
import org.clientele.model.CarePlan;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.Identified;
import org.clientele.model.PlanKind;
import org.clientele.model.PlanState;
import org.clientele.model.PlanTemplate;
import org.clientele.model.PlanVisit;
import org.clientele.model.Task;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Plans as aggregates of the store. */
@Component
public final class PlanServiceImpl implements PlanService {

    private static final int MOST = 1000;
    private static final int FAR_YEARS = 100;

    private final ContactTimes times;
    private final RecurrenceService recurrence;
    private final AgendaService agenda;
    private final ProfileService profiles;
    private final CustomFieldService fields;
    private final DefinitionService definitions;
    private final MembershipService segments;
    private final Clock clock;

    /**
     * Creates the service.
     *
     * @param recurrence counts rules
     * @param agenda knows who has time when
     * @param profiles confirms values
     * @param fields sets custom fields
     * @param definitions knows schemes
     * @param segments knows members
     */
    @Activate
    public PlanServiceImpl(@Reference RecurrenceService recurrence, @Reference AgendaService agenda,
            @Reference ProfileService profiles, @Reference CustomFieldService fields,
            @Reference DefinitionService definitions, @Reference MembershipService segments) {
        this(recurrence, agenda, profiles, fields, definitions, segments, Clock.systemUTC());
    }

    PlanServiceImpl(RecurrenceService recurrence, AgendaService agenda, ProfileService profiles,
            CustomFieldService fields, DefinitionService definitions, MembershipService segments, Clock clock) {
        this.recurrence = recurrence;
        this.times = new ContactTimes(recurrence);
        this.agenda = agenda;
        this.profiles = profiles;
        this.fields = fields;
        this.definitions = definitions;
        this.segments = segments;
        this.clock = clock;
    }

    private LocalDateTime now(Store store) {
        return LocalDateTime.ofInstant(clock.instant(), store.info().settings().zone()).withNano(0);
    }

    private LocalDate today(Store store) {
        return now(store).toLocalDate();
    }

    @Override
    public String sectionTitle(String key) {
        return SectionTitles.of(key);
    }

    @Override
    public List<PlanTemplate> templates(Store store, Actor actor) throws ClienteleException {
        return new Templates(store, actor).all();
    }

    @Override
    public Optional<PlanTemplate> template(Store store, Actor actor, String key) throws ClienteleException {
        return new Templates(store, actor).find(key);
    }

    @Override
    public List<PlanFinding> check(Store store, Actor actor, PlanTemplate template) throws ClienteleException {
        return new PlanCheck(recurrence).template(store.records(actor), template);
    }

    @Override
    public CommitResult save(Store store, Actor actor, PlanTemplate template) {
        boolean isNew = template.getId() == 0;
        try (UnitOfWork work = store.begin(actor, isNew ? Messages.reason_newTemplate : Messages.reason_template)) {
            PlanCheck.refuse(check(store, actor, template));
            if (isNew) {
                work.add(template);
            } else {
                work.save(template);
            }
            CommitResult result = work.commit(null);
            forgetIds(template, isNew && !result.isCommitted());
            return result;
        } catch (ClienteleException e) {
            forgetIds(template, isNew);
            return failed(e);
        }
    }

    private static void forgetIds(Identified root, boolean forget) {
        if (forget) {
            root.setId(0);
            root.eAllContents().forEachRemaining(part -> ((Identified) part).setId(0));
        }
    }

    static CommitResult failed(ClienteleException failure) {
        return new CommitResult(failure.getStatus(), 0, List.of());
    }

    @Override
    public CommitResult deleteTemplate(Store store, Actor actor, String key) {
        try (UnitOfWork work = store.begin(actor, Messages.reason_deleteTemplate)) {
            work.delete(template(store, actor, key).orElseThrow(
                    () -> new ClienteleException(StatusCodes.NOT_FOUND, NLS.bind(Messages.no_template, key))));
            return work.commit(null);
        } catch (ClienteleException e) {
            return failed(e);
        }
    }

    @Override
    public List<TemplateProposal> propose(Store store, Actor actor, long partyId) throws ClienteleException {
        return new Templates(store, actor).propose(partyId, definitions.definitions(store), segments, today(store));
    }

    @Override
    public CarePlan create(PlanTemplate template, PlanKind kind, long partyId, String owner, LocalDate start) {
        return PlanDraft.of(template, kind, partyId, owner, start);
    }

    @Override
    public Optional<CarePlan> load(Store store, Actor actor, long planId) throws ClienteleException {
        return store.records(actor).load(Literals.CARE_PLAN, planId).map(CarePlan.class::cast);
    }

    @Override
    public List<PlanFinding> check(Store store, CarePlan plan) {
        return new PlanCheck(recurrence).plan(plan, store.info().settings().zone());
    }

    @Override
    public PlanSaved save(Store store, Actor actor, CarePlan plan) {
        return save(store, actor, plan, plan.getId() == 0 ? Messages.reason_new : Messages.reason_change,
                Messages.ended);
    }

    private PlanSaved save(Store store, Actor actor, CarePlan plan, String reason, String why) {
        boolean isNew = plan.getId() == 0;
        try (UnitOfWork work = store.begin(actor, reason)) {
            PlanTasks tasks = new PlanTasks(store, actor, times, now(store));
            checked(store, actor, plan);
            if (isNew) {
                work.add(plan);
            }
            tasks.inStep(plan, work, why);
            if (!isNew) {
                work.save(plan);
            }
            CommitResult result = work.commit(null);
            if (result.isCommitted()) {
                return new PlanSaved(result, plan.getId(), tasks.created(), tasks.withdrawn());
            }
            forgetIds(plan, isNew);
            return new PlanSaved(result, 0, 0, 0);
        } catch (ClienteleException e) {
            forgetIds(plan, isNew);
            return new PlanSaved(failed(e), 0, 0, 0);
        }
    }

    private void checked(Store store, Actor actor, CarePlan plan) throws ClienteleException {
        PlanCheck.refuse(check(store, plan));
        if (plan.getState() != PlanState.ENDED) {
            Parties.require(store, actor, plan.getCustomer().value());
        }
    }

    @Override
    public void keepTasksInStep(Store store, Actor actor, CarePlan plan, UnitOfWork work) throws ClienteleException {
        checked(store, actor, plan);
        new PlanTasks(store, actor, times, now(store)).inStep(plan, work, Messages.ended);
    }

    /** Changes the state of a stored plan. */
    private PlanSaved to(PlanState state, PlanState from, String refusal, Store store, Actor actor, long planId,
            String why) {
        try {
            CarePlan plan = load(store, actor, planId).orElseThrow(() -> new ClienteleException(
                    StatusCodes.NOT_FOUND, NLS.bind(Messages.no_plan, Long.toString(planId))));
            if (from == null ? plan.getState() == state : plan.getState() != from) {
                throw new ClienteleException(StatusCodes.INVALID_RECORD, refusal);
            }
            plan.setState(state);
            if (state == PlanState.ENDED) {
                LocalDate today = today(store);
                plan.setUntil(today.isBefore(plan.getStart()) ? plan.getStart() : today);
            }
            String reason = switch (state) {
            case ACTIVE -> Messages.reason_resume;
            case PAUSED -> Messages.reason_pause;
            case ENDED -> Messages.reason_end;
            };
            return save(store, actor, plan, reason, why);
        } catch (ClienteleException e) {
            return new PlanSaved(failed(e), 0, 0, 0);
        }
    }

    @Override
    public PlanSaved pause(Store store, Actor actor, long planId) {
        return to(PlanState.PAUSED, PlanState.ACTIVE, Messages.not_active, store, actor, planId, Messages.ended);
    }

    @Override
    public PlanSaved resume(Store store, Actor actor, long planId) {
        return to(PlanState.ACTIVE, PlanState.PAUSED, Messages.not_paused, store, actor, planId, Messages.ended);
    }

    @Override
    public PlanSaved end(Store store, Actor actor, long planId, String reason) {
        if (reason == null || reason.isBlank()) {
            return new PlanSaved(failed(new ClienteleException(StatusCodes.INVALID_RECORD, Messages.no_reason)), 0, 0,
                    0);
        }
        return to(PlanState.ENDED, null, Messages.over, store, actor, planId, reason.strip());
    }

    @Override
    public PlanPage page(Store store, Actor actor, PlanQuery query, Optional<PageKey> after, int limit)
            throws ClienteleException {
        checkLimit(limit);
        return new PlanList(store, actor, today(store)).page(query, after, limit);
    }

    private static void checkLimit(int limit) {
        if (limit < 1 || limit > MOST) {
            throw new IllegalArgumentException("limit " + limit); //$NON-NLS-1$
        }
    }

    @Override
    public List<PlanContact> contacts(Store store, Actor actor, CarePlan plan, LocalDate until)
            throws ClienteleException {
        return ContactList.of(store, plan, StoredTasks.of(store, actor, plan.getId()), times, today(store), until);
    }

    @Override
    public List<LocalDateTime> preview(Store store, CarePlan plan, LocalDate from, int limit)
            throws ClienteleException {
        checkLimit(limit);
        return plan.getStart() == null ? List.of()
                : times.within(plan, store.info().settings().zone(), from, from.plusYears(FAR_YEARS), limit);
    }

    @Override
    public PlanningRun plan(Store store, Actor actor, LocalDate horizon, IProgressMonitor monitor)
            throws ClienteleException {
        return new PlanningWork(store, actor, times, agenda, now(store)).ahead(horizon, monitor);
    }

    @Override
    public PlanningRun missed(Store store, Actor actor, LocalDate today, IProgressMonitor monitor)
            throws ClienteleException {
        return new PlanningWork(store, actor, times, agenda, now(store)).missed(today, monitor);
    }

    @Override
    public VisitSaved complete(Store store, Actor actor, long taskId, VisitReport report) {
        try {
            return new Completion(store, actor, profiles, fields, now(store)).complete(taskId, report,
                    definitions.definitions(store));
        } catch (ClienteleException e) {
            return new VisitSaved(failed(e), 0, 0, OptionalLong.empty());
        }
    }

    @Override
    public CommitResult leaveOut(Store store, Actor actor, long taskId, String reason) {
        try (UnitOfWork work = store.begin(actor, Messages.reason_leaveOut)) {
            if (reason == null || reason.isBlank()) {
                throw new ClienteleException(StatusCodes.INVALID_RECORD, Messages.no_reason);
            }
            Task task = Completion.openContact(store, actor, taskId);
            CarePlan plan = Completion.planOf(store, actor, task);
            task.setCancelledAt(now(store));
            task.setCancelledBy(actor.account());
            task.setCancelReason(reason.strip());
            PlanVisit visit = MissedContacts.visit(plan, task);
            visit.setLeftOut(reason.strip());
            work.save(task);
            work.save(plan);
            return work.commit(null);
        } catch (ClienteleException e) {
            return failed(e);
        }
    }
}
