package org.clientele.core.retention;

import java.math.BigDecimal;

import org.roaringbitmap.RoaringBitmap;

/**
 * Which declining customers to list.
 *
 * @param model the key of the model
 * @param leastScore the least score, 0 to 100; null: the model's threshold
 * @param leastAtStake the least value at stake in the base currency; null: any
 * @param owner the account of who looks after them; null: any
 * @param among rows of the fact base, such as a segment's members, which keep their number for a session; null: all
 *        customers
 * @param decided whether customers are listed, too, for whom a decision was taken whose outcome is not known yet
 * @param limit how many at most; 0: all
 * @since 1.0
 */
public record DeclineQuery(String model, BigDecimal leastScore, BigDecimal leastAtStake, String owner,
        RoaringBitmap among, boolean decided, int limit) {

    /**
     * All declining customers by a model.
     *
     * @param model the key of the model
     * @return the query
     */
    public static DeclineQuery all(String model) {
        return new DeclineQuery(model, null, null, null, null, true, 0);
    }
}
