package org.clientele.lifecycle.internal.retention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.definitions.Titles;
import org.clientele.core.facts.FactService;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.retention.DeclineMeasure;
import org.clientele.core.retention.DeclineMeasureQuery;
import org.clientele.core.retention.DeclineMeasurement;
import org.clientele.core.retention.DeclineMeasurement.Bin;
import org.clientele.core.retention.DeclineMeasurement.Line;
import org.clientele.core.store.Store;
import org.clientele.lifecycle.internal.retention.Signals.Installed;
import org.clientele.model.DeclineModel;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.roaringbitmap.RoaringBitmap;

/** Measures models on the past: what it flags comes of orders up to the cut alone. */
@Component
public final class DeclineMeasureImpl implements DeclineMeasure {

    private static final int STEP = 10;
    private static final int STEPS = 10;
    private static final int QUARTER = 3;

    private final FactService facts;
    private final Signals signals;

    /**
     * Creates the service.
     *
     * @param facts has the orders
     * @param signals what models weigh
     */
    @Activate
    public DeclineMeasureImpl(@Reference FactService facts, @Reference Signals signals) {
        this.facts = facts;
        this.signals = signals;
    }

    @Override
    public DeclineMeasurement measure(Store store, Actor actor, DeclineMeasureQuery query, IProgressMonitor monitor)
            throws ClienteleException {
        DeclineModel model = Models.get(store, query.model());
        if (query.days() < 1 || query.gapDays() < 0) {
            throw new ClienteleException(StatusCodes.INVALID_INPUT, Messages.measure_noDays);
        }
        FactSnapshot now = facts.of(store).await(actor, store.journal().lastSequence(), monitor);
        LocalDate end = PastOrders.last(now).orElseThrow(
                () -> new ClienteleException(StatusCodes.INVALID_INPUT, Messages.measure_noData));
        LocalDate cut = query.cut() == null ? end.minusDays(query.days()) : query.cut();
        LocalDate last = cut.plusDays(query.days());
        if (last.isAfter(end)) {
            throw new ClienteleException(StatusCodes.INVALID_INPUT,
                    NLS.bind(Messages.measure_short, new Object[] { end, last, query.days(), cut }));
        }
        PastOrders orders = PastOrders.of(now, cut, last);
        if (orders.customers().isEmpty()) {
            throw new ClienteleException(StatusCodes.INVALID_INPUT, NLS.bind(Messages.measure_nobody, cut));
        }
        if (monitor != null && monitor.isCanceled()) {
            throw new ClienteleException(StatusCodes.CANCELLED, Messages.cancelled);
        }
        FactSnapshot past = now.asOf(cut);
        ScoresOfFacts scores = ScoresOfFacts.of(past, model, signals, signal -> tellsThePast(signal, now, past));
        return figures(model, query, orders, scores, cut, last);
    }

    /** Whether what a signal reads is of the past day: a column that is the same on both days is as of today. */
    private static boolean tellsThePast(Installed signal, FactSnapshot now, FactSnapshot past) {
        for (String id : signal.signal().reads()) {
            if (past.column(id).isPresent() && past.column(id).equals(now.column(id))) {
                return false;
            }
        }
        return true;
    }

    private static DeclineMeasurement figures(DeclineModel model, DeclineMeasureQuery query, PastOrders orders,
            ScoresOfFacts scores, LocalDate cut, LocalDate last) {
        RoaringBitmap customers = orders.customers();
        RoaringBitmap away = orders.stayedAway();
        double threshold = scores.threshold().doubleValue();
        int gap = query.gapDays() == 0 ? query.days() : query.gapDays();
        LocalDate before = query.lastOrderBefore() != null ? query.lastOrderBefore()
                : cut.withDayOfMonth(1).withMonth((cut.getMonthValue() - 1) / QUARTER * QUARTER + 1);
        String title = Titles.of(model).isEmpty() ? model.getKey() : Titles.of(model);
        Line flagged = line("model", NLS.bind(Messages.measure_model, title, Texts.number(threshold)), orders, //$NON-NLS-1$
                row -> scores.score(row) >= threshold);
        Line byGap = line("gap", NLS.bind(Messages.measure_gap, gap), orders, //$NON-NLS-1$
                row -> cut.toEpochDay() - orders.lastDay(row) > gap);
        Line byDate = line("date", NLS.bind(Messages.measure_date, before), orders, //$NON-NLS-1$
                row -> orders.lastDay(row) < before.toEpochDay());
        return new DeclineMeasurement(model.getKey(), model.getVersion(), scores.threshold(), cut, last,
                customers.getLongCardinality(), away.getLongCardinality(),
                RoaringBitmap.andCardinality(customers, scores.judged()), Auc.of(orders, scores::score),
                Auc.of(orders, row -> cut.toEpochDay() - orders.lastDay(row)), flagged, List.of(byGap, byDate),
                bins(orders, scores), scores.notes());
    }

    private static Line line(String id, String label, PastOrders orders, IntPredicate flags) {
        long flagged = 0;
        long hits = 0;
        for (int row : orders.customers().toArray()) {
            if (flags.test(row)) {
                flagged++;
                hits += orders.stayedAway().contains(row) ? 1 : 0;
            }
        }
        return new Line(id, label, flagged, hits, orders.stayedAway().getLongCardinality());
    }

    private static List<Bin> bins(PastOrders orders, ScoresOfFacts scores) {
        long[] customers = new long[STEPS];
        long[] away = new long[STEPS];
        for (int row : orders.customers().toArray()) {
            double score = scores.score(row);
            if (!Double.isNaN(score)) {
                int at = Math.min(STEPS - 1, (int) (score / STEP));
                customers[at]++;
                away[at] += orders.stayedAway().contains(row) ? 1 : 0;
            }
        }
        List<Bin> bins = new ArrayList<>();
        for (int i = 0; i < STEPS; i++) {
            bins.add(new Bin(i * STEP, (i + 1) * STEP, customers[i], away[i]));
        }
        return bins;
    }
}
