package org.clientele.ui.lifecycle.internal.agenda;

import java.time.LocalDate;
import java.time.LocalDateTime;

import org.clientele.core.agenda.AgendaDay;
import org.clientele.core.tasks.TaskItem;
import org.clientele.core.tasks.TaskState;
import org.clientele.model.TaskPriority;
import org.clientele.ui.chart.Palette;
import org.clientele.ui.chart.Tint;
import org.clientele.ui.chart.Tint.Role;
import org.clientele.ui.lifecycle.internal.agenda.AgendaLayout.Chip;
import org.clientele.ui.lifecycle.internal.agenda.AgendaLayout.Column;
import org.clientele.ui.lifecycle.internal.agenda.AgendaModel.Mode;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** Paints a calendar in the colours of the theme. */
final class AgendaPainter {

    private static final int PAD = 5;
    private static final int BAR = 4;
    private static final int STRIPE = 3;
    private static final int HOUR = 60;
    private static final double SOFT = 0.16;
    private static final double FULL = 1;

    private final GC gc;
    private final Palette palette;
    private final AgendaModel model;
    private final AgendaLayout layout;
    private final AgendaText text;

    AgendaPainter(GC gc, Palette palette, AgendaModel model, AgendaLayout layout, AgendaText text) {
        this.gc = gc;
        this.palette = palette;
        this.model = model;
        this.layout = layout;
        this.text = text;
    }

    private Color color(Role role, double strength) {
        return new Color(palette.rgb(new Tint(role, strength)));
    }

    private void fill(Box box, Role role, double strength) {
        gc.setBackground(color(role, strength));
        gc.fillRectangle(box.x(), box.y(), box.width(), box.height());
    }

    private void write(String words, int x, int y, int width, Role role) {
        if (width < PAD) {
            return;
        }
        Rectangle before = gc.getClipping();
        gc.setClipping(before.intersection(new Rectangle(x, y, width, gc.getFontMetrics().getHeight())));
        gc.setForeground(color(role, FULL));
        gc.drawText(words, x, y, true);
        gc.setClipping(before);
    }

    void paint(int width, int height, LocalDateTime now, Chip dragged, Box ghost, boolean focused) {
        fill(new Box(0, 0, width, height), Role.GROUND, FULL);
        layout.columns().forEach(this::day);
        if (model.mode() != Mode.MONTH) {
            hours(width);
        }
        for (Chip chip : layout.chips()) {
            chip(chip, chip.equals(dragged), focused);
        }
        now(now);
        if (ghost != null) {
            gc.setForeground(color(Role.ACCENT, FULL));
            gc.setLineStyle(SWT.LINE_DASH);
            gc.drawRectangle(ghost.x(), ghost.y(), ghost.width() - 1, ghost.height() - 1);
            gc.setLineStyle(SWT.LINE_SOLID);
        }
    }

    private void day(Column column) {
        AgendaDay day = column.figures();
        Box box = column.box();
        boolean today = day.date().equals(model.today());
        boolean month = model.mode() == Mode.MONTH;
        boolean other = month && day.date().getMonthValue() != model.day().getMonthValue();
        if (day.capacity() == 0 || other) {
            fill(box, Role.LINE, other ? 0.35 : 0.45);
        }
        if (today) {
            fill(month ? box : column.head(), Role.ACCENT, SOFT / 2);
        }
        gc.setForeground(color(Role.LINE, FULL));
        gc.drawRectangle(box.x() - 1, box.y() - 1, box.width(), box.height());
        String name = month ? Integer.toString(day.date().getDayOfMonth()) : text.head(day.date());
        if (month && (day.date().equals(model.from()) || day.date().getDayOfMonth() == 1)) {
            name = text.date(day.date());
        }
        int line = gc.getFontMetrics().getHeight();
        write(name, box.x() + PAD, column.head().y() + 3, box.width() - 2 * PAD,
                today ? Role.ACCENT : other ? Role.FAINT_TEXT : Role.TEXT);
        load(column, day, month, line);
        if (column.more() > 0) {
            Box strip = column.strip();
            int bottom = month ? strip.y() + strip.height() - line : strip.y() + strip.height() - line - 1;
            write(Messages.bind(Messages.Agenda_more, Integer.toString(column.more())), strip.x() + PAD, bottom,
                    strip.width() - 2 * PAD, Role.FAINT_TEXT);
        }
        if (day.date().equals(model.day()) && model.mode() != Mode.DAY) {
            gc.setForeground(color(Role.ACCENT, FULL));
            Box mark = month ? box : column.head();
            gc.drawRectangle(mark.x(), mark.y(), mark.width() - 2, mark.height() - 2);
        }
    }

