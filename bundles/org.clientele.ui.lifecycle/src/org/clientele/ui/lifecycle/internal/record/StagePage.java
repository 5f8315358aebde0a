package org.clientele.ui.lifecycle.internal.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.lifecycle.StageModelService;
import org.clientele.core.lifecycle.StageProof;
import org.clientele.core.lifecycle.StageService;
import org.clientele.core.store.Store;
import org.clientele.ui.Help;
import org.clientele.ui.OpenStore;
import org.clientele.ui.StoreChange;
import org.clientele.ui.StoreSession;
import org.clientele.ui.chart.ChartCanvas;
import org.clientele.ui.customers.RecordPage;
import org.clientele.ui.customers.RecordPageSite;
import org.clientele.ui.lifecycle.internal.StageListening;
import org.clientele.ui.lifecycle.internal.board.MoveUndo;
import org.clientele.ui.lifecycle.internal.board.Moves;
import org.clientele.ui.lifecycle.internal.record.BandScene.Place;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.forms.widgets.Section;

/** The page of a customer's stages: where it stands in each model, its history as bands, and what comes next with proof. */
public final class StagePage implements RecordPage {

    private final MoveUndo undo = new MoveUndo();
    private RecordPageSite site;
    private ScrolledForm form;
    private Label message;
    private LineTable table;
    private Label focus;
    private Button move;
    private Button back;
    private ChartCanvas bands;
    private WaySection ways;
    private List<StageLine> lines = List.of();
    private Place selected;
    private boolean stale;

    @Override
    public void createContent(IManagedForm managed, RecordPageSite pageSite) {
        site = pageSite;
        form = managed.getForm();
        FormToolkit toolkit = managed.getToolkit();
        Composite body = form.getBody();
        GridLayoutFactory.swtDefaults().margins(10, 6).spacing(0, 8).applyTo(body);
        message = toolkit.createLabel(body, "", SWT.WRAP); //$NON-NLS-1$
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(message);
        Composite now = section(toolkit, body, Messages.Page_now);
        table = new LineTable(now, toolkit, this::select);
        Composite bar = toolkit.createComposite(now);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(10, 0).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        move = toolkit.createButton(bar, Messages.Page_move, SWT.PUSH);
        move.addListener(SWT.Selection, e -> move());
        back = toolkit.createButton(bar, undo.action().getText(), SWT.PUSH);
        back.addListener(SWT.Selection, e -> undo.action().run());
        undo.action().addPropertyChangeListener(e -> showUndo());
        focus = toolkit.createLabel(bar, "", SWT.WRAP); //$NON-NLS-1$
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(360, SWT.DEFAULT)
                .applyTo(focus);
        bands = new ChartCanvas(section(toolkit, body, Messages.Page_history), target -> pick((Place) target),
                target -> pick((Place) target));
        toolkit.adapt(bands);
        GridDataFactory.fillDefaults().grab(true, false).hint(560, 60).applyTo(bands);
        ways = new WaySection(section(toolkit, body, Messages.Page_next), toolkit);
        Help.set(body, "record_stage"); //$NON-NLS-1$
        site.service(OpenStore.class).ifPresent(store -> {
            store.listen(body, changes -> stale |= changes.contains(StoreChange.FACTS));
            new StageListening(body, store, site.service(StageService.class).orElse(null), this::changed);
        });
        showUndo();
        load();
    }

    private static Composite section(FormToolkit toolkit, Composite body, String title) {
        Section section = toolkit.createSection(body, Section.TITLE_BAR | Section.EXPANDED);
        section.setText(title);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(section);
        Composite client = toolkit.createComposite(section);
        GridLayoutFactory.swtDefaults().margins(4, 6).spacing(0, 8).applyTo(client);
        section.setClient(client);
        return client;
    }

    private void showUndo() {
        if (!back.isDisposed()) {
            back.setText(undo.action().getText());
            back.setEnabled(undo.action().isEnabled());
            back.getParent().layout();
        }
    }

    // ------------------------------------------------------------------------------------------------- loading

