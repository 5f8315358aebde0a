package org.clientele.lifecycle.internal.move;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.clientele.core.ClienteleException;
import org.clientele.core.store.CommitCheck.Report;
import org.clientele.core.store.Criterion;
import org.clientele.core.store.FeaturePath;
import org.clientele.core.store.PendingCommit;
import org.clientele.core.store.PendingCommit.PendingChange;
import org.clientele.core.store.RecordQuery;
import org.clientele.model.Aggregate;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.StageMove;
import org.clientele.model.value.PartyId;
import org.eclipse.osgi.util.NLS;

/**
 * Keeps recorded moves as they are: what comes later starts from where they led. The last one of a customer can be taken
 * away, for that is how a move is undone. Of the store it reads the moves of the customers concerned.
 */
final class RecordedMoves {

    private static final int PAGE = 500;
    private static final Comparator<StageMove> ORDER = Comparator.comparing(StageMove::getDay)
            .thenComparing(StageMove::getRecordedAt, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(StageMove::getId);

    private final PendingCommit commit;
    private final Report report;
    /** Customers that come or go in this commit, as where two records become one. */
    private final Set<PartyId> comingOrGoing = new HashSet<>();

    RecordedMoves(PendingCommit commit, Report report) {
        this.commit = commit;
        this.report = report;
        for (PendingChange change : commit.changes()) {
            if (Literals.PARTY.isSuperTypeOf(change.aggregate().type())
                    && (change.before().isEmpty() || change.after().isEmpty())) {
                comingOrGoing.add(new PartyId(change.aggregate().id()));
            }
        }
    }

    void changed(PendingChange change, StageMove before, StageMove after) {
        if (!isSameMove(before, after)) {
            report.problem(change.aggregate(), "", Messages.move_fixed); //$NON-NLS-1$
        }
    }

    /** Where two customers become one, or two again, moves go along; reasons may be blanked; the rest is history. */
    private boolean isSameMove(StageMove before, StageMove after) {
        return Objects.equals(before.getModel(), after.getModel()) && Objects.equals(before.getFrom(), after.getFrom())
                && Objects.equals(before.getTo(), after.getTo()) && Objects.equals(before.getDay(), after.getDay())
                && Objects.equals(before.getRecordedAt(), after.getRecordedAt())
                && before.getCause() == after.getCause()
                && Objects.equals(before.getHeldUntil(), after.getHeldUntil())
                && (Objects.equals(before.getCustomer(), after.getCustomer())
                        || comingOrGoing.contains(before.getCustomer())
                        || comingOrGoing.contains(after.getCustomer()));
    }

    void removed(PendingChange change, StageMove gone) throws ClienteleException {
        if (gone.getCustomer() == null || gone.getDay() == null || comingOrGoing.contains(gone.getCustomer())) {
            return;
        }
        List<Long> ids = new ArrayList<>();
        commit.records().scan(RecordQuery.all(Literals.STAGE_MOVE, List.of())
                .and(Criterion.eq(FeaturePath.of(Literals.STAGE_MOVE__CUSTOMER), gone.getCustomer())),
                row -> ids.add(row.id()), null);
        for (int from = 0; from < ids.size(); from += PAGE) {
            long[] page = ids.subList(from, Math.min(ids.size(), from + PAGE)).stream().mapToLong(Long::longValue)
                    .toArray();
            for (Aggregate each : commit.records().loadAll(Literals.STAGE_MOVE, page)) {
                StageMove other = (StageMove) each;
                if (Objects.equals(other.getModel(), gone.getModel()) && other.getDay() != null
                        && ORDER.compare(other, gone) > 0) {
                    report.problem(change.aggregate(), "", //$NON-NLS-1$
                            NLS.bind(Messages.move_below, MoveJudge.DAY.format(other.getDay())));
                    return;
                }
            }
        }
    }
}
