package org.clientele.core.agenda;

import org.clientele.core.store.AggregateRef;

/**
 * One thing that somebody holds.
 *
 * @param kind its kind
 * @param aggregate the record that names the person
 * @param part the id of the part of the record that does, such as a step of a plan; 0: the record itself
 * @param label what it is called, such as the customer's name or the text of the task
 * @param detail what else helps to know it, such as a number or a last day; may be empty
 * @param customer the id of the party that it belongs to; 0 for none
 * @since 1.0
 */
public record Holding(HoldingKind kind, AggregateRef aggregate, long part, String label, String detail,
        long customer) {
}
