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
import org.clientele.model.StageMove;
import org.roaringbitmap.IntConsumer;
import org.roaringbitmap.RoaringBitmap;

/**
 * Begins with what the log tells: who has no other history since it was written goes on from there, the others are played
 * anew. Where it is not known who has, models whose past can be played again are played anew; all others go on, since what
 * was logged of them is known nowhere else.
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
        LogMark known = mark.filter(m -> m.models().contains(kept.id) && !m.day().isAfter(facts.today())).orElse(null);
        SinceMark others = known == null ? null : since(known);
        boolean isUnknown = others == null || others.isUnknown();
        short[] stages = fill(kept, isUnknown ? kept.moves : movesThen(kept));
        int[] days = new int[facts.rows()];
        kept.ways.last(everybody, days);
        kept.stages = new ModelStages(kept.plan, stages, days, everybody);
        int today = day(facts.today());
        if (isUnknown && kept.plan.needs().isDated() && kept.plan.needs().models.isEmpty()) {
            redo.add(Redo.BEGINNING, everybody);
            causes.add(StageCause.CATCH_UP, everybody);
            return;
        }
        kept.resumedAt = known == null ? today - 1 : day(known.day());
        redo.add(today, everybody);
        if (isUnknown) {
            redo.add(Redo.BEGINNING, strangers(everybody, days)); // of whom nothing was logged that could be lost
        }
        if (others == null) {
            causes.add(StageCause.CATCH_UP, everybody);
            return;
        }
        others.days().forEach((day, rows) -> redo.add(day, day == Redo.BEGINNING ? strangers(rows, days) : rows));
        redo.add(Redo.BEGINNING, early(kept, contacts));
        redo.add(Redo.BEGINNING, sinceOthers(contacts));
        moved(kept, redo, today);
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
    private short[] fill(Kept kept, Moves known) {
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
        for (long party : known.parties()) {
            int row = facts.rowOf(party);
            if (row >= 0) {
                for (Move move : known.of(party)) {
                    moves.computeIfAbsent(move.day(), d -> new TreeMap<>()).put(row,
                            known.of(party).stream().filter(other -> other.day() == move.day()).toList());
                }
            }
        }
        short[] stages = new short[facts.rows()];
        Arrays.fill(stages, Names.NONE);
        kept.ways.weave(moves, stages);
        return stages;
    }

    /** The moves as they were when the log was written: what it tells goes with these. */
    private Moves movesThen(Kept kept) {
        Moves then = new Moves();
        for (long party : kept.moves.parties()) {
            kept.moves.of(party).stream().filter(move -> !since.moves().contains(move.id())).forEach(then::put);
        }
        since.movesBefore().stream().filter(move -> isOf(move, kept)).forEach(move -> then.put(MoveReader.of(move, kept.names)));
        return then;
    }

    private static boolean isOf(StageMove move, Kept kept) {
        return kept.key.equals(move.getModel()) && move.getCustomer() != null && move.getDay() != null;
    }

    /** Those whose moves are others than when the log was written. */
    private void moved(Kept kept, Redo redo, int today) {
        for (long id : since.moves()) {
            Move move = kept.moves.find(id);
            if (move != null) {
                moved(move.party(), move.day(), redo, today);
            }
        }
        since.movesBefore().stream().filter(move -> isOf(move, kept))
                .forEach(move -> moved(move.getCustomer().value(), day(move.getDay()), redo, today));
    }

    private void moved(long party, int day, Redo redo, int today) {
        int row = facts.rowOf(party);
        if (row >= 0) {
            redo.add(Math.min(day, today), row);
        }
    }

    /** Those whose first contact is another one, since they are customers since another day. */
    private RoaringBitmap sinceOthers(Contacts contacts) {
        RoaringBitmap others = new RoaringBitmap();
        since.sinceBefore().forEach((row, was) -> {
            int begin = contacts.begin(row);
            int is = contacts.since(row);
            if (was < begin || is == begin && is < was) {
                others.add(row);
            }
        });
        return others;
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
