package org.clientele.ui.lifecycle.internal.agenda;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.clientele.core.agenda.AgendaDay;
import org.clientele.core.tasks.TaskItem;
import org.clientele.core.tasks.TaskState;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.TaskChannel;
import org.clientele.model.TaskPriority;
import org.clientele.model.edit.ModelLabels;
import org.clientele.ui.Formats;
import org.clientele.ui.lifecycle.internal.agenda.AgendaModel.Mode;

/** Days, times and tasks in words. */
public final class AgendaText {

    private final Locale locale;
    private final Formats formats;
    private final DateTimeFormatter time;
    private final ModelLabels labels = ModelLabels.registered();

    /** Words of a language. */
    public AgendaText(Locale locale) {
        this.locale = locale;
        this.formats = new Formats(locale);
        this.time = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(locale);
    }

    /** The name of a day with its date, such as "Mon 23". */
    public String head(LocalDate day) {
        return day.getDayOfWeek().getDisplayName(TextStyle.SHORT, locale) + ' ' + day.getDayOfMonth();
    }

    /** What days are shown. */
    public String title(AgendaModel model) {
        if (model.mode() == Mode.MONTH) {
            return DateTimeFormatter.ofPattern(Messages.Agenda_month, locale).format(model.day());
        }
        return model.mode() == Mode.DAY
                ? DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(locale).format(model.day())
                : formats.date(model.from()) + " – " + formats.date(model.to()); //$NON-NLS-1$
    }

    /** A time of the day. */
    public String time(LocalDateTime moment) {
        return time.format(moment);
    }

    /** Minutes as hours and minutes, such as "1:30 h". */
    public String hours(int minutes) {
        return Messages.bind(Messages.Agenda_hours, WorkingTimeModel.text(minutes));
    }

    /** How much of a day is taken. */
    public String load(AgendaDay day) {
        return load(day.load(), day.capacity());
    }

    /** How much of some minutes is taken, such as "5:00 of 8:00 h". */
    public String load(int minutes, int capacity) {
        return Messages.bind(Messages.Agenda_load, WorkingTimeModel.text(minutes), WorkingTimeModel.text(capacity));
    }

    /** How much of a day is taken, why, and what is not counted. */
    public String loadTip(AgendaDay day) {
        List<String> lines = new ArrayList<>(List.of(formats.date(day.date()), load(day)));
        if (day.isOverloaded()) {
            lines.add(Messages.bind(Messages.Agenda_over, hours(day.load() - day.capacity())));
        }
        if (day.unstated() > 0) {
            lines.add(Messages.bind(Messages.Agenda_unstated, Integer.toString(day.unstated())));
        }
        if (!day.note().isEmpty()) {
            lines.add(day.note());
        }
        return String.join("\n", lines); //$NON-NLS-1$
    }

    /** A task in one line. */
    public String chip(TaskItem task) {
        String what = task.text().replace('\n', ' ');
        String who = task.customerName().isEmpty() ? "" : " · " + task.customerName(); //$NON-NLS-1$ //$NON-NLS-2$
        return (task.priority() == TaskPriority.HIGH ? "! " : "") + what + who; //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** A task with all that is known of it. */
    public String tip(TaskItem task, LocalDate today) {
        List<String> lines = new ArrayList<>(List.of(task.text()));
        if (!task.customerName().isEmpty()) {
            lines.add(task.customerName());
        }
        if (task.startsAt() != null) {
            lines.add(formats.dateTime(task.startsAt())
                    + (task.effort() == 0 ? "" : " – " + time(task.startsAt().plusMinutes(task.effort())))); //$NON-NLS-1$ //$NON-NLS-2$
        }
        if (task.due() != null && (task.startsAt() == null || !task.due().equals(task.startsAt().toLocalDate()))) {
            lines.add(Messages.bind(Messages.Agenda_due, formats.date(task.due())));
        }
        if (task.effort() > 0) {
            lines.add(hours(task.effort()));
        }
        if (task.channel() != TaskChannel.NOT_STATED) {
            lines.add(labels.literal(Literals.TASK, Literals.TASK_CHANNEL, task.channel()));
        }
        if (task.state() == TaskState.DONE) {
            lines.add(Messages.bind(Messages.Agenda_doneBy, task.endedBy(), formats.dateTime(task.endedAt())));
        } else if (task.isOverdue(today)) {
            lines.add(Messages.Agenda_overdue);
        }
        return String.join("\n", lines); //$NON-NLS-1$
    }

    /** A date in the user's form. */
    public String date(LocalDate day) {
        return formats.date(day);
    }
}
