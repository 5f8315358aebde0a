package org.clientele.ui.customers;

import org.clientele.core.customers.CustomerScope;
import org.clientele.ui.Icon;

/**
 * A node of the navigator. Immutable.
 *
 * @param label its text, in the user's language
 * @param icon its icon, or null for none
 * @param count how many customers it stands for, or -1 where that does not apply
 * @param scope the customers that the list shows when it is chosen, or null
 * @param partyId the customer that is opened by a double click, or 0
 * @param note what is wrong with it, or null
 * @since 1.0
 */
public record NavigatorNode(String label, Icon icon, int count, CustomerScope scope, long partyId, String note) {

    /**
     * A node that stands for a set of customers.
     *
     * @param label its text
     * @param icon its icon, or null for none
     * @param count how many customers
     * @param scope which customers
     * @return the node
     */
    public static NavigatorNode ofScope(String label, Icon icon, int count, CustomerScope scope) {
        return new NavigatorNode(label, icon, count, scope, 0, null);
    }

    /**
     * A node that stands for one customer.
     *
     * @param label its text
     * @param icon its icon, or null for none
     * @param partyId the party's id
     * @return the node
     */
    public static NavigatorNode ofCustomer(String label, Icon icon, long partyId) {
        return new NavigatorNode(label, icon, -1, null, partyId, null);
    }
}
