package org.clientele.ui.segments.internal.grade;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.grades.GradePeriod;
import org.clientele.core.grades.GradeReview;
import org.clientele.core.grades.GradeService;
import org.clientele.core.grades.GradeSimulation;
import org.clientele.core.grades.GradeSimulation.Direction;
import org.clientele.core.grades.GradeSimulation.Move;
import org.clientele.core.grades.GradeSimulation.Name;
import org.clientele.core.grades.PrivilegeService;
import org.clientele.core.grades.PrivilegeTasks;
import org.clientele.core.store.Store;
import org.clientele.model.GradeTable;
import org.clientele.ui.CustomerSets;
import org.clientele.ui.Formats;
import org.clientele.ui.MoveMatrix;
import org.clientele.ui.MoveMatrix.Cell;
import org.clientele.ui.StoreSession;
import org.clientele.ui.UiJobs;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.forms.widgets.Section;
import org.eclipse.ui.services.IServiceLocator;

/** What the edited table would do to today's customers, before it is saved; and reviews and tasks of the saved one. */
final class TrialSection {

    /**
     * What a simulation found.
     *
     * @param simulation the moves
     * @param facts the columns in which customers were counted
     */
    record Trial(GradeSimulation simulation, FactSnapshot facts) {
    }

    private final GradeTableEdits record;
    private final StoreSession session;
    private final IServiceLocator site;
    private final ScrolledForm form;
    private final Formats formats = Formats.ofUser();
    private final Label text;
    private final MoveMatrix matrix;

    TrialSection(GradeTableEdits record, StoreSession session, IServiceLocator site, ScrolledForm form,
            FormToolkit toolkit) {
        this.record = record;
        this.session = session;
        this.site = site;
        this.form = form;
        Section section = toolkit.createSection(form.getBody(), Section.TITLE_BAR | Section.EXPANDED);
        section.setText(Messages.Trial_section);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(section);
        Composite client = toolkit.createComposite(section);
        GridLayoutFactory.swtDefaults().margins(4, 6).spacing(8, 8).applyTo(client);
        section.setClient(client);
        Composite bar = toolkit.createComposite(client);
        GridLayoutFactory.fillDefaults().numColumns(3).applyTo(bar);
        button(toolkit, bar, Messages.Trial_simulate, this::simulate);
        button(toolkit, bar, Messages.Trial_review, this::review);
        button(toolkit, bar, Messages.Trial_tasks, this::tasks);
        text = toolkit.createLabel(client, Messages.Trial_hint, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(560, SWT.DEFAULT).applyTo(text);
        matrix = new MoveMatrix(client);
        toolkit.adapt(matrix);
        GridDataFactory.fillDefaults().applyTo(matrix);
    }

    private static void button(FormToolkit toolkit, Composite parent, String name, Runnable code) {
        Button button = toolkit.createButton(parent, name, SWT.PUSH);
        button.addListener(SWT.Selection, e -> code.run());
    }

    private void simulate() {
        GradeTable after = record.copy();
        GradeTable before = record.isNew() ? after : record.stored();
        GradeService service = site.getService(GradeService.class);
        UiJobs.start(form, Messages.Trial_simulate, null, m -> run(service, session, before, after, m), this::show,
                status -> say(status.getMessage()));
    }

    /** Grades today's customers by both tables; for a background thread. */
    static Trial run(GradeService service, StoreSession session, GradeTable before, GradeTable after,
            IProgressMonitor monitor) throws ClienteleException {
        Store store = session.store();
        Actor actor = session.actor();
        FactSnapshot facts = session.facts().await(actor, store.journal().lastSequence(), monitor);
        LocalDate eve = GradePeriod.start(before.getPeriod(), facts.today()).minusDays(1);
        return new Trial(service.simulate(before, after, facts, facts.today(),
                service.held(store, actor, String.valueOf(before.getKey()), facts, eve)), facts);
    }

    private void show(Trial trial) {
        GradeSimulation simulation = trial.simulation();
        List<String> moves = simulation.moves().stream().filter(move -> move.direction() != Direction.STAY)
                .map(Move::text).toList();
        say(moves.isEmpty() ? Messages.Trial_nothing : String.join("\n", moves)); //$NON-NLS-1$
        matrix.show(Messages.Trial_corner, simulation.before().stream().map(Name::title).toList(),
                simulation.after().stream().map(Name::title).toList(),
                (row, column) -> cell(trial, simulation.before().get(row).key(), simulation.after().get(column).key()));
        form.reflow(true);
    }

    private Optional<Cell> cell(Trial trial, String from, String to) {
        return trial.simulation().moves().stream().filter(move -> from.equals(move.from()) && to.equals(move.to()))
                .findFirst().map(move -> new Cell(formats.number(move.customers().getLongCardinality()), move.text(),
                        move.direction() == Direction.STAY,
                        () -> CustomerSets.open(site, move.text(), trial.facts(), move.customers())));
    }

    private void say(String sentence) {
        text.setText(sentence);
        form.reflow(true);
    }

    private boolean isSaved() {
        if (record.isDirty()) {
            say(Messages.Trial_saveFirst);
        }
        return !record.isDirty();
    }

    private void review() {
        if (isSaved()) {
            GradeService service = site.getService(GradeService.class);
            String key = record.aggregate().getKey();
            String reason = Messages.bind(Messages.Trial_reviewReason, record.title());
            UiJobs.start(form, reason, session.store(), m -> {
                FactSnapshot facts = session.facts().await(session.actor(), 0, m);
                return service.review(session.store(), session.actor(), key, facts.today(), reason, m);
            }, this::reviewed, status -> say(status.getMessage()));
        }
    }

    private void reviewed(GradeReview review) {
        say(Messages.bind(Messages.Trial_reviewed,
                new Object[] { formats.date(review.first()), formats.date(review.last()),
                        formats.number(review.customers()), formats.number(review.changed()),
                        formats.number(review.rose()), formats.number(review.fell()) }));
    }

    private void tasks() {
        if (isSaved()) {
            PrivilegeService service = site.getService(PrivilegeService.class);
            String key = record.aggregate().getKey();
            UiJobs.start(form, Messages.Trial_tasks, session.store(), m -> {
                FactSnapshot facts = session.facts().await(session.actor(), 0, m);
                return service.createTasks(session.store(), session.actor(), key, facts.today(), 30, m);
            }, this::made, status -> say(status.getMessage()));
        }
    }

    private void made(PrivilegeTasks tasks) {
        long without = tasks.withoutDay().values().stream().mapToLong(Long::longValue).sum();
        say(Messages.bind(Messages.Trial_made, new Object[] { formats.number(tasks.created()),
                formats.number(tasks.existing()), formats.number(without) }));
    }
}
