package org.clientele.segmentation.internal.grade;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.store.CommitResult;
import org.clientele.core.store.EditBatch;
import org.clientele.core.store.Records;
import org.clientele.core.store.UnitOfWork;
import org.clientele.model.Aggregate;
import org.clientele.model.Classification;
import org.clientele.model.ClienteleFactory;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.Customer;
import org.clientele.model.Party;
import org.clientele.model.ValueSource;
import org.clientele.segmentation.internal.grade.Review.Given;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;

/** Writes the grades that a review gave into the records. */
final class GradeWriting {

    private static final int UNIT = 500;
    private static final int ATTEMPTS = 3;

    private final ReadGrades table;
    private final FactSnapshot facts;
    private final LocalDate first;
    private final Records records;
    private final EditBatch batch;
    private long changed;
    private long conflicts;

    GradeWriting(ReadGrades table, FactSnapshot facts, LocalDate first, Records records, EditBatch batch) {
        this.table = table;
        this.facts = facts;
        this.first = first;
        this.records = records;
        this.batch = batch;
    }

    long changed() {
        return changed;
    }

    long conflicts() {
        return conflicts;
    }

    void write(Map<Integer, TreeMap<LocalDate, Given>> changes, IProgressMonitor monitor) throws ClienteleException {
        SubMonitor progress = SubMonitor.convert(monitor, Math.max(1, changes.size()));
        Iterator<Map.Entry<Integer, TreeMap<LocalDate, Given>>> rows = changes.entrySet().iterator();
        while (rows.hasNext()) {
            if (progress.isCanceled()) {
                throw new ClienteleException(StatusCodes.CANCELLED, Messages.cancelled);
            }
            Map<Long, TreeMap<LocalDate, Given>> unit = new HashMap<>();
            while (rows.hasNext() && unit.size() < UNIT) {
                Map.Entry<Integer, TreeMap<LocalDate, Given>> row = rows.next();
                unit.put(facts.partyId(row.getKey()), row.getValue());
            }
            writeUnit(unit);
            progress.worked(unit.size());
        }
    }

    private void writeUnit(Map<Long, TreeMap<LocalDate, Given>> unit) throws ClienteleException {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            if (commit(unit)) {
                return;
            }
        }
        for (Map.Entry<Long, TreeMap<LocalDate, Given>> one : unit.entrySet()) { // somebody keeps saving one of them
            if (!commit(Map.of(one.getKey(), one.getValue()))) {
                conflicts++;
            }
        }
    }

    private boolean commit(Map<Long, TreeMap<LocalDate, Given>> unit) throws ClienteleException {
        long[] ids = unit.keySet().stream().mapToLong(Long::longValue).toArray();
        try (UnitOfWork work = batch.begin().validFrom(first)) {
            long saved = 0;
            for (Aggregate loaded : records.loadAll(Literals.PARTY, ids)) {
                if (loaded instanceof Party party && party.getCustomer() != null) {
                    replace(party.getCustomer(), unit.get(party.getId()));
                    work.save(party);
                    saved++;
                }
            }
            if (saved == 0) {
                return true;
            }
            CommitResult result = work.commit(null);
            if (result.isCommitted()) {
                changed += saved;
                return true;
            }
            if (result.status().getCode() == StatusCodes.CONFLICT
                    || result.status().getCode() == StatusCodes.LOCK_TIMEOUT) {
                return false;
            }
            throw new ClienteleException(result.status());
        }
    }

    /** Ends what held before the first review, and puts what the reviews gave in place of what began since. */
    private void replace(Customer customer, TreeMap<LocalDate, Given> wanted) {
        Classification last = null;
        for (Classification value : new ArrayList<>(customer.getClassifications())) {
            if (!table.key().equals(value.getScheme()) || value.getSource() != ValueSource.COMPUTED
                    || value.getValidTo() != null && value.getValidTo().isBefore(first.minusDays(1))) {
                continue;
            }
            if (value.getValidFrom() != null && !value.getValidFrom().isBefore(first)) {
                customer.getClassifications().remove(value);
            } else {
                last = value;
            }
        }
        if (last != null) {
            last.setValidTo(wanted.isEmpty() ? null : wanted.firstKey().minusDays(1));
        }
        for (Map.Entry<LocalDate, Given> each : wanted.entrySet()) {
            Classification value = ClienteleFactory.eINSTANCE.createClassification();
            value.setScheme(table.key());
            value.setValue(table.rows().get(each.getValue().place()).key());
            value.setSource(ValueSource.COMPUTED);
            value.setValidFrom(each.getKey());
            LocalDate next = wanted.higherKey(each.getKey());
            value.setValidTo(next == null ? null : next.minusDays(1));
            value.setEvidence(NLS.bind(Messages.evidence, table.key(), table.version()));
            value.setRuleVersion(table.version());
            value.setCommit(facts.sequence());
            value.setInputs(each.getValue().inputs().text(table));
            customer.getClassifications().add(value);
        }
    }

    /** What the audit keeps of it. */
    String summary(List<LocalDate> days) {
        return NLS.bind(Messages.review_summary, new Object[] { table.key(), days.getFirst(), days.getLast(), changed });
    }
}
