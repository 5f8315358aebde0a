package org.clientele.core.segmentation;

import java.util.List;

import org.clientele.core.facts.ColumnDescriptor;

/**
 * How the members of a segment differ from all other visible customers.
 *
 * @param sequence the commit that it shows
 * @param segment the segment's key
 * @param members how many members there are
 * @param others how many visible customers are no members
 * @param traits one for each column that can be compared, and one for each typical value of a text; the strongest first
 * @param skipped ids of columns that could not be compared: texts that nearly everybody has alone, such as names, and
 *        columns that failed
 * @since 1.0
 */
public record Profile(long sequence, String segment, int members, int others, List<Trait> traits,
        List<String> skipped) {

    /** Copies the lists. */
    public Profile {
        traits = List.copyOf(traits);
        skipped = List.copyOf(skipped);
    }

    /** How strong a difference is, by the customary limits. */
    public enum Strength {
        /** Below .147 (delta), .1 (V). */
        NEGLIGIBLE,
        /** Below .33 (delta), .3 (V). */
        SMALL,
        /** Below .474 (delta), .5 (V). */
        MEDIUM,
        /** From .474 (delta), .5 (V) on. */
        LARGE
    }

    /** One difference. */
    public sealed interface Trait {

        /**
         * The column that is compared.
         *
         * @return its description
         */
        ColumnDescriptor column();

        /**
         * The effect size by which traits of all kinds are sorted.
         *
         * @return -1 to 1; above 0 where members have more, or the value more often
         */
        double effect();

        /**
         * How strong it is.
         *
         * @return never null
         */
        Strength strength();
    }

    /**
     * A number, amount or day. Values are in the unit of {@link org.clientele.core.facts.FactColumn#number}, customers
     * without a value are left out.
     *
     * @param column the column
     * @param known how many members have a value
     * @param knownOthers how many others have a value
     * @param mean the members' mean
     * @param meanOthers the others' mean
     * @param median the members' median
     * @param medianOthers the others' median
     * @param standardised the standardised mean difference, Cohen's d: the difference of the means over the pooled standard
     *        deviation s, s^2 = ((n1 - 1) s1^2 + (n2 - 1) s2^2) / (n1 + n2 - 2); NaN where all values are the same (Cohen,
     *        Statistical Power Analysis for the Behavioral Sciences, 2nd ed. 1988, p. 20 and 67)
     * @param effect Cliff's delta: the share of pairs of a member and another in which the member has more, less the share
     *        of those in which it has less (Cliff, Dominance statistics, Psychological Bulletin 114, 1993, p. 494); robust
     *        against the long tails of amounts
     */
    public record NumberTrait(ColumnDescriptor column, int known, int knownOthers, double mean, double meanOthers,
            double median, double medianOthers, double standardised, double effect) implements Trait {

        /** {@inheritDoc} Limits of Romano et al., Appropriate statistics for ordinal level data, FAIR 2006. */
        @Override
        public Strength strength() {
            double size = Math.abs(effect);
            return size < 0.147 ? Strength.NEGLIGIBLE
                    : size < 0.33 ? Strength.SMALL : size < 0.474 ? Strength.MEDIUM : Strength.LARGE;
        }
    }

    /**
     * A value of a text column, the one that most tells members from others.
     *
     * @param column the column
     * @param value the text as rules know it; null for customers without a text
     * @param shown the text as people see it; empty for customers without a text
     * @param count how many members have it
     * @param countOthers how many others have it
     * @param share which share of the members have it, 0 to 1
     * @param shareOthers which share of the others have it, 0 to 1
     * @param lift the share of the members over that of everybody: how many times as frequent it is (Brin, Motwani, Ullman
     *        and Tsur, Dynamic itemset counting, SIGMOD 1997, there called interest)
     * @param effect the phi coefficient of having the value and being a member: (ad - bc) / sqrt((a+b)(c+d)(a+c)(b+d))
     *        of the table of two by two (Cramer, Mathematical Methods of Statistics, 1946, p. 282)
     * @param cramersV Cramer's V of the whole column and membership: sqrt(chi^2 / n), since one side of the table has two
     *        rows (the same)
     */
    public record TextTrait(ColumnDescriptor column, String value, String shown, int count, int countOthers,
            double share, double shareOthers, double lift, double effect, double cramersV) implements Trait {

        /** {@inheritDoc} Limits of Cohen 1988, p. 227, for one degree of freedom. */
        @Override
        public Strength strength() {
            double size = Math.abs(effect);
            return size < 0.1 ? Strength.NEGLIGIBLE
                    : size < 0.3 ? Strength.SMALL : size < 0.5 ? Strength.MEDIUM : Strength.LARGE;
        }
    }
}
