package org.clientele.ui.lifecycle.internal.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.customers.CustomerListService;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.lifecycle.MoveCheck;
import org.clientele.core.lifecycle.StageModelService;
import org.clientele.core.lifecycle.StageMoveService;
import org.clientele.core.lifecycle.StageService;
import org.clientele.model.StageModel;
import org.clientele.ui.CustomerSets;
import org.clientele.ui.CustomerTransfer.Customers;
import org.clientele.ui.EmptyState;
import org.clientele.ui.Formats;
import org.clientele.ui.Icons;
import org.clientele.ui.SelectedCustomers;
import org.clientele.ui.StoreSession;
import org.clientele.ui.UiCommands;
import org.clientele.ui.UiIcon;
import org.clientele.ui.chart.ChartExport;
import org.clientele.ui.chart.ComputedView;
import org.clientele.ui.chart.CsvExport;
import org.clientele.ui.chart.Opening;
import org.clientele.ui.lifecycle.internal.LifecycleIds;
import org.clientele.ui.lifecycle.internal.StageListening;
import org.clientele.ui.lifecycle.internal.StageTexts;
import org.clientele.ui.lifecycle.internal.board.BoardModel.Order;
import org.clientele.ui.lifecycle.internal.board.BoardModel.Shown;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** The lifecycle board: stages as columns, customers as cards, moved by dragging or by a command. */
public final class BoardView extends ComputedView<Shown> implements CardList.Board, BoardDrop.Target {

    /** The view's id. */
    public static final String ID = "org.clientele.ui.lifecycle.board"; //$NON-NLS-1$

    private final SelectedCustomers.Provider selection = new SelectedCustomers.Provider();
    private final MoveUndo undo = new MoveUndo();
    private final List<MenuManager> menus = new ArrayList<>();
    private BoardModel model;
    private Combo models;
    private Text filter;
    private BoardBody body;
    private Label message;
    private CardList active;
    private Action move;
    private Shown shown;
    private BoardDrop drop;

    @Override
    protected boolean createBar(Composite bar) {
        model = new BoardModel(getSite().getService(StageService.class), getSite().getService(StageModelService.class),
                getSite().getService(CustomerListService.class));
        label(bar, Messages.Board_model);
        models = new Combo(bar, SWT.READ_ONLY);
        models.setToolTipText(Messages.Board_model);
        models.addListener(SWT.Selection, e -> choose(shown.models().get(models.getSelectionIndex()).getKey()));
        label(bar, Messages.Board_order);
        Combo order = new Combo(bar, SWT.READ_ONLY);
        order.setItems(Messages.Board_orderValue, Messages.Board_orderDays);
        order.select(0);
        order.setToolTipText(Messages.Board_order);
        order.addListener(SWT.Selection, e -> {
            model.setOrder(Order.values()[order.getSelectionIndex()]);
            renew();
        });
        filter = new Text(bar, SWT.SEARCH | SWT.ICON_CANCEL);
        filter.setMessage(Messages.Board_filter);
        filter.setLayoutData(new RowData(180, SWT.DEFAULT));
        filter.addListener(SWT.Modify, e -> {
            model.setFilter(filter.getText());
            renew();
        });
        filter.addListener(SWT.KeyDown, e -> {
            if (e.keyCode == SWT.ARROW_DOWN && isShown()) {
                body.lists().getFirst().setFocus();
            } else if (e.keyCode == SWT.ESC) {
                filter.setText(""); //$NON-NLS-1$
            }
        });
        return true;
    }

    private static void label(Composite bar, String text) {
        new Label(bar, SWT.NONE).setText(text);
    }

