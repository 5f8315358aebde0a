package org.clientele.lifecycle.internal.retention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.clientele.core.ClienteleException;
import org.clientele.core.facts.FactColumn;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.lifecycle.internal.Log;
import org.clientele.lifecycle.internal.retention.Signals.Installed;
import org.clientele.model.DeclineModel;
import org.eclipse.osgi.util.NLS;
import org.roaringbitmap.RoaringBitmap;

/** Computes the scores of some customers by a model. */
final class Scoring {

    private static final int PART = 1 << 13;
    private static final double HUNDRED = 100;

    private final FactSnapshot facts;
    private final DeclineModel model;
    private final List<Weighed> signals;
    private final Signals registry;
    private final List<String> notes = new ArrayList<>();

    Scoring(FactSnapshot facts, DeclineModel model, Signals installed, Predicate<Installed> wanted) {
        this.facts = facts;
        this.model = model;
        this.registry = installed;
        this.signals = new ArrayList<>();
        for (Weighed each : Weighed.of(model, installed)) {
            if (each.installed().isEmpty()) {
                notes.add(NLS.bind(Messages.note_missing, each.id()));
            } else if (wanted.test(each.installed().get())) {
                signals.add(each);
            } else {
                notes.add(NLS.bind(Messages.note_now, each.label()));
            }
        }
        if (signals.isEmpty() && notes.isEmpty()) {
            notes.add(Messages.note_none);
        }
    }

    List<String> notes() {
        return notes;
    }

    /** The customers with enough orders. */
    RoaringBitmap eligible(RoaringBitmap among) {
        FactColumn count = facts.column("orders.count").orElse(null); //$NON-NLS-1$
        RoaringBitmap rows = new RoaringBitmap();
        if (count != null) {
            int least = Math.max(1, model.getLeastOrders());
            among.forEach((int row) -> {
                long orders = count.number(row);
                if (orders != FactColumn.MISSING && orders >= least) {
                    rows.add(row);
                }
            });
        }
        return rows;
    }

    /** The scores of customers in ascending order of their rows; NaN where no signal has a value. */
    double[] scores(RoaringBitmap rows) {
        int count = rows.getCardinality();
        double[] sums = new double[count];
        double[] weights = new double[count];
        for (Weighed signal : signals) {
            double[] values = values(signal, rows, count);
            for (int i = 0; i < count && values != null; i++) {
                double strength = signal.strength(values[i]);
                if (!Double.isNaN(strength)) {
                    sums[i] += signal.weight() * strength;
                    weights[i] += signal.weight();
                }
            }
        }
        for (int i = 0; i < count; i++) {
            sums[i] = weights[i] == 0 ? Double.NaN : HUNDRED * sums[i] / weights[i];
        }
        return sums;
    }

    /** Null for a signal that failed. */
    private double[] values(Weighed signal, RoaringBitmap rows, int count) {
        Installed installed = signal.installed().orElseThrow();
        try {
            double[] values = installed.signal().values(facts, rows);
            if (values.length == count) {
                return values;
            }
            registry.disable(installed, NLS.bind(Messages.signal_size, values.length, count));
            notes.add(NLS.bind(Messages.note_failed, installed.id(), installed.bundle()));
        } catch (ClienteleException e) {
            notes.add(NLS.bind(Messages.note_cannot, signal.label(), e.getMessage()));
        } catch (RuntimeException | LinkageError e) {
            failed(installed, e);
        }
        return null;
    }

    private void failed(Installed signal, Throwable e) {
        Log.error("The signal of decline " + signal.id() + " of " + signal.bundle() + " failed", e); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        notes.add(NLS.bind(Messages.note_failed, signal.id(), signal.bundle()));
    }

    /** The values at stake by row; 0 for other customers. */
    long[] stakes(RoaringBitmap rows) {
        long[] stakes = new long[facts.rows()];
        int[] all = rows.toArray();
        IntStream.range(0, (all.length + PART - 1) / PART).parallel().forEach(part -> {
            Stakes stake = new Stakes(facts, model.getHorizonDays());
            for (int i = part * PART; i < Math.min(all.length, (part + 1) * PART); i++) {
                stakes[all[i]] = stake.of(all[i]);
            }
        });
        return stakes;
    }

    /** The scores by row; NaN for other customers. */
    double[] byRow(RoaringBitmap rows) {
        double[] scores = scores(rows);
        double[] all = new double[facts.rows()];
        Arrays.fill(all, Double.NaN);
        int at = 0;
        for (int row : rows.toArray()) {
            all[row] = scores[at++];
        }
        return all;
    }
}
