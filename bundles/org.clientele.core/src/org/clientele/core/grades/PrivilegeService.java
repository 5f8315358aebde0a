package org.clientele.core.grades;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.store.CommitResult;
import org.clientele.core.store.Store;
import org.eclipse.core.runtime.IProgressMonitor;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What customers are given for their grade: tasks, visits, gifts and discount ceilings, with their budget [section 7].
 *
 * @since 1.0
 */
@ProviderType
public interface PrivilegeService {

    /**
     * Makes the tasks that the privileges of a table ask for: calls and visits every so many days, gifts on a customer's
     * days. Each has the origin {@code grade:<table>/<privilege>/<day>}; one that is there already, open, done or cancelled, is
     * not made again, so it may be called every day.
     *
     * @param store the store
     * @param actor who acts; tasks are made for customers whom that person sees
     * @param table the key of the grade table
     * @param day the first day
     * @param horizonDays how many days from then on, 1 to 366
     * @param monitor progress and cancel, or null
     * @return what was done
     * @throws ClienteleException NOT_FOUND, RULE_INVALID for a table that cannot be used; INVALID_INPUT for a horizon;
     *         CANCELLED, and the tasks that were made until then stay
     */
    PrivilegeTasks createTasks(Store store, Actor actor, String table, LocalDate day, int horizonDays,
            IProgressMonitor monitor) throws ClienteleException;

    /**
     * Notes that a customer was given something, and what it cost.
     *
     * @param store keeps it
     * @param actor who gave it
     * @param grant what
     * @return how it ended; NOT_FOUND for a customer, table or privilege that is not there; INVALID_RECORD when the grade of
     *         the customer on that day does not have the privilege, or when it cost more than the budget and no note says why
     */
    CommitResult grant(Store store, Actor actor, Grant grant);

    /**
     * What a customer's grades were to cost in a time, what they did cost, and what was earned.
     *
     * @param store the store
     * @param actor who asks
     * @param table the key of the grade table
     * @param partyId the customer
     * @param from the first day
     * @param to the last day
     * @return the account
     * @throws ClienteleException NOT_FOUND for a table or customer that is not there
     */
    PrivilegeAccount account(Store store, Actor actor, String table, long partyId, LocalDate from, LocalDate to)
            throws ClienteleException;

    /**
     * The highest discount that a customer may be given on a day, over all tables that are in use.
     *
     * @param store the store
     * @param actor who asks
     * @param partyId the customer
     * @param day the day
     * @return the ceiling, or empty when no grade of the customer allows a discount
     * @throws ClienteleException NOT_FOUND for a customer that is not there
     */
    Optional<DiscountCeiling> discountCeiling(Store store, Actor actor, long partyId, LocalDate day)
            throws ClienteleException;

    /**
     * What a customer was given.
     *
     * @param store the store
     * @param actor who asks
     * @param partyId the customer
     * @return the latest first, at most 1,000
     * @throws ClienteleException NOT_FOUND for a customer that is not there
     */
    List<Grant> grants(Store store, Actor actor, long partyId) throws ClienteleException;
}
