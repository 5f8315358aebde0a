package org.clientele.cli.internal.commands;

import java.util.List;
import java.util.Optional;

import org.clientele.cli.command.Invocation;
import org.clientele.cli.internal.Messages;
import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.search.SearchHit;
import org.clientele.core.search.SearchHit.Field;
import org.clientele.core.search.SearchHit.Way;
import org.clientele.core.search.SearchService;
import org.clientele.core.store.AggregateRef;
import org.clientele.core.store.FeaturePath;
import org.clientele.model.ClientelePackage;

/** Finds the customer whom somebody names on the command line. */
final class CustomerLookup {

    private static final ClientelePackage MODEL = ClientelePackage.eINSTANCE;
    private static final int MOST_LOOKED_AT = 10;

    private CustomerLookup() {
    }

    /** By number; failing that, by the only customer whose name or number begins so. */
    static AggregateRef find(SearchService search, String text, Invocation invocation) throws ClienteleException {
        FeaturePath number = FeaturePath.of(MODEL.getParty_Customer(), MODEL.getCustomer_Number());
        Optional<AggregateRef> found = invocation.store().records(invocation.actor()).find(MODEL.getParty(), number, text);
        if (found.isPresent()) {
            return found.get();
        }
        List<SearchHit> hits = SearchCommand.complete(search, invocation).search(invocation.actor(), text, MOST_LOOKED_AT)
                .stream().filter(CustomerLookup::isNamed).toList();
        if (hits.size() > 1) {
            throw Messages.SHOW_SEVERAL.failure(StatusCodes.NOT_FOUND, invocation.locale(), text);
        }
        return hits.stream().findFirst().map(hit -> new AggregateRef(MODEL.getParty(), hit.partyId()))
                .orElseThrow(() -> unknown(text, invocation));
    }

    /** Whether a customer's name or number, or a word of the name, begins so. */
    private static boolean isNamed(SearchHit hit) {
        return hit.isCustomer() && (hit.matchedField() == Field.NAME || hit.matchedField() == Field.NUMBER)
                && hit.way().compareTo(Way.WORD) <= 0;
    }

    static ClienteleException unknown(String number, Invocation invocation) {
        return Messages.SHOW_UNKNOWN.failure(StatusCodes.NOT_FOUND, invocation.locale(), number,
                invocation.storeDirectory());
    }
}
