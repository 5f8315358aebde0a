package org.clientele.facts.internal;

/**
 * All facts of one customer, as a delta holds them. Immutable.
 *
 * @param partyId the party
 * @param alive whether the customer still exists
 * @param number the customer number, or null
 * @param name the display name, or null
 * @param kind the code of the kind
 * @param owner the code of the owner
 * @param country the code of the country of the first address
 * @param since the day on which the party became a customer
 * @param orders the orders
 */
record RowFacts(long partyId, boolean alive, String number, String name, int kind, int owner, int country, int since,
        OrderList orders) {

    static RowFacts removed(long partyId, OrderList orders) {
        return new RowFacts(partyId, false, null, null, TextDictionary.MISSING, TextDictionary.MISSING,
                TextDictionary.MISSING, TextDictionary.MISSING, orders);
    }

    RowFacts withOrders(OrderList changed) {
        return new RowFacts(partyId, alive, number, name, kind, owner, country, since, changed);
    }

    RowFacts withCountry(int code) {
        return new RowFacts(partyId, alive, number, name, kind, owner, code, since, orders);
    }
}
