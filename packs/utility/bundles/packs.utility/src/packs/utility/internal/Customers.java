package packs.utility.internal;

import java.util.Locale;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.store.AggregateRef;
import org.clientele.core.store.FeaturePath;
import org.clientele.core.store.Records;
import org.clientele.model.ClientelePackage.Literals;

import packs.utility.Texts;

/** Finds customers by their number. */
final class Customers {

    private static final FeaturePath NUMBER = FeaturePath.of(Literals.PARTY__CUSTOMER, Literals.CUSTOMER__NUMBER);

    private Customers() {
    }

    /** The customer with a number. */
    static AggregateRef find(Records records, String number, Locale locale) throws ClienteleException {
        return records.find(Literals.PARTY, NUMBER, number.strip()).orElseThrow(
                () -> new ClienteleException(StatusCodes.NOT_FOUND, Texts.in(locale, "customer.unknown", number.strip())));
    }
}
