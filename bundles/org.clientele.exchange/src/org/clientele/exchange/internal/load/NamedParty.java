package org.clientele.exchange.internal.load;

/** A party that rows name as the target of a relationship. */
final class NamedParty {

    /** Its number or name. */
    final String text;
    /** Whether it becomes a person when it is nowhere. */
    final boolean person;
    /** The customer of the file that it is, or -1. */
    int customer = -1;
    /** Its id in the store or in the batch, where it is no customer of the file. */
    long id;
    /** Whether the id is one of the batch. */
    boolean made;
    /** Whether several parties have the name. */
    boolean ambiguous;
    /** Whether a row that is written names it. */
    boolean needed;
    /** Whether one of those rows is about a party outside of the enterprise. */
    boolean external;

    NamedParty(String text, boolean person) {
        this.text = text;
        this.person = person;
    }

    /** Whether it has to be made. */
    boolean isNew() {
        return needed && customer < 0 && (id == 0 || made);
    }
}
