package org.clientele.ui.segments.internal;

import java.time.LocalDate;

import org.clientele.core.segmentation.RfmOptions;
import org.clientele.core.segmentation.RfmOptions.Ties;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;

/** Asks how RFM scores are made: the day that recency is counted to, how many scores, what equal counts get. */
final class RfmOptionsDialog extends Dialog {

    private RfmOptions options;
    private DateTime day;
    private Spinner bins;
    private Button equal;

    RfmOptionsDialog(Shell parent, RfmOptions options) {
        super(parent);
        this.options = options;
    }

    RfmOptions options() {
        return options;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.RfmOptions_title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(14, 14).spacing(12, 10).applyTo(area);
        new Label(area, SWT.NONE).setText(Messages.RfmOptions_day);
        day = new DateTime(area, SWT.DATE | SWT.DROP_DOWN | SWT.BORDER);
        LocalDate date = options.referenceDate();
        day.setDate(date.getYear(), date.getMonthValue() - 1, date.getDayOfMonth());
        new Label(area, SWT.NONE).setText(Messages.RfmOptions_bins);
        bins = new Spinner(area, SWT.BORDER);
        bins.setValues(options.bins(), 2, 10, 0, 1, 1);
        equal = radio(area, Messages.Rfm_equalScores, options.ties() == Ties.EQUAL_SCORES);
        radio(area, Messages.Rfm_byRank, options.ties() == Ties.BY_RANK);
        return area;
    }

    private static Button radio(Composite area, String text, boolean selected) {
        Button button = new Button(area, SWT.RADIO);
        button.setText(text);
        button.setSelection(selected);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(button);
        return button;
    }

    @Override
    protected void okPressed() {
        options = new RfmOptions(LocalDate.of(day.getYear(), day.getMonth() + 1, day.getDay()), bins.getSelection(),
                equal.getSelection() ? Ties.EQUAL_SCORES : Ties.BY_RANK);
        super.okPressed();
    }
}
