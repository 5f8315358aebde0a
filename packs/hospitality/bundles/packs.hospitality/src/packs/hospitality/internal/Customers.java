package packs.hospitality.internal;

import java.util.Locale;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.store.AggregateRef;
import org.clientele.core.store.FeaturePath;
import org.clientele.core.store.Records;
import org.clientele.model.ClientelePackage.Literals;

import packs.hospitality.Texts;

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

    /** The customer that a row of a file names; one that is unknown rejects the row and not the file. */
    static AggregateRef ofRow(Records records, String number) throws ClienteleException {
        try {
            return find(records, number, Locale.getDefault());
        } catch (ClienteleException e) {
            throw e.code() == StatusCodes.NOT_FOUND
                    ? new ClienteleException(StatusCodes.INVALID_RECORD, e.getStatus().getMessage(), e) : e;
        }
    }
}
