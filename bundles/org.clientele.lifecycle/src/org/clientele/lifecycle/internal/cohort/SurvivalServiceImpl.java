package org.clientele.lifecycle.internal.cohort;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.cohorts.Fate;
import org.clientele.core.cohorts.LogRank;
import org.clientele.core.cohorts.Survival;
import org.clientele.core.cohorts.SurvivalCurve;
import org.clientele.core.cohorts.SurvivalQuery;
import org.clientele.core.cohorts.SurvivalService;
import org.clientele.core.facts.FactService;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.segmentation.SegmentService;
import org.clientele.core.store.Store;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.roaringbitmap.RoaringBitmap;

/** Estimates survival over the order headers. */
@Component
public final class SurvivalServiceImpl implements SurvivalService {

    private final FactService facts;
    private final SegmentService segments;

    /**
     * Creates the service.
     *
     * @param facts knows the orders
     * @param segments finds members
     */
    @Activate
    public SurvivalServiceImpl(@Reference FactService facts, @Reference SegmentService segments) {
        this.facts = facts;
        this.segments = segments;
    }

    @Override
    public Survival curves(Store store, Actor actor, SurvivalQuery query, IProgressMonitor monitor)
            throws ClienteleException {
        check(query);
        FactSnapshot newest = facts.of(store).await(actor, store.journal().lastSequence(), monitor);
        return curves(store, actor, newest, query, monitor);
    }

    @Override
    public Survival curves(Store store, Actor actor, FactSnapshot snapshot, SurvivalQuery query,
            IProgressMonitor monitor) throws ClienteleException {
        check(query);
        SubMonitor progress = SubMonitor.convert(monitor, Messages.survival_task, query.segments().size() + 1);
        GapTimes times = GapTimes.of(snapshot, query.gapDays(), monitor);
        progress.worked(1);
        RoaringBitmap seen = new RoaringBitmap();
        boolean overlap = false;
        List<Losses> groups = new ArrayList<>();
        List<SurvivalCurve> curves = new ArrayList<>();
        for (String key : query.segments()) {
            if (progress.isCanceled()) {
                throw new ClienteleException(StatusCodes.CANCELLED, Messages.cancelled);
            }
            Population population = Population.of(segments, store, actor, snapshot, key);
            RoaringBitmap rows = times.followed(population.rows());
            overlap |= RoaringBitmap.intersects(seen, rows);
            seen.or(rows);
            Losses losses = new Losses();
            rows.forEach((int row) -> losses.add(times.days(row), times.isLost(row)));
            groups.add(losses);
            int lost = rows.stream().filter(times::isLost).toArray().length;
            curves.add(new SurvivalCurve(key, population.title(), rows.getCardinality(), lost,
                    KaplanMeier.of(losses)));
            progress.worked(1);
        }
        LocalDate end = times.end() == FirstPurchases.NONE ? null : LocalDate.ofEpochDay(times.end());
        Optional<LogRank> test = overlap ? Optional.empty() : LogRankTest.of(groups);
        return new Survival(snapshot.sequence(), query, end, curves, overlap, test, definition(query, end));
    }

    private static List<String> definition(SurvivalQuery query, LocalDate end) {
        return end == null ? List.of() : List.of(Messages.definition_start,
                NLS.bind(Messages.definition_lost, query.gapDays()),
                NLS.bind(Messages.definition_censored,
                        DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).format(end)),
                Messages.definition_band);
    }

    @Override
    public RoaringBitmap customers(Store store, Actor actor, FactSnapshot snapshot, SurvivalQuery query, String segment,
            Fate fate, int fromDay, int toDay, IProgressMonitor monitor) throws ClienteleException {
        check(query);
        GapTimes times = GapTimes.of(snapshot, query.gapDays(), monitor);
        RoaringBitmap found = new RoaringBitmap();
        Population.of(segments, store, actor, snapshot, segment).rows().forEach((int row) -> {
            if (times.isFollowed(row)) {
                int day = times.days(row);
                boolean wanted = switch (fate) {
                case AT_RISK -> day >= fromDay;
                case LOST -> times.isLost(row) && day >= fromDay && day <= toDay;
                case CENSORED -> !times.isLost(row) && day >= fromDay && day <= toDay;
                };
                if (wanted) {
                    found.add(row);
                }
            }
        });
        return found;
    }

    private static void check(SurvivalQuery query) throws ClienteleException {
        if (query.gapDays() < 1 || query.gapDays() > SurvivalQuery.MOST_DAYS) {
            throw new ClienteleException(StatusCodes.INVALID_INPUT,
                    NLS.bind(Messages.gap_range, SurvivalQuery.MOST_DAYS, query.gapDays()));
        }
        if (query.segments().isEmpty()) {
            throw new ClienteleException(StatusCodes.INVALID_INPUT, Messages.segments_none);
        }
        Set<String> known = new HashSet<>();
        for (String key : query.segments()) {
            if (!known.add(key)) {
                throw new ClienteleException(StatusCodes.INVALID_INPUT, NLS.bind(Messages.segments_twice,
                        key.isEmpty() ? Messages.everybody : key));
            }
        }
    }
}
