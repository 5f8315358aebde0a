package org.clientele.lifecycle.internal.move;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Where the customers of one model are and were, out of memory: it never reads the store, and so may be asked in a commit. */
public interface Standpoints {

    /**
     * The stage of a customer at the end of a day, by what is known now.
     *
     * @param row the customer's row
     * @param day the day
     * @return the stage's key; null for none
     */
    String on(int row, LocalDate day);

    /**
     * The day of the first contact with a customer.
     *
     * @param row the customer's row
     * @return the day; null when nothing about the customer is dated
     */
    LocalDate firstContact(int row);

    /**
     * The day of a customer's last move by hand or import.
     *
     * @param party the customer
     * @return the day; null when there is none
     */
    LocalDate lastMove(long party);

    /** Where standpoints come from. */
    interface Source {
        /**
         * The standpoints of a model.
         *
         * @param store the store's id
         * @param model the model's key
         * @return as they are now; empty when they do not lie in memory
         */
        Optional<Standpoints> of(UUID store, String model);
    }
}
