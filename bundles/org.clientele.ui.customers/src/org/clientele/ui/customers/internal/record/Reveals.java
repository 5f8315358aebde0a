package org.clientele.ui.customers.internal.record;

/** A page that can set the focus to a value of the record. */
public interface Reveals {

    /**
     * Sets the focus to a value, or to where it would be entered.
     *
     * @param path the value's path, as in a profile definition
     */
    void reveal(String path);
}
