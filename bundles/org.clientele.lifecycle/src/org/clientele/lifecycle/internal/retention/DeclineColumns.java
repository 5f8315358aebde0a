package org.clientele.lifecycle.internal.retention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntToLongFunction;

import org.clientele.core.ClienteleException;
import org.clientele.core.Translations;
import org.clientele.core.definitions.Titles;
import org.clientele.core.facts.ColumnDescriptor;
import org.clientele.core.facts.ColumnDescriptor.ColumnType;
import org.clientele.core.facts.ColumnProvider;
import org.clientele.core.facts.FactChange;
import org.clientele.core.facts.FactColumn;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.operations.TraceForLog;
import org.clientele.core.retention.DeclineService;
import org.clientele.core.store.Store;
import org.clientele.lifecycle.internal.Log;
import org.clientele.lifecycle.internal.NumbersColumn;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.DeclineModel;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.roaringbitmap.RoaringBitmap;

/** Offers scores and values at stake by the store's models as columns. */
@Component
public final class DeclineColumns implements ColumnProvider {

    private static final String PREFIX = "decline."; //$NON-NLS-1$
    private static final String SCORE = "score"; //$NON-NLS-1$
    private static final String STAKE = "at-stake"; //$NON-NLS-1$
    private static final String COUNT = "orders.count"; //$NON-NLS-1$
    private static final String ORDERS = "orders"; //$NON-NLS-1$
    private static final double UNIT = 10_000;

    private final Signals signals;

    /**
     * Creates the provider.
     *
     * @param signals what models weigh
     */
    @Activate
    public DeclineColumns(@Reference Signals signals) {
        this.signals = signals;
    }

    private static String id(String model, String what) {
        return DeclineService.DEFAULT.equals(model) ? PREFIX + what : PREFIX + model + '.' + what;
    }

    @Override
    public Collection<ColumnDescriptor> columns() {
        return List.of(
                new ColumnDescriptor(id(DeclineService.DEFAULT, SCORE), ColumnType.DECIMAL, Messages.column_score, true,
                        Translations.of(Messages.class, Messages.column_score)),
                new ColumnDescriptor(id(DeclineService.DEFAULT, STAKE), ColumnType.AMOUNT, Messages.column_stake, true,
                        Translations.of(Messages.class, Messages.column_stake)));
    }

    @Override
    public Collection<ColumnDescriptor> columns(Store store) {
        List<ColumnDescriptor> all = new ArrayList<>(columns());
        try {
            for (DeclineModel model : Models.all(store)) {
                if (!model.isRetired() && !DeclineService.DEFAULT.equals(model.getKey())) {
                    String title = Titles.of(model).isEmpty() ? model.getKey() : Titles.of(model);
                    all.add(new ColumnDescriptor(id(model.getKey(), SCORE), ColumnType.DECIMAL,
                            NLS.bind(Messages.column_of, title, Messages.column_score), true));
                    all.add(new ColumnDescriptor(id(model.getKey(), STAKE), ColumnType.AMOUNT,
                            NLS.bind(Messages.column_of, title, Messages.column_stake), true));
                }
            }
        } catch (ClienteleException e) {
            Log.log(TraceForLog.of(e.getStatus())); // gone until the store can be read again
        }
        return all;
    }

    private static Optional<DeclineModel> model(String id, Store store) throws ClienteleException {
        return Models.all(store).stream().filter(model -> !model.isRetired())
                .filter(model -> id.equals(id(model.getKey(), SCORE)) || id.equals(id(model.getKey(), STAKE)))
                .findFirst();
    }

    private static boolean isScore(String id) {
        return id.endsWith('.' + SCORE);
    }

    @Override
    public Optional<FactColumn> load(String id, Store store, FactSnapshot facts) throws ClienteleException {
        Optional<DeclineModel> model = model(id, store);
        Optional<ColumnDescriptor> descriptor = columns(store).stream().filter(each -> each.id().equals(id)).findFirst();
        if (model.isEmpty() || descriptor.isEmpty()) {
            return Optional.empty();
        }
        long[] values = new long[facts.rows()];
        Arrays.fill(values, FactColumn.MISSING);
        Scoring scoring = new Scoring(facts, model.get(), signals, any -> true);
        if (isScore(id)) {
            scores(scoring, facts.visible(), values);
        } else {
            long[] stakes = scoring.stakes(facts.visible());
            facts.visible().forEach((int row) -> values[row] = stakes[row]);
        }
        scoring.notes().forEach(note -> Log.warn(note));
        return Optional.of(new NumbersColumn(descriptor.get(), values));
    }

    private static void scores(Scoring scoring, RoaringBitmap among, long[] values) {
        RoaringBitmap rows = scoring.eligible(among);
        double[] scores = scoring.scores(rows);
        int at = 0;
        for (int row : rows.toArray()) {
            double score = scores[at++];
            if (!Double.isNaN(score)) {
                values[row] = Math.round(score * UNIT);
            }
        }
    }

    @Override
    public Optional<FactColumn> update(String id, Store store, FactColumn before, FactSnapshot beforeFacts,
            FactSnapshot facts, FactChange change) throws ClienteleException {
        Optional<DeclineModel> model = model(id, store);
        if (model.isEmpty() || change.touches(Literals.DECLINE_MODEL.getName())
                || !(before instanceof NumbersColumn known) || isScore(id) && !local(model.get())) {
            return Optional.empty();
        }
        Scoring scoring = new Scoring(facts, model.get(), signals, any -> true);
        RoaringBitmap rows = RoaringBitmap.and(change.rows(), facts.visible());
        if (!isScore(id)) {
            Stakes stakes = new Stakes(facts, model.get().getHorizonDays());
            return Optional.of(known.with(change.rows(), visible(rows, stakes::of)));
        }
        long[] values = new long[facts.rows()];
        Arrays.fill(values, FactColumn.MISSING);
        scores(scoring, rows, values);
        return Optional.of(known.with(change.rows(), visible(rows, row -> values[row])));
    }

    private static IntToLongFunction visible(RoaringBitmap rows, IntToLongFunction figure) {
        return row -> rows.contains(row) ? figure.applyAsLong(row) : FactColumn.MISSING;
    }

    private boolean local(DeclineModel model) {
        return Weighed.of(model, signals).stream()
                .allMatch(each -> each.installed().isEmpty() || each.installed().get().signal().local());
    }

    @Override
    public boolean local(String id) {
        return !isScore(id);
    }

    @Override
    public boolean local(String id, Store store) {
        try {
            return !isScore(id) || model(id, store).map(this::local).orElse(false);
        } catch (ClienteleException e) {
            return false;
        }
    }

    @Override
    public Set<String> sources(String id) {
        return isScore(id) ? Set.of() : Set.of(ORDERS, Literals.DECLINE_MODEL.getName());
    }

    @Override
    public Set<String> sources(String id, Store store) {
        if (!isScore(id)) {
            return sources(id);
        }
        try {
            Optional<DeclineModel> model = model(id, store);
            Set<String> all = new HashSet<>(Set.of(COUNT, ORDERS, Literals.DECLINE_MODEL.getName()));
            for (Weighed each : model.isEmpty() ? List.<Weighed>of() : Weighed.of(model.get(), signals)) {
                if (each.installed().isPresent()) {
                    all.addAll(each.installed().get().signal().reads());
                }
            }
            return all;
        } catch (ClienteleException e) {
            Log.log(TraceForLog.of(e.getStatus()));
            return Set.of(); // anything may matter until the store can be read again
        }
    }
}
