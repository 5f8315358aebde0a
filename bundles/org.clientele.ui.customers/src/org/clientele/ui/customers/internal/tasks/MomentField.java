package org.clientele.ui.customers.internal.tasks;

import java.time.LocalDate;
import java.time.LocalDateTime;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DateTime;

/** A day and perhaps a time of the day, or neither. */
final class MomentField {

    private final Button has;
    private final DateTime day;
    private final DateTime time;

    /** A field with its name before it, in two cells of a grid. */
    MomentField(Composite form, String name, boolean timed, Runnable changed) {
        has = new Button(form, SWT.CHECK);
        has.setText(name);
        Composite row = new Composite(form, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 0).applyTo(row);
        day = new DateTime(row, SWT.DATE | SWT.MEDIUM | SWT.DROP_DOWN);
        time = timed ? new DateTime(row, SWT.TIME | SWT.SHORT) : null;
        has.addListener(SWT.Selection, e -> {
            enable();
            changed.run();
        });
        day.addListener(SWT.Selection, e -> changed.run());
        if (timed) {
            time.addListener(SWT.Selection, e -> changed.run());
        }
    }

    /** Shows a moment, or none and what is offered instead. */
    void show(LocalDateTime moment, LocalDateTime offered) {
        has.setSelection(moment != null);
        LocalDateTime shown = moment == null ? offered : moment;
        day.setDate(shown.getYear(), shown.getMonthValue() - 1, shown.getDayOfMonth());
        if (time != null) {
            time.setTime(shown.getHour(), shown.getMinute(), 0);
        }
        enable();
    }

    private void enable() {
        day.setEnabled(has.getSelection());
        if (time != null) {
            time.setEnabled(has.getSelection());
        }
    }

    /** The day, or null. */
    LocalDate day() {
        return has.getSelection() ? LocalDate.of(day.getYear(), day.getMonth() + 1, day.getDay()) : null;
    }

    /** The moment, or null. */
    LocalDateTime moment() {
        return has.getSelection() ? day().atTime(time.getHours(), time.getMinutes()) : null;
    }
}
