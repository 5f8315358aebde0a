package org.clientele.ui.customers.internal.tasks;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.clientele.core.tasks.GeneratorInfo;
import org.clientele.core.tasks.GeneratorResult;
import org.clientele.core.tasks.NewTask;
import org.clientele.core.tasks.TaskGeneratorService;
import org.clientele.ui.Formats;
import org.clientele.ui.Help;
import org.clientele.ui.StoreSession;
import org.clientele.ui.UiJobs;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** What makes tasks by itself: switched on and off by the box, tried without writing, and run now. */
public final class GeneratorsDialog extends TitleAreaDialog {

    private static final int PREVIEW_ID = IDialogConstants.CLIENT_ID + 1;
    private static final int RUN_ID = IDialogConstants.CLIENT_ID + 2;
    private static final int MOST_SHOWN = 50;

    private final StoreSession session;
    private final TaskGeneratorService generators;
    private final Formats formats = Formats.ofUser();
    private CheckboxTableViewer table;
    private Text outcome;

    /**
     * A dialog that is not open.
     *
     * @param parent the shell above
     * @param session the open store and who works with it
     * @param generators makes the tasks
     */
    public GeneratorsDialog(Shell parent, StoreSession session, TaskGeneratorService generators) {
        super(parent);
        this.session = session;
        this.generators = generators;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.Generators_title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(Messages.Generators_title);
        setMessage(Messages.Generators_help);
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridLayoutFactory.swtDefaults().applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        table = CheckboxTableViewer.newCheckList(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
        table.getTable().setHeaderVisible(true);
        GridDataFactory.fillDefaults().grab(true, true).hint(700, 130).applyTo(table.getTable());
        column(Messages.Generators_name, 330, GeneratorInfo::label);
        column(Messages.Generators_last, 130,
                g -> g.lastDay().map(formats::date).orElse(Messages.Generators_never));
        column(Messages.Generators_from, 220, GeneratorInfo::bundle);
        table.setContentProvider(ArrayContentProvider.getInstance());
        table.addCheckStateListener(e -> automatic((GeneratorInfo) e.getElement(), e.getChecked()));
        table.addSelectionChangedListener(e -> selected());
        new Label(area, SWT.NONE).setText(Messages.Generators_outcome);
        outcome = new Text(area, SWT.BORDER | SWT.MULTI | SWT.READ_ONLY | SWT.V_SCROLL | SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, true).hint(700, 130).applyTo(outcome);
        Help.set(area, "tasks_view"); //$NON-NLS-1$
        return area;
    }

    private void column(String title, int width, Function<GeneratorInfo, String> text) {
        TableViewerColumn column = new TableViewerColumn(table, SWT.NONE);
        column.getColumn().setText(title);
        column.getColumn().setWidth(width);
        column.setLabelProvider(ColumnLabelProvider.createTextProvider(g -> text.apply((GeneratorInfo) g)));
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, PREVIEW_ID, Messages.Generators_preview, false);
        createButton(parent, RUN_ID, Messages.Generators_run, false);
        createButton(parent, IDialogConstants.CLOSE_ID, IDialogConstants.CLOSE_LABEL, true);
        enable(false);
        load();
    }

    @Override
    protected void buttonPressed(int id) {
        switch (id) {
        case PREVIEW_ID -> generate(true);
        case RUN_ID -> generate(false);
        default -> close();
        }
    }

    private void load() {
        UiJobs.start(getShell(), Messages.Generators_title, session.store(),
                m -> generators.generators(session.store()), this::show);
    }

    private void show(List<GeneratorInfo> infos) {
        String before = chosen().map(GeneratorInfo::id).orElse(""); //$NON-NLS-1$
        table.setInput(infos);
        infos.forEach(g -> table.setChecked(g, g.automatic()));
        Optional<GeneratorInfo> again = infos.stream().filter(g -> g.id().equals(before)).findFirst();
        again.or(() -> infos.stream().findFirst()).ifPresent(g -> table.setSelection(new StructuredSelection(g)));
        if (infos.isEmpty()) {
            setMessage(Messages.Generators_none);
        }
        enable(!infos.isEmpty());
    }

    private Optional<GeneratorInfo> chosen() {
        return Optional.ofNullable((GeneratorInfo) table.getStructuredSelection().getFirstElement());
    }

    private void selected() {
        chosen().ifPresent(g -> setMessage(g.description().isBlank() ? Messages.Generators_help : g.description()));
    }

    private void enable(boolean usable) {
        for (int id : new int[] { PREVIEW_ID, RUN_ID }) {
            Button button = getButton(id);
            if (button != null) {
                button.setEnabled(usable);
            }
        }
    }

    private void automatic(GeneratorInfo info, boolean automatic) {
        UiJobs.start(getShell(), Messages.Generators_title, session.store(), m -> {
            generators.automatic(session.store(), session.actor(), info.id(), automatic);
            return generators.generators(session.store());
        }, this::show, status -> {
            setErrorMessage(status.getMessage());
            load();
        });
    }

    private void generate(boolean preview) {
        chosen().ifPresent(g -> {
            enable(false);
            outcome.setText(Messages.Generators_working);
            LocalDate day = LocalDate.now(session.store().info().settings().zone());
            UiJobs.start(getShell(), g.label(), session.store(), m -> generators.generate(session.store(),
                    session.actor(), day, Optional.of(g.id()), preview, m), results -> {
                        outcome.setText(text(results.getFirst(), preview, formats));
                        load();
                    }, status -> {
                        outcome.setText(status.getMessage());
                        load();
                    });
        });
    }

    /**
     * What came of a run.
     *
     * @param result the result
     * @param preview whether nothing was written
     * @param formats the user's formats
     * @return one sentence, the tasks and the problems below it
     */
    static String text(GeneratorResult result, boolean preview, Formats formats) {
        StringBuilder text = new StringBuilder(Messages.bind(
                preview ? Messages.Generators_would : Messages.Generators_made, new Object[] {
                        formats.number(result.made().size()), formats.number(result.known()),
                        formats.number(result.leftOut()) }));
        for (NewTask task : result.made().stream().limit(MOST_SHOWN).toList()) {
            text.append('\n').append(task.due() == null ? "" : formats.date(task.due()) + "  ").append(task.text()); //$NON-NLS-1$ //$NON-NLS-2$
        }
        if (result.made().size() > MOST_SHOWN) {
            text.append('\n').append('\u2026');
        }
        result.problems().forEach(p -> text.append('\n').append(p));
        return text.toString();
    }
}
