package packs.utility.ui.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.clientele.core.ClienteleException;
import org.clientele.core.classification.ClassificationService;
import org.clientele.core.definitions.DefinitionService;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.qualification.ScoreInput;
import org.clientele.core.qualification.ScorecardService;
import org.clientele.core.qualification.ScorecardService.NewRating;
import org.clientele.core.roles.Permission;
import org.clientele.core.rules.DecisionTableService;
import org.clientele.core.rules.ProofNode;
import org.clientele.core.store.CommitResult;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.ui.Formats;
import org.clientele.ui.OpenStore;
import org.clientele.ui.Permitted;
import org.clientele.ui.StoreChange;
import org.clientele.ui.customers.RecordContext;
import org.clientele.ui.customers.RecordPage;
import org.clientele.ui.customers.RecordPageSite;
import org.clientele.ui.edits.NumberText;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;

import packs.utility.Evaluation;
import packs.utility.Evaluation.Outcome;
import packs.utility.Evaluation.Result;
import packs.utility.Texts;
import packs.utility.Utility;

/** The eight indicators and the social benefit with what follows of them, each with its reason [V08]. */
public final class EvaluationPage implements RecordPage {

    private final Formats formats = Formats.ofUser();
    private final NumberText numbers = NumberText.ofUser();
    private RecordPageSite site;
    private ScrolledForm form;
    private FormToolkit toolkit;
    private Evaluation evaluation;
    private Label total;
    private GridTable indicators;
    private Tree outcomes;
    private List<ScoreInput> inputs = List.of();
    private boolean stale;
    private Button rate;
    private boolean mayRate;

