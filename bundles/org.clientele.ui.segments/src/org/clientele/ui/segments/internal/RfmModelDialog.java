package org.clientele.ui.segments.internal;

import java.time.LocalDate;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

import org.clientele.model.RfmArea;
import org.clientele.model.RfmMeasureKind;
import org.clientele.model.RfmModel;
import org.clientele.model.RfmTieKind;
import org.clientele.ui.Help;
import org.clientele.ui.Icons;
import org.clientele.ui.UiIcon;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;

/** Edits an RFM model: the day that recency is counted to, the window, the bins, ties, fixed borders and named areas. */
final class RfmModelDialog extends TitleAreaDialog {

    private final RfmModelEdit edit;
    private final LocalDate today;
    private DateTime day;
    private TableViewer areas;

    RfmModelDialog(Shell parent, RfmModelEdit edit, LocalDate today) {
        super(parent);
        this.edit = edit;
        this.today = today;
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.RfmModel_title);
        Help.set(shell, "rfm_view"); //$NON-NLS-1$
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(Messages.RfmModel_title);
        setMessage(Messages.RfmModel_message);
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(14, 10).spacing(12, 8).applyTo(area);
        RfmModel model = edit.model();
        if (model.getId() == 0) {
            text(area, Messages.RfmModel_key, model.getKey(), model::setKey);
        }
        text(area, Messages.RfmModel_english, model.getEnglish(), model::setEnglish);
        text(area, Messages.RfmModel_chinese, model.getChinese(), model::setChinese);
        days(area, model);
        spinner(area, Messages.RfmModel_window, model.getWindowDays(), 0, 36_500, model::setWindowDays);
        spinner(area, Messages.RfmOptions_bins, model.getBins(), 2, 10, edit::setBins);
        Button equal = radio(area, Messages.Rfm_equalScores, model.getTies() != RfmTieKind.BY_RANK);
        radio(area, Messages.Rfm_byRank, model.getTies() == RfmTieKind.BY_RANK);
        equal.addListener(SWT.Selection,
                e -> model.setTies(equal.getSelection() ? RfmTieKind.EQUAL_SCORES : RfmTieKind.BY_RANK));
        borders(area, Messages.RfmModel_recencyBorders, RfmMeasureKind.RECENCY);
        borders(area, Messages.RfmModel_frequencyBorders, RfmMeasureKind.FREQUENCY);
        borders(area, Messages.RfmModel_monetaryBorders, RfmMeasureKind.MONETARY);
        areas(area);
        return area;
    }

    private void text(Composite area, String label, String value, Consumer<String> set) {
        new Label(area, SWT.NONE).setText(label);
        Text text = new Text(area, SWT.BORDER);
        text.setText(value == null ? "" : value); //$NON-NLS-1$
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        text.addListener(SWT.Modify, e -> {
            set.accept(text.getText().strip());
            check();
        });
    }

    private void days(Composite area, RfmModel model) {
        new Label(area, SWT.NONE).setText(Messages.RfmOptions_day);
        Composite line = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(line);
        Button fixed = new Button(line, SWT.CHECK);
        fixed.setText(Messages.RfmModel_fixedDay);
        fixed.setSelection(model.getReferenceDate() != null);
        day = new DateTime(line, SWT.DATE | SWT.DROP_DOWN | SWT.BORDER);
        LocalDate date = model.getReferenceDate() == null ? today : model.getReferenceDate();
        day.setDate(date.getYear(), date.getMonthValue() - 1, date.getDayOfMonth());
        day.setEnabled(fixed.getSelection());
        Runnable set = () -> {
            day.setEnabled(fixed.getSelection());
            edit.setReferenceDate(fixed.getSelection()
                    ? LocalDate.of(day.getYear(), day.getMonth() + 1, day.getDay()) : null);
        };
        fixed.addListener(SWT.Selection, e -> set.run());
        day.addListener(SWT.Selection, e -> set.run());
    }

    private void spinner(Composite area, String label, int value, int least, int most,
            IntConsumer set) {
        new Label(area, SWT.NONE).setText(label);
        Spinner spinner = new Spinner(area, SWT.BORDER);
        spinner.setValues(value, least, most, 0, 1, 10);
        spinner.addListener(SWT.Selection, e -> {
            set.accept(spinner.getSelection());
            check();
        });
    }

    private static Button radio(Composite area, String text, boolean selected) {
        Button button = new Button(area, SWT.RADIO);
        button.setText(text);
        button.setSelection(selected);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(button);
        return button;
    }

    private void borders(Composite area, String label, RfmMeasureKind kind) {
        new Label(area, SWT.NONE).setText(label);
        Text text = new Text(area, SWT.BORDER);
        text.setMessage(Messages.RfmModel_quantiles);
        text.setText(edit.borders(kind));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        text.addListener(SWT.Modify, e -> {
            edit.setBorders(kind, text.getText());
            check();
        });
    }

    private void areas(Composite parent) {
        Label label = new Label(parent, SWT.NONE);
        label.setText(Messages.RfmModel_areas);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(label);
        Composite line = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).applyTo(line);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(line);
        areas = new TableViewer(line, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
        areas.getTable().setHeaderVisible(true);
        GridDataFactory.fillDefaults().grab(true, true).hint(560, 180).applyTo(areas.getControl());
        areas.setContentProvider(ArrayContentProvider.getInstance());
        column(Messages.RfmModel_english, 160, RfmArea::getEnglish, (a, text) -> {
            a.setEnglish(text);
            return true;
        });
        column(Messages.RfmModel_chinese, 130, RfmArea::getChinese, (a, text) -> {
            a.setChinese(text);
            return true;
        });
        column(Messages.RfmModel_key, 120, RfmArea::getKey, (a, text) -> {
            a.setKey(text);
            return true;
        });
        column("R", 60, a -> RfmModelEdit.range(a.getRecencyFrom(), a.getRecencyTo()), //$NON-NLS-1$
                (a, text) -> edit.setRange(a, true, text));
        column("F", 60, a -> RfmModelEdit.range(a.getFrequencyFrom(), a.getFrequencyTo()), //$NON-NLS-1$
                (a, text) -> edit.setRange(a, false, text));
        areas.setInput(edit.model().getAreas());
        Composite buttons = new Composite(line, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(buttons);
        GridDataFactory.fillDefaults().applyTo(buttons);
        button(buttons, UiIcon.ADD, Messages.RfmModel_addArea, () -> edit.addArea());
        button(buttons, UiIcon.REMOVE, Messages.RfmModel_removeArea, () -> {
            edit.removeArea(selected());
            return null;
        });
        button(buttons, UiIcon.UP, Messages.RfmModel_up, () -> move(-1));
        button(buttons, UiIcon.DOWN, Messages.RfmModel_down, () -> move(1));
    }

    private RfmArea move(int by) {
        RfmArea area = selected();
        edit.move(area, by);
        return area;
    }

    private RfmArea selected() {
        return (RfmArea) areas.getStructuredSelection().getFirstElement();
    }

    private void button(Composite parent, UiIcon icon, String text, Supplier<RfmArea> action) {
        Button button = new Button(parent, SWT.PUSH);
        button.setImage(Icons.image(icon));
        button.setToolTipText(text);
        button.addListener(SWT.Selection, e -> {
            if (icon == UiIcon.ADD || selected() != null) {
                RfmArea area = action.get();
                areas.refresh();
                if (area != null) {
                    areas.setSelection(new StructuredSelection(area), true);
                }
                check();
            }
        });
    }

    private void column(String name, int width, Function<RfmArea, String> get, BiPredicate<RfmArea, String> set) {
        TableViewerColumn column = new TableViewerColumn(areas, SWT.LEFT);
        column.getColumn().setText(name);
        column.getColumn().setWidth(width);
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return get.apply((RfmArea) element);
            }
        });
        column.setEditingSupport(new EditingSupport(areas) {
            @Override
            protected CellEditor getCellEditor(Object element) {
                return new TextCellEditor(areas.getTable());
            }

            @Override
            protected boolean canEdit(Object element) {
                return true;
            }

            @Override
            protected Object getValue(Object element) {
                String value = get.apply((RfmArea) element);
                return value == null ? "" : value; //$NON-NLS-1$
            }

            @Override
            protected void setValue(Object element, Object value) {
                if (value != null && set.test((RfmArea) element, value.toString().strip())) {
                    areas.update(element, null);
                    check();
                }
            }
        });
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        super.createButtonsForButtonBar(parent);
        check();
    }

    private void check() {
        IStatus status = edit.validate();
        setMessage(status.isOK() ? Messages.RfmModel_message : status.getMessage(),
                status.isOK() ? IMessageProvider.NONE : IMessageProvider.ERROR);
        Button ok = getButton(IDialogConstants.OK_ID);
        if (ok != null) {
            ok.setEnabled(status.isOK());
        }
    }
}
