package org.clientele.customers.internal.checks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.clientele.core.ClienteleException;
import org.clientele.core.store.CommitCheck;
import org.clientele.core.store.Criterion;
import org.clientele.core.store.FeaturePath;
import org.clientele.core.store.PendingCommit;
import org.clientele.core.store.PendingCommit.PendingChange;
import org.clientele.core.store.RecordQuery;
import org.clientele.core.store.RecordRow;
import org.clientele.core.store.Records;
import org.clientele.customers.internal.profile.ForbiddenRange;
import org.clientele.customers.internal.profile.ForbiddenValue;
import org.clientele.customers.internal.profile.ValuePath;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.CustomerKind;
import org.clientele.model.Party;
import org.clientele.model.Requirement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Component;

/** Refuses values that a profile definition forbids [I1]; what was there before it was forbidden may stay. */
@Component
public final class ForbiddenValueCheck implements CommitCheck {

    private static final int MOST = 10_000;
    private static final List<FeaturePath> COLUMNS = List.of(FeaturePath.of(Literals.PROFILE_FIELD__PATH),
            FeaturePath.of(Literals.PROFILE_FIELD__PURPOSE), FeaturePath.of(Literals.PROFILE_FIELD__LEGAL_BASIS));

    @Override
    public void check(PendingCommit commit, Report report) throws ClienteleException {
        boolean customers = commit.changes().stream()
                .anyMatch(c -> c.after().orElse(null) instanceof Party p && p.getCustomer() != null);
        boolean batch = commit.ranges().stream().anyMatch(r -> r.type() == Literals.PARTY && !r.removed());
        Map<CustomerKind, List<ForbiddenValue>> forbidden = customers || batch ? forbidden(commit.records())
                : Map.of();
        if (forbidden.isEmpty()) {
            return;
        }
        for (PendingChange change : commit.changes()) {
            if (change.after().orElse(null) instanceof Party party && party.getCustomer() != null) {
                Optional<Party> before = change.before().map(Party.class::cast);
                for (ForbiddenValue value : forbidden.getOrDefault(party.getCustomer().getKind(), List.of())) {
                    check(change, party, before, value, report);
                }
            }
        }
        if (batch) {
            new ForbiddenRange(commit).check(forbidden, (ref, value) -> report.problem(ref, value.path().text(),
                    NLS.bind(Messages.forbiddenBatch, value.label(), reason(value))));
        }
    }

    private static void check(PendingChange change, Party party, Optional<Party> before, ForbiddenValue value,
            Report report) {
        boolean sameKind = before.isPresent() && before.get().getCustomer() != null
                && before.get().getCustomer().getKind() == party.getCustomer().getKind();
        List<String> old = sameKind ? value.texts(before.get()) : List.of();
        for (EObject holder : value.path().holders(party)) {
            if (!old.contains(value.text(holder))) {
                report.problem(change.aggregate(), ChangePaths.of(holder, value.feature(holder)),
                        NLS.bind(Messages.forbidden, value.label(), reason(value)));
            }
        }
    }

    private static String reason(ForbiddenValue value) {
        if (value.purpose().isBlank() && value.legalBasis().isBlank()) {
            return Messages.forbiddenNoReason;
        }
        if (value.purpose().isBlank() || value.legalBasis().isBlank()) {
            return value.purpose() + value.legalBasis();
        }
        return NLS.bind(Messages.forbiddenBasis, value.purpose(), value.legalBasis());
    }

    private static Map<CustomerKind, List<ForbiddenValue>> forbidden(Records records) throws ClienteleException {
        RecordQuery query = RecordQuery.all(Literals.PROFILE_FIELD, COLUMNS)
                .and(Criterion.eq(FeaturePath.of(Literals.PROFILE_FIELD__REQUIREMENT), Requirement.FORBIDDEN));
        List<RecordRow> fields = records.page(query, Optional.empty(), MOST).rows();
        if (fields.isEmpty()) {
            return Map.of();
        }
        Map<Long, CustomerKind> kinds = new HashMap<>();
        long[] profiles = fields.stream().mapToLong(RecordRow::rootId).distinct().toArray();
        for (RecordRow row : records.rows(Literals.PROFILE_DEFINITION,
                List.of(FeaturePath.of(Literals.PROFILE_DEFINITION__KIND)), profiles)) {
            kinds.put(row.id(), (CustomerKind) row.values().getFirst());
        }
        Map<CustomerKind, List<ForbiddenValue>> forbidden = new HashMap<>();
        for (RecordRow field : fields) {
            CustomerKind kind = kinds.get(field.rootId());
            Optional<ValuePath> path = ValuePath.parse(text(field, 0));
            if (kind != null && path.isPresent()) {
                forbidden.computeIfAbsent(kind, k -> new ArrayList<>())
                        .add(new ForbiddenValue(path.get(), text(field, 1), text(field, 2)));
            }
        }
        return forbidden;
    }

    private static String text(RecordRow row, int column) {
        Object value = row.values().get(column);
        return value == null ? "" : (String) value; //$NON-NLS-1$
    }
}
