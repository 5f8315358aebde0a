package org.clientele.ui.lifecycle.internal.agenda;

import java.util.ArrayList;
import java.util.List;

import org.clientele.core.tasks.TaskItem;
import org.clientele.ui.Formats;
import org.clientele.ui.lifecycle.internal.agenda.ReminderModel.Snooze;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;

/** Reminders at the lower right of the window: opened without taking the focus, closed when nothing is left. */
final class ReminderPopup {

    /** What can be done with a reminder. */
    interface Deeds {
        /** Opens what it is about. */
        void open(TaskItem task);

        /** Says that the task is done. */
        void done(TaskItem task);

        /** Has tasks remind again later; null: not again. */
        void snooze(List<TaskItem> tasks, Snooze snooze);
    }

    private static final int MOST = 5;
    private static final int WIDTH = 360;
    private static final int GAP = 14;

    private final Shell owner;
    private final List<TaskItem> tasks;
    private final Deeds deeds;
    private final Formats formats = Formats.ofUser();
    private Shell shell;

    ReminderPopup(Shell owner, List<TaskItem> tasks, Deeds deeds) {
        this.owner = owner;
        this.tasks = List.copyOf(tasks);
        this.deeds = deeds;
    }

    void open() {
        shell = new Shell(owner, SWT.TOOL | SWT.BORDER | SWT.NO_FOCUS);
        shell.setText(Messages.Reminder_title);
        GridLayoutFactory.swtDefaults().margins(12, 10).spacing(6, 8).applyTo(shell);
        Label title = new Label(shell, SWT.NONE);
        title.setText(Messages.bind(Messages.Day_heading, Messages.Reminder_title, formats.number(tasks.size())));
        title.setFont(JFaceResources.getBannerFont());
        tasks.stream().limit(MOST).forEach(this::task);
        if (tasks.size() > MOST) {
            new Label(shell, SWT.NONE).setText(Messages.bind(Messages.Agenda_more, formats.number(tasks.size() - MOST)));
        }
        foot();
        shell.addListener(SWT.Close, e -> deeds.snooze(tasks, Snooze.FIVE_MINUTES));
        int width = Math.max(WIDTH, shell.computeSize(SWT.DEFAULT, SWT.DEFAULT).x);
        shell.setSize(shell.computeSize(width, SWT.DEFAULT));
        Rectangle window = owner.getBounds();
        Point size = shell.getSize();
        shell.setLocation(window.x + window.width - size.x - GAP, window.y + window.height - size.y - GAP);
        shell.setVisible(true);
    }

    private void task(TaskItem task) {
        Composite row = new Composite(shell, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 2).applyTo(row);
        Link what = new Link(row, SWT.WRAP);
        what.setText("<a>" + escape(task.text().lines().findFirst().orElse("")) + "</a>"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        what.addListener(SWT.Selection, e -> deeds.open(task));
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH - 130, SWT.DEFAULT).applyTo(what);
        Button done = new Button(row, SWT.PUSH);
        done.setText(Messages.Agenda_done);
        done.addListener(SWT.Selection, e -> deeds.done(task));
        GridDataFactory.swtDefaults().align(SWT.END, SWT.CENTER).span(1, 2).applyTo(done);
        Label when = new Label(row, SWT.NONE);
        String time = task.startsAt() == null ? formats.date(task.due()) : formats.dateTime(task.startsAt());
        when.setText(escape(task.customerName().isEmpty() ? time : time + " \u00b7 " + task.customerName())); //$NON-NLS-1$
        GridDataFactory.fillDefaults().grab(true, false).applyTo(when);
    }

    private static String escape(String text) {
        return text.replace("&", "&&").replace("<", "\u2039"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
    }

    private void foot() {
        Composite foot = new Composite(shell, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(foot);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(6, 0).applyTo(foot);
        Combo length = new Combo(foot, SWT.READ_ONLY);
        List<String> names = new ArrayList<>(List.of(Messages.Reminder_five, Messages.Reminder_half,
                Messages.Reminder_hours, Messages.Reminder_tomorrow));
        length.setItems(names.toArray(String[]::new));
        length.select(0);
        Button snooze = new Button(foot, SWT.PUSH);
        snooze.setText(Messages.Reminder_snooze);
        snooze.addListener(SWT.Selection, e -> deeds.snooze(tasks, Snooze.values()[length.getSelectionIndex()]));
        Button forget = new Button(foot, SWT.PUSH);
        forget.setText(Messages.Reminder_forget);
        forget.addListener(SWT.Selection, e -> deeds.snooze(tasks, null));
    }

    void close() {
        if (!shell.isDisposed()) {
            shell.dispose();
        }
    }
}
