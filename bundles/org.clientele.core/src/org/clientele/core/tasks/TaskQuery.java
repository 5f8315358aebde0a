package org.clientele.core.tasks;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

import org.clientele.model.TaskPriority;

/**
 * Which tasks are asked for. All that is set must hold.
 *
 * @param customer only of this party
 * @param owner only of this account
 * @param dueBefore only with a last day before this one
 * @param states only in one of these states; never empty
 * @param plan only of this plan
 * @param priorities only of one of these priorities; empty: of any
 * @since 1.0
 */
public record TaskQuery(OptionalLong customer, Optional<String> owner, Optional<LocalDate> dueBefore,
        Set<TaskState> states, OptionalLong plan, Set<TaskPriority> priorities) {

    /** Copies the sets. */
    public TaskQuery {
        states = Set.copyOf(states);
        priorities = Set.copyOf(priorities);
        if (states.isEmpty()) {
            throw new IllegalArgumentException("A query for tasks needs a state"); //$NON-NLS-1$
        }
    }

    /**
     * Tasks of any plan and priority.
     *
     * @param customer only of this party
     * @param owner only of this account
     * @param dueBefore only with a last day before this one
     * @param states only in one of these states; never empty
     */
    public TaskQuery(OptionalLong customer, Optional<String> owner, Optional<LocalDate> dueBefore,
            Set<TaskState> states) {
        this(customer, owner, dueBefore, states, OptionalLong.empty(), Set.of());
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

    /**
     * The tasks of a plan, open and ended ones.
     *
     * @param planId the plan
     * @return the query
     */
    public static TaskQuery ofPlan(long planId) {
        return new TaskQuery(OptionalLong.empty(), Optional.empty(), Optional.empty(), EnumSet.allOf(TaskState.class),
                OptionalLong.of(planId), Set.of());
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
        return new TaskQuery(customer, owner, Optional.of(today), EnumSet.of(TaskState.OPEN), plan, priorities);
    }

    /**
     * The same in other states.
     *
     * @param wanted the states
     * @return the query
     */
    public TaskQuery in(Set<TaskState> wanted) {
        return new TaskQuery(customer, owner, dueBefore, wanted, plan, priorities);
    }

    /**
     * The same, only of some priorities.
     *
     * @param wanted the priorities; empty: any
     * @return the query
     */
    public TaskQuery of(Set<TaskPriority> wanted) {
        return new TaskQuery(customer, owner, dueBefore, states, plan, wanted);
    }
}
