package org.clientele.lifecycle.internal.stage;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.clientele.core.ClienteleException;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.store.Store;
import org.clientele.lifecycle.internal.stage.LogReader.Entry;
import org.clientele.model.StageCause;
import org.roaringbitmap.IntConsumer;
import org.roaringbitmap.RoaringBitmap;

/**
 * Begins with what the log tells: who has no other history since it was written goes on from there, the others are played
 * anew.
 */
final class Beginning implements LogStart {

    private final Store store;
    private final FactSnapshot facts;
    private Map<Long, List<Entry>> entries;
    private Optional<LogMark> mark;
    private SinceMark since;

    Beginning(Store store, FactSnapshot facts) {
        this.store = store;
        this.facts = facts;
    }

    @Override
    public void begin(Kept kept, Contacts contacts, Redo redo, Causes causes) throws ClienteleException {
        read();
        RoaringBitmap everybody = facts.visible();
        if (!entries.containsKey(kept.id)) {
            LogStart.whole(facts).begin(kept, contacts, redo, causes);
            return;
        }
        short[] stages = fill(kept);
        int[] days = new int[facts.rows()];
        kept.ways.last(everybody, days);
        kept.stages = new ModelStages(kept.plan, stages, days, everybody);
        LogMark known = mark.filter(m -> m.models().contains(kept.id) && !m.day().isAfter(facts.today())).orElse(null);
        if (known == null || since(known).isUnknown()) {
            redo.add(Redo.BEGINNING, everybody);
            causes.add(StageCause.CATCH_UP, everybody);
            return;
        }
        kept.resumedAt = (int) known.day().toEpochDay();
        since.days().forEach((day, rows) -> redo.add(day, day == Redo.BEGINNING ? strangers(rows, days) : rows));
        redo.add(Redo.BEGINNING, early(kept, contacts));
        redo.add((int) facts.today().toEpochDay(), everybody);
        causes.add(since.models().contains(kept.id) ? StageCause.MODEL : StageCause.CATCH_UP, everybody);
    }

    private synchronized void read() throws ClienteleException {
        if (entries == null) {
            entries = new LogReader(store).read();
            mark = LogMark.read(store);
        }
    }

    private synchronized SinceMark since(LogMark known) throws ClienteleException {
        if (since == null) {
            since = SinceMark.read(known.sequence(), facts, store);
        }
        return since;
    }

    /** Puts the log and the moves together; gives the stage of each row back. */
    private short[] fill(Kept kept) {
        for (Entry entry : entries.get(kept.id)) {
            RoaringBitmap rows = rows(entry.parties());
            if (entry.withdraws()) {
                kept.ways.withdraw(day(entry.day()), rows);
            } else {
                Step step = new Step(day(entry.day()), kept.names.of(entry.from()), kept.names.of(entry.to()), entry.cause(),
                        entry.recordedAt(), entry.version(), entry.commit(), rows);
                step.written = true;
                kept.ways.add(step);
            }
        }
        TreeMap<Integer, TreeMap<Integer, List<Move>>> moves = new TreeMap<>();
        for (long party : kept.moves.parties()) {
            int row = facts.rowOf(party);
            if (row >= 0) {
                for (Move move : kept.moves.of(party)) {
                    moves.computeIfAbsent(move.day(), d -> new TreeMap<>()).put(row,
                            kept.moves.of(party).stream().filter(other -> other.day() == move.day()).toList());
                }
            }
        }
        short[] stages = new short[facts.rows()];
        Arrays.fill(stages, Names.NONE);
        kept.ways.weave(moves, stages);
        return stages;
    }

    /** Those who were in a stage before what is their first contact now. */
    private RoaringBitmap early(Kept kept, Contacts contacts) {
        RoaringBitmap touched = new RoaringBitmap();
        since.days().values().forEach(touched::or);
        int[] first = new int[facts.rows()];
        Arrays.fill(first, Integer.MAX_VALUE);
        kept.ways.first(touched, first);
        RoaringBitmap early = new RoaringBitmap();
        touched.forEach((IntConsumer) row -> {
            int begin = contacts.begin(row);
            List<Move> own = kept.moves.of(facts.partyId(row));
            boolean isMoved = !own.isEmpty() && own.getFirst().day() <= first[row];
            if (begin != Integer.MAX_VALUE && first[row] < begin && !isMoved) {
                early.add(row);
            }
        });
        return early;
    }

    /** Those who were in no stage ever: others go on from where they are. */
    private static RoaringBitmap strangers(RoaringBitmap rows, int[] days) {
        RoaringBitmap strangers = new RoaringBitmap();
        rows.forEach((IntConsumer) row -> {
            if (days[row] == 0) {
                strangers.add(row);
            }
        });
        return strangers;
    }

    private RoaringBitmap rows(RoaringBitmap parties) {
        RoaringBitmap rows = new RoaringBitmap();
        parties.forEach((IntConsumer) party -> {
            int row = facts.rowOf(Integer.toUnsignedLong(party));
            if (row >= 0) {
                rows.add(row);
            }
        });
        return rows;
    }

    private static int day(LocalDate day) {
        return (int) day.toEpochDay();
    }
}
