package org.clientele.lifecycle.internal.cohort;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.cohorts.CohortQuery;
import org.clientele.core.cohorts.CohortService;
import org.clientele.core.cohorts.CohortStep;
import org.clientele.core.cohorts.CohortTable;
import org.clientele.core.cohorts.CohortTable.Cell;
import org.clientele.core.cohorts.CohortTable.Cohort;
import org.clientele.core.facts.FactColumn;
import org.clientele.core.facts.FactService;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.facts.OrderFacts;
import org.clientele.core.segmentation.SegmentService;
import org.clientele.core.store.Store;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.roaringbitmap.RoaringBitmap;

/** Counts cohorts over the order headers. */
@Component
public final class CohortServiceImpl implements CohortService {

    private final FactService facts;
    private final SegmentService segments;

    /**
     * Creates the service.
     *
     * @param facts knows the orders
     * @param segments finds members
     */
    @Activate
    public CohortServiceImpl(@Reference FactService facts, @Reference SegmentService segments) {
        this.facts = facts;
        this.segments = segments;
    }

    @Override
    public CohortTable table(Store store, Actor actor, CohortQuery query, IProgressMonitor monitor)
            throws ClienteleException {
        FactSnapshot newest = facts.of(store).await(actor, store.journal().lastSequence(), monitor);
        return table(store, actor, newest, query, monitor);
    }

    @Override
    public CohortTable table(Store store, Actor actor, FactSnapshot snapshot, CohortQuery query,
            IProgressMonitor monitor) throws ClienteleException {
        SubMonitor progress = SubMonitor.convert(monitor, Messages.cohort_task, 2);
        RoaringBitmap rows = Population.of(segments, store, actor, snapshot, query.segment()).rows();
        FirstPurchases first = FirstPurchases.of(snapshot, monitor);
        progress.worked(1);
        int earliest = first.earliest(rows);
        if (earliest == FirstPurchases.NONE) {
            return new CohortTable(snapshot.sequence(), query, null, null, List.of());
        }
        CohortStep step = query.step();
        LocalDate end = LocalDate.ofEpochDay(first.end());
        int last = step.index(end);
        int base = step.index(LocalDate.ofEpochDay(earliest));
        if (query.cohorts() > 0) {
            base = Math.max(first.begins(rows, step, query.cohorts()), last - CohortQuery.MOST + 1);
        }
        int cohorts = last - base + 1;
        if (cohorts > CohortQuery.MOST) {
            throw new ClienteleException(StatusCodes.INVALID_INPUT, NLS.bind(Messages.cohort_span,
                    new Object[] { LocalDate.ofEpochDay(earliest), end, cohorts, CohortQuery.MOST }));
        }
        int periods = query.periods() == 0 ? cohorts : Math.min(cohorts, query.periods() + 1);
        Retention counts = new Retention(base, cohorts, periods);
        counts.count(snapshot, rows, first, new PeriodPlaces(step, earliest, first.end()), monitor);
        progress.worked(1);
        List<Cohort> lines = new ArrayList<>();
        for (int cohort = 0; cohort < cohorts; cohort++) {
            if (counts.active(cohort, 0) > 0) {
                lines.add(new Cohort(step.start(base + cohort), cells(counts, cohort, base, step, end, periods)));
            }
        }
        return new CohortTable(snapshot.sequence(), query, LocalDate.ofEpochDay(earliest), end, lines);
    }

    private static List<Cell> cells(Retention counts, int cohort, int base, CohortStep step, LocalDate end,
            int periods) {
        List<Cell> cells = new ArrayList<>();
        for (int period = 0; period < periods && base + cohort + period <= step.index(end); period++) {
            boolean complete = !step.end(base + cohort + period).isAfter(end);
            cells.add(new Cell(counts.active(cohort, period),
                    BigDecimal.valueOf(counts.value(cohort, period), FactColumn.AMOUNT_SCALE), complete));
        }
        return cells;
    }

    @Override
    public RoaringBitmap active(Store store, Actor actor, FactSnapshot snapshot, CohortQuery query, LocalDate start,
            int period, IProgressMonitor monitor) throws ClienteleException {
        RoaringBitmap rows = Population.of(segments, store, actor, snapshot, query.segment()).rows();
        CohortStep step = query.step();
        int cohort = step.index(start);
        Within first = new Within(step, cohort, cohort, snapshot);
        Within later = new Within(step, cohort + period, cohort + period, snapshot);
        Within before = new Within(step, Integer.MIN_VALUE, cohort - 1, snapshot);
        OrderFacts orders = snapshot.orders();
        RoaringBitmap found = new RoaringBitmap();
        Parts.each(rows, snapshot.rows(), monitor, part -> {
            RoaringBitmap own = new RoaringBitmap();
            int[] seen = new int[3];
            OrderFacts.Visitor visitor = (minute, amount, flags) -> {
                if ((flags & OrderFacts.PURCHASE) != 0) {
                    seen[0] |= before.has(minute) ? 1 : 0;
                    seen[1] |= first.has(minute) ? 1 : 0;
                    seen[2] |= later.has(minute) ? 1 : 0;
                }
            };
            for (int row = part.next(); row >= 0; row = part.next()) {
                seen[0] = 0;
                seen[1] = 0;
                seen[2] = 0;
                orders.forEach(row, visitor);
                if (seen[0] == 0 && seen[1] == 1 && seen[2] == 1) {
                    own.add(row);
                }
            }
            synchronized (found) {
                found.or(own);
            }
        });
        return found;
    }

    /** The minutes of some periods, up to the day of the facts. */
    private record Within(long from, long to) {

        Within(CohortStep step, int first, int last, FactSnapshot facts) {
            this(first == Integer.MIN_VALUE ? Long.MIN_VALUE
                    : step.start(first).toEpochDay() * FirstPurchases.MINUTES_A_DAY,
                    Math.min(FirstPurchases.cut(facts),
                            (step.end(last).toEpochDay() + 1) * FirstPurchases.MINUTES_A_DAY));
        }

        boolean has(int minute) {
            return minute >= from && minute < to;
        }
    }
}
