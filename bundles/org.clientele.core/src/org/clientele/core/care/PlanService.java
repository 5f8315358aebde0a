package org.clientele.core.care;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.store.CommitResult;
import org.clientele.core.store.PageKey;
import org.clientele.core.store.Store;
import org.clientele.core.store.UnitOfWork;
import org.clientele.model.CarePlan;
import org.clientele.model.PlanKind;
import org.clientele.model.PlanTemplate;
import org.eclipse.core.runtime.IProgressMonitor;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Plans for customers: to keep the relation [R01], to visit again [R02], to win back [L02], and the playbooks [P14], from
 * templates. What a plan asks for becomes tasks: each step one, and each contact up to a horizon one, with the origin
 * {@code plan:ID}.
 * <p>
 * <b>Contacts.</b> When they are is a rule of RFC 5545 counted from the plan's first day
 * ({@link org.clientele.core.agenda.RecurrenceService}); without a rule there is one, on the first day. Contacts of days
 * that are over when the plan is made, or that passed while the program did not run, are not made up for.
 * <p>
 * <b>Missed contacts.</b> An open contact whose day is over is planned again by {@link #missed}: on the first working day
 * from today on on which the owner has room for it ({@link org.clientele.model.WorkCapacity} less the effort of the open
 * tasks of that day). It counts how often it was missed. Where the plan's next contact comes no later, it is left out
 * instead, with the reason: the next one replaces it.
 * <p>
 * A plan whose customer was deleted or erased is left as it is and plans nothing; when the deletion is undone, it goes on.
 * Everything is undone as any unit of work is.
 *
 * @since 1.0
 */
@ProviderType
public interface PlanService {

    /** What the origin of a task of a plan begins with; its id follows. */
    String ORIGIN = "plan:"; //$NON-NLS-1$
    /** How many days ahead contacts become tasks by themselves. */
    int HORIZON_DAYS = 42;

    /**
     * The title of a heading.
     *
     * @param key a key of {@link PlanSections}, or another
     * @return its title in the user's language; the key itself when nobody knows it
     */
    String sectionTitle(String key);

    /**
     * The templates, by kind and title.
     *
     * @param store holds them
     * @param actor who asks
     * @return copies, retired ones too
     * @throws ClienteleException LOCK_TIMEOUT
     */
    List<PlanTemplate> templates(Store store, Actor actor) throws ClienteleException;

    /**
     * One template, to be edited and saved.
     *
     * @param store holds it
     * @param actor who asks
     * @param key its key
     * @return the template, or empty
     * @throws ClienteleException LOCK_TIMEOUT
     */
    Optional<PlanTemplate> template(Store store, Actor actor, String key) throws ClienteleException;

    /**
     * Looks at a template.
     *
     * @param store holds the segments and schemes that it names
     * @param actor who asks
     * @param template new or changed
     * @return errors first; empty for a good one
     * @throws ClienteleException LOCK_TIMEOUT
     */
    List<PlanFinding> check(Store store, Actor actor, PlanTemplate template) throws ClienteleException;

    /**
     * Saves a template. Plans that were made of it stay as they are.
     *
     * @param store keeps it
     * @param actor who acts
     * @param template a new one, or one that {@link #template} gave
     * @return how it ended; INVALID_RECORD with what {@link #check(Store, Actor, PlanTemplate)} finds, CONFLICT
     */
    CommitResult save(Store store, Actor actor, PlanTemplate template);

    /**
     * Deletes a template. Plans that were made of it stay as they are.
     *
     * @param store holds it
     * @param actor who acts
     * @param key its key
     * @return how it ended; NOT_FOUND, CONFLICT
     */
    CommitResult deleteTemplate(Store store, Actor actor, String key);

    /**
     * The templates that may be used for a customer: first those that are meant for its grades, classifications and
     * segments of today.
     *
     * @param store holds them
     * @param actor who asks
     * @param partyId the customer
     * @return without retired ones and without those that are meant for others
     * @throws ClienteleException NOT_FOUND, LOCK_TIMEOUT
     */
    List<TemplateProposal> propose(Store store, Actor actor, long partyId) throws ClienteleException;

    /**
     * A new plan. Nothing is stored: {@link #save(Store, Actor, CarePlan)} does.
     *
     * @param template what it is made of; null: the headings of the kind, empty
     * @param kind the kind, where there is no template
     * @param partyId the customer
     * @param owner the account of who answers for it; null: nobody yet
     * @param start the first day
     * @return a graph without id that the caller owns
     */
    CarePlan create(PlanTemplate template, PlanKind kind, long partyId, String owner, LocalDate start);

    /**
     * Loads a plan to edit it.
     *
     * @param store holds it
     * @param actor who asks
     * @param planId its id
     * @return the graph, or empty when there is none or its customer is hidden
     * @throws ClienteleException LOCK_TIMEOUT
     */
    Optional<CarePlan> load(Store store, Actor actor, long planId) throws ClienteleException;

    /**
     * Looks at a plan. Returns at once.
     *
     * @param store gives the time zone
     * @param plan new or changed
     * @return errors first; empty for a good one
     */
    List<PlanFinding> check(Store store, CarePlan plan);

    /**
     * Saves a plan and brings its tasks in step, as one unit of work: an active plan gets tasks for its steps and for the
     * contacts of the next {@link #HORIZON_DAYS} days; open tasks that the plan does not ask for any more go; those of a
     * paused plan go until it is active again; those of an ended plan are cancelled.
     *
     * @param store keeps it
     * @param actor who acts
     * @param plan a new graph, or a loaded one that was changed
     * @return how it ended; INVALID_RECORD with what {@link #check(Store, CarePlan)} finds, NOT_FOUND for a customer that is
     *         not there, CONFLICT when somebody else changed the same plan
     */
    PlanSaved save(Store store, Actor actor, CarePlan plan);

    /**
     * Brings the tasks of a plan in step with it, as {@link #save(Store, Actor, CarePlan)} does, for those who save the plan
     * themselves, such as an editor. Changes the plan: which task each step became, and up to when it is planned. Where the
     * commit fails, calling it again for the next one puts that right.
     *
     * @param store holds the plan
     * @param actor who acts
     * @param plan the plan, which the unit of work adds or saves: it has its ids
     * @param work takes the tasks
     * @throws ClienteleException INVALID_RECORD, NOT_FOUND as of {@link #save(Store, Actor, CarePlan)}; LOCK_TIMEOUT
     */
    void keepTasksInStep(Store store, Actor actor, CarePlan plan, UnitOfWork work) throws ClienteleException;

    /**
     * Pauses an active plan: its open tasks go.
     *
     * @param store holds it
     * @param actor who acts
     * @param planId which
     * @return how it ended; NOT_FOUND, INVALID_RECORD when it is not active, CONFLICT
     */
    PlanSaved pause(Store store, Actor actor, long planId);

    /**
     * Has a paused plan go on from today.
     *
     * @param store holds it
     * @param actor who acts
     * @param planId which
     * @return how it ended; NOT_FOUND, INVALID_RECORD when it is not paused, CONFLICT
     */
    PlanSaved resume(Store store, Actor actor, long planId);

    /**
     * Ends a plan today: its open tasks are cancelled.
     *
     * @param store holds it
     * @param actor who acts
     * @param planId which
     * @param reason why, for the cancelled tasks; not blank
     * @return how it ended; NOT_FOUND, INVALID_RECORD when it is over or without a reason, CONFLICT
     */
    PlanSaved end(Store store, Actor actor, long planId, String reason);

    /**
     * Lists plans, those that began last first.
     *
     * @param store holds them
     * @param actor who asks
     * @param query which
     * @param after where the page before ended; empty for the first one
     * @param limit the most plans, 1 to 1,000
     * @return the page; plans of hidden customers are left out
     * @throws ClienteleException LOCK_TIMEOUT
     */
    PlanPage page(Store store, Actor actor, PlanQuery query, Optional<PageKey> after, int limit)
            throws ClienteleException;

    /**
     * The contacts of a plan as it is stored: all that were recorded, those that wait, and those that come.
     *
     * @param store holds them
     * @param actor who asks
     * @param plan a stored plan
     * @param until the last day for those that come
     * @return in the order in which they were planned, at most 1,000
     * @throws ClienteleException LOCK_TIMEOUT; INVALID_INPUT for a rule with an error
     */
    List<PlanContact> contacts(Store store, Actor actor, CarePlan plan, LocalDate until) throws ClienteleException;

    /**
     * The contacts that a plan would have, by its rule alone. Returns at once: a preview while it is edited.
     *
     * @param store gives the time zone
     * @param plan any plan
     * @param from the first day
     * @param limit the most, 1 to 1,000
     * @return when, in the store's zone; at midnight where the plan says no time of day
     * @throws ClienteleException INVALID_INPUT for a rule with an error
     */
    List<LocalDateTime> preview(Store store, CarePlan plan, LocalDate from, int limit)
            throws ClienteleException;

    /**
     * Makes tasks of the contacts of active plans up to a day. A contact that has a task, open or not, gets none again:
     * calling it twice changes nothing.
     *
     * @param store holds the plans
     * @param actor who acts; plans that are hidden from that person are passed over
     * @param horizon the last day
     * @param monitor progress and cancel, or null
     * @return what was done; a plan that cannot be planned keeps no other from it
     * @throws ClienteleException LOCK_TIMEOUT, CANCELLED: what was done until then stays
     */
    PlanningRun plan(Store store, Actor actor, LocalDate horizon, IProgressMonitor monitor) throws ClienteleException;

    /**
     * Plans missed contacts again, as told above.
     *
     * @param store holds the plans
     * @param actor who acts; plans that are hidden from that person are passed over
     * @param today the day that counts as today
     * @param monitor progress and cancel, or null
     * @return what was done
     * @throws ClienteleException LOCK_TIMEOUT, CANCELLED: what was done until then stays
     */
    PlanningRun missed(Store store, Actor actor, LocalDate today, IProgressMonitor monitor) throws ClienteleException;

    /**
     * Records a contact of a plan as one unit of work: the interaction, the values of the profile that were confirmed or
     * corrected, the task as done, the visit in the plan, new texts of the plan's sections, and a task for the next step.
     *
     * @param store keeps it
     * @param actor who acts
     * @param taskId the open task of a contact
     * @param report what came of it
     * @return how it ended; NOT_FOUND; INVALID_RECORD when the task is no contact of a plan or not open, without a subject or
     *         text, for a time in the future, or for a correction that does not fit; CONFLICT
     */
    VisitSaved complete(Store store, Actor actor, long taskId, VisitReport report);

    /**
     * Leaves a contact out: its task is cancelled, and the plan tells why.
     *
     * @param store keeps it
     * @param actor who acts
     * @param taskId the open task of a contact
     * @param reason why; not blank
     * @return how it ended; NOT_FOUND; INVALID_RECORD when the task is no contact of a plan or not open, or without a
     *         reason; CONFLICT
     */
    CommitResult leaveOut(Store store, Actor actor, long taskId, String reason);
}
