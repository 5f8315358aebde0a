package org.clientele.customers.internal.checks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.clientele.core.ClienteleException;
import org.clientele.core.store.AggregateRef;
import org.clientele.core.store.CommitCheck;
import org.clientele.core.store.PendingCommit;
import org.clientele.core.store.PendingCommit.PendingChange;
import org.clientele.core.store.RecordRow;
import org.clientele.core.store.Records;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.Party;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Component;

/** Refuses targets that are not there, cycles in the hierarchy, and more than 100 percent of control. */
@Component
public final class RelationshipCheck implements CommitCheck {

    private static final String ARROW = " \u2192 "; //$NON-NLS-1$
    private static final int MOST_NAMED = 20;

    @Override
    public void check(PendingCommit commit, Report report) throws ClienteleException {
        List<Edge> changed = new ArrayList<>();
        for (PendingChange change : commit.changes()) {
            if (change.after().orElse(null) instanceof Party party) {
                Set<Edge> before = new HashSet<>();
                change.before().map(Party.class::cast).ifPresent(
                        old -> old.getRelationships().forEach(r -> before.add(Edge.of(old.getId(), r))));
                party.getRelationships().stream().map(r -> Edge.of(party.getId(), r))
                        .filter(e -> !before.contains(e) && e.target() != 0).forEach(changed::add);
            }
        }
        VisibleNames names = new VisibleNames(commit.records(), commit.accessRule());
        if (!changed.isEmpty()) {
            check(commit.records(), changed, new StoredEdges(commit.records()), names, report);
        }
        if (!commit.ranges().isEmpty()) {
            BatchEdges batch = BatchEdges.read(commit);
            check(commit.records(), batch.added(), batch, names, report);
        }
    }

    private static void check(Records records, Collection<Edge> changed, Edges edges, VisibleNames names,
            Report report) throws ClienteleException {
        Set<Long> missing = missing(records, changed);
        CycleSearch cycles = new CycleSearch(edges);
        Set<Long> summed = new HashSet<>();
        for (Edge edge : changed) {
            if (missing.contains(edge.target())) {
                tell(report, edge, "target", NLS.bind(Messages.target, Long.toString(edge.target()))); //$NON-NLS-1$
            } else if (edge.source() != edge.target() && edge.isHierarchy()) {
                cycle(edge, cycles, names, report);
                if (edge.hasShare() && summed.add(edge.target())) {
                    shares(edge, edges, names, report);
                }
            }
        }
    }

    private static Set<Long> missing(Records records, Collection<Edge> changed) throws ClienteleException {
        long[] targets = changed.stream().mapToLong(Edge::target).distinct().sorted().toArray();
        Set<Long> missing = new HashSet<>();
        int most = 10_000;
        for (int from = 0; from < targets.length; from += most) {
            long[] some = Arrays.copyOfRange(targets, from, Math.min(targets.length, from + most));
            for (long target : some) {
                missing.add(target);
            }
            for (RecordRow row : records.rows(Literals.PARTY, List.of(), some)) {
                missing.remove(row.id());
            }
        }
        return missing;
    }

    private static void cycle(Edge edge, CycleSearch cycles, VisibleNames names, Report report)
            throws ClienteleException {
        List<Long> path = cycles.through(edge);
        if (!path.isEmpty()) {
            List<String> named = new ArrayList<>();
            for (long party : path.size() > MOST_NAMED ? path.subList(0, MOST_NAMED) : path) {
                named.add(names.name(party));
            }
            tell(report, edge, "target", NLS.bind(Messages.cycle, named.getFirst(), String.join(ARROW, named))); //$NON-NLS-1$
        } else if (cycles.isExhausted()) {
            tell(report, edge, "target", NLS.bind(Messages.tooDeep, names.name(edge.child()))); //$NON-NLS-1$
        }
    }

    private static void shares(Edge edge, Edges edges, VisibleNames names, Report report) throws ClienteleException {
        Optional<ShareSums.Excess> excess = ShareSums.excess(edges.controllers(edge.target()));
        if (excess.isPresent()) {
            List<String> named = new ArrayList<>();
            for (Edge holder : excess.get().edges()) {
                named.add(NLS.bind(Messages.shareOf, names.name(holder.source()), percent(holder.share())));
            }
            LocalDate day = excess.get().day();
            String shown = LocalDate.MIN.equals(day) ? Messages.always : day.toString();
            tell(report, edge, "share", NLS.bind(Messages.shares, new Object[] { names.name(edge.target()), //$NON-NLS-1$
                    excess.get().total().stripTrailingZeros().toPlainString(), shown, String.join(", ", named) })); //$NON-NLS-1$
        }
    }

    private static String percent(BigDecimal share) {
        return share.stripTrailingZeros().toPlainString() + '%';
    }

    private static void tell(Report report, Edge edge, String value, String message) {
        report.problem(new AggregateRef(Literals.PARTY, edge.source()),
                "relationships[" + edge.id() + "]." + value, message); //$NON-NLS-1$ //$NON-NLS-2$
    }
}
