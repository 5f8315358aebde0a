package org.clientele.lifecycle.internal.stage;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.store.FeaturePath;
import org.clientele.core.store.RecordQuery;
import org.clientele.core.store.RecordRow;
import org.clientele.core.store.Store;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.StageCause;
import org.clientele.model.StageMove;
import org.clientele.model.value.PartyId;

/** Reads moves as rows, without their reasons. */
final class MoveReader {

    private static final List<FeaturePath> COLUMNS = List.of(FeaturePath.of(Literals.STAGE_MOVE__CUSTOMER),
            FeaturePath.of(Literals.STAGE_MOVE__MODEL), FeaturePath.of(Literals.STAGE_MOVE__TO),
            FeaturePath.of(Literals.STAGE_MOVE__DAY), FeaturePath.of(Literals.STAGE_MOVE__HELD_UNTIL),
            FeaturePath.of(Literals.STAGE_MOVE__RECORDED_AT), FeaturePath.of(Literals.STAGE_MOVE__CAUSE),
            FeaturePath.of(Literals.STAGE_MOVE__MODEL_VERSION));
    private static final int PAGE = 5_000;

    private final Store store;
    private final Function<String, Names> names;

    /** Is given moves. */
    @FunctionalInterface
    interface Sink {
        void move(String model, Move move);
    }

    /**
     * Reads moves of a store.
     *
     * @param store the store
     * @param names the numbers of a model's stages; null for a model whose moves do not matter
     */
    MoveReader(Store store, Function<String, Names> names) {
        this.store = store;
        this.names = names;
    }

    /** A move as an object of the model. */
    static Move of(StageMove move, Names names) {
        return new Move(move.getId(), move.getCustomer().value(), names.of(move.getTo()), (int) move.getDay().toEpochDay(),
                move.getHeldUntil() == null ? Integer.MIN_VALUE : (int) move.getHeldUntil().toEpochDay(),
                move.getRecordedAt() == null ? move.getDay().atStartOfDay() : move.getRecordedAt(), move.getCause(),
                move.getModelVersion());
    }

    void readAll(Sink sink) throws ClienteleException {
        List<Long> ids = new ArrayList<>();
        store.records(Actor.SYSTEM).scan(RecordQuery.all(Literals.STAGE_MOVE, List.<FeaturePath>of()),
                row -> ids.add(row.id()), null);
        read(ids, sink);
    }

    /** Reads those that are still there. */
    void read(Collection<Long> ids, Sink sink) throws ClienteleException {
        List<Long> wanted = List.copyOf(ids);
        for (int from = 0; from < wanted.size(); from += PAGE) {
            long[] page = wanted.subList(from, Math.min(wanted.size(), from + PAGE)).stream().mapToLong(Long::longValue)
                    .toArray();
            for (RecordRow row : store.records(Actor.SYSTEM).rows(Literals.STAGE_MOVE, COLUMNS, page)) {
                List<Object> values = row.values();
                String model = (String) values.get(1);
                Names own = model == null ? null : names.apply(model);
                if (own != null && values.get(0) instanceof PartyId party && values.get(3) instanceof LocalDate day) {
                    sink.move(model, new Move(row.id(), party.value(), own.of((String) values.get(2)), (int) day.toEpochDay(),
                            values.get(4) instanceof LocalDate held ? (int) held.toEpochDay() : Integer.MIN_VALUE,
                            values.get(5) instanceof LocalDateTime at ? at : day.atStartOfDay(),
                            values.get(6) instanceof StageCause cause ? cause : StageCause.HAND,
                            values.get(7) instanceof Integer version ? version : 0));
                }
            }
        }
    }
}
