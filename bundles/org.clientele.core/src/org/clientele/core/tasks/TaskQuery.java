package org.clientele.core.tasks;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Which tasks are asked for. All that is set must hold.
 *
 * @param customer only of this party
 * @param owner only of this account
 * @param dueBefore only with a last day before this one
 * @param states only in one of these states; never empty
 * @since 0.1
 */
public record TaskQuery(OptionalLong customer, Optional<String> owner, Optional<LocalDate> dueBefore,
        Set<TaskState> states) {

    /** Copies the set. */
    public TaskQuery {
        states = Set.copyOf(states);
        if (states.isEmpty()) {
            throw new IllegalArgumentException("A query for tasks needs a state"); //$NON-NLS-1$
        }
    }

    /**
     * The open tasks of a customer.
     *
     * @param partyId the party
     * @return the query
     */
    public static TaskQuery ofCustomer(long partyId) {
        return new TaskQuery(OptionalLong.of(partyId), Optional.empty(), Optional.empty(), EnumSet.of(TaskState.OPEN));
    }

    /**
     * The open tasks of somebody.
     *
     * @param account the account
     * @return the query
     */
    public static TaskQuery ofOwner(String account) {
        return new TaskQuery(OptionalLong.empty(), Optional.of(account), Optional.empty(), EnumSet.of(TaskState.OPEN));
    }

    /** Every open task that the asker may see. */
    public static TaskQuery open() {
        return new TaskQuery(OptionalLong.empty(), Optional.empty(), Optional.empty(), EnumSet.of(TaskState.OPEN));
    }

    /**
     * The same, only those that are late.
     *
     * @param today the day that counts as today
     * @return the narrower query, for open tasks only
     */
    public TaskQuery overdue(LocalDate today) {
        return new TaskQuery(customer, owner, Optional.of(today), EnumSet.of(TaskState.OPEN));
    }

    /**
     * The same in other states.
     *
     * @param wanted the states
     * @return the query
     */
    public TaskQuery in(Set<TaskState> wanted) {
        return new TaskQuery(customer, owner, dueBefore, wanted);
    }
}
