package org.clientele.ui.lifecycle.internal.board;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.clientele.core.ClienteleException;
import org.clientele.ui.Accessibles;
import org.clientele.ui.Colors;
import org.clientele.ui.Formats;
import org.clientele.ui.UiRefresh;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;

/**
 * The cards of one stage: any number, since only those that are seen are read and drawn. Click, Ctrl and Shift select,
 * double click and Enter open, typing filters. For the user interface thread.
 */
final class CardList extends Canvas {

    /** What the board does with cards. */
    interface Board {
        /** Other cards are selected. */
        void selected(CardList list);

        /** Opens a customer. */
        void open(long party);

        /** Goes to another column. */
        void leave(CardList list, int by);

        /** Somebody typed a letter. */
        void typed(char letter);
    }

    private final Board board;
    private final CardModel model = new CardModel();
    private final CardPainter painter = new CardPainter(this);
    private final UiRefresh<Map<Integer, List<Card>>> reading;
    private volatile List<Integer> asked = List.of();
    private volatile CardPages source;
    private int askedOf;
    private String title = ""; //$NON-NLS-1$
    private Colors border;
    private int pressed = -1;

    CardList(Composite parent, Board board) {
        super(parent, SWT.V_SCROLL | SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
        this.board = board;
        reading = new UiRefresh<>(this, Messages.Board_reading, monitor -> read(), this::take);
        addListener(SWT.Paint, e -> {
            painter.paint(e.gc, this, model, getVerticalBar().getSelection(), border);
            want();
        });
        addListener(SWT.Resize, e -> scrollbar());
        getVerticalBar().addListener(SWT.Selection, e -> redraw());
        addListener(SWT.MouseDown, this::down);
        addListener(SWT.MouseUp, this::up);
        addListener(SWT.MouseDoubleClick, e -> at(e.y).ifPresent(i -> board.open(party(i))));
        addListener(SWT.MouseMove, this::tip);
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.FocusIn, e -> focused());
        addListener(SWT.FocusOut, e -> redraw());
        addListener(SWT.Traverse, e -> e.doit = e.detail != SWT.TRAVERSE_RETURN && e.detail != SWT.TRAVERSE_ARROW_NEXT
                && e.detail != SWT.TRAVERSE_ARROW_PREVIOUS);
        Colors.onChange(this, this::redraw);
        speak();
    }

    /** Shows customers. */
    void show(String stage, CardPages cards) {
        title = stage;
        model.show(cards);
        source = cards;
        scrollbar();
        redraw();
    }

    /** The height of a card with the space below it. */
    int cardHeight() {
        return painter.height();
    }

    CardModel model() {
        return model;
    }

    /** Marks the column while something is dragged over it; null marks it not. */
    void mark(Colors colour) {
        if (border != colour) {
            border = colour;
            redraw();
        }
    }

    // ---------------------------------------------------------------------------------------------------- reading

    /** Reads what the last painting missed. */
    private void want() {
        List<Integer> pages = model.wanted();
        if (!pages.isEmpty()) {
            asked = pages;
            askedOf = model.generation();
            reading.request();
        }
    }

    private Map<Integer, List<Card>> read() throws ClienteleException {
        Map<Integer, List<Card>> cards = new LinkedHashMap<>();
        CardPages from = source;
        for (int page : asked) {
            cards.put(page, from.read(page));
        }
        return cards;
    }

    private void take(Map<Integer, List<Card>> cards) {
        if (askedOf == model.generation()) {
            cards.forEach((page, read) -> model.put(askedOf, page, read));
        }
        redraw();
    }

    // ---------------------------------------------------------------------------------------------------- mouse

    private Optional<Integer> at(int y) {
        int index = (y + getVerticalBar().getSelection()) / painter.height();
        return y >= 0 && index < model.size() ? Optional.of(index) : Optional.empty();
    }

    private long party(int index) {
        return source.listing().partyId(index);
    }

    /** A press on what is selected selects only when it is let go: it may begin to drag all of them. */
    private void down(Event event) {
        forceFocus();
        pressed = -1;
        Optional<Integer> card = at(event.y);
        boolean add = (event.stateMask & SWT.MOD1) != 0;
        boolean range = (event.stateMask & SWT.MOD2) != 0;
        if (card.isEmpty()) {
            model.selectNone();
        } else if (model.isSelected(card.get()) && !add && !range) {
            pressed = event.button == 1 ? card.get() : -1;
            return;
        } else {
            model.choose(card.get(), add, range);
        }
        changed();
    }