    @Override
    public void createContent(IManagedForm managed, RecordPageSite pageSite) {
        site = pageSite;
        form = managed.getForm();
        toolkit = managed.getToolkit();
        Composite body = form.getBody();
        GridLayoutFactory.swtDefaults().numColumns(2).margins(10, 6).spacing(12, 8).applyTo(body);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(body, "packs.utility.ui.evaluation_page");
        total = toolkit.createLabel(body, "", SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(total);
        if (site.record().partyId() == 0) {
            total.setText(Texts.of("page.unsaved"));
        } else {
            fill(body);
        }
    }

    /** A customer that was new is saved now. */
    @Override
    public void recordChanged() {
        if (indicators == null && site.record().partyId() != 0) {
            total.setText("");
            fill(form.getBody());
            form.reflow(true);
        }
    }

    private void fill(Composite body) {
        toolkit.createLabel(body, Texts.of("page.evaluation"));
        toolkit.createLabel(body, "");
        indicators = new GridTable(body, toolkit, List.of(Texts.of("evaluation.indicator"),
                Texts.of("evaluation.weight"), Texts.of("evaluation.score"), Texts.of("evaluation.points")), 1, 90);
        GridDataFactory.fillDefaults().grab(true, true).hint(480, 260).applyTo(indicators.control());
        indicators.onOpen(this::rate);
        Composite buttons = toolkit.createComposite(body);
        GridLayoutFactory.fillDefaults().applyTo(buttons);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(buttons);
        Button propose = button(buttons, toolkit, "page.propose", this::propose);
        rate = button(buttons, toolkit, "page.rate", this::rate);
        rate.setEnabled(false);
        mayRate = Permitted.show(rate, Permission.EDIT_RECORDS);
        Permitted.show(propose, Permission.EDIT_RECORDS);
        indicators.onSelect(this::enable);
        toolkit.createLabel(body, Texts.of("page.outcomes"));
        toolkit.createLabel(body, "");
        outcomes = toolkit.createTree(body, SWT.BORDER | SWT.FULL_SELECTION);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(480, 200).applyTo(outcomes);
        Label hint = toolkit.createLabel(body, Texts.of("page.edit"), SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(hint);
        site.service(OpenStore.class).ifPresent(store -> store.listen(body, changes -> {
            stale |= changes.contains(StoreChange.FACTS) || changes.contains(StoreChange.COMMIT);
            if (body.isVisible()) {
                shown();
            }
        }));
        evaluation = evaluation().orElse(null);
        load();
    }

    private Optional<Evaluation> evaluation() {
        Optional<DefinitionService> definitions = site.service(DefinitionService.class);
        Optional<ScorecardService> scorecards = site.service(ScorecardService.class);
        Optional<DecisionTableService> tables = site.service(DecisionTableService.class);
        Optional<ClassificationService> schemes = site.service(ClassificationService.class);
        return definitions.isEmpty() || scorecards.isEmpty() || tables.isEmpty() || schemes.isEmpty() ? Optional.empty()
                : Optional.of(new Evaluation(definitions.get(), scorecards.get(), tables.get(), schemes.get()));
    }

    private void enable() {
        rate.setEnabled(mayRate && indicators.selected() >= 0);
    }

    private static Button button(Composite parent, FormToolkit toolkit, String text, Runnable action) {
        Button button = toolkit.createButton(parent, Texts.of(text), SWT.PUSH);
        button.addListener(SWT.Selection, e -> action.run());
        GridDataFactory.fillDefaults().applyTo(button);
        return button;
    }

    private void load() {
        RecordContext record = site.record();
        if (evaluation != null) {
            site.load(Texts.of("page.loading"), m -> evaluation.evaluate(record.store(), record.actor(),
                    record.partyId(), Locale.getDefault()), this::show);
        }
    }

    private void show(Result result) {
        inputs = result.score().map(s -> s.groups().stream().flatMap(g -> g.inputs().stream()).toList())
                .orElse(List.of());
        total.setText(result.score().map(score -> score.total().map(t -> Texts.of("evaluation.total", formats.decimal(t)))
                .orElseGet(() -> Texts.of("evaluation.missing", score.missing().size()))).orElse(""));
        indicators.show(inputs.stream().map(input -> List.of(input.title(), formats.decimal(input.weight()),
                input.score().map(formats::decimal).orElse(""), input.contribution().map(formats::decimal).orElse("")))
                .toList());
        enable();
        outcomes.removeAll();
        for (Outcome outcome : result.outcomes()) {
            TreeItem item = new TreeItem(outcomes, SWT.NONE);
            item.setText(outcome.title() + ": " + outcome.text());
            if (outcome.proof() != null) {
                add(item, outcome.proof());
            }
        }
        form.reflow(true);
        Marker.write(total.getText());
    }

    private static void add(TreeItem parent, ProofNode proof) {
        TreeItem item = new TreeItem(parent, SWT.NONE);
        item.setText((proof.holds() ? "\u2713 " : "\u2717 ") + proof.text());
        proof.children().forEach(child -> add(item, child));
        parent.setExpanded(proof.holds());
    }

    private void propose() {
        Optional<FactSnapshot> facts = site.facts();
        if (evaluation == null || facts.isEmpty()) {
            total.setText(Texts.of("page.building"));
            return;
        }
        RecordContext record = site.record();
        site.load(Texts.of("page.propose"), m -> committed(evaluation.rate(record.store(), record.actor(),
                record.partyId(),
                List.copyOf(evaluation.propose(record.store(), facts.get(), record.partyId(), Locale.getDefault())
                        .values()))),
                done -> load());
    }

    /** Asks for the score of the chosen indicator. */
    private void rate() {
        int chosen = indicators.selected();
        Optional<FactSnapshot> facts = site.facts();
        if (evaluation == null || facts.isEmpty()) {
            total.setText(Texts.of("page.building"));
            return;
        }
        if (!rate.isEnabled()) {
            return;
        }
        ScoreInput input = inputs.get(chosen);
        InputDialog dialog = new InputDialog(form.getShell(), Texts.of("rate.title"),
                Texts.of("rate.prompt", input.title(), formats.decimal(input.low()), formats.decimal(input.high())),
                input.score().map(numbers::write).orElse(""), text -> problem(text, input));
        if (dialog.open() == Window.OK) {
            NewRating rating = new NewRating(Utility.EVALUATION, input.criterion(),
                    score(dialog.getValue()).orElse(null), "", facts.get().today());
            RecordContext record = site.record();
            site.load(Texts.of("rate.title"), m -> committed(
                    evaluation.rate(record.store(), record.actor(), record.partyId(), List.of(rating))), done -> load());
        }
    }

    private String problem(String text, ScoreInput input) {
        boolean fits = text.isBlank() || score(text)
                .filter(s -> s.compareTo(input.low()) >= 0 && s.compareTo(input.high()) <= 0).isPresent();
        return fits ? null : Texts.of("rate.bad", formats.decimal(input.low()), formats.decimal(input.high()));
    }

    /** What was typed, as the user writes numbers; empty for none. */
    private Optional<BigDecimal> score(String text) {
        return numbers.read(Literals.RATING__SCORE, text).map(NumberText.Entry::value).map(BigDecimal.class::cast);
    }

    private static CommitResult committed(CommitResult result) throws ClienteleException {
        if (!result.isCommitted()) {
            throw new ClienteleException(result.status());
        }
        return result;
    }

    @Override
    public void shown() {
        if (stale && evaluation != null) {
            stale = false;
            load();
        }
    }

    @Override
    public void setFocus() {
        if (indicators != null) {
            indicators.control().setFocus();
        }
    }
}
