package org.clientele.ui.lifecycle.internal.board;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.function.LongUnaryOperator;

import org.clientele.core.ClienteleException;
import org.clientele.core.customers.CustomerListing;
import org.clientele.core.facts.FactColumn;
import org.clientele.ui.Formats;
import org.clientele.ui.lifecycle.internal.StageTexts;

/** Reads the cards of a column of the board, a page at a time, from memory. Plain; any thread. */
final class CardPages {

    /** How many cards a page has. */
    static final int SIZE = 50;

    private final CustomerListing listing;
    private final LongUnaryOperator worth;
    private final List<String> columns;
    private final boolean timed;
    private final int target;
    private final Currency currency;
    private final Formats formats = Formats.ofUser();

    /**
     * Cards of a list.
     *
     * @param listing the customers
     * @param worth what a party bought in the last 365 days, in ten-thousandths of the currency
     * @param days the column with the days in the stage; null where it is not installed
     * @param target after how many days a customer should have moved on; 0: not stated
     * @param currency of values
     */
    CardPages(CustomerListing listing, LongUnaryOperator worth, String days, int target, Currency currency) {
        this.listing = listing;
        this.worth = worth;
        this.timed = days != null;
        this.columns = timed ? List.of("name", "number", days) : List.of("name", "number"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
        this.target = target;
        this.currency = currency;
    }

    CustomerListing listing() {
        return listing;
    }

    /** The cards of a page; none when the columns cannot be read. */
    List<Card> read(int page) throws ClienteleException {
        int from = page * SIZE;
        int count = Math.min(SIZE, listing.size() - from);
        List<Card> cards = new ArrayList<>();
        if (count > 0) {
            List<List<Object>> values = listing.values(from, count, columns);
            for (int i = 0; i < count; i++) {
                cards.add(card(listing.partyId(from + i), values.get(i)));
            }
        }
        return cards;
    }

    private Card card(long party, List<Object> values) {
        String name = values.get(0) == null || values.get(0).toString().isBlank() ? text(values.get(1))
                : values.get(0).toString();
        String value = formats.money(BigDecimal.valueOf(worth.applyAsLong(party), FactColumn.AMOUNT_SCALE), currency);
        long days = timed && values.get(2) instanceof Number number ? number.longValue() : -1;
        return new Card(party, name, value, days < 0 ? "" : StageTexts.days(days), target > 0 && days > target); //$NON-NLS-1$
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString(); //$NON-NLS-1$
    }
}
