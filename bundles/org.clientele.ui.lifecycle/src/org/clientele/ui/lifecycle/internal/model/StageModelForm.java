package org.clientele.ui.lifecycle.internal.model;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.clientele.core.ClienteleException;
import org.clientele.core.definitions.DefinitionService;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.lifecycle.StageGuard;
import org.clientele.core.lifecycle.StageModelFinding;
import org.clientele.core.lifecycle.StageModelService;
import org.clientele.core.rules.RuleService;
import org.clientele.core.rules.text.ConditionTextService;
import org.clientele.core.rules.text.TextContext;
import org.clientele.core.segmentation.SegmentService;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.StageModel;
import org.clientele.ui.StoreSession;
import org.clientele.ui.UiCommands;
import org.clientele.ui.UiRefresh;
import org.clientele.ui.edits.FormFields;
import org.eclipse.core.databinding.DataBindingContext;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.forms.widgets.Section;
import org.eclipse.ui.services.IServiceLocator;

/** The form of a stage model: its fields, findings, stages, transitions and effect. */
final class StageModelForm {

    private static final long PAUSE = 400;
    private static final List<EAttribute> FIELDS = List.of(Literals.STAGE_MODEL__KEY, Literals.STAGE_MODEL__POSITION,
            Literals.TITLED__ENGLISH, Literals.TITLED__CHINESE, Literals.STAGE_MODEL__SOURCE,
            Literals.STAGE_MODEL__HOLD_DAYS);

    private final StageModelEdits record;
    private final StoreSession session;
    private final IServiceLocator site;
    private final ScrolledForm form;
    private final DataBindingContext bindings = new DataBindingContext();
    private final FindingSection findings;
    private final StageSection stages;
    private final WaySection ways;
    private final EffectSection effect;
    private final UiRefresh<TextContext> reading;
    private final UiRefresh<List<StageModelFinding>> checking;
    private volatile TextContext words;
    private volatile StageModel checked;

    StageModelForm(StageModelEdits record, StoreSession session, IServiceLocator site, ScrolledForm form,
            FormToolkit toolkit, Collection<StageGuard> guards, Runnable simulate) {
        this.record = record;
        this.session = session;
        this.site = site;
        this.form = form;
        Composite body = form.getBody();
        ConditionTextService service = site.getService(ConditionTextService.class);
        Runnable reflow = () -> form.reflow(true);
        fields(body, toolkit);
        findings = new FindingSection(body, toolkit, this::reveal, party -> UiCommands.openCustomer(site, party));
        stages = new StageSection(body, toolkit, record, service, () -> words, reflow);
        ways = new WaySection(body, toolkit, record, guards, service, () -> words, reflow);
        effect = new EffectSection(record, session, site, form, toolkit, simulate);
        reading = new UiRefresh<>(body, Messages.Editor_words, this::read, this::show);
        checking = new UiRefresh<>(body, Messages.Findings_checking, this::check, this::checked)
                .onFailure(status -> findings.fail(status.getMessage()));
        reading.request();
        refresh();
    }

    private void fields(Composite body, FormToolkit toolkit) {
        Section section = toolkit.createSection(body, Section.TITLE_BAR | Section.EXPANDED);
        section.setText(record.labels().type(Literals.STAGE_MODEL));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(section);
        Composite client = toolkit.createComposite(section);
        GridLayoutFactory.swtDefaults().numColumns(4).margins(4, 6).spacing(10, 6).applyTo(client);
        section.setClient(client);
        FormFields fields = new FormFields(record, toolkit, bindings);
        FIELDS.forEach(attribute -> fields.add(client, record::aggregate, attribute));
        GridDataFactory.fillDefaults().grab(true, false).span(3, 1).hint(320, 40).indent(6, 0)
                .applyTo(fields.add(client, record::aggregate, Literals.TITLED__DESCRIPTION));
    }

    // ------------------------------------------------------------------------------------------------- words

    private TextContext read(IProgressMonitor monitor) throws ClienteleException {
        FactSnapshot facts = session.facts().await(session.actor(), 0, monitor);
        DefinitionService definitions = site.getService(DefinitionService.class);
        return TextContext.of(Locale.getDefault(), facts).withDefinitions(definitions.definitions(session.store()))
                .withSegments(site.getService(SegmentService.class).segments(session.store(), session.actor()))
                .withTypes(site.getService(RuleService.class).types());
    }

    private void show(TextContext context) {
        boolean first = words == null;
        words = context;
        if (first) {
            stages.words();
            ways.words();
        }
    }

    // ------------------------------------------------------------------------------------------------- checking

    private List<StageModelFinding> check(IProgressMonitor monitor) throws ClienteleException {
        return site.getService(StageModelService.class).check(session.store(), session.actor(), checked, monitor);
    }

    private void checked(List<StageModelFinding> found) {
        findings.show(found);
        stages.refresh(found);
        form.reflow(true);
    }

    private void reveal(StageModelFinding finding) {
        if (finding.place().stage() >= 0 && finding.place().stage() < record.aggregate().getStages().size()) {
            stages.reveal(finding.place().stage(), finding.place().part());
        } else {
            ways.reveal(finding.place().transition());
        }
    }

    /** Shows the model as it is now, and checks it a moment later. */
    void refresh() {
        stages.refresh(findings.findings());
        ways.refresh();
        checked = record.copy();
        checking.requestAfter(PAUSE);
    }

    /** Takes over what was typed last; tells why that cannot be used. */
    Optional<String> settle() {
        return stages.settle().or(ways::settle);
    }

    /** What the model would do. */
    EffectSection effect() {
        return effect;
    }

    /** What is wrong with the model. */
    FindingSection findings() {
        return findings;
    }

    /** The stages. */
    StageSection stages() {
        return stages;
    }

    /** The transitions. */
    WaySection ways() {
        return ways;
    }

    void dispose() {
        bindings.dispose();
        stages.disposeBindings();
    }
}
