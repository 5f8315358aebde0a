package org.clientele.ui.lifecycle.internal.board;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

import org.clientele.core.ClienteleException;
import org.clientele.core.customers.CustomerScope;
import org.clientele.core.facts.FactColumn;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.lifecycle.StageFigures;
import org.clientele.core.lifecycle.StageFigures.StageFigure;
import org.clientele.core.lifecycle.StageFigures.WayFigure;
import org.clientele.core.lifecycle.StageModels;
import org.clientele.core.lifecycle.StageService;
import org.clientele.core.lifecycle.StageSet;
import org.clientele.model.Stage;
import org.clientele.model.StageModel;
import org.clientele.model.StageTransition;
import org.clientele.ui.Formats;
import org.clientele.ui.StoreSession;
import org.clientele.ui.chart.Opening;
import org.clientele.ui.lifecycle.internal.StageTexts;
import org.roaringbitmap.RoaringBitmap;

/** Reads a board. For a background thread. */
final class BoardReader {

    private final StageService stages;
    private final StoreSession session;
    private final StageModel model;
    private final Formats formats = Formats.ofUser();

    BoardReader(StageService stages, StoreSession session, StageModel model) {
        this.stages = stages;
        this.session = session;
        this.model = model;
    }

    Board read() throws ClienteleException {
        StageSet set = stages.stages(session.store(), session.actor(), model.getKey());
        StageFigures figures = stages.figures(session.store(), session.actor(), model.getKey());
        List<Board.Column> columns = new ArrayList<>();
        for (Stage stage : model.getStages()) {
            Optional<StageFigure> figure = figures.stages().stream().filter(f -> f.stage().equals(stage.getKey()))
                    .findFirst();
            if (figure.isPresent()) {
                columns.add(column(stage, figure.get(), set.in(stage.getKey())));
            }
        }
        List<String> keys = columns.stream().map(Board.Column::stage).toList();
        List<Board.Way> ways = new ArrayList<>();
        for (WayFigure way : figures.ways()) {
            if (keys.contains(way.to()) && (way.from() == null || keys.contains(way.from()))) {
                ways.add(way(way, keys));
            }
        }
        return new Board(set.facts(), model, StageTexts.of(model), columns, ways);
    }

    private Board.Column column(Stage stage, StageFigure figure, RoaringBitmap rows) {
        String title = StageTexts.of(stage);
        Currency currency = session.store().info().settings().baseCurrency();
        String days = Double.isNaN(figure.medianDays()) ? "" : StageTexts.days(Math.round(figure.medianDays())); //$NON-NLS-1$
        String target = stage.getTargetDays() > 0 ? StageTexts.days(stage.getTargetDays()) : ""; //$NON-NLS-1$
        Opening all = new Opening(title, new CustomerScope.Found((facts, monitor) -> now(stage)));
        Opening late = new Opening(Messages.bind(Messages.Board_lateTitle, title),
                new CustomerScope.Found((facts, monitor) -> late(facts, stage)));
        return new Board.Column(stage.getKey(), title, StageTexts.focus(stage), figure.count(),
                formats.money(figure.value(), currency), days, target, figure.overdue(), rows, all, late);
    }

    /** Who is in a stage now: the list asks again after each commit. */
    private RoaringBitmap now(Stage stage) throws ClienteleException {
        return stages.stages(session.store(), session.actor(), model.getKey()).in(stage.getKey());
    }

    private RoaringBitmap late(FactSnapshot facts, Stage stage) throws ClienteleException {
        RoaringBitmap rows = new RoaringBitmap();
        Optional<FactColumn> days = facts.column("stage." + model.getKey() + ".days"); //$NON-NLS-1$ //$NON-NLS-2$
        RoaringBitmap candidates = now(stage);
        days.ifPresent(column -> candidates.forEach((int row) -> {
            if (row < facts.rows() && column.number(row) > stage.getTargetDays()) {
                rows.add(row);
            }
        }));
        return rows;
    }

    private Board.Way way(WayFigure way, List<String> keys) {
        String from = StageTexts.of(model, way.from());
        String title = Messages.bind(Messages.Board_wayTitle, from, StageTexts.of(model, way.to()));
        RoaringBitmap parties = way.parties();
        Opening opening = new Opening(title, new CustomerScope.Found((facts, monitor) -> rows(facts, parties)));
        Optional<StageTransition> allowed = way.from() == null ? Optional.empty()
                : StageModels.way(model, way.from(), way.to());
        return new Board.Way(way.from() == null ? -1 : keys.indexOf(way.from()), keys.indexOf(way.to()), way.count(),
                allowed.isPresent(), allowed.filter(StageTransition::isByHand).isPresent(), opening);
    }

    /** The rows of parties. */
    static RoaringBitmap rows(FactSnapshot facts, RoaringBitmap parties) {
        RoaringBitmap rows = new RoaringBitmap();
        parties.forEach((int party) -> {
            int row = facts.rowOf(Integer.toUnsignedLong(party));
            if (row >= 0) {
                rows.add(row);
            }
        });
        return rows;
    }
}
