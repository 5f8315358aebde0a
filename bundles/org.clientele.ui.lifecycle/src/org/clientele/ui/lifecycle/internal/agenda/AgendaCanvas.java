package org.clientele.ui.lifecycle.internal.agenda;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.clientele.core.tasks.TaskItem;
import org.clientele.core.tasks.TaskState;
import org.clientele.ui.Colors;
import org.clientele.ui.chart.Palette;
import org.clientele.ui.lifecycle.internal.agenda.AgendaLayout.Chip;
import org.clientele.ui.lifecycle.internal.agenda.AgendaModel.Mode;
import org.clientele.ui.lifecycle.internal.agenda.AgendaModel.Slot;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.PlatformUI;

/**
 * A calendar that is painted. The mouse drags tasks to other days and times and their lower edge to another effort; keys
 * do the same: arrows go through days and tasks, with Alt they move the selected task, Enter opens, N makes a new task, T
 * goes to today, Space says done, Page Up and Page Down go on.
 */
final class AgendaCanvas extends Canvas {

    /** What the calendar is asked to do. */
    interface Deeds {
        /** Opens a task. */
        void open(TaskItem task);

        /** Asks for a new task. */
        void create(Slot slot);

        /** Moves a task. */
        void move(TaskItem task, Slot slot);

        /** Says how long a task takes. */
        void effort(TaskItem task, int minutes);

        /** Says that a task is done. */
        void done(TaskItem task);

        /** Tells that other days are to be shown. */
        void moved();
    }

    private static final int CLICK = 4;
    private static final int GRIP = 5;

    private final AgendaModel model;
    private final Deeds deeds;
    private final AgendaText text;
    private final Supplier<LocalDateTime> now;
    private AgendaLayout layout;
    private Chip pressed;
    private boolean gripped;
    private boolean dragging;
    private int pressX;
    private int pressY;
    private Box ghost;

