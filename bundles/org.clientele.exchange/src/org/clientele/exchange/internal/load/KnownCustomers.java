package org.clientele.exchange.internal.load;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

import org.clientele.core.ClienteleException;
import org.clientele.core.store.Criterion;
import org.clientele.core.store.FeaturePath;
import org.clientele.core.store.RecordQuery;
import org.clientele.core.store.Records;
import org.clientele.model.ClientelePackage.Literals;

/** The customers that rows name, each looked up once. */
final class KnownCustomers {

    private static final FeaturePath NUMBER = FeaturePath.of(Literals.PARTY__CUSTOMER, Literals.CUSTOMER__NUMBER);

    private final Records records;
    private final Map<String, OptionalLong> ids = new HashMap<>();

    KnownCustomers(Records records) {
        this.records = records;
    }

    /** The party of a number; an id that a spreadsheet made decimal, {@code 17850.0}, is taken as whole. */
    OptionalLong id(String number) throws ClienteleException {
        String whole = number.substring(0, CustomerTable.wholeEnd(number.toCharArray(), 0, number.length()));
        OptionalLong known = ids.get(whole);
        if (known == null) {
            known = whole.isEmpty() ? OptionalLong.empty() : find(whole);
            ids.put(whole, known);
        }
        return known;
    }

    private OptionalLong find(String number) throws ClienteleException {
        long[] found = new long[1];
        records.scan(RecordQuery.all(Literals.PARTY, List.of()).and(Criterion.eq(NUMBER, number)), row -> {
            found[0] = row.id();
            return false;
        }, null);
        return found[0] == 0 ? OptionalLong.empty() : OptionalLong.of(found[0]);
    }
}
