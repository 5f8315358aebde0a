package org.clientele.customers.internal.checks;

import java.util.List;

import org.clientele.core.ClienteleException;
import org.clientele.core.store.AccessRule;
import org.clientele.core.store.FeaturePath;
import org.clientele.core.store.RecordRow;
import org.clientele.core.store.Records;
import org.clientele.model.ClientelePackage.Literals;

/** Names of parties in a message to somebody who may not see them all: a check itself reads everything. */
final class VisibleNames {

    private static final List<FeaturePath> COLUMNS = List.of(FeaturePath.of(Literals.PARTY__DISPLAY_NAME),
            FeaturePath.of(Literals.PARTY__CUSTOMER, Literals.CUSTOMER__OWNER),
            FeaturePath.of(Literals.PARTY__CUSTOMER, Literals.CUSTOMER__KIND));

    private final Records records;
    private final AccessRule rule;

    VisibleNames(Records records, AccessRule rule) {
        this.records = records;
        this.rule = rule;
    }

    String name(long partyId) throws ClienteleException {
        List<RecordRow> rows = records.rows(Literals.PARTY, COLUMNS, new long[] { partyId });
        if (rows.isEmpty() || !isVisible(rows.getFirst())) {
            return Messages.notVisible;
        }
        String name = (String) rows.getFirst().values().getFirst();
        return name == null ? Long.toString(partyId) : name;
    }

    private boolean isVisible(RecordRow row) {
        return switch (rule) {
        case AccessRule.Everything all -> true;
        case AccessRule.Except except -> !except.parties().contains(row.id());
        case AccessRule.OwnedBy owned -> isCustomer(row)
                ? row.values().get(1) != null && owned.accounts().contains(row.values().get(1))
                : !owned.accounts().isEmpty();
        };
    }

    /** Every customer has a kind. */
    private static boolean isCustomer(RecordRow row) {
        return row.values().get(2) != null;
    }
}
