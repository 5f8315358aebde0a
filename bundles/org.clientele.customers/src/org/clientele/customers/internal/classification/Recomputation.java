package org.clientele.customers.internal.classification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.classification.ClassificationService.RecomputeReport;
import org.clientele.core.classification.SchemeRule;
import org.clientele.core.classification.SchemeRule.Values;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.health.DisabledException;
import org.clientele.core.store.CommitResult;
import org.clientele.core.store.Criterion;
import org.clientele.core.store.EditBatch;
import org.clientele.core.store.FeaturePath;
import org.clientele.core.store.RecordQuery;
import org.clientele.core.store.Store;
import org.clientele.core.store.UnitOfWork;
import org.clientele.model.Aggregate;
import org.clientele.model.ClassificationScheme;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.Party;
import org.clientele.model.ValueSource;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;

/** Computes schemes for all customers and writes what changed. */
final class Recomputation {

    /** Values of a unit of work: far below the number of locks at which the engine locks a table. */
    private static final int VALUES = 2_000;
    private static final int MOST_RECORDS = 500;
    private static final int LEAST_RECORDS = 50;
    private static final int ATTEMPTS = 3;

    private final Store store;
    private final Actor actor;
    private final String reason;
    private final FactSnapshot facts;
    private final Map<ClassificationScheme, SchemeRule> schemes;
    private final List<Computed> computed = new ArrayList<>();
    private final LocalDate today;
    private long changed;
    private long values;
    private long conflicts;

    Recomputation(Store store, Actor actor, String reason, FactSnapshot facts,
            Map<ClassificationScheme, SchemeRule> schemes) {
        this.store = store;
        this.actor = actor;
        this.reason = reason;
        this.facts = facts;
        this.schemes = schemes;
        this.today = facts.today();
    }

    /** A scheme, what computes it, and what came out. */
    private record Computed(ClassificationScheme scheme, SchemeRule rule, Values values) {
    }

    RecomputeReport run(IProgressMonitor monitor) throws ClienteleException {
        SubMonitor progress = SubMonitor.convert(monitor, reason, 20 * schemes.size() + 100);
        boolean[] differs = new boolean[facts.rows()];
        for (Map.Entry<ClassificationScheme, SchemeRule> each : schemes.entrySet()) {
            cancelled(progress);
            compute(each.getKey(), each.getValue(), differs);
            progress.worked(20);
        }
        int[] rows = facts.visible().stream().filter(row -> differs[row]).toArray();
        OptionalLong batch = rows.length == 0 ? OptionalLong.empty() : write(rows, progress.newChild(100));
        return new RecomputeReport(facts.visible().getCardinality(), changed, values, conflicts, batch);
    }

    /** A partner's rule that fails, told already, is left out; alone it is why nothing is computed. */
    private void compute(ClassificationScheme scheme, SchemeRule rule, boolean[] differs) throws ClienteleException {
        try {
            boolean[] own = new boolean[differs.length];
            Values value = rule.compute(facts);
            compare(value, written(scheme.getKey()), own);
            computed.add(new Computed(scheme, rule, value));
            for (int row = 0; row < own.length; row++) {
                differs[row] |= own[row];
            }
        } catch (DisabledException e) {
            leftOut((ClienteleException) e.getCause());
        } catch (ClienteleException e) {
            leftOut(e);
        }
    }

    private void leftOut(ClienteleException failure) throws ClienteleException {
        if (failure.code() != StatusCodes.CONTRIBUTION_FAILED || schemes.size() == 1) {
            throw failure;
        }
    }

    private void cancelled(SubMonitor progress) throws ClienteleException {
        if (progress.isCanceled()) {
            throw new ClienteleException(StatusCodes.CANCELLED, Messages.cancelled);
        }
    }

    private OptionalLong write(int[] rows, SubMonitor progress) throws ClienteleException {
        int unit = Math.clamp(VALUES / Math.max(1, computed.size()), LEAST_RECORDS, MOST_RECORDS);
        progress.setWorkRemaining(rows.length);
        try (EditBatch batch = store.beginEdits(actor, reason)) {
            for (int from = 0; from < rows.length; from += unit) {
                if (progress.isCanceled()) {
                    progress.subTask(Messages.takenBack);
                    batch.rollBack(null);
                }
                cancelled(progress);
                int to = Math.min(rows.length, from + unit);
                Map<Long, Integer> records = new HashMap<>();
                for (int i = from; i < to; i++) {
                    records.put(facts.partyId(rows[i]), rows[i]);
                }
                write(batch, records);
                progress.worked(to - from);
            }
            if (changed == 0) {
                return OptionalLong.empty();
            }
            CommitResult result = batch.complete("changed " + changed + ", values " + values); //$NON-NLS-1$ //$NON-NLS-2$
            if (!result.isCommitted()) {
                throw new ClienteleException(result.status());
            }
            return OptionalLong.of(batch.id());
        }
    }

    private void compare(Values wanted, Map<Long, String> written, boolean[] differs) {
        facts.visible().forEach((int row) -> {
            if (!Objects.equals(wanted.value(row), written.get(facts.partyId(row)))) {
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

    private void write(EditBatch batch, Map<Long, Integer> unit) throws ClienteleException {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            if (commit(batch, unit)) {
                return;
            }
        }
        for (Map.Entry<Long, Integer> one : unit.entrySet()) { // somebody keeps saving one of them
            if (!commit(batch, Map.of(one.getKey(), one.getValue()))) {
                conflicts++;
            }
        }
    }

    private boolean commit(EditBatch batch, Map<Long, Integer> unit) throws ClienteleException {
        long records = 0;
        long changes = 0;
        try (UnitOfWork work = batch.begin().validFrom(today)) {
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
            if (result.status().getCode() == StatusCodes.CONFLICT
                    || result.status().getCode() == StatusCodes.LOCK_TIMEOUT) {
                return false;
            }
            throw new ClienteleException(result.status());
        }
    }

    private int apply(Party party, int row) {
        int changes = 0;
        for (Computed each : computed) {
            String value = each.values().value(row);
            changes += Placements.replace(party.getCustomer(), each.scheme().getKey(),
                    value == null ? List.of() : List.of(value), today, ValueSource.COMPUTED, added -> {
                        added.setEvidence(NLS.bind(Messages.evidence, each.rule().name(), each.rule().version()));
                        added.setRuleVersion(each.rule().version());
                        added.setCommit(facts.sequence());
                        added.setInputs(Inputs.format(each.values().inputs(row)));
                    });
        }
        return changes;
    }
}
