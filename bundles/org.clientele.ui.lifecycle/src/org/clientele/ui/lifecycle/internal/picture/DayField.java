package org.clientele.ui.lifecycle.internal.picture;

import java.time.LocalDate;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Label;

/** A day that somebody chooses in the bar of a picture. On the user interface thread. */
final class DayField {

    private final DateTime field;

    DayField(Composite bar, String label, Consumer<LocalDate> chosen) {
        new Label(bar, SWT.NONE).setText(label);
        field = new DateTime(bar, SWT.DATE | SWT.DROP_DOWN | SWT.BORDER);
        field.setToolTipText(label);
        field.addListener(SWT.Selection, e -> chosen.accept(day()));
    }

    private LocalDate day() {
        return LocalDate.of(field.getYear(), field.getMonth() + 1, field.getDay());
    }

    /** Shows a day, without telling of it. */
    void show(LocalDate day) {
        if (!day.equals(day())) {
            field.setDate(day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth());
        }
    }
}