    private void up(Event event) {
        if (pressed >= 0 && at(event.y).filter(i -> i == pressed).isPresent()) {
            model.choose(pressed, false, false);
            changed();
        }
        pressed = -1;
    }

    /** What is dragged is not chosen alone when the button is let go. */
    void dragging() {
        pressed = -1;
    }

    private void tip(Event event) {
        String text = at(event.y).flatMap(model::card).map(CardList::words).orElse(null);
        if (text == null ? getToolTipText() != null : !text.equals(getToolTipText())) {
            setToolTipText(text);
        }
    }

    private static String words(Card card) {
        return Messages.bind(card.late() ? Messages.Card_late : Messages.Card_tip,
                new Object[] { card.name(), card.value(), card.days() });
    }

    // ---------------------------------------------------------------------------------------------------- keys

    private void key(Event event) {
        boolean keep = (event.stateMask & SWT.MOD1) != 0;
        boolean range = (event.stateMask & SWT.MOD2) != 0;
        int page = Math.max(1, getClientArea().height / painter.height() - 1);
        switch (event.keyCode) {
        case SWT.ARROW_DOWN -> model.step(1, keep, range);
        case SWT.ARROW_UP -> model.step(-1, keep, range);
        case SWT.PAGE_DOWN -> model.step(page, keep, range);
        case SWT.PAGE_UP -> model.step(-page, keep, range);
        case SWT.HOME -> model.step(-model.size(), keep, range);
        case SWT.END -> model.step(model.size(), keep, range);
        case SWT.ARROW_LEFT -> board.leave(this, -1);
        case SWT.ARROW_RIGHT -> board.leave(this, 1);
        case SWT.CR, SWT.KEYPAD_CR -> {
            if (model.focus() >= 0) {
                board.open(party(model.focus()));
            }
        }
        default -> {
            letter(event, keep);
            return;
        }
        }
        reveal();
        changed();
    }

    private void letter(Event event, boolean keep) {
        if (keep && event.keyCode == 'a') {
            model.selectAll();
            changed();
        } else if (event.character == ' ') {
            model.choose(model.focus(), true, false);
            changed();
        } else if (!keep && (event.stateMask & SWT.MOD3) == 0 && Character.isLetterOrDigit(event.character)) {
            board.typed(event.character);
        }
    }

    /** Arriving by the keyboard, the first card has the focus. */
    private void focused() {
        if (model.focus() < 0 && model.size() > 0 && pressed < 0) {
            model.step(0, true, false);
        }
        redraw();
    }

    private void changed() {
        redraw();
        Accessibles.moved(this);
        board.selected(this);
    }

    private void reveal() {
        ScrollBar bar = getVerticalBar();
        int top = model.focus() * painter.height();
        int seen = getClientArea().height;
        if (model.focus() >= 0 && (top < bar.getSelection() || top + painter.height() > bar.getSelection() + seen)) {
            bar.setSelection(top < bar.getSelection() ? top : top + painter.height() - seen);
        }
    }

    private void scrollbar() {
        Rectangle area = getClientArea();
        int all = model.size() * painter.height();
        ScrollBar bar = getVerticalBar();
        bar.setValues(Math.clamp(bar.getSelection(), 0, Math.max(0, all - area.height)), 0, Math.max(1, all),
                Math.max(1, Math.min(all, area.height)), painter.height(), Math.max(1, area.height));
        bar.setEnabled(all > area.height);
        redraw();
    }

    private void speak() {
        Accessibles.painted(this, ACC.ROLE_LIST, ACC.ROLE_LISTITEM, () -> Messages.bind(Messages.Card_selected, title,
                Formats.ofUser().number(model.selectionSize())), new Accessibles.Items() {
                    @Override
                    public int size() {
                        return model.size();
                    }

                    @Override
                    public String text(int index) {
                        return model.card(index).map(CardList::words).orElse(title);
                    }

                    @Override
                    public int focus() {
                        return model.focus();
                    }

                    @Override
                    public boolean isSelected(int index) {
                        return model.isSelected(index);
                    }

                    @Override
                    public Rectangle place(int index) {
                        Rectangle area = getClientArea();
                        return new Rectangle(0, index * painter.height() - getVerticalBar().getSelection(), area.width,
                                painter.height());
                    }
                });
    }
}