    AgendaCanvas(Composite parent, AgendaModel model, AgendaText text, Supplier<LocalDateTime> now, Deeds deeds) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
        this.model = model;
        this.text = text;
        this.now = now;
        this.deeds = deeds;
        addListener(SWT.Paint, this::paint);
        addListener(SWT.Resize, e -> renew());
        addListener(SWT.MouseDown, this::press);
        addListener(SWT.MouseMove, this::moveMouse);
        addListener(SWT.MouseUp, this::release);
        addListener(SWT.MouseDoubleClick, this::twice);
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.FocusIn, e -> redraw());
        addListener(SWT.FocusOut, e -> redraw());
        addListener(SWT.Traverse, e -> e.doit = e.detail == SWT.TRAVERSE_TAB_NEXT
                || e.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        Colors.onChange(this, this::redraw);
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                e.result = model.selected().map(t -> text.tip(t, model.today())).orElseGet(() -> text.title(model));
            }
        });
    }

    /** Lays what was read out anew. */
    void renew() {
        int line = lineHeight();
        layout = getSize().x < 1 ? null
                : new AgendaLayout(model.agenda().map(a -> a.days()).orElse(List.of()), model.mode(), getSize().x,
                        getSize().y, line);
        redraw();
    }

    private int lineHeight() {
        GC gc = new GC(this);
        gc.setFont(getFont());
        int line = gc.getFontMetrics().getHeight() + 3;
        gc.dispose();
        return line;
    }

    /** What is shown where, for tests. */
    AgendaLayout shown() {
        return layout;
    }

    private void paint(Event event) {
        if (layout == null) {
            return;
        }
        Palette palette = Palette
                .of(PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getColorRegistry());
        event.gc.setFont(getFont());
        new AgendaPainter(event.gc, palette, model, layout, text).paint(getSize().x, getSize().y, now.get(),
                dragging ? pressed : null, ghost, isFocusControl());
    }

    private void press(Event event) {
        setFocus();
        if (layout == null) {
            return;
        }
        Optional<Chip> chip = layout.chipAt(event.x, event.y);
        chip.ifPresentOrElse(c -> model.select(c.day(), c.task()),
                () -> layout.slotAt(event.x, event.y).ifPresent(s -> model.select(s.day(), null)));
        redraw();
        if (event.button == 1) {
            pressed = chip.filter(c -> c.task().state() == TaskState.OPEN).orElse(null);
            gripped = chip.filter(c -> isGrip(c, event.y)).isPresent();
            pressX = event.x;
            pressY = event.y;
        }
    }

    private boolean isGrip(Chip chip, int y) {
        return chip.grip() && chip.task().startsAt() != null && model.mode() != Mode.MONTH
                && chip.task().state() == TaskState.OPEN && y >= chip.box().y() + chip.box().height() - GRIP;
    }

    private void moveMouse(Event event) {
        if (layout == null) {
            return;
        }
        if (pressed == null || (event.stateMask & SWT.BUTTON1) == 0) {
            hover(event);
            return;
        }
        dragging |= Math.abs(event.x - pressX) > CLICK || Math.abs(event.y - pressY) > CLICK;
        if (dragging) {
            ghost = gripped ? stretched(event.y) : target(event.x, event.y).map(s -> place(s, event)).orElse(null);
            redraw();
        }
    }

    private void hover(Event event) {
        Optional<Chip> chip = layout.chipAt(event.x, event.y);
        String tip = chip.map(c -> text.tip(c.task(), model.today()))
                .orElseGet(() -> layout.columnAt(event.x, event.y).filter(c -> c.head().has(event.x, event.y))
                        .map(c -> text.loadTip(c.figures())).orElse(null));
        if (tip == null ? getToolTipText() != null : !tip.equals(getToolTipText())) {
            setToolTipText(tip);
        }
        int shape = chip.isEmpty() ? SWT.CURSOR_ARROW
                : isGrip(chip.get(), event.y) ? SWT.CURSOR_SIZENS : SWT.CURSOR_HAND;
        setCursor(getDisplay().getSystemCursor(shape));
    }

    /** Where the dragged task would go: held at its beginning in the hours. */
    private Optional<Slot> target(int x, int y) {
        if (model.mode() == Mode.MONTH) {
            return layout.slotAt(x, y).map(s -> AgendaModel.droppedOnDay(pressed.task(), s.day()));
        }
        boolean timed = pressed.task().startsAt() != null;
        int held = timed ? Math.min(pressY - pressed.box().y(), Math.max(0, y - layout.gridTop())) : 0;
        return y < layout.gridTop() ? layout.slotAt(x, y) : layout.slotAt(x, y - held);
    }

    private Box place(Slot slot, Event event) {
        AgendaLayout.Column column = layout.columnAt(event.x, event.y).orElseThrow();
        if (slot.start() == null || column.grid().isEmpty()) {
            return column.grid().isEmpty() ? column.box() : column.strip();
        }
        int top = layout.y(slot.start().getHour() * 60 + slot.start().getMinute());
        int minutes = pressed.task().effort() == 0 ? 30 : pressed.task().effort();
        int bottom = layout.y(slot.start().getHour() * 60 + slot.start().getMinute() + minutes);
        return new Box(column.box().x() + 2, top, column.box().width() - 5, Math.max(8, bottom - top));
    }

    private Box stretched(int y) {
        Box box = pressed.box();
        int minute = layout.minute(y) + 15;
        return new Box(box.x(), box.y(), box.width(), Math.max(GRIP, layout.y(minute) - box.y()));
    }

    private void release(Event event) {
        Chip chip = pressed;
        boolean dragged = dragging;
        pressed = null;
        dragging = false;
        ghost = null;
        if (chip == null || !dragged || layout == null) {
            return;
        }
        redraw();
        if (gripped) {
            deeds.effort(chip.task(), layout.effortTo(chip.task(), chip.day(), event.y));
            return;
        }
        pressed = chip;
        Optional<Slot> slot = target(event.x, event.y);
        pressed = null;
        slot.filter(s -> !AgendaModel.isThere(chip.task(), s)).ifPresent(s -> {
            model.select(s.day(), chip.task());
            deeds.move(chip.task(), s);
        });
    }

    private void twice(Event event) {
        if (layout == null || event.button != 1) {
            return;
        }
        Optional<Chip> chip = layout.chipAt(event.x, event.y);
        if (chip.isPresent()) {
            deeds.open(chip.get().task());
        } else {
            layout.slotAt(event.x, event.y).ifPresent(deeds::create);
        }
    }

    private void key(Event event) {
        if ((event.stateMask & SWT.ALT) != 0) {
            moveByKey(event.keyCode);
            return;
        }
        LocalDate before = model.from();
        switch (event.keyCode) {
        case SWT.ARROW_LEFT -> model.goDays(-1);
        case SWT.ARROW_RIGHT -> model.goDays(1);
        case SWT.ARROW_UP -> model.goTasks(-1);
        case SWT.ARROW_DOWN -> model.goTasks(1);
        case SWT.PAGE_UP -> model.step(-1);
        case SWT.PAGE_DOWN -> model.step(1);
        case SWT.CR, SWT.KEYPAD_CR -> model.selected().ifPresentOrElse(deeds::open,
                () -> deeds.create(new Slot(model.day(), null)));
        case ' ' -> model.selected().filter(t -> t.state() == TaskState.OPEN).ifPresent(deeds::done);
        case 'n' -> deeds.create(new Slot(model.day(), null));
        case 't' -> model.day(model.today());
        default -> {
            return;
        }
        }
        event.doit = false;
        if (model.from().equals(before) && model.mode() != Mode.DAY) {
            redraw();
        } else {
            deeds.moved();
        }
    }

    private void moveByKey(int code) {
        Optional<Slot> slot = switch (code) {
        case SWT.ARROW_LEFT -> model.moved(-1, 0);
        case SWT.ARROW_RIGHT -> model.moved(1, 0);
        case SWT.ARROW_UP -> model.moved(0, -1);
        case SWT.ARROW_DOWN -> model.moved(0, 1);
        default -> Optional.empty();
        };
        Optional<TaskItem> task = model.selected();
        slot.ifPresent(s -> {
            model.select(s.day(), task.get());
            deeds.move(task.get(), s);
        });
    }
}
