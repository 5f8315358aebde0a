package org.clientele.lifecycle.internal.stage;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.clientele.core.ClienteleException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.roaringbitmap.RoaringBitmap;

/** Looks up what lies in memory, and has it computed where it does not. */
@Component(service = Standpoints.Source.class)
public final class StandpointSource implements Standpoints.Source {

    private final StageLibrary library;

    /**
     * Creates the source.
     *
     * @param library the stages of each store
     */
    @Activate
    public StandpointSource(@Reference StageLibrary library) {
        this.library = library;
    }

    @Override
    public Optional<Standpoints> of(UUID store, String model) {
        try {
            StoreStages stages = library.of(store);
            Live live = stages.latest();
            if (live == null) {
                stages.begin(0);
                return Optional.empty();
            }
            return stages.kepts().find(model).filter(kept -> live.models().containsKey(model))
                    .map(kept -> new Known(stages, live, kept, live.models().get(model)));
        } catch (ClienteleException e) {
            return Optional.empty();
        }
    }

    private record Known(StoreStages store, Live live, Kept kept, ModelStages now) implements Standpoints {

        @Override
        public boolean isCurrent() {
            return live.facts().sequence() >= store.store().journal().lastSequence();
        }

        @Override
        public String on(int row, LocalDate day) {
            int wanted = (int) day.toEpochDay();
            if (row < now.since().length && now.since()[row] <= wanted) {
                return kept.names.key(now.stage(row));
            }
            short stage = Names.NONE;
            for (Step step : kept.ways.of(row)) {
                if (step.day <= wanted) {
                    stage = step.to;
                }
            }
            return kept.names.key(stage);
        }

        @Override
        public RoaringBitmap in(String stage) {
            return now.in(kept.names.of(stage));
        }

        @Override
        public LocalDate firstContact(int row) {
            int begin = live.contacts().begin(row);
            List<Step> steps = begin == Integer.MAX_VALUE ? kept.ways.of(row) : List.of();
            if (!steps.isEmpty()) {
                begin = steps.getFirst().day;
            }
            return begin == Integer.MAX_VALUE ? live.facts().today() : LocalDate.ofEpochDay(begin);
        }

        @Override
        public LocalDate lastMove(int row) {
            LocalDate last = null;
            for (Step step : kept.ways.of(row)) {
                if (step.isByHand()) {
                    last = LocalDate.ofEpochDay(step.day);
                }
            }
            return last;
        }
    }
}