    /** How much of the day is taken: the part beyond the working time in the colour of a bad value. */
    private void load(Column column, AgendaDay day, boolean month, int line) {
        if (day.load() == 0) {
            return;
        }
        Box head = column.head();
        int width = head.width() - 2 * PAD;
        int top = head.y() + head.height() - BAR - 2;
        int whole = Math.max(day.load(), day.capacity());
        fill(new Box(head.x() + PAD, top, width, BAR), Role.LINE, FULL);
        int within = (int) ((long) width * Math.min(day.load(), day.capacity()) / whole);
        fill(new Box(head.x() + PAD, top, within, BAR), Role.GOOD, FULL);
        if (day.isOverloaded()) {
            fill(new Box(head.x() + PAD + within, top, width - within, BAR), Role.BAD, FULL);
        }
        if (!month) {
            write(text.load(day), head.x() + PAD, head.y() + 3 + line, width,
                    day.isOverloaded() ? Role.BAD : Role.FAINT_TEXT);
        } else {
            String hours = text.hours(day.load());
            int needed = gc.textExtent(hours).x;
            write(hours, head.x() + head.width() - PAD - needed, head.y() + 3, needed,
                    day.isOverloaded() ? Role.BAD : Role.FAINT_TEXT);
        }
    }

    private void hours(int width) {
        gc.setForeground(color(Role.LINE, FULL));
        gc.drawLine(0, layout.gridTop(), width, layout.gridTop());
        int half = gc.getFontMetrics().getHeight() / 2;
        for (int hour = layout.firstHour(); hour < layout.lastHour(); hour++) {
            int y = layout.y(hour * HOUR);
            gc.setForeground(color(Role.LINE, 0.8));
            gc.drawLine(AgendaLayout.HOURS, y, width, y);
            String name = String.format("%02d:00", hour); //$NON-NLS-1$
            write(name, PAD, hour == layout.firstHour() ? y : y - half, AgendaLayout.HOURS - PAD, Role.FAINT_TEXT);
        }
    }

    private void now(LocalDateTime now) {
        LocalDate day = now.toLocalDate();
        int minute = now.getHour() * HOUR + now.getMinute();
        if (minute < layout.firstHour() * HOUR || minute > layout.lastHour() * HOUR) {
            return;
        }
        layout.columns().stream().filter(c -> c.figures().date().equals(day) && c.grid().isPresent()).forEach(c -> {
            gc.setBackground(color(Role.BAD, FULL));
            gc.fillRectangle(c.box().x(), layout.y(minute) - 1, c.box().width() - 1, 2);
        });
    }

    private static Role role(TaskItem task, boolean overdue) {
        if (overdue) {
            return Role.BAD;
        }
        return task.priority() == TaskPriority.HIGH ? Role.WARN : Role.ACCENT;
    }

    private void chip(Chip chip, boolean dragged, boolean focused) {
        TaskItem task = chip.task();
        boolean done = task.state() == TaskState.DONE;
        boolean selected = model.selected().filter(t -> t.id() == task.id()).isPresent();
        Role role = done ? Role.FAINT_TEXT : role(task, task.isOverdue(model.today()));
        Box box = chip.box();
        double strength = dragged ? SOFT / 2 : selected ? 2 * SOFT : SOFT;
        fill(box, role, done ? SOFT / 2 : strength);
        fill(new Box(box.x(), box.y(), STRIPE, box.height()), role, FULL);
        if (selected) {
            gc.setForeground(color(role, FULL));
            gc.setLineWidth(focused ? 2 : 1);
            gc.drawRectangle(box.x(), box.y(), box.width() - 1, box.height() - 1);
            gc.setLineWidth(1);
        }
        Rectangle before = gc.getClipping();
        gc.setClipping(before.intersection(new Rectangle(box.x(), box.y(), box.width() - 2, box.height())));
        int line = gc.getFontMetrics().getHeight();
        int x = box.x() + STRIPE + 3;
        int y = box.y() + (box.height() < line + 3 ? (box.height() - line) / 2 : 1);
        gc.setForeground(color(done ? Role.FAINT_TEXT : Role.TEXT, FULL));
        String time = task.startsAt() == null ? "" : text.time(task.startsAt()) + ' '; //$NON-NLS-1$
        boolean tall = box.height() >= 2 * line + 2 && task.startsAt() != null;
        String words = tall ? task.text().replace('\n', ' ') : time + text.chip(task);
        gc.drawText(words, x, y, true);
        if (tall) {
            gc.setForeground(color(Role.FAINT_TEXT, FULL));
            gc.drawText(task.customerName().isEmpty() ? time : time + "\u00b7 " + task.customerName(), x, y + line, true); //$NON-NLS-1$
        }
        if (done) {
            Point size = gc.textExtent(words);
            gc.drawLine(x, y + size.y / 2, Math.min(x + size.x, box.x() + box.width() - 3), y + size.y / 2);
        }
        gc.setClipping(before);
    }
}
