package org.clientele.core.retention;

/**
 * A model of repeat buying with the parameters that fit some customers best. Purchases of a living customer come at random
 * with a rate of its own; rates are spread as a gamma distribution of shape r and scale alpha. After each purchase a
 * customer may go for good, with a probability of its own that is spread as a beta distribution of a and b.
 *
 * @param model which model
 * @param r the shape of the rates of buying; NaN unless {@link #usable}
 * @param alpha their scale, in the unit of time of the data
 * @param a the first parameter of the probability of going
 * @param b its second parameter
 * @param logLikelihood the natural logarithm of the likelihood of the data
 * @param customers how many customers were fitted
 * @param repeaters how many of them bought again
 * @param state how the search ended
 * @param text the same as a sentence in the user's language
 * @since 1.0
 */
public record RepeatBuyingFit(Model model, double r, double alpha, double a, double b, double logLikelihood,
        long customers, long repeaters, State state, String text) {

    /** A model of repeat buying. */
    public enum Model {
        /**
         * BG/NBD (Fader, Hardie and Lee 2005): nobody goes before a repeat purchase, so customers with one purchase are
         * alive with certainty.
         */
        BG_NBD,
        /** MBG/NBD (Batislam, Denizel and Filiztekin 2007): customers may also go right after the first purchase. */
        MBG_NBD
    }

    /** How a search for parameters ended. */
    public enum State {
        /** Searches from several starts met in one point. */
        CONVERGED,
        /**
         * The best point lies at the border of the search: the data do not tell one of the parameters, such as how
         * customers go where nobody seems to. Probabilities are usable.
         */
        AT_BORDER,
        /** No point was found that is best; there are no parameters. */
        NOT_CONVERGED,
        /** Too few customers bought again to fit anything; there are no parameters. */
        TOO_FEW
    }

    /**
     * Whether there are parameters.
     *
     * @return true when it converged, at the border or not
     */
    public boolean usable() {
        return state == State.CONVERGED || state == State.AT_BORDER;
    }
}
