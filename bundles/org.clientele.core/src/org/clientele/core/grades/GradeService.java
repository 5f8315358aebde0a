package org.clientele.core.grades;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.store.CommitResult;
import org.clientele.core.store.Store;
import org.clientele.core.store.UnitOfWork;
import org.clientele.model.GradeTable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Grades customers by tables of thresholds [section 7]. A customer has the first grade of which all thresholds are met;
 * who already holds a better grade keeps it while its figures stay within the table's tolerance, and loses it only when
 * they did not in as many reviews in a row as the table says. Grades are kept as classifications of the scheme with the
 * table's key. A table with holes may be saved but is not used.
 *
 * @since 1.0
 */
@ProviderType
public interface GradeService {

    /**
     * The metrics that are installed.
     *
     * @return in the order in which they are offered
     */
    Collection<GradeMetricType> metrics();

    /**
     * The grade tables of a store.
     *
     * @param store an open store
     * @param actor who asks
     * @return graphs that the caller owns, by key; retired ones included
     * @throws ClienteleException LOCK_TIMEOUT
     */
    List<GradeTable> tables(Store store, Actor actor) throws ClienteleException;

    /**
     * A grade table.
     *
     * @param store an open store
     * @param actor who asks
     * @param key the table's key
     * @return a graph that the caller owns, or empty
     * @throws ClienteleException LOCK_TIMEOUT
     */
    Optional<GradeTable> table(Store store, Actor actor, String key) throws ClienteleException;

    /**
     * Looks for everything that keeps a table from being used: thresholds that do not fall from grade to grade, a grade
     * that is above another in one metric and below it in a second, grades with the same thresholds, no grade for the
     * rest, metrics that are not installed, privileges that never happen.
     *
     * @param table the table
     * @return what is wrong, in the order of its places; empty when the table can be used
     */
    List<GradeProblem> check(GradeTable table);

    /**
     * Saves a table, new or changed, and keeps the scheme of the same key in step: each grade is a value of it; values
     * of grades that are gone are retired.
     *
     * @param store keeps it
     * @param actor who acts
     * @param table a new graph, or one that {@link #table} gave
     * @param reason why
     * @return how it ended, as of {@link org.clientele.core.store.UnitOfWork#commit}
     */
    CommitResult save(Store store, Actor actor, GradeTable table, String reason);

    /**
     * Keeps the scheme in step within a unit of work that saves the table: the part of {@link #save} that an editor with a
     * unit of work of its own needs.
     *
     * @param store keeps it
     * @param actor who acts
     * @param table the table that the unit of work saves
     * @param work is given the scheme where it changes
     * @throws ClienteleException INVALID_RECORD when the key belongs to a scheme that is computed otherwise; LOCK_TIMEOUT
     */
    void keepSchemeInStep(Store store, Actor actor, GradeTable table, UnitOfWork work) throws ClienteleException;

    /**
     * Grades all visible customers as of a day.
     *
     * @param table the table
     * @param facts the columns
     * @param day the day of the review
     * @param before who held which grade
     * @return the grades
     * @throws ClienteleException RULE_INVALID with the first problem of {@link #check}; RULE_DISABLED for a metric that
     *         is not installed; RULE_TYPE_FAILED for one that failed, with its bundle's name
     */
    GradeRun grade(GradeTable table, FactSnapshot facts, LocalDate day, GradesBefore before)
            throws ClienteleException;

    /**
     * Says why a customer has a grade as of a day, with the same code.
     *
     * @param table the table
     * @param facts the columns
     * @param row the customer's row
     * @param day the day of the review
     * @param before who held which grade
     * @return the proof; its grade is that of {@link #grade}
     * @throws ClienteleException as {@link #grade}; NOT_FOUND for a row that is not visible
     */
    GradeProof explain(GradeTable table, FactSnapshot facts, int row, LocalDate day, GradesBefore before)
            throws ClienteleException;

    /**
     * Makes the proof of a grade again from what was stored with it: the version of the table, the figures and the grade
     * before.
     *
     * @param store the store
     * @param actor who asks
     * @param table the table's key
     * @param partyId the customer
     * @param day a day on which the grade was held
     * @return the proof, or empty when no computed grade was held then
     * @throws ClienteleException NOT_FOUND for a table or customer that is not there
     */
    Optional<GradeProof> proof(Store store, Actor actor, String table, long partyId, LocalDate day)
            throws ClienteleException;

    /**
     * Tells what a changed table would do, before it is saved.
     *
     * @param before the present table
     * @param after the changed table
     * @param facts the columns
     * @param day the day of the review
     * @param held who held which grade before that day
     * @return the moves from grade to grade
     * @throws ClienteleException as {@link #grade}
     */
    GradeSimulation simulate(GradeTable before, GradeTable after, FactSnapshot facts, LocalDate day,
            GradesBefore held) throws ClienteleException;

    /**
     * Who holds which grade on a day, as reviews gave it; what people entered does not count here, since it ends nothing.
     * The grades before a review are those of the day before the period of the review.
     *
     * @param store the store
     * @param actor who asks
     * @param table the table's key
     * @param facts the columns that rows are counted by
     * @param day the day
     * @return a lookup for any thread
     * @throws ClienteleException LOCK_TIMEOUT
     */
    GradesBefore held(Store store, Actor actor, String table, FactSnapshot facts, LocalDate day)
            throws ClienteleException;

    /**
     * Reviews all customers and writes the grades that changed, dated to the first day after the counted periods. Only for
     * an actor from whom nothing is hidden ({@link org.clientele.core.store.AccessRule.Everything}), since a review of some
     * would count as the review of all. The first review of a table replays history: it reviews each period since the
     * first order. Written as one batch, which can be undone as a whole.
     *
     * @param store the store
     * @param actor who acts
     * @param table the table's key
     * @param day the day of the review
     * @param reason why, in the user's words
     * @param monitor progress and cancel, or null
     * @return what was done
     * @throws ClienteleException as {@link #grade}; NOT_FOUND for a table that is not there; INVALID_INPUT for a day in the
     *         future or before a later review; ACCESS_DENIED for an actor from whom customers are hidden; CANCELLED; in
     *         each of these cases nothing was written
     */
    GradeReview review(Store store, Actor actor, String table, LocalDate day, String reason,
            IProgressMonitor monitor) throws ClienteleException;

    /**
     * The grades that a customer had.
     *
     * @param store the store
     * @param actor who asks
     * @param table the table's key
     * @param partyId the customer
     * @return the latest first
     * @throws ClienteleException NOT_FOUND for a customer that is not there
     */
    List<Standing> history(Store store, Actor actor, String table, long partyId) throws ClienteleException;

    /**
     * The sheet of one month: visits, people and amount by day.
     *
     * @param store the store
     * @param actor who asks
     * @param partyId the customer
     * @param month the month
     * @return the sheet; without days when there was no purchase
     * @throws ClienteleException NOT_FOUND for a customer that is not there
     */
    MonthlySheet sheet(Store store, Actor actor, long partyId, YearMonth month) throws ClienteleException;
}