    @Override
    protected Control createContent(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE) {
            @Override
            public boolean setFocus() {
                return active != null && !active.isDisposed() ? active.setFocus() : super.setFocus();
            }
        };
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
        body = new BoardBody(area, target -> {
            Opening opening = (Opening) target;
            CustomerSets.open(getSite(), opening.title(), opening.scope());
        });
        GridDataFactory.fillDefaults().grab(true, true).applyTo(body.control());
        message = new Label(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).indent(8, 2).applyTo(message);
        drop = new BoardDrop(this, sentence -> say(sentence));
        getSite().setSelectionProvider(selection);
        undo.install(getViewSite().getActionBars());
        actions();
        openStore().listen(area, changes -> undo.keep(openStore().session()));
        new StageListening(area, openStore(), getSite().getService(StageService.class), () -> {
            model.changed();
            renew();
        });
        return area;
    }

    private void actions() {
        move = new Action(Messages.Board_move, Icons.descriptor(UiIcon.PERSON)) {
            @Override
            public void run() {
                moveSelected();
            }
        };
        move.setToolTipText(Messages.Board_move);
        move.setEnabled(false);
        getViewSite().getActionBars().getToolBarManager().add(move);
        IMenuManager menu = getViewSite().getActionBars().getMenuManager();
        menu.add(undo.action());
        menu.add(new Action(Messages.Board_edit) {
            @Override
            public void run() {
                if (shown != null && shown.board() != null) {
                    UiCommands.run(getSite(), LifecycleIds.OPEN_STAGE_MODEL,
                            Map.of("key", shown.board().model().getKey())); //$NON-NLS-1$
                }
            }
        });
        menu.add(new ChartExport(body.head(), ChartExport.Format.PNG));
        menu.add(new ChartExport(body.head(), ChartExport.Format.SVG));
        menu.add(new CsvExport(body.head(), getTitle(),
                () -> shown == null || shown.board() == null ? List.of() : BoardTable.of(shown.board())));
    }

    /** A column of cards was made: it takes drops and has a menu. */
    private void created(CardList list) {
        drop.add(list);
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(m -> fill(list));
        list.setMenu(menu.createContextMenu(list));
        list.addDisposeListener(e -> menu.dispose());
        menus.add(menu);
    }

    private void fill(CardList list) {
        MenuManager menu = menus.get(body.lists().indexOf(list));
        selected().ifPresent(customers -> {
            MenuManager to = new MenuManager(Messages.Board_moveTo);
            for (Board.Column column : shown.board().columns()) {
                to.add(new Action(column.title()) {
                    @Override
                    public void run() {
                        move(column.stage(), customers);
                    }
                });
            }
            menu.add(to);
            menu.add(move);
        });
        menu.add(undo.action());
    }

    // ---------------------------------------------------------------------------------------------------- showing

    /** Shows a model. */
    public void choose(String key) {
        model.choose(key);
        renew();
    }

    @Override
    protected Shown compute(StoreSession session, FactSnapshot facts, IProgressMonitor monitor)
            throws ClienteleException {
        return model.compute(session, facts, monitor);
    }

    @Override
    protected boolean show(Shown figures) {
        shown = figures;
        String[] titles = figures.models().stream().map(StageTexts::of).toArray(String[]::new);
        if (!List.of(titles).equals(List.of(models.getItems()))) {
            models.setItems(titles);
            models.getParent().layout(true);
            models.getParent().getParent().layout(true);
        }
        if (figures.board() == null || figures.board().columns().isEmpty()) {
            return false;
        }
        models.select(figures.models().stream().map(StageModel::getKey).toList()
                .indexOf(figures.board().model().getKey()));
        if (body.lists().size() != figures.board().columns().size()) {
            menus.clear();
            active = null;
        }
        body.columns(figures.board().columns().size(), this, this::created);
        body.head().show((width, height) -> BoardScene.of(figures.board(), width, height));
        for (int i = 0; i < figures.cards().size(); i++) {
            body.lists().get(i).show(figures.board().columns().get(i).title(), figures.cards().get(i));
        }
        active = active == null ? body.lists().getFirst() : active;
        selected(active);
        return true;
    }

    @Override
    protected void explain(EmptyState nothing) {
        nothing.say(Messages.Board_nothing, Messages.Board_nothingText).offer(Messages.Board_new, UiIcon.ADD,
                () -> UiCommands.run(getSite(), LifecycleIds.OPEN_STAGE_MODEL, Map.of()));
    }

    /** What is told when nothing is dragged: what went wrong in the rules, or how many are selected. */
    private void say(String sentence) {
        int count = active == null || active.isDisposed() ? 0 : active.model().selectionSize();
        String text = sentence != null ? sentence
                : count > 0 ? Messages.bind(Messages.Board_selected, Formats.ofUser().number(count))
                        : shown == null || shown.problems().isEmpty() ? Messages.Board_hint
                                : shown.problems().getFirst();
        if (!text.equals(message.getText())) {
            message.setText(text);
            message.setToolTipText(text);
        }
    }

    // ---------------------------------------------------------------------------------------------------- cards

    @Override
    public void selected(CardList list) {
        active = list;
        for (CardList other : body.lists()) {
            if (other != list && other.model().selectionSize() > 0) {
                other.model().selectNone();
                other.redraw();
            }
        }
        move.setEnabled(list.model().selectionSize() > 0);
        openStore().session().ifPresent(session -> selection.setSelection(new SelectedCustomers(session.storeId(),
                list.model().parties().stream().limit(SelectedCustomers.MOST).toList())));
        say(null);
    }

    private Optional<Customers> selected() {
        return active == null || active.isDisposed() ? Optional.empty() : Optional.ofNullable(customers(active));
    }

    /** Moves the selected customers after asking where to. */
    void moveSelected() {
        selected().ifPresent(customers -> move(null, customers));
    }

    @Override
    public void open(long party) {
        UiCommands.openCustomer(getSite(), party);
    }

    @Override
    public void leave(CardList list, int by) {
        int to = body.lists().indexOf(list) + by;
        if (to >= 0 && to < body.lists().size()) {
            body.reveal(body.lists().get(to));
            body.lists().get(to).setFocus();
        }
    }

    @Override
    public void typed(char letter) {
        filter.setFocus();
        filter.setText(filter.getText() + letter);
        filter.setSelection(filter.getText().length());
    }

    // ---------------------------------------------------------------------------------------------------- moving

    @Override
    public Board.Column column(CardList list) {
        int index = body.lists().indexOf(list);
        return shown == null || shown.board() == null || index < 0 ? null : shown.board().columns().get(index);
    }

    @Override
    public Customers customers(CardList list) {
        List<Long> parties = list.model().parties();
        return parties.isEmpty() ? null
                : openStore().session().map(session -> new Customers(session.storeId(), parties)).orElse(null);
    }

    @Override
    public MoveCheck check(String stage, List<Long> parties) throws ClienteleException {
        StoreSession session = openStore().session().orElseThrow(BoardView::closed);
        return getSite().getService(StageMoveService.class).check(session.store(), session.actor(), model.chosen(),
                stage, parties, null);
    }

    private static ClienteleException closed() {
        return new ClienteleException(StatusCodes.FAILED, Messages.Board_closed);
    }

    @Override
    public void move(String stage, Customers customers) {
        openStore().session().filter(session -> session.storeId().equals(customers.storeId()))
                .ifPresent(session -> new Moves(getSite().getShell(), getSite(), session, undo).ask(model.chosen(),
                        stage, customers.parties(), true));
    }

    @Override
    protected String task() {
        return Messages.Board_computing;
    }

    @Override
    protected String help() {
        return "board_view"; //$NON-NLS-1$
    }

    /** What is shown, for tests; null before. */
    Shown shown() {
        return shown;
    }

    /** The columns of cards, for tests. */
    BoardBody body() {
        return body;
    }
}
