package org.clientele.ui.customers.internal.record;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.store.AggregateRef;
import org.clientele.core.store.FeaturePath;
import org.clientele.core.store.Records;
import org.clientele.core.validation.RecordCheckService;
import org.clientele.model.ClientelePackage.Literals;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;

/**
 * Checks a record value by value, by the rules that the store asks too. What was wrong already when the record was loaded
 * is a warning, so that an old record can be edited.
 */
public final class RecordValidator {

    private RecordValidator() {
    }

    /**
     * Checks all values that can be checked without the store. Returns at once.
     *
     * @param rules the rules
     * @param record the record
     * @param clock tells today
     * @return what is wrong, in the order of the record; empty when all is well
     */
    public static List<FieldIssue> check(RecordCheckService rules, CustomerRecord record, Clock clock) {
        return rules.check(record.party(), Optional.of(record.stored()), LocalDate.now(clock)).stream()
                .map(i -> new FieldIssue(i.object(), i.feature(), i.status())).toList();
    }

    /**
     * Tells whether another party has the customer number. For a background thread.
     *
     * @param records reads the store
     * @param number the number, may be null
     * @param partyId the party that may have it
     * @return OK, or an error
     * @throws ClienteleException LOCK_TIMEOUT
     */
    public static IStatus checkNumber(Records records, String number, long partyId) throws ClienteleException {
        if (number == null || number.isBlank()) {
            return Status.OK_STATUS;
        }
        FeaturePath path = FeaturePath.of(Literals.PARTY__CUSTOMER, Literals.CUSTOMER__NUMBER);
        Optional<AggregateRef> holder = records.find(Literals.PARTY, path, number);
        return holder.isEmpty() || holder.get().id() == partyId ? Status.OK_STATUS
                : status(IStatus.ERROR, Messages.bind(Messages.Check_numberTaken, number));
    }

    private static IStatus status(int severity, String message) {
        return new Status(severity, "org.clientele.ui.customers", StatusCodes.INVALID_RECORD, message, null); //$NON-NLS-1$
    }
}
