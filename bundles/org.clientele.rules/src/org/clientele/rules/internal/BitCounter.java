package org.clientele.rules.internal;

import java.util.ArrayList;
import java.util.List;

import org.roaringbitmap.RoaringBitmap;

/** Counts for each row how many bitmaps hold it: one bitmap for each binary digit of the counts. */
final class BitCounter {

    private final List<RoaringBitmap> digits = new ArrayList<>();

    void add(RoaringBitmap more) {
        RoaringBitmap carry = more;
        for (int i = 0; !carry.isEmpty(); i++) {
            if (i == digits.size()) {
                digits.add(new RoaringBitmap());
            }
            RoaringBitmap digit = digits.get(i);
            RoaringBitmap next = RoaringBitmap.and(digit, carry);
            digit.xor(carry);
            carry = next;
        }
    }

    /** The candidates that were counted at least so often. */
    RoaringBitmap atLeast(int wanted, RoaringBitmap candidates) {
        if (wanted <= 0) {
            return candidates.clone();
        }
        if (wanted >>> digits.size() != 0) {
            return new RoaringBitmap();
        }
        RoaringBitmap more = new RoaringBitmap();
        RoaringBitmap equal = candidates.clone();
        for (int i = digits.size() - 1; i >= 0; i--) {
            RoaringBitmap digit = digits.get(i);
            if ((wanted >>> i & 1) != 0) {
                equal.and(digit);
            } else {
                more.or(RoaringBitmap.and(equal, digit));
                equal.andNot(digit);
            }
        }
        more.or(equal);
        return more;
    }
}
