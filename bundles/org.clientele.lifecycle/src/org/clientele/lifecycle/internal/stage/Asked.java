package org.clientele.lifecycle.internal.stage;

import java.util.concurrent.TimeUnit;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.rules.internal.kept.Deadline;
import org.eclipse.osgi.util.NLS;
import org.roaringbitmap.RoaringBitmap;

/**
 * The stages of one model as of the day of some facts, for conditions and columns.
 *
 * @param model the model's key
 * @param source where stages are kept
 * @param ways the ways of customers
 * @param live what holds now, where the facts are of now; otherwise null
 * @param day the day
 */
record Asked(String model, StageSource source, Ways ways, ModelStages live, int day) {

    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(30);

    static Asked of(String model, FactSnapshot facts, StageLibrary library) throws ClienteleException {
        int day = (int) facts.today().toEpochDay();
        if (facts instanceof MachineFacts machine) {
            return new Asked(model, machine.stages(), ways(machine.stages(), model), null, day);
        }
        StoreStages stages = library.of(facts.storeId());
        Live live = stages.latest();
        boolean isBehind = live == null || live.facts().sequence() < facts.sequence()
                || live.facts().today().isBefore(facts.today());
        if (isBehind) { // who moves customers may wait for a rule that asks here, and has the ways that were found so far
            live = stages.isWorking() ? null : stages.current(new Deadline(PATIENCE));
        }
        Ways ways = ways(stages.kepts(), model);
        ModelStages now = live == null || !live.facts().today().equals(facts.today()) ? null : live.models().get(model);
        return new Asked(model, stages.kepts(), ways, now, day);
    }

    private static Ways ways(StageSource source, String model) throws ClienteleException {
        return source.ways(model).orElseThrow(() -> new ClienteleException(StatusCodes.RULE_DISABLED,
                NLS.bind(Messages.condition_noModel, model)));
    }

    /** Those of the candidates who are where a condition wants them. */
    RoaringBitmap select(StageOperands wanted, RoaringBitmap candidates, int rows) {
        Names names = source.names(model);
        if (live == null) {
            return ways.select(day, rows, candidates,
                    (stage, since) -> stage != Names.NONE && wanted.holds(names.key(stage), day - since));
        }
        RoaringBitmap found = new RoaringBitmap();
        if (wanted.least() == 0 && wanted.most() == Integer.MAX_VALUE) {
            for (short stage = 1; stage < names.size(); stage++) {
                if (wanted.holds(names.key(stage), 0)) {
                    found.or(RoaringBitmap.and(live.in(stage), candidates));
                }
            }
            return found;
        }
        var each = candidates.getIntIterator();
        while (each.hasNext()) {
            int row = each.next();
            short stage = live.stage(row);
            if (stage != Names.NONE && wanted.holds(names.key(stage), day - live.since()[row])) {
                found.add(row);
            }
        }
        return found;
    }

    /** The stage of a customer. */
    short stage(int row) {
        if (live != null) {
            return live.stage(row);
        }
        short[] found = new short[1];
        ways.select(day, row + 1, RoaringBitmap.bitmapOf(row), (stage, since) -> {
            found[0] = stage;
            return true;
        });
        return found[0];
    }

    /** Since when a customer is in its stage. */
    int since(int row) {
        int[] found = new int[1];
        ways.select(day, row + 1, RoaringBitmap.bitmapOf(row), (stage, since) -> {
            found[0] = since;
            return true;
        });
        return found[0];
    }
}