    @Override
    public void shown() {
        if (stale) {
            stale = false;
            load();
        }
    }

    private void changed() {
        if (form.isVisible()) {
            load();
        } else {
            stale = true;
        }
    }

    private void load() {
        Optional<StageService> stages = site.service(StageService.class);
        Optional<StageModelService> models = site.service(StageModelService.class);
        long party = site.record().partyId();
        if (party == 0) {
            say(Messages.Page_unsaved);
        } else if (stages.isEmpty() || models.isEmpty()) {
            say(Messages.Page_noService);
        } else if (site.facts().isEmpty()) {
            stale = true;
            say(Messages.Page_building);
        } else {
            site.load(Messages.Page_loading, m -> StageLine.read(stages.get(), models.get(), site.record().store(),
                    site.record().actor(), party), this::show);
        }
    }

    private void say(String sentence) {
        message.setText(sentence);
        boolean shown = !sentence.isEmpty();
        message.setVisible(shown);
        ((GridData) message.getLayoutData()).exclude = !shown;
        move.setEnabled(!lines.isEmpty());
        form.reflow(true);
    }

    private LocalDate today() {
        return site.facts().map(FactSnapshot::today).orElseGet(LocalDate::now);
    }

    private void show(List<StageLine> read) {
        lines = read;
        selected = null;
        table.show(read);
        ((GridData) bands.getLayoutData()).heightHint = BandScene.height(read.size());
        drawBands();
        say(read.isEmpty() ? Messages.Page_noModel : ""); //$NON-NLS-1$
        if (!read.isEmpty()) {
            select(table.selected().orElse(read.getFirst()));
        }
    }

    private void drawBands() {
        LocalDate day = today();
        bands.show((width, height) -> BandScene.of(lines, day, selected, width));
    }

    // ------------------------------------------------------------------------------------------------- selection

    /** A model: what keeps the customer from moving on. */
    private void select(StageLine line) {
        selected = null;
        drawBands();
        String text = line.focus();
        focus.setText(text.isEmpty() ? "" : Messages.bind(Messages.Page_focus, text)); //$NON-NLS-1$
        focus.setToolTipText(text.isEmpty() ? null : text);
        Store store = site.record().store();
        Actor actor = site.record().actor();
        explain(line, stages -> stages.explain(store, actor, line.model().getKey(), site.record().partyId()));
    }

    /** A time in the past: why the customer was moved then. */
    private void pick(Place place) {
        if (!place.equals(selected)) {
            selected = place;
            drawBands();
            table.select(place.line());
            Store store = site.record().store();
            Actor actor = site.record().actor();
            explain(place.line(), stages -> stages.explain(store, actor, place.span().change()));
        }
    }

    /** Asks for a proof. */
    @FunctionalInterface
    private interface Question {
        StageProof ask(StageService stages) throws ClienteleException;
    }

    private void explain(StageLine line, Question question) {
        Place asked = selected;
        site.service(StageService.class).ifPresent(stages -> site.load(Messages.Page_loading,
                m -> question.ask(stages), proof -> {
                    if (asked == selected) {
                        ways.show(line, selected == null ? null : line.text(selected.span()), proof);
                        form.reflow(true);
                    }
                }));
    }

    // ------------------------------------------------------------------------------------------------- moving

    private void move() {
        Optional<StoreSession> session = site.service(OpenStore.class).flatMap(OpenStore::session)
                .filter(open -> open.store() == site.record().store());
        session.ifPresent(open -> new Moves(form.getShell(), site.editorSite(), open, undo).ask(
                table.selected().map(line -> line.model().getKey()).orElse(null), null,
                List.of(site.record().partyId()), false));
    }

    @Override
    public void setFocus() {
        table.setFocus();
    }

    /** The table of models, for tests. */
    LineTable table() {
        return table;
    }

    /** The picture of the history, for tests. */
    ChartCanvas bands() {
        return bands;
    }

    /** What comes next, for tests. */
    WaySection ways() {
        return ways;
    }
}
