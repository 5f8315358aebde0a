package org.clientele.lifecycle.internal.stage;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import org.roaringbitmap.RoaringBitmap;

/** Where the customers of one model are and were, out of memory: it never reads the store, and so may be asked in a commit. */
public interface Standpoints {

    /**
     * Whether it knows all that was committed.
     *
     * @return false while somebody works the last commits in
     */
    boolean isCurrent();

    /**
     * The stage of a customer at the end of a day, by what is known now.
     *
     * @param row the customer's row
     * @param day the day
     * @return the stage's key; null for none
     */
    String on(int row, LocalDate day);

    /**
     * The customers of a stage.
     *
     * @param stage the stage's key
     * @return their rows, not to be changed
     */
    RoaringBitmap in(String stage);

    /**
     * The day of the first contact with a customer.
     *
     * @param row the customer's row
     * @return the day; today when nothing about the customer is dated, and it was not looked at before
     */
    LocalDate firstContact(int row);

    /**
     * The day of a customer's last move by hand or import.
     *
     * @param row the customer's row
     * @return the day; null when there is none
     */
    LocalDate lastMove(int row);

    /** Where standpoints come from. */
    interface Source {
        /**
         * The standpoints of a model.
         *
         * @param store the store's id
         * @param model the model's key
         * @return as they are now; empty when they do not lie in memory, which is begun then
         */
        Optional<Standpoints> of(UUID store, String model);
    }
}
