package org.clientele.lifecycle.internal.retention;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.facts.FactColumn;
import org.clientele.core.facts.FactService;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.retention.CaseItem;
import org.clientele.core.retention.DeclineFinding;
import org.clientele.core.retention.DeclineItem;
import org.clientele.core.retention.DeclineProof;
import org.clientele.core.retention.DeclineQuery;
import org.clientele.core.retention.DeclineScores;
import org.clientele.core.retention.DeclineService;
import org.clientele.core.retention.DeclineSignal;
import org.clientele.core.retention.DeclineSimulation;
import org.clientele.core.rules.UsedFact;
import org.clientele.core.store.CommitResult;
import org.clientele.core.store.Store;
import org.clientele.core.store.UnitOfWork;
import org.clientele.lifecycle.internal.Log;
import org.clientele.lifecycle.internal.cases.Cases;
import org.clientele.model.DeclineDecision;
import org.clientele.model.DeclineModel;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.roaringbitmap.RoaringBitmap;

/** Scores customers by models. */
@Component
public final class DeclineServiceImpl implements DeclineService {

    private static final Comparator<DeclineItem> ORDER = Comparator.comparing(DeclineItem::atStake).reversed()
            .thenComparing(Comparator.comparingDouble(DeclineItem::score).reversed())
            .thenComparingLong(DeclineItem::party);

    private final FactService facts;
    private final Signals signals;
    /** Detached: a value that held its key would keep every snapshot for ever. */
    private final Map<FactSnapshot, Map<String, ScoresOfFacts>> known = new WeakHashMap<>();

    /**
     * Creates the service.
     *
     * @param facts has what signals read
     * @param signals what is installed
     */
    @Activate
    public DeclineServiceImpl(@Reference FactService facts, @Reference Signals signals) {
        this.facts = facts;
        this.signals = signals;
    }

    @Override
    public List<DeclineSignal> signals() {
        return signals.installed().stream().map(Signals.Installed::signal).toList();
    }

    @Override
    public List<DeclineModel> models(Store store, Actor actor) throws ClienteleException {
        return Models.all(store);
    }

    @Override
    public Optional<DeclineModel> find(Store store, Actor actor, String key) throws ClienteleException {
        return Models.find(store, key);
    }

    @Override
    public DeclineModel create(String key) {
        return ShippedDecline.model(key);
    }

    @Override
    public List<DeclineFinding> check(DeclineModel model) {
        return ModelCheck.of(model, signals);
    }

    @Override
    public CommitResult save(Store store, Actor actor, DeclineModel model) {
        Optional<DeclineFinding> error = error(model);
        if (error.isPresent()) {
            return new CommitResult(new Status(IStatus.ERROR, "org.clientele.lifecycle", StatusCodes.INVALID_RECORD, //$NON-NLS-1$
                    error.get().message(), null), 0, List.of());
        }
        try (UnitOfWork work = store.begin(actor, Messages.reason_save)) {
            if (model.getId() == 0) {
                work.add(model);
            } else {
                work.save(model);
            }
            CommitResult result = work.commit(null);
            if (result.isCommitted()) {
                facts.of(store).recompute();
            }
            return result;
        } catch (ClienteleException e) {
            return new CommitResult(e.getStatus(), 0, List.of());
        }
    }

    private Optional<DeclineFinding> error(DeclineModel model) {
        return check(model).stream().filter(DeclineFinding::error).findFirst();
    }

    @Override
    public DeclineSimulation simulate(Store store, Actor actor, DeclineModel before, DeclineModel after,
            IProgressMonitor monitor) throws ClienteleException {
        for (DeclineModel each : before == null ? List.of(after) : List.of(before, after)) {
            Optional<DeclineFinding> error = error(each);
            if (error.isPresent()) {
                throw new ClienteleException(StatusCodes.RULE_INVALID, error.get().message());
            }
        }
        FactSnapshot now = facts.of(store).await(actor, store.journal().lastSequence(), monitor);
        ScoresOfFacts old = before == null ? null : ScoresOfFacts.of(now, before, signals);
        if (monitor != null && monitor.isCanceled()) {
            throw new ClienteleException(StatusCodes.CANCELLED, Messages.cancelled);
        }
        ScoresOfFacts changed = ScoresOfFacts.of(now, after, signals);
        RoaringBitmap was = old == null ? new RoaringBitmap() : old.declining();
        RoaringBitmap is = changed.declining();
        String text = NLS.bind(Messages.simulation,
                new Object[] { is.getCardinality(), was.getCardinality(), RoaringBitmap.andNot(is, was).getCardinality(),
                        RoaringBitmap.andNot(was, is).getCardinality() });
        return new DeclineSimulation(now, was, is, old == null ? new RoaringBitmap() : old.judged(), changed.judged(),
                old == null ? 0 : sum(old, was), sum(changed, is), text);
    }

