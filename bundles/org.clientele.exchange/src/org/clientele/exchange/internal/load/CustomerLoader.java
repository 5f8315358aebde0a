package org.clientele.exchange.internal.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;

import org.clientele.core.ClienteleException;
import org.clientele.core.exchange.ImportMapping.PartyType;
import org.clientele.core.exchange.ImportTargets;
import org.clientele.core.exchange.RowOutcome;
import org.clientele.core.exchange.RowProblem;
import org.clientele.core.store.Batch;
import org.clientele.core.store.FeaturePath;
import org.clientele.exchange.internal.Messages;
import org.clientele.exchange.internal.csv.CsvRow;
import org.clientele.exchange.internal.value.DateTimeParser;
import org.clientele.model.ClientelePackage;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.osgi.util.NLS;

/** Imports files in which a row is a customer. A number that comes twice is a duplicate: the first row counts. */
final class CustomerLoader extends RowLoader {

    /** Marks a day that is not told. */
    static final long NO_DAY = Long.MIN_VALUE;

    private static final int MOST_CHARACTERS = 4_000;

    private final CustomerTable customers = new CustomerTable();
    private final CustomerFields targets;
    private final int numberPlace;
    private final int sincePlace;
    private final int birthPlace;
    private final DateTimeParser sinces;
    private final DateTimeParser births;
    private final CustomerGates gates;
    private final long[] contacts;
    private final NamedParties named;
    private final ExtraParts parts;
    private long addresses;
    private long values;
    private long classifications;
    private long relationships;

    CustomerLoader(LoadContext context) throws ClienteleException {
        super(context);
        boolean persons = context.mapping().parties() == PartyType.PERSON;
        targets = new CustomerFields(columns, persons, ExtraFields.of(context, persons));
        named = new NamedParties(context.store(), context.records(), customers, targets);
        parts = new ExtraParts(targets, context.targets(), named, context.today());
        gates = new CustomerGates(context.store(), Partners.typeOf(context.mapping().parties()), targets,
                parts);
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
        fields.checkText(row, numberPlace, RowFields.lengthOf(ClientelePackage.Literals.CUSTOMER__NUMBER));
        long since = day(row, sincePlace, sinces);
        long birth = day(row, birthPlace, births);
        for (CustomerFields.TextField field : targets.all) {
            fields.checkText(row, field.place(), RowFields.lengthOf(field.path().attribute()));
        }
        char[][] extras = new char[targets.extras.size()][];
        for (int i = 0; i < extras.length; i++) {
            extras[i] = canonical(row, targets.extras.get(i));
        }
        int customer = customers.add(row.chars(), row.start(numberPlace), row.end(numberPlace));
        if (customers.line[customer] != 0) {
            throw new RejectedRowException(numberPlace, NLS.bind(Messages.Row_duplicate,
                    customers.numbers.text(customer), customers.line[customer]));
        }
        gates.requireTexts(row, customers.numbers.text(customer), numberPlace);
        gates.requireBirth(birth, birthPlace);
        for (int i = 0; i < extras.length; i++) {
            if (extras[i].length > 0) {
                gates.requireExtra(targets.extras.get(i), new String(extras[i]));
            }
        }
        customers.line[customer] = (int) Math.min(row.line(), Integer.MAX_VALUE);
        target.putInt(customer);
        target.putLong(since);
        target.putLong(birth);
        for (CustomerFields.TextField field : targets.all) {
            RowSpool.putText(target, row.chars(), row.start(field.place()), row.end(field.place()));
        }
        for (char[] extra : extras) {
            RowSpool.putText(target, extra, 0, extra.length);
        }
    }

    private char[] canonical(CsvRow row, ExtraField field) throws RejectedRowException {
        if (!RowFields.has(row, field.place())) {
            return new char[0];
        }
        fields.checkText(row, field.place(), field instanceof ExtraField.Custom ? MOST_CHARACTERS
                : RowFields.lengthOf(ClientelePackage.Literals.PARTY__DISPLAY_NAME));
        int start = row.start(field.place());
        try {
            return field.canonical(new String(row.chars(), start, row.end(field.place()) - start).strip())
                    .toCharArray();
        } catch (ClienteleException e) {
            throw new RejectedRowException(field.place(), e.getMessage());
        }
    }

