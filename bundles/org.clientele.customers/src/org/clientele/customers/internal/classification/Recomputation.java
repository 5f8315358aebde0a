package org.clientele.customers.internal.classification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.classification.ClassificationService.RecomputeReport;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.rules.DecisionTableService;
import org.clientele.core.store.CommitResult;
import org.clientele.core.store.Criterion;
import org.clientele.core.store.FeaturePath;
import org.clientele.core.store.RecordQuery;
import org.clientele.core.store.Store;
import org.clientele.core.store.UnitOfWork;
import org.clientele.model.Aggregate;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.Party;
import org.clientele.model.ValueSource;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;

/** Computes schemes for all customers and writes what changed. */
final class Recomputation {

    private static final int UNIT = 1_000;
    private static final int ATTEMPTS = 3;

    private final Store store;
    private final Actor actor;
    private final String reason;
    private final FactSnapshot facts;
    private final List<ComputedScheme> schemes;
    private final LocalDate today;
    private long changed;
    private long values;
    private long conflicts;

    Recomputation(Store store, Actor actor, String reason, FactSnapshot facts, List<ComputedScheme> schemes) {
        this.store = store;
        this.actor = actor;
        this.reason = reason;
        this.facts = facts;
        this.schemes = schemes;
        this.today = facts.today();
    }

    RecomputeReport run(DecisionTableService tables, IProgressMonitor monitor) throws ClienteleException {
        SubMonitor progress = SubMonitor.convert(monitor, schemes.size() + 100);
        List<String[]> wanted = new ArrayList<>();
        boolean[] differs = new boolean[facts.rows()];
        for (ComputedScheme scheme : schemes) {
            String[] value = scheme.values(tables, facts);
            compare(value, written(scheme.scheme().getKey()), differs);
            wanted.add(value);
            progress.worked(1);
        }
        int[] rows = facts.visible().stream().filter(row -> differs[row]).toArray();
        SubMonitor writing = progress.newChild(100).setWorkRemaining(Math.max(1, rows.length));
        for (int from = 0; from < rows.length; from += UNIT) {
            if (monitor != null && monitor.isCanceled()) {
                throw new ClienteleException(StatusCodes.CANCELLED, NLS.bind(Messages.cancelled, changed));
            }
            int to = Math.min(rows.length, from + UNIT);
            Map<Long, List<String>> unit = new HashMap<>();
            for (int i = from; i < to; i++) {
                int row = rows[i];
                unit.put(facts.partyId(row), new ArrayList<>(wanted.stream().map(value -> value[row]).toList()));
            }
            write(unit);
            writing.worked(to - from);
        }
        return new RecomputeReport(facts.visible().getCardinality(), changed, values, conflicts);
    }

    private void compare(String[] wanted, Map<Long, String> written, boolean[] differs) {
        facts.visible().forEach((int row) -> {
            if (!Objects.equals(wanted[row], written.get(facts.partyId(row)))) {
                differs[row] = true;
            }
        });
    }

    /** The computed values that have not ended, by party. */
    private Map<Long, String> written(String scheme) throws ClienteleException {
        Map<Long, String> written = new HashMap<>();
        RecordQuery query = RecordQuery
                .all(Literals.CLASSIFICATION, List.of(FeaturePath.of(Literals.CLASSIFICATION__VALUE)))
                .and(Criterion.eq(FeaturePath.of(Literals.CLASSIFICATION__SCHEME), scheme))
                .and(Criterion.eq(FeaturePath.of(Literals.CLASSIFICATION__SOURCE), ValueSource.COMPUTED))
                .and(new Criterion(FeaturePath.of(Literals.DATED__VALID_TO), Criterion.Operator.IS_NULL, null));
        Map<String, String> texts = new HashMap<>();
        store.records(actor).scanUnordered(query, row -> {
            written.put(row.rootId(), texts.computeIfAbsent(row.getString(0), text -> text));
            return true;
        }, null);
        return written;
    }

    private void write(Map<Long, List<String>> unit) throws ClienteleException {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            if (commit(unit)) {
                return;
            }
        }
        for (Map.Entry<Long, List<String>> one : unit.entrySet()) { // somebody keeps saving one of them
            if (!commit(Map.of(one.getKey(), one.getValue()))) {
                conflicts++;
            }
        }
    }

    private boolean commit(Map<Long, List<String>> unit) throws ClienteleException {
        long records = 0;
        long changes = 0;
        try (UnitOfWork work = store.begin(actor, reason).validFrom(today)) {
            long[] ids = unit.keySet().stream().mapToLong(Long::longValue).toArray();
            for (Aggregate loaded : store.records(actor).loadAll(Literals.PARTY, ids)) {
                if (loaded instanceof Party party && party.getCustomer() != null) {
                    int made = apply(party, unit.get(party.getId()));
                    if (made > 0) {
                        work.save(party);
                        records++;
                        changes += made;
                    }
                }
            }
            if (records == 0) {
                return true;
            }
            CommitResult result = work.commit(null);
            if (result.isCommitted()) {
                changed += records;
                values += changes;
                return true;
            }
            if (result.status().getCode() == StatusCodes.CONFLICT) {
                return false;
            }
            throw new ClienteleException(result.status());
        }
    }

    private int apply(Party party, List<String> wanted) {
        int changes = 0;
        for (int i = 0; i < schemes.size(); i++) {
            ComputedScheme scheme = schemes.get(i);
            String value = wanted.get(i);
            changes += Placements.replace(party.getCustomer(), scheme.scheme().getKey(),
                    value == null ? List.of() : List.of(value), today, ValueSource.COMPUTED,
                    NLS.bind(Messages.evidence, scheme.table().getKey(), scheme.table().getVersion()));
        }
        return changes;
    }
}
