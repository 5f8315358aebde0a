package org.clientele.exchange.internal.load;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.exchange.ImportMapping;
import org.clientele.core.exchange.ImportMapping.Field;
import org.clientele.core.exchange.ImportReport;
import org.clientele.core.exchange.ImportRequest;
import org.clientele.core.exchange.ImportRow;
import org.clientele.core.exchange.ImportTargets;
import org.clientele.core.exchange.RowOutcome;
import org.clientele.core.records.CustomerClass;
import org.clientele.core.store.AggregateRef;
import org.clientele.core.store.FeaturePath;
import org.clientele.core.store.Store;
import org.clientele.exchange.internal.Messages;
import org.clientele.exchange.internal.mapping.Columns;
import org.clientele.exchange.internal.mapping.RecordTargets;
import org.clientele.exchange.internal.mapping.StoreTargets;
import org.clientele.exchange.internal.value.UnreadableValueException;
import org.clientele.model.Aggregate;
import org.clientele.model.value.PartyId;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;

/**
 * Imports files whose rows are records of a partner's class. A row is the record with the same key, if the class has one;
 * otherwise the record of the customer that says the same. So a file may be imported again.
 */
public final class RecordImport {

    private final ImporterRun run;
    private final CustomerClass type;
    private final Columns columns;
    private final List<RecordValue> values = new ArrayList<>();
    private final EAttribute key;
    private final KnownCustomers customers;
    private final SameRecords same;
    private final Map<Object, Long> seen = new HashMap<>();

    private RecordImport(ImporterRun run, ImportMapping mapping, StoreTargets targets) throws ClienteleException {
        this.run = run;
        ImportFile.Layout layout = ImportFile.layout(run.file(), mapping.format());
        columns = new Columns(mapping, layout.names(), layout.ignored(), targets);
        type = typeOf(mapping, targets.records());
        customers = new KnownCustomers(run.records());
        for (Field field : mapping.fields()) {
            Optional<EAttribute> attribute = targets.records().attribute(field.target());
            if (attribute.isPresent()) {
                values.add(new RecordValue(attribute.get(), field.column(), type,
                        columns.place(field.target()) - columns.ignored(), columns, field.target(), run.store(), customers));
            }
        }
        key = values.stream().map(RecordValue::attribute).filter(RecordImport::isKey).findFirst().orElse(null);
        same = new SameRecords(run.records(), type, values.stream().map(RecordValue::attribute).toList());
    }

    /**
     * Runs it.
     *
     * @param store the store
     * @param actor who acts
     * @param request what and how
     * @param targets what columns may mean in the store
     * @param monitor progress and cancel, or null
     * @return what became of each row
     * @throws ClienteleException as of the import service; the store is as it was
     */
    public static ImportReport run(Store store, Actor actor, ImportRequest request, StoreTargets targets,
            IProgressMonitor monitor) throws ClienteleException {
        try (ImporterRun run = new ImporterRun(store, actor, request, monitor)) {
            RecordImport work = new RecordImport(run, request.mapping(), targets);
            run.eachRow(work::read);
            return run.finish();
        } catch (OperationCanceledException e) {
            throw new ClienteleException(StatusCodes.CANCELLED, NLS.bind(Messages.Import_cancelled, request.file()), e);
        } catch (IOException e) {
            throw new ClienteleException(StatusCodes.FILE_NOT_WRITABLE,
                    NLS.bind(Messages.File_notWritable, request.file(), e.getMessage()), e);
        }
    }

    private static CustomerClass typeOf(ImportMapping mapping, RecordTargets targets) throws ClienteleException {
        CustomerClass found = null;
        for (Field field : mapping.fields()) {
            CustomerClass other = targets.type(field.target()).orElse(found);
            if (found != null && found != other) {
                throw new ClienteleException(StatusCodes.INVALID_INPUT,
                        NLS.bind(Messages.Mapping_oneClass, found.id(), other.id()));
            }
            found = other;
        }
        return found;
    }

    private static boolean isKey(EAttribute attribute) {
        return "true".equals(EcoreUtil.getAnnotation(attribute, "urn:clientele:store", "key")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }

    private void read(ImportRow row) throws ClienteleException {
        int place = columns.place(ImportTargets.CUSTOMER_NUMBER);
        String number = text(row, place - columns.ignored());
        OptionalLong customer = customers.id(number);
        if (customer.isEmpty()) {
            run.reject(columns.name(place), number.isEmpty() ? Messages.Row_missing : NLS.bind(Messages.Row_noCustomer, number));
            return;
        }
        Map<EAttribute, Object> read = new HashMap<>();
        for (RecordValue value : values) {
            try {
                String text = text(row, value.place());
                if (!text.isEmpty()) {
                    read.put(value.attribute(), value.read(text));
                }
            } catch (UnreadableValueException e) {
                run.reject(value.column(), e.getMessage());
                return;
            }
        }
        take(row, customer.getAsLong(), read);
    }

    private static String text(ImportRow row, int place) {
        return place >= 0 && place < row.fields().size() && row.fields().get(place) != null
                ? row.fields().get(place).strip()
                : ""; //$NON-NLS-1$
    }

    private void take(ImportRow row, long customer, Map<EAttribute, Object> read) throws ClienteleException {
        Object own = key == null ? null : read.get(key);
        if (own == null) {
            if (same.take(customer, read)) {
                run.outcome(RowOutcome.UNCHANGED);
            } else {
                create(customer, read);
            }
            return;
        }
        Long before = seen.putIfAbsent(own, row.line());
        if (before != null) {
            run.reject(column(key), NLS.bind(Messages.Row_duplicate, own, before));
            return;
        }
        Optional<AggregateRef> there = run.records().find(type.type(), FeaturePath.of(key), own);
        Optional<Aggregate> record = there.isEmpty() ? Optional.empty()
                : run.records().load(type.type(), there.get().id());
        if (record.isEmpty()) {
            create(customer, read);
        } else if (!new PartyId(customer).equals(record.get().eGet(type.party()))) {
            run.reject(column(key), NLS.bind(Messages.Row_otherCustomer, own));
        } else {
            change(record.get(), read);
        }
    }

    private String column(EAttribute attribute) {
        return values.stream().filter(v -> v.attribute() == attribute).findFirst().map(RecordValue::column).orElse(null);
    }

    private void create(long customer, Map<EAttribute, Object> read) throws ClienteleException {
        Aggregate record = (Aggregate) EcoreUtil.create(type.type());
        record.eSet(type.party(), new PartyId(customer));
        read.forEach(record::eSet);
        for (EAttribute attribute : type.attributes()) {
            if (attribute.isRequired() && record.eGet(attribute) == null) {
                String column = column(attribute);
                run.reject(column == null ? attribute.getName() : column, Messages.Row_missing);
                return;
            }
        }
        run.add(record);
    }

    /** A blank field leaves what is there. */
    private void change(Aggregate record, Map<EAttribute, Object> read) {
        boolean any = false;
        for (Map.Entry<EAttribute, Object> value : read.entrySet()) {
            if (!SameRecords.plain(record.eGet(value.getKey())).equals(SameRecords.plain(value.getValue()))) {
                record.eSet(value.getKey(), value.getValue());
                any = true;
            }
        }
        if (any) {
            run.change(record);
        } else {
            run.outcome(RowOutcome.UNCHANGED);
        }
    }
}