    private long day(CsvRow row, int place, DateTimeParser parser) throws RejectedRowException {
        return RowFields.has(row, place) ? Math.floorDiv(fields.time(row, place, parser), 86_400L) : NO_DAY;
    }

    @Override
    void resolve(SubMonitor monitor) throws ClienteleException {
        Partners.resolve(context.records(), customers, monitor);
        try {
            named.resolve(cursor());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    void settle(SubMonitor monitor) throws IOException {
        CustomerCursor row = new CustomerCursor(context.spool().cursor(), targets);
        while (row.next()) {
            if (row.isBad()) {
                settleBad(row.bad());
            } else if (customers.stored[row.customer]) {
                context.tally().outcome(RowOutcome.UNCHANGED);
            } else if (named.rejection(row.customer) != null) {
                context.tally().outcome(RowOutcome.REJECTED);
                context.tally().problem(new RowProblem(customers.line[row.customer], columns.name(named.place()),
                        named.rejection(row.customer)));
            } else {
                context.tally().outcome(RowOutcome.VALID);
                customers.needed[row.customer] = true;
                named.need(row.customer, row.isExternal());
                values += parts.fields(row).size();
                classifications += parts.classifications(row).size();
                relationships += named.links(row.customer).size();
                addresses += row.hasAddress() ? 1 : 0;
                for (int i = 0; i < contacts.length; i++) {
                    contacts[i] += row.contact(i) == null ? 0 : 1;
                }
            }
        }
    }

    @Override
    String rejection(ByteBuffer row) {
        int customer = row.getInt(row.position());
        CustomerCursor.skip(row, targets);
        return customers.stored[customer] ? null : named.rejection(customer);
    }

    @Override
    Map<String, Long> created() {
        return Map.of("Party", (long) customers.countNew() + named.made().size()); //$NON-NLS-1$
    }

    @Override
    void insert(Batch batch, SubMonitor monitor) throws ClienteleException {
        SubMonitor work = SubMonitor.convert(monitor, 8 + contacts.length);
        int count = customers.countNew();
        if (count == 0) {
            return;
        }
        List<NamedParty> made = named.made();
        long next = batch.reserve(ClientelePackage.Literals.PARTY, (long) count + made.size());
        customers.number(next);
        next += count;
        for (NamedParty party : made) {
            party.id = next++;
            party.made = true;
        }
        batch.insert(new CustomerPartyRows(cursor(), customers, targets, context.mapping().parties(), birthPlace >= 0),
                work.split(3));
        if (!made.isEmpty()) {
            batch.insert(new NamedPartyRows(made), work.split(1));
        }
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
        insertExtras(batch, work);
    }

    private void insertExtras(Batch batch, SubMonitor work) throws ClienteleException {
        insert(batch, relationships, ClientelePackage.Literals.PARTY__RELATIONSHIPS, ExtraParts.RELATION_COLUMNS,
                parts::relationships, work);
        insert(batch, values, ClientelePackage.Literals.PARTY__FIELDS, ExtraParts.FIELD_COLUMNS, parts::fields, work);
        insert(batch, classifications, ClientelePackage.Literals.CUSTOMER__CLASSIFICATIONS, ExtraParts.CLASS_COLUMNS,
                parts::classifications, work);
    }

    private void insert(Batch batch, long count, EReference containment, List<FeaturePath> paths,
            ExtraRows.Parts made, SubMonitor work) throws ClienteleException {
        if (count > 0) {
            EClass type = containment.getEReferenceType();
            batch.insert(new ExtraRows(type, containment, paths, cursor(), customers, made, batch.reserve(type, count)),
                    work.split(1));
        }
    }

    private CustomerCursor cursor() {
        return new CustomerCursor(context.spool().cursor(), targets);
    }
}
