package org.clientele.ui.customers.internal.record.overview;

import java.time.Clock;
import java.util.function.Consumer;

import org.clientele.core.classification.ClassificationService;
import org.clientele.core.profile.ProfileService;
import org.clientele.core.qualification.QualificationService;
import org.clientele.core.qualification.ScorecardService;
import org.clientele.model.LampKind;
import org.clientele.ui.Help;
import org.clientele.ui.OpenStore;
import org.clientele.ui.StoreChange;
import org.clientele.ui.customers.RecordPage;
import org.clientele.ui.customers.RecordPageSite;
import org.clientele.ui.customers.internal.record.CustomerRecordEditor;
import org.clientele.ui.customers.internal.record.KeyFigures;
import org.clientele.ui.customers.internal.record.LiveDefinitions;
import org.clientele.ui.customers.internal.record.RecordSections;
import org.clientele.ui.customers.internal.record.Reveals;
import org.clientele.ui.customers.internal.record.Sections;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.widgets.FormToolkit;

/** The first page of the record. */
public final class OverviewPage implements RecordPage, Reveals {

    private static final String LAMPS = "lamps."; //$NON-NLS-1$

    private RecordPageSite site;
    private OverviewModel model;
    private LiveDefinitions definitions;
    private KeyFigures figures;
    private RelationSection relation;
    private QualificationSection qualification;
    private ScoresSection scores;
    private CompletenessSection completeness;
    private TasksSection tasks;
    private ClassesSection classes;
    private StaleSection stale;
    private RecordSections others;

    @Override
    public void createContent(IManagedForm form, RecordPageSite pageSite) {
        site = pageSite;
        FormToolkit toolkit = form.getToolkit();
        model = new OverviewModel(site.record(),
                new OverviewModel.Services(site.service(QualificationService.class),
                        site.service(ScorecardService.class), site.service(ProfileService.class),
                        site.service(ClassificationService.class)),
                Clock.systemDefaultZone());
        Composite body = form.getForm().getBody();
        GridLayoutFactory.swtDefaults().numColumns(2).equalWidth(true).margins(10, 6).spacing(14, 6).applyTo(body);
        figures = new KeyFigures(body, toolkit, site);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(figures.control());
        relation = new RelationSection(body, toolkit, site, 2);
        Composite left = Sections.column(body, toolkit);
        Composite right = Sections.column(body, toolkit);
        Consumer<String> jump = path -> ((CustomerRecordEditor) site.editorSite().getPart()).reveal(path);
        qualification = new QualificationSection(left, toolkit, model,
                new Deciding(left, site, () -> tasks.load()));
        scores = new ScoresSection(left, toolkit, model);
        completeness = new CompletenessSection(right, toolkit, model, jump);
        tasks = new TasksSection(right, toolkit, site);
        classes = new ClassesSection(right, toolkit, model, site.record());
        stale = new StaleSection(right, toolkit, site, model, jump);
        others = new RecordSections(site, toolkit).add("org.clientele.ui.customers.record.overview", left, right); //$NON-NLS-1$
        Help.set(body, "record_overview"); //$NON-NLS-1$
        definitions = new LiveDefinitions(left, site, this::redefined);
        site.service(OpenStore.class).ifPresent(store -> store.listen(left, changes -> {
            if (changes.contains(StoreChange.COMMIT)) {
                tasks.load();
            }
            if (changes.contains(StoreChange.FACTS)) {
                relation.load();
            }
        }));
        figures.load();
        relation.load();
        tasks.load();
        recordChanged();
    }

    private void redefined() {
        model.use(definitions.now().orElse(null));
        recordChanged();
    }

    @Override
    public void recordChanged() {
        qualification.refresh();
        scores.refresh();
        completeness.refresh();
        classes.refresh();
        stale.load(definitions.now().orElse(null));
        others.recordChanged();
    }

    @Override
    public void shown() {
        figures.load();
        tasks.load();
        others.shown();
    }

    @Override
    public void dispose() {
        others.dispose();
    }

    @Override
    public void reveal(String path) {
        if (path.startsWith(LAMPS)) {
            qualification.reveal(LampKind.valueOf(path.substring(LAMPS.length())));
        }
    }
}
