package org.clientele.lifecycle.internal.stage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.lifecycle.StageChange;
import org.clientele.core.lifecycle.StageSet;
import org.clientele.core.lifecycle.StageStanding;
import org.clientele.core.store.Store;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.Stage;
import org.clientele.model.StageMove;
import org.eclipse.osgi.util.NLS;
import org.roaringbitmap.IntConsumer;
import org.roaringbitmap.RoaringBitmap;

/**
 * The stages of one model for the eyes of somebody.
 *
 * @param store the store
 * @param actor who asks
 * @param kept the model
 * @param now the stages
 * @param live what they are of
 * @param seen the columns on behalf of who asks
 * @param source tells titles
 */
record StageView(Store store, Actor actor, Kept kept, ModelStages now, Live live, FactSnapshot seen, StageSource source) {

    StageSet set() {
        Map<String, RoaringBitmap> stages = new LinkedHashMap<>();
        for (short stage : now.plan().order()) {
            stages.put(kept.names.key(stage), RoaringBitmap.and(now.in(stage), seen.visible()));
        }
        return new StageSet(seen, kept.key, stages, RoaringBitmap.and(now.in(Names.NONE), seen.visible()));
    }

    int row(long party) throws ClienteleException {
        int row = seen.rowOf(party);
        if (row < 0) {
            throw new ClienteleException(StatusCodes.NOT_FOUND, NLS.bind(Messages.customer_unknown, party));
        }
        return row;
    }

    int day(LocalDate day) throws ClienteleException {
        if (day.isAfter(live.facts().today())) {
            throw new ClienteleException(StatusCodes.INVALID_INPUT, NLS.bind(Messages.day_ahead, day));
        }
        return (int) day.toEpochDay();
    }

    Optional<StageStanding> standing(long party) throws ClienteleException {
        int row = row(party);
        short stage = now.stage(row);
        if (stage == Names.NONE) {
            return Optional.empty();
        }
        List<StageChange> changes = history(party);
        StageChange last = changes.isEmpty() ? null : changes.getLast();
        int held = kept.moves.heldUntil(party, live.today());
        long days = live.today() - now.since()[row];
        Stage definition = now.plan().stage(stage);
        int target = definition == null ? 0 : definition.getTargetDays();
        return Optional.of(new StageStanding(kept.key, kept.names.key(stage), LocalDate.ofEpochDay(now.since()[row]), days,
                target, target > 0 && days > target, last == null ? null : last.cause(),
                last == null ? null : last.account(), held < live.today() ? null : LocalDate.ofEpochDay(held)));
    }

    List<StageChange> history(long party) throws ClienteleException {
        int row = row(party);
        List<StageChange> changes = new ArrayList<>();
        List<Move> moves = new ArrayList<>(kept.moves.of(party));
        for (Step step : kept.ways.of(row)) {
            Move move = step.isByHand() ? take(moves, step) : null;
            StageMove record = move == null ? null : load(move);
            changes.add(new StageChange(kept.key, party, kept.names.key(step.from), kept.names.key(step.to),
                    LocalDate.ofEpochDay(step.day), move == null ? step.recordedAt : move.recordedAt(), step.cause,
                    record == null ? null : record.getAccount(), record == null ? null : record.getReason(), step.version));
        }
        return changes;
    }

    private static Move take(List<Move> moves, Step step) {
        for (Move move : moves) {
            if (move.day() == step.day && move.to() == step.to && move.cause() == step.cause) {
                moves.remove(move);
                return move;
            }
        }
        return null;
    }

    private StageMove load(Move move) throws ClienteleException {
        return (StageMove) store.records(actor).load(Literals.STAGE_MOVE, move.id()).orElse(null);
    }

    /** Who was in a stage at the end of a day: ids of parties. */
    RoaringBitmap in(String stage, LocalDate day) throws ClienteleException {
        short number = kept.names.of(stage);
        if (number == Names.NONE || now.plan().stage(number) == null) {
            throw new ClienteleException(StatusCodes.NOT_FOUND,
                    NLS.bind(Messages.stage_unknown, stage, now.plan().model().getKey()));
        }
        return parties(kept.ways.at(number, day(day), now.in(number)));
    }

    /** The ids of those of the rows that who asks may see. */
    RoaringBitmap parties(RoaringBitmap rows) {
        RoaringBitmap parties = new RoaringBitmap();
        RoaringBitmap.and(rows, seen.visible()).forEach((IntConsumer) row -> parties.add((int) seen.partyId(row)));
        return parties;
    }
}
