package org.clientele.ui.lifecycle.internal.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.clientele.core.lifecycle.StageModels;
import org.clientele.core.lifecycle.StageSimulation;
import org.clientele.core.lifecycle.StageSimulation.Flow;
import org.clientele.model.Stage;
import org.clientele.model.StageModel;
import org.clientele.ui.Formats;
import org.clientele.ui.lifecycle.internal.StageTexts;

/** What putting a model in force would do, as a matrix. Plain. */
final class Effect {

    private final StageModel before;
    private final StageModel after;
    private final StageSimulation simulation;
    private final List<String> rows;
    private final List<String> columns;
    private final Formats formats = Formats.ofUser();

    /**
     * Takes a simulation.
     *
     * @param before the model as it is stored; null when it is new
     * @param after the model as it would be
     * @param simulation what was found
     */
    Effect(StageModel before, StageModel after, StageSimulation simulation) {
        this.before = before;
        this.after = after;
        this.simulation = simulation;
        this.rows = keys(before == null ? after : before,
                simulation.flows().stream().map(Flow::from).collect(Collectors.toCollection(HashSet::new)));
        this.columns = keys(after,
                simulation.flows().stream().map(Flow::to).collect(Collectors.toCollection(HashSet::new)));
    }

    /** The stages that somebody comes from or goes to, in the model's order; no stage first, unknown ones last. */
    private static List<String> keys(StageModel model, Set<String> used) {
        List<String> keys = new ArrayList<>();
        if (used.contains(null)) {
            keys.add(null);
        }
        model.getStages().stream().map(Stage::getKey).filter(used::contains).forEach(keys::add);
        used.stream().filter(key -> !keys.contains(key)).sorted().forEach(keys::add);
        return keys;
    }

    StageSimulation simulation() {
        return simulation;
    }

    List<String> rowTitles() {
        return rows.stream().map(key -> title(before == null ? after : before, key)).toList();
    }

    List<String> columnTitles() {
        return columns.stream().map(key -> title(after, key)).toList();
    }

    private String title(StageModel model, String key) {
        boolean gone = key != null && StageModels.stage(model, key).isEmpty();
        return gone ? StageTexts.of(after, key) : StageTexts.of(model, key);
    }

    Optional<Flow> at(int row, int column) {
        return simulation.flows().stream().filter(flow -> Objects.equals(rows.get(row), flow.from())
                && Objects.equals(columns.get(column), flow.to())).findFirst();
    }

    boolean stays(int row, int column) {
        return Objects.equals(rows.get(row), columns.get(column));
    }

    /** A cell in a sentence. */
    String tip(Flow flow) {
        return Messages.bind(Objects.equals(flow.from(), flow.to()) ? Messages.Trial_stay : Messages.Trial_go,
                new Object[] { formats.number(flow.count()), title(before == null ? after : before, flow.from()),
                        title(after, flow.to()) });
    }

    /** The whole in a sentence or two. */
    String sentence() {
        String moved = simulation.moved() == 0 ? Messages.Trial_nobody
                : Messages.bind(Messages.Trial_moved, formats.number(simulation.moved()),
                        formats.number(simulation.customers()));
        return simulation.circles() == 0 ? moved
                : moved + ' ' + Messages.bind(Messages.Trial_circles, formats.number(simulation.circles()));
    }
}
