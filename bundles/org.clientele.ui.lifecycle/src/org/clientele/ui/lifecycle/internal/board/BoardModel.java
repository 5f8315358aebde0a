package org.clientele.ui.lifecycle.internal.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

import org.clientele.core.ClienteleException;
import org.clientele.core.customers.CustomerListService;
import org.clientele.core.customers.CustomerListing;
import org.clientele.core.customers.CustomerQuery;
import org.clientele.core.customers.CustomerScope;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.lifecycle.StageModelService;
import org.clientele.core.lifecycle.StageModels;
import org.clientele.core.lifecycle.StageProblem;
import org.clientele.core.lifecycle.StageService;
import org.clientele.model.Stage;
import org.clientele.model.StageModel;
import org.clientele.ui.StoreSession;
import org.eclipse.core.runtime.IProgressMonitor;
import org.roaringbitmap.RoaringBitmap;

/** Which model, order and filter a board shows; computes it. {@link #compute} is for background threads, one at a time. */
final class BoardModel {

    /** In which order cards stand. */
    enum Order {
        /** The most valuable first. */
        VALUE,
        /** The longest in the stage first. */
        DAYS
    }

    /**
     * What is shown.
     *
     * @param models the models in force
     * @param board the chosen one; null without any
     * @param cards one for each column
     * @param problems sentences about what went wrong in the rules
     */
    record Shown(List<StageModel> models, Board board, List<CardPages> cards, List<String> problems) {
    }

    private record Known(long sequence, LocalDate today, String model, int changes, Board board,
            YearValues values, List<String> problems) {
    }

    private final StageService stages;
    private final StageModelService models;
    private final CustomerListService lists;
    private volatile String wanted;
    private volatile Order order = Order.VALUE;
    private volatile String filter = ""; //$NON-NLS-1$
    private volatile int changes;
    private volatile Known known;

    BoardModel(StageService stages, StageModelService models, CustomerListService lists) {
        this.stages = stages;
        this.models = models;
        this.lists = lists;
    }

    void choose(String model) {
        wanted = model;
    }

    String chosen() {
        return wanted;
    }

    void setOrder(Order chosen) {
        order = chosen;
    }

    void setFilter(String text) {
        filter = text;
    }

    /** The stages are others now. */
    void changed() {
        changes++;
    }

    Shown compute(StoreSession session, FactSnapshot facts, IProgressMonitor monitor) throws ClienteleException {
        if (stages == null || models == null || lists == null) {
            return new Shown(List.of(), null, List.of(), List.of());
        }
        List<StageModel> active = models.models(session.store(), session.actor()).stream().filter(StageModel::isActive)
                .toList();
        if (active.isEmpty()) {
            return new Shown(active, null, List.of(), List.of());
        }
        String key = wanted;
        StageModel model = active.stream().filter(m -> m.getKey().equals(key)).findFirst().orElse(active.getFirst());
        wanted = model.getKey();
        Known now = known(session, facts, model);
        List<CardPages> cards = new ArrayList<>();
        for (Board.Column column : now.board().columns()) {
            cards.add(cards(session, now, column, monitor));
        }
        return new Shown(active, now.board(), cards, now.problems());
    }

    /** Numbers of stages do not depend on the filter: typing does not count anew. */
    private Known known(StoreSession session, FactSnapshot facts, StageModel model) throws ClienteleException {
        Known last = known;
        int at = changes;
        if (last == null || last.sequence() != facts.sequence() || !last.today().equals(facts.today())
                || !last.model().equals(model.getKey()) || last.changes() != at
                || last.board().facts().storeId() != facts.storeId()) {
            Board board = new BoardReader(stages, session, model).read();
            List<String> problems = stages.problems(session.store(), session.actor(), model.getKey()).stream()
                    .map(StageProblem::sentence).toList();
            last = new Known(facts.sequence(), facts.today(), model.getKey(), at, board,
                    new YearValues(board.facts(), board.columns().stream().map(Board.Column::rows).toList()), problems);
            known = last;
        }
        return last;
    }

    private CardPages cards(StoreSession session, Known now, Board.Column column, IProgressMonitor monitor)
            throws ClienteleException {
        Board board = now.board();
        String key = "stage." + board.model().getKey() + ".days"; //$NON-NLS-1$ //$NON-NLS-2$
        String days = board.facts().column(key).isPresent() ? key : null;
        RoaringBitmap rows = column.rows();
        String sort = order == Order.DAYS && days != null ? days : "orders.net"; //$NON-NLS-1$
        CustomerListing listing = lists.list(session.store(), session.actor(), board.facts(),
                new CustomerQuery(new CustomerScope.Found((facts, m) -> rows), filter, sort, true), monitor);
        Optional<Stage> stage = StageModels.stage(board.model(), column.stage());
        Currency currency = session.store().info().settings().baseCurrency();
        boolean byDays = sort.equals(days);
        return new CardPages(byDays ? listing : now.values().sort(listing), now.values()::of, days, stage.map(Stage::getTargetDays).orElse(0), currency);
    }
}
