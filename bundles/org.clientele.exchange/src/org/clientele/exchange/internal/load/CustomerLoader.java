package org.clientele.exchange.internal.load;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Map;

import org.clientele.core.ClienteleException;
import org.clientele.core.exchange.ImportMapping.PartyType;
import org.clientele.core.exchange.ImportTargets;
import org.clientele.core.exchange.RowOutcome;
import org.clientele.core.store.Batch;
import org.clientele.exchange.internal.Messages;
import org.clientele.exchange.internal.csv.CsvRow;
import org.clientele.exchange.internal.value.DateTimeParser;
import org.clientele.model.ClientelePackage;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;

/** Imports files in which a row is a customer. A number that comes twice is a duplicate: the first row counts. */
final class CustomerLoader extends RowLoader {

    /** Marks a day that is not told. */
    static final long NO_DAY = Long.MIN_VALUE;

    private final CustomerTable customers = new CustomerTable();
    private final CustomerFields targets;
    private final int numberPlace;
    private final int sincePlace;
    private final int birthPlace;
    private final DateTimeParser sinces;
    private final DateTimeParser births;
    private final long[] contacts;
    private long addresses;

    CustomerLoader(LoadContext context) throws ClienteleException {
        super(context);
        boolean persons = context.mapping().parties() == PartyType.PERSON;
        targets = new CustomerFields(columns, persons);
        contacts = new long[targets.contacts.size()];
        numberPlace = columns.place(ImportTargets.CUSTOMER_NUMBER);
        sincePlace = columns.place(ImportTargets.CUSTOMER_SINCE);
        birthPlace = persons ? columns.place(ImportTargets.CUSTOMER_BIRTH_DATE) : -1;
        sinces = columns.times(ImportTargets.CUSTOMER_SINCE, context.zone());
        births = columns.times(ImportTargets.CUSTOMER_BIRTH_DATE, context.zone());
    }

    @Override
    int orderOf(CsvRow row) {
        return -1;
    }

    @Override
    void spool(CsvRow row, ByteBuffer target) throws RejectedRowException {
        fields.checkCount(row);
        fields.require(row, numberPlace);
        fields.checkLength(row, numberPlace, RowFields.lengthOf(ClientelePackage.Literals.CUSTOMER__NUMBER));
        long since = day(row, sincePlace, sinces);
        long birth = day(row, birthPlace, births);
        for (CustomerFields.TextField field : targets.all) {
            fields.checkLength(row, field.place(), RowFields.lengthOf(field.path().attribute()));
        }
        int customer = customers.add(row.chars(), row.start(numberPlace), row.end(numberPlace));
        if (customers.line[customer] != 0) {
            throw new RejectedRowException(numberPlace, NLS.bind(Messages.Row_duplicate,
                    customers.numbers.text(customer), customers.line[customer]));
        }
        customers.line[customer] = (int) Math.min(row.line(), Integer.MAX_VALUE);
        target.putInt(customer);
        target.putLong(since);
        target.putLong(birth);
        for (CustomerFields.TextField field : targets.all) {
            RowSpool.putText(target, row.chars(), row.start(field.place()), row.end(field.place()));
        }
    }

    private long day(CsvRow row, int place, DateTimeParser parser) throws RejectedRowException {
        return RowFields.has(row, place) ? Math.floorDiv(fields.time(row, place, parser), 86_400L) : NO_DAY;
    }

    @Override
    void resolve(SubMonitor monitor) throws ClienteleException {
        Partners.resolve(context.records(), customers, monitor);
    }

    @Override
    void settle(SubMonitor monitor) throws IOException {
        CustomerCursor row = new CustomerCursor(context.spool().cursor(), targets);
        while (row.next()) {
            if (row.isBad()) {
                settleBad(row.bad());
            } else if (customers.stored[row.customer]) {
                context.tally().outcome(RowOutcome.UNCHANGED);
            } else {
                context.tally().outcome(RowOutcome.VALID);
                customers.needed[row.customer] = true;
                addresses += row.hasAddress() ? 1 : 0;
                for (int i = 0; i < contacts.length; i++) {
                    contacts[i] += row.contact(i) == null ? 0 : 1;
                }
            }
        }
    }

    @Override
    String rejection(ByteBuffer row) {
        CustomerCursor.skip(row, targets);
        return null;
    }

    @Override
    Map<String, Long> created() {
        return Map.of("Party", (long) customers.countNew()); //$NON-NLS-1$
    }

    @Override
    void insert(Batch batch, SubMonitor monitor) throws ClienteleException {
        SubMonitor work = SubMonitor.convert(monitor, 4 + contacts.length);
        int count = customers.countNew();
        if (count == 0) {
            return;
        }
        customers.number(batch.reserve(ClientelePackage.Literals.PARTY, count));
        batch.insert(new CustomerPartyRows(cursor(), customers, targets, context.mapping().parties(), birthPlace >= 0),
                work.split(3));
        if (addresses > 0) {
            long firstId = batch.reserve(ClientelePackage.Literals.ADDRESS, addresses);
            batch.insert(CustomerPartRows.addresses(cursor(), customers, targets, firstId), work.split(1));
        }
        for (int i = 0; i < contacts.length; i++) {
            if (contacts[i] > 0) {
                long firstId = batch.reserve(ClientelePackage.Literals.CONTACT_POINT, contacts[i]);
                batch.insert(CustomerPartRows.contacts(cursor(), customers, targets, i, firstId), work.split(1));
            }
        }
    }

    private CustomerCursor cursor() {
        return new CustomerCursor(context.spool().cursor(), targets);
    }
}
