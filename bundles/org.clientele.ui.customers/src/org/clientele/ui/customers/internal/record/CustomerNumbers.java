package org.clientele.ui.customers.internal.record;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.store.Criterion;
import org.clientele.core.store.FeaturePath;
import org.clientele.core.store.RecordQuery;
import org.clientele.core.store.RecordRow;
import org.clientele.core.store.Records;
import org.clientele.core.store.Store;
import org.clientele.model.ClientelePackage.Literals;

/**
 * The number that a new customer is offered: it looks like the newest customers' numbers and is one more than the highest
 * of them that was ever offered or is in use. Numbers of customers that are gone do not come back: the highest one is
 * remembered in the store when a customer is saved.
 */
public final class CustomerNumbers {

    private static final String SETTING = "customers.lastNumber"; //$NON-NLS-1$
    private static final FeaturePath NUMBER = FeaturePath.of(Literals.PARTY__CUSTOMER, Literals.CUSTOMER__NUMBER);
    private static final Pattern FORM = Pattern.compile("(.*?)([0-9]{1,18})"); //$NON-NLS-1$
    private static final String FIRST = "C00001"; //$NON-NLS-1$
    private static final int NEWEST = 500;

    private CustomerNumbers() {
    }

    /**
     * The next free number. For a background thread.
     *
     * @param store holds the customers
     * @param actor who asks
     * @return a number that nobody has
     * @throws ClienteleException LOCK_TIMEOUT
     */
    public static String next(Store store, Actor actor) throws ClienteleException {
        Records records = store.records(actor);
        RecordQuery newest = new RecordQuery(Literals.PARTY, List.of(NUMBER),
                List.of(new Criterion(NUMBER, Criterion.Operator.NOT_NULL, null)), Optional.empty(), true);
        List<String> numbers = records.page(newest, Optional.empty(), NEWEST).rows().stream().map(CustomerNumbers::number)
                .toList();
        String candidate = after(numbers, store.setting(SETTING).orElse(null));
        while (records.find(Literals.PARTY, NUMBER, candidate).isPresent()) {
            candidate = oneMore(candidate);
        }
        return candidate;
    }

    /**
     * Remembers a number that was given, so that it is not offered again when its customer is gone. For a background
     * thread.
     *
     * @param store holds the customers
     * @param number the number
     * @throws ClienteleException LOCK_TIMEOUT, STORE_NOT_WRITABLE
     */
    static void given(Store store, String number) throws ClienteleException {
        String last = store.setting(SETTING).orElse(null);
        if (last == null || !after(List.of(number), last).equals(oneMore(last))) {
            // kept up by the program: whoever adds a customer need not have the right to change settings
            store.putSetting(Actor.SYSTEM, SETTING, number);
        }
    }

    private static String number(RecordRow row) {
        return (String) row.values().getFirst();
    }

    /** The number after the highest of those that look like the newest one. */
    static String after(List<String> newestFirst, String last) {
        Matcher form = newestFirst.stream().map(FORM::matcher).filter(Matcher::matches).findFirst().orElse(null);
        if (form == null) {
            return last == null || !FORM.matcher(last).matches() ? FIRST : oneMore(last);
        }
        String prefix = form.group(1);
        String highest = form.group();
        for (String number : newestFirst) {
            highest = higher(prefix, highest, number);
        }
        return oneMore(last == null ? highest : higher(prefix, highest, last));
    }

    private static String higher(String prefix, String highest, String number) {
        Matcher matcher = FORM.matcher(number);
        boolean alike = matcher.matches() && matcher.group(1).equals(prefix);
        return alike && digits(number).compareTo(digits(highest)) > 0 ? number : highest;
    }

    private static BigInteger digits(String number) {
        Matcher matcher = FORM.matcher(number);
        return matcher.matches() ? new BigInteger(matcher.group(2)) : BigInteger.ZERO;
    }

    /** A number and one, with as many leading zeros as it takes to stay as long. */
    private static String oneMore(String number) {
        Matcher matcher = FORM.matcher(number);
        if (!matcher.matches()) {
            return number + '1';
        }
        String more = new BigInteger(matcher.group(2)).add(BigInteger.ONE).toString();
        return matcher.group(1) + "0".repeat(Math.max(0, matcher.group(2).length() - more.length())) + more; //$NON-NLS-1$
    }
}
