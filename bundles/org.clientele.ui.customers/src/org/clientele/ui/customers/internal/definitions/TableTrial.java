package org.clientele.ui.customers.internal.definitions;

import java.util.List;
import java.util.Optional;

import org.clientele.core.ClienteleException;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.rules.DecisionTableService;
import org.clientele.core.rules.TableSimulation;
import org.clientele.core.rules.TableSimulation.Move;
import org.clientele.model.DecisionTable;
import org.clientele.ui.CustomerSets;
import org.clientele.ui.Formats;
import org.clientele.ui.MoveMatrix;
import org.clientele.ui.MoveMatrix.Cell;
import org.clientele.ui.StoreSession;
import org.clientele.ui.UiJobs;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.util.EcoreUtil;
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

/** What the decision table as it is edited would do to the customers of today, before it is saved. */
final class TableTrial {

    /**
     * What a simulation found.
     *
     * @param simulation the moves
     * @param facts the columns in which customers were counted
     */
    record Trial(TableSimulation simulation, FactSnapshot facts) {
    }

    private final DefinitionRecord record;
    private final StoreSession session;
    private final IServiceLocator site;
    private final ScrolledForm form;
    private final Formats formats = Formats.ofUser();
    private final Label text;
    private final MoveMatrix matrix;

    TableTrial(DefinitionRecord record, StoreSession session, IServiceLocator site, ScrolledForm form,
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
        Button simulate = toolkit.createButton(client, Messages.Trial_simulate, SWT.PUSH);
        simulate.addListener(SWT.Selection, e -> simulate());
        text = toolkit.createLabel(client, Messages.Trial_hint, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(480, SWT.DEFAULT).applyTo(text);
        matrix = new MoveMatrix(client);
        toolkit.adapt(matrix);
        GridDataFactory.fillDefaults().applyTo(matrix);
    }

    private void simulate() {
        DecisionTable after = (DecisionTable) EcoreUtil.copy(record.aggregate());
        DecisionTable before = record.isNew() ? after : (DecisionTable) record.stored();
        DecisionTableService tables = site.getService(DecisionTableService.class);
        UiJobs.start(form, Messages.Trial_simulate, null, m -> run(tables, session, before, after, m), this::show,
                status -> say(status.getMessage()));
    }

    /** Decides for today's customers by both tables; for a background thread. */
    static Trial run(DecisionTableService tables, StoreSession session, DecisionTable before, DecisionTable after,
            IProgressMonitor monitor) throws ClienteleException {
        FactSnapshot facts = session.facts().await(session.actor(), session.store().journal().lastSequence(), monitor);
        return new Trial(tables.simulate(before, after, facts), facts);
    }

    private void show(Trial trial) {
        TableSimulation simulation = trial.simulation();
        List<String> moves = simulation.moves().stream().filter(move -> !move.stays()).map(Move::text).toList();
        say(moves.isEmpty() ? Messages.Trial_nothing : String.join("\n", moves)); //$NON-NLS-1$
        matrix.show(Messages.Trial_corner, simulation.before().stream().map(TableTrial::name).toList(),
                simulation.after().stream().map(TableTrial::name).toList(),
                (row, column) -> cell(trial, simulation.before().get(row), simulation.after().get(column)));
        form.reflow(true);
    }

    private static String name(String outcome) {
        return outcome.equals(TableSimulation.NONE) ? Messages.Trial_none : outcome;
    }

    private Optional<Cell> cell(Trial trial, String from, String to) {
        return trial.simulation().moves().stream().filter(move -> from.equals(move.from()) && to.equals(move.to()))
                .findFirst().map(move -> new Cell(formats.number(move.customers().getLongCardinality()), move.text(),
                        move.stays(), () -> CustomerSets.open(site, move.text(), trial.facts(), move.customers())));
    }

    private void say(String sentence) {
        text.setText(sentence);
        form.reflow(true);
    }
}
