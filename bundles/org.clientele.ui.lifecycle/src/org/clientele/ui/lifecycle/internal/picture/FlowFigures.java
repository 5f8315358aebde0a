package org.clientele.ui.lifecycle.internal.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.clientele.core.lifecycle.StageFlow;
import org.clientele.ui.chart.Opening;
import org.roaringbitmap.RoaringBitmap;

/**
 * What the picture of flows shows.
 *
 * @param flow who stood where on both days
 * @param model the model's name
 * @param stages the model's stages in their order
 * @param opener makes what a place opens
 */
public record FlowFigures(StageFlow flow, String model, List<Stage> stages, Opener opener) {

    /** Copies the list. */
    public FlowFigures {
        stages = List.copyOf(stages);
    }

    /**
     * A stage.
     *
     * @param key its key
     * @param title its name
     */
    public record Stage(String key, String title) {
    }

    /**
     * Some of the flows.
     *
     * @param anyFrom whether it does not matter where they stood on the first day
     * @param from the stage on the first day; null: none
     * @param anyTo whether it does not matter where they stood on the second day
     * @param to the stage on the second day; null: none
     */
    public record Part(boolean anyFrom, String from, boolean anyTo, String to) {

        /** The parties of the flows that are meant. */
        public RoaringBitmap parties(StageFlow flow) {
            RoaringBitmap parties = new RoaringBitmap();
            flow.streams().stream().filter(s -> (anyFrom || Objects.equals(s.from(), from))
                    && (anyTo || Objects.equals(s.to(), to))).forEach(s -> parties.or(s.parties()));
            return parties;
        }
    }

    /** Makes what a place opens. */
    @FunctionalInterface
    public interface Opener {
        /** What opens some of the flows under a title. */
        Opening open(String title, Part part);
    }

    /** The flows that are drawn: who was in no stage on both days is left out. */
    List<StageFlow.Stream> streams() {
        return flow.streams().stream().filter(s -> s.from() != null || s.to() != null).toList();
    }

    /** The keys of both sides in their order, no stage (null) first; stages that the model has no more come last. */
    List<String> keys() {
        List<String> keys = new ArrayList<>();
        keys.add(null);
        stages.forEach(stage -> keys.add(stage.key()));
        streams().forEach(s -> {
            for (String key : new String[] { s.from(), s.to() }) {
                if (key != null && !keys.contains(key)) {
                    keys.add(key);
                }
            }
        });
        return keys;
    }

    String title(String key) {
        return key == null ? Messages.Flow_none
                : stages.stream().filter(s -> s.key().equals(key)).findFirst().map(Stage::title).orElse(key);
    }

    int total() {
        return streams().stream().mapToInt(StageFlow.Stream::count).sum();
    }

    int moved() {
        return streams().stream().filter(s -> !Objects.equals(s.from(), s.to())).mapToInt(StageFlow.Stream::count).sum();
    }
}