    private static long sum(DeclineScores scores, RoaringBitmap rows) {
        long[] sum = new long[1];
        rows.forEach((int row) -> sum[0] = Math.addExact(sum[0], scores.atStake(row)));
        return sum[0];
    }

    @Override
    public DeclineScores scores(Store store, Actor actor, String model) throws ClienteleException {
        return scores(model(store, model), facts.of(store).await(actor, store.journal().lastSequence(), null));
    }

    @Override
    public DeclineScores scores(Store store, Actor actor, String model, LocalDate day) throws ClienteleException {
        return scores(model(store, model), facts.of(store).await(actor, store.journal().lastSequence(), null).asOf(day));
    }

    private DeclineModel model(Store store, String key) throws ClienteleException {
        DeclineModel model = Models.get(store, key);
        Optional<DeclineFinding> error = error(model);
        if (error.isPresent()) {
            throw new ClienteleException(StatusCodes.RULE_INVALID, error.get().message());
        }
        return model;
    }

    private DeclineScores scores(DeclineModel model, FactSnapshot snapshot) {
        String key = model.getKey() + '@' + model.getVersion() + '@' + signals.installed().hashCode();
        synchronized (known) {
            ScoresOfFacts scores = known.getOrDefault(snapshot, Map.of()).get(key);
            if (scores != null) {
                return scores.of(snapshot);
            }
        }
        ScoresOfFacts scores = ScoresOfFacts.of(snapshot, model, signals);
        synchronized (known) {
            known.computeIfAbsent(snapshot, any -> new HashMap<>()).put(key, scores.detached());
        }
        return scores;
    }

    @Override
    public DeclineProof explain(Store store, Actor actor, String model, long party) throws ClienteleException {
        DeclineModel definition = model(store, model);
        FactSnapshot now = facts.of(store).await(actor, store.journal().lastSequence(), null);
        int row = now.rowOf(party);
        if (row < 0 || !now.visible().contains(row)) {
            throw new ClienteleException(StatusCodes.NOT_FOUND, Messages.no_customer);
        }
        BigDecimal stake = BigDecimal.valueOf(new Stakes(now, definition.getHorizonDays()).of(row),
                FactColumn.AMOUNT_SCALE);
        long orders = now.column("orders.count").map(column -> column.number(row)).orElse(0L); //$NON-NLS-1$
        return new Explaining(definition, Weighed.of(definition, signals), now.today(), stake, Math.max(0, orders))
                .proof(signal -> value(signal, now, row), signal -> used(signal, now, row));
    }

    private static double value(Weighed signal, FactSnapshot now, int row) {
        try {
            double[] values = signal.installed().isEmpty() ? new double[0]
                    : signal.installed().get().signal().values(now, RoaringBitmap.bitmapOf(row));
            return values.length == 1 ? values[0] : Double.NaN;
        } catch (ClienteleException | RuntimeException | LinkageError e) {
            Log.error("The signal of decline " + signal.id() + " failed", e); //$NON-NLS-1$ //$NON-NLS-2$
            return Double.NaN;
        }
    }

    private static List<UsedFact> used(Weighed signal, FactSnapshot now, int row) {
        if (signal.installed().isEmpty()) {
            return List.of(new UsedFact(null, signal.id(), NLS.bind(Messages.note_missing, signal.id())));
        }
        try {
            return signal.installed().get().signal().explain(now, row);
        } catch (ClienteleException e) {
            return List.of(new UsedFact(null, signal.label(), e.getMessage()));
        } catch (RuntimeException | LinkageError e) {
            return List.of(new UsedFact(null, signal.label(),
                    NLS.bind(Messages.note_failed, signal.id(), signal.installed().get().bundle())));
        }
    }

    @Override
    public List<DeclineItem> list(Store store, Actor actor, DeclineQuery query) throws ClienteleException {
        DeclineScores scores = scores(store, actor, query.model());
        double least = query.leastScore() == null ? scores.threshold().doubleValue() : query.leastScore().doubleValue();
        Map<Long, CaseItem> open = Cases.pending(store, actor);
        ItemReader reader = new ItemReader(scores);
        List<DeclineItem> items = new ArrayList<>();
        for (int row : scores.judged().toArray()) {
            if (scores.score(row) < least || query.among() != null && !query.among().contains(row)) {
                continue;
            }
            Optional<CaseItem> item = Optional.ofNullable(open.get(scores.facts().partyId(row)));
            if (!query.decided() && item.isPresent() && item.get().decision() != DeclineDecision.OPEN) {
                continue;
            }
            DeclineItem read = reader.read(row, item);
            if ((query.owner() == null || query.owner().equals(read.owner()))
                    && (query.leastAtStake() == null || read.atStake().compareTo(query.leastAtStake()) >= 0)) {
                items.add(read);
            }
        }
        items.sort(ORDER);
        return List.copyOf(query.limit() > 0 && items.size() > query.limit() ? items.subList(0, query.limit()) : items);
    }
}
