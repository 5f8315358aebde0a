package org.clientele.core.retention;

import java.time.LocalDate;
import java.util.List;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.store.Store;
import org.eclipse.core.runtime.IProgressMonitor;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Models of repeat buying: how probable it is that somebody buys again, and how often. BG/NBD of Fader, Hardie and Lee
 * (Marketing Science 24, 2005), MBG/NBD of Batislam, Denizel and Filiztekin (International Journal of Research in
 * Marketing 24, 2007).
 * <p>
 * The column {@code alive} of the fact base is the probability, 0 to 1, that a customer with a purchase still is one, by
 * MBG/NBD, which is fitted on the orders of all customers of the store up to the day of the facts; missing where the model
 * cannot be fitted. A change of one customer can change the values of others.
 *
 * @since 1.0
 */
@ProviderType
public interface RepeatBuyingService {

    /** So many customers at least have to have bought again before a model is fitted. */
    int LEAST_REPEATERS = 30;

    /** The unit of time of {@link #fitStore}: days in a week. */
    double DAYS_PER_UNIT = 7;

    /**
     * Fits a model.
     *
     * @param model which
     * @param purchases histories; the same ones may be there several times or have a number of customers
     * @param monitor progress and cancel, or null
     * @return the fit; its state tells whether there are parameters. The same data give the same fit, in whatever order
     * @throws ClienteleException CANCELLED
     */
    RepeatBuyingFit fit(RepeatBuyingFit.Model model, List<Purchases> purchases, IProgressMonitor monitor)
            throws ClienteleException;

    /**
     * How many purchases are to be expected of a new customer after the first.
     *
     * @param fit a usable fit
     * @param t a length of time, in the unit of the fit, from the first purchase on
     * @return 0 or more
     * @throws IllegalArgumentException when the fit is not usable or the time is below 0
     */
    double expected(RepeatBuyingFit fit, double t);

    /**
     * How many purchases are to be expected of a customer from now on.
     *
     * @param fit a usable fit
     * @param purchases what the customer did so far
     * @param t a length of time, in the unit of the fit, from now on
     * @return 0 or more
     * @throws IllegalArgumentException when the fit is not usable or the time is below 0
     */
    double expected(RepeatBuyingFit fit, Purchases purchases, double t);

    /**
     * How probable it is that a customer did not go yet.
     *
     * @param fit a usable fit
     * @param purchases what the customer did so far
     * @return 0 to 1
     * @throws IllegalArgumentException when the fit is not usable
     */
    double alive(RepeatBuyingFit fit, Purchases purchases);

    /**
     * The histories of all customers with a purchase, in weeks, up to and including a day, alike ones counted.
     *
     * @param store the store
     * @param actor who asks: only customers that this person may see
     * @param day the day; null: today
     * @return histories in ascending order
     * @throws ClienteleException OUT_OF_BUDGET
     */
    List<Purchases> histories(Store store, Actor actor, LocalDate day) throws ClienteleException;

    /**
     * Fits a model on the orders of a store, in weeks. Kept until orders or the day change.
     *
     * @param store the store
     * @param actor who asks: only customers that this person may see
     * @param model which
     * @param day up to and including this day; null: today
     * @param monitor progress and cancel, or null
     * @return the fit
     * @throws ClienteleException OUT_OF_BUDGET, CANCELLED
     */
    RepeatBuyingFit fitStore(Store store, Actor actor, RepeatBuyingFit.Model model, LocalDate day,
            IProgressMonitor monitor) throws ClienteleException;
}
