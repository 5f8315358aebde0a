package org.clientele.ui.lifecycle.internal.agenda;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.clientele.core.agenda.AgendaService;
import org.clientele.core.agenda.WorkingTime;
import org.clientele.core.store.CommitResult;
import org.clientele.ui.Help;
import org.clientele.ui.StoreSession;
import org.clientele.ui.UiJobs;
import org.clientele.ui.lifecycle.internal.agenda.WorkingTimeModel.Line;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchSite;

/** Edits how many hours somebody works on each day of the week, and the days on which it is otherwise. */
final class WorkingTimeDialog extends TitleAreaDialog {

    private static final int WEEK = 7;

    private final StoreSession session;
    private final AgendaService agenda;
    private final WorkingTime stored;
    private final WorkingTimeModel model;
    private TableViewer table;

    private WorkingTimeDialog(Shell parent, StoreSession session, AgendaService agenda, WorkingTime stored) {
        super(parent);
        this.session = session;
        this.agenda = agenda;
        this.stored = stored;
        this.model = new WorkingTimeModel(stored);
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** Reads the working time, then asks. */
    static void open(IWorkbenchSite site, StoreSession session, String account) {
        AgendaService agenda = site.getService(AgendaService.class);
        if (agenda != null) {
            UiJobs.start(site.getShell(), Messages.Time_edit, null,
                    m -> agenda.workingTime(session.store(), session.actor(), account),
                    time -> new WorkingTimeDialog(site.getShell(), session, agenda, time).open());
        }
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.Time_edit);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        setTitle(Messages.bind(Messages.Time_of, stored.account()));
        setMessage(stored.stated() ? Messages.Time_hint : Messages.Time_notStated);
        Composite form = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(form);
        GridLayoutFactory.swtDefaults().margins(14, 10).spacing(8, 8).applyTo(form);
        Composite week = new Composite(form, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(week);
        GridLayoutFactory.fillDefaults().numColumns(WEEK).equalWidth(true).applyTo(week);
        for (DayOfWeek day : DayOfWeek.values()) {
            new Label(week, SWT.NONE).setText(day.getDisplayName(TextStyle.SHORT, Locale.getDefault()));
        }
        for (DayOfWeek day : DayOfWeek.values()) {
            Text text = new Text(week, SWT.BORDER);
            text.setText(model.hours(day));
            GridDataFactory.fillDefaults().grab(true, false).hint(50, SWT.DEFAULT).applyTo(text);
            text.addListener(SWT.Modify, e -> {
                model.hours(day, text.getText());
                check();
            });
        }
        new Label(form, SWT.NONE).setText(Messages.Time_exceptions);
        exceptions(form);
        Help.set(area, "working_time"); //$NON-NLS-1$
        return area;
    }

    private void exceptions(Composite form) {
        table = new TableViewer(form, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
        table.getTable().setHeaderVisible(true);
        GridDataFactory.fillDefaults().grab(true, true).hint(480, 150).applyTo(table.getTable());
        table.setContentProvider(ArrayContentProvider.getInstance());
        List<String> names = List.of(Messages.Time_from, Messages.Time_to, Messages.Time_minutes, Messages.Time_note);
        int[] widths = { 110, 110, 70, 200 };
        for (int i = 0; i < names.size(); i++) {
            column(names.get(i), widths[i], i);
        }
        table.setInput(model.lines());
        Composite buttons = new Composite(form, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(buttons);
        Button add = new Button(buttons, SWT.PUSH);
        add.setText(Messages.Time_add);
        add.addListener(SWT.Selection, e -> {
            String today = LocalDate.now(session.store().info().settings().zone()).plusDays(1).toString();
            model.lines().add(new Line(today, today, "0:00", "")); //$NON-NLS-1$ //$NON-NLS-2$
            table.refresh();
            check();
        });
        Button remove = new Button(buttons, SWT.PUSH);
        remove.setText(Messages.Time_remove);
        remove.addListener(SWT.Selection, e -> {
            model.lines().remove(table.getStructuredSelection().getFirstElement());
            table.refresh();
            check();
        });
    }

    private static String cell(Line line, int index) {
        return List.of(line.from(), line.to(), line.hours(), line.note()).get(index);
    }

    private void column(String name, int width, int index) {
        TableViewerColumn column = new TableViewerColumn(table, SWT.LEFT);
        column.getColumn().setText(name);
        column.getColumn().setWidth(width);
        column.setLabelProvider(ColumnLabelProvider.createTextProvider(line -> cell((Line) line, index)));
        column.setEditingSupport(new EditingSupport(table) {
            @Override
            protected CellEditor getCellEditor(Object element) {
                return new TextCellEditor(table.getTable());
            }

            @Override
            protected boolean canEdit(Object element) {
                return true;
            }

            @Override
            protected Object getValue(Object element) {
                return cell((Line) element, index);
            }

            @Override
            protected void setValue(Object element, Object value) {
                Line l = (Line) element;
                String text = String.valueOf(value);
                int at = model.lines().indexOf(l);
                if (at >= 0) {
                    model.lines().set(at, new Line(index == 0 ? text : l.from(), index == 1 ? text : l.to(),
                            index == 2 ? text : l.hours(), index == 3 ? text : l.note()));
                    table.refresh();
                    check();
                }
            }
        });
    }

    private void check() {
        Optional<String> problem = model.problem();
        setErrorMessage(problem.orElse(null));
        if (getButton(IDialogConstants.OK_ID) != null) {
            getButton(IDialogConstants.OK_ID).setEnabled(problem.isEmpty());
        }
    }

    @Override
    protected void okPressed() {
        getButton(IDialogConstants.OK_ID).setEnabled(false);
        UiJobs.start(getShell(), Messages.Time_edit, session.store(),
                m -> agenda.save(session.store(), session.actor(), model.time()), this::saved, this::failed);
    }

    private void saved(CommitResult result) {
        if (result.isCommitted()) {
            setReturnCode(OK);
            close();
        } else {
            failed(result.status());
        }
    }

    private void failed(IStatus status) {
        getButton(IDialogConstants.OK_ID).setEnabled(true);
        setErrorMessage(status.getMessage());
    }
}
