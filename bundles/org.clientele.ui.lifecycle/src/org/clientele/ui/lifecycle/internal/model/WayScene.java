package org.clientele.ui.lifecycle.internal.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.clientele.core.lifecycle.StageModels;
import org.clientele.model.Stage;
import org.clientele.model.StageModel;
import org.clientele.model.StageTransition;
import org.clientele.ui.chart.Scene;
import org.clientele.ui.chart.Shape;
import org.clientele.ui.chart.Shape.Anchor;
import org.clientele.ui.chart.Shape.Area;
import org.clientele.ui.chart.Shape.Size;
import org.clientele.ui.chart.Shape.Spot;
import org.clientele.ui.chart.Shape.Words;
import org.clientele.ui.chart.TextLines;
import org.clientele.ui.chart.Tint;
import org.clientele.ui.chart.Tint.Role;
import org.clientele.ui.lifecycle.internal.StageTexts;

/** The transitions of a model as a matrix: from the stage of the row to that of the column. */
public final class WayScene {

    /** The height of a row. */
    static final int ROW = 30;

    private static final double NAME = 170;

    /**
     * A place in the matrix.
     *
     * @param from the index of the stage that is left
     * @param to the index of the stage that is entered
     */
    public record Cell(int from, int to) {
    }

    private WayScene() {
    }

    /** How high the matrix of a model is. */
    static int height(StageModel model) {
        return (model.getStages().size() + 1) * ROW + 2;
    }

    /** Lays the matrix out. */
    public static Scene of(StageModel model, Cell selected, int width) {
        List<Stage> stages = model.getStages();
        List<Shape> shapes = new ArrayList<>();
        double cell = Math.max(60, (width - NAME - 2) / Math.max(1, stages.size()));
        shapes.add(words(4, ROW / 2.0, Messages.Ways_corner, Anchor.START, Size.SMALL, Role.FAINT_TEXT));
        for (int i = 0; i < stages.size(); i++) {
            String title = StageTexts.of(stages.get(i));
            shapes.add(words(NAME + (i + 0.5) * cell, ROW / 2.0, TextLines.of(title, cell - 4).getFirst(),
                    Anchor.MIDDLE, Size.SMALL, Role.TEXT));
            shapes.add(words(NAME - 8, (i + 1.5) * ROW, TextLines.of(title, NAME - 12).getFirst(), Anchor.END,
                    Size.NORMAL, Role.TEXT));
        }
        for (int from = 0; from < stages.size(); from++) {
            for (int to = 0; to < stages.size(); to++) {
                Cell place = new Cell(from, to);
                double x = NAME + to * cell;
                double y = (from + 1) * ROW;
                if (place.equals(selected)) {
                    shapes.add(Area.rectangle(x, y, cell, ROW, Tint.of(Role.ACCENT), null));
                }
                cell(model, place, x + 2, y + 2, cell - 4, shapes);
            }
        }
        return new Scene(width, height(model), Messages.Ways_title, shapes);
    }

    private static void cell(StageModel model, Cell place, double x, double y, double wide, List<Shape> shapes) {
        Stage from = model.getStages().get(place.from());
        Stage to = model.getStages().get(place.to());
        if (place.from() == place.to()) {
            shapes.add(Area.rectangle(x, y, wide, ROW - 4.0, new Tint(Role.LINE, 0.5), null));
            return;
        }
        Optional<StageTransition> way = from.getKey() == null || to.getKey() == null ? Optional.empty()
                : StageModels.way(model, from.getKey(), to.getKey());
        String text = way.map(WayScene::text).orElse(""); //$NON-NLS-1$
        String tip = Messages.bind(way.isPresent() ? Messages.Ways_tip : Messages.Ways_tipNone, new Object[] {
                StageTexts.of(from), StageTexts.of(to), text });
        Tint ground = way.isEmpty() ? new Tint(Role.LINE, 0.15)
                : new Tint(way.get().isAutomatic() ? Role.ACCENT : way.get().isByHand() ? Role.GOOD : Role.BAD, 0.28);
        shapes.add(Area.rectangle(x, y, wide, ROW - 4.0, ground, new Spot(tip, place)));
        shapes.add(words(x + wide / 2, y + (ROW - 4.0) / 2, TextLines.of(text, wide).getFirst(), Anchor.MIDDLE,
                Size.SMALL, Role.TEXT));
    }

    /** Who takes a transition, in a few words. */
    static String text(StageTransition way) {
        String who = way.isAutomatic() && way.isByHand() ? Messages.Ways_both
                : way.isAutomatic() ? Messages.Ways_rules : way.isByHand() ? Messages.Ways_hand : Messages.Ways_closed;
        boolean guarded = way.getGuard() != null || !way.getGuards().isEmpty();
        return guarded ? Messages.bind(Messages.Ways_guarded, who) : who;
    }

    private static Words words(double x, double y, String text, Anchor anchor, Size size, Role role) {
        return new Words(x, y, text, anchor, size, Tint.of(role), null);
    }
}
