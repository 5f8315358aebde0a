package org.clientele.ui.segments.internal.analysis;

import java.util.ArrayList;
import java.util.List;

import org.clientele.core.ClienteleException;
import org.clientele.core.customers.CustomerScope;
import org.clientele.core.facts.FactColumn;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.segmentation.Profile;
import org.clientele.core.segmentation.Profile.TextTrait;
import org.clientele.core.segmentation.Profile.Trait;
import org.clientele.core.segmentation.SegmentAnalysis;
import org.clientele.core.segmentation.SegmentService;
import org.clientele.core.store.Store;
import org.clientele.model.Segment;
import org.clientele.ui.CustomerSets;
import org.clientele.ui.EmptyState;
import org.clientele.ui.StoreSession;
import org.clientele.ui.chart.Choice;
import org.clientele.ui.chart.ChoiceCombo;
import org.clientele.ui.chart.ComputedView;
import org.clientele.ui.chart.CsvExport;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.roaringbitmap.RoaringBitmap;

/** What is typical for a segment against all others, the strongest first; a double click opens the members behind it. */
public final class CompareView extends ComputedView<CompareView.Figures> {

    /**
     * What is shown.
     *
     * @param choices the segments on offer
     * @param chosen the segment's key; null without one
     * @param profile the traits; null without a segment
     * @param session the store
     */
    public record Figures(List<Choice> choices, String chosen, Profile profile, StoreSession session) {
    }

    private ChoiceCombo segments;
    private TableViewer viewer;
    private TraitTexts texts;
    private Figures shown;
    private volatile String wanted;

    @Override
    protected boolean createBar(Composite bar) {
        segments = new ChoiceCombo(bar, Messages.Segment, this::show);
        return true;
    }

    /** Shows a segment. */
    public void show(String key) {
        wanted = key;
        renew();
    }

    @Override
    protected Figures compute(StoreSession session, FactSnapshot facts, IProgressMonitor monitor)
            throws ClienteleException {
        List<Choice> choices = SegmentChoices.of(getSite().getService(SegmentService.class), session);
        String key = SegmentChoices.pick(choices, wanted, 0);
        wanted = key;
        return new Figures(choices, key, key == null ? null : getSite().getService(SegmentAnalysis.class)
                .profile(session.store(), session.actor(), key, facts, monitor), session);
    }

    @Override
    protected Control createContent(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        TableColumnLayout layout = new TableColumnLayout();
        area.setLayout(layout);
        Table table = new Table(area, SWT.FULL_SELECTION | SWT.SINGLE);
        table.setHeaderVisible(true);
        viewer = new TableViewer(table);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        ColumnViewerToolTipSupport.enableFor(viewer);
        column(layout, Messages.Column_trait, 28, TraitTexts::name);
        column(layout, Messages.Column_members, 18, TraitTexts::members);
        column(layout, Messages.Column_others, 18, TraitTexts::others);
        TableViewerColumn effect = column(layout, Messages.Column_effect, 14, (words, trait) -> ""); //$NON-NLS-1$
        column(layout, Messages.Column_size, 18, TraitTexts::effect);
        column(layout, Messages.Column_strength, 12, TraitTexts::strength);
        new EffectBars(viewer, effect.getColumn());
        viewer.addDoubleClickListener(e -> open());
        getViewSite().getActionBars().getMenuManager()
                .add(new CsvExport(area, getTitle(), () -> shown == null ? List.of() : lines(shown.profile())));
        return area;
    }

    private interface Cell {
        String text(TraitTexts texts, Trait trait);
    }

    private TableViewerColumn column(TableColumnLayout layout, String name, int weight, Cell cell) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.LEFT);
        column.getColumn().setText(name);
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return cell.text(texts, (Trait) element);
            }

            @Override
            public String getToolTipText(Object element) {
                Trait trait = (Trait) element;
                return texts.name(trait) + '\n' + texts.effect(trait);
            }
        });
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 80));
        return column;
    }

    private List<List<String>> lines(Profile profile) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.of(Messages.Column_trait, Messages.Column_members, Messages.Column_others,
                Messages.Column_effect, Messages.Column_strength));
        profile.traits().forEach(trait -> lines.add(texts.line(trait)));
        return lines;
    }

    /** The members with the value of a text; of a number, all members. */
    private void open() {
        if (viewer.getStructuredSelection().getFirstElement() instanceof Trait trait) {
            Store store = shown.session().store();
            String key = shown.chosen();
            SegmentService service = getSite().getService(SegmentService.class);
            String title = SegmentChoices.title(shown.choices(), key);
            String shownTitle = trait instanceof TextTrait
                    ? Messages.bind(Messages.Compare_members, title, texts.name(trait)) : title;
            CustomerSets.open(getSite(), shownTitle, (CustomerScope.Finder) (facts, monitor) -> {
                Segment segment = service.segments(store, shown.session().actor()).stream()
                        .filter(s -> key.equals(s.getKey())).findFirst().orElse(null);
                return segment == null ? new RoaringBitmap()
                        : having(trait, facts, service.members(store, segment, facts));
            });
        }
    }

    private static RoaringBitmap having(Trait trait, FactSnapshot facts, RoaringBitmap members) {
        RoaringBitmap rows = RoaringBitmap.and(members, facts.visible());
        FactColumn column = facts.column(trait.column().id()).orElse(null);
        if (!(trait instanceof TextTrait text) || column == null) {
            return rows;
        }
        RoaringBitmap having = new RoaringBitmap();
        rows.forEach((int row) -> {
            String value = column.text(row);
            if (value == null ? text.value() == null : value.equals(text.value())) {
                having.add(row);
            }
        });
        return having;
    }

    @Override
    protected boolean show(Figures figures) {
        segments.show(figures.choices(), figures.chosen());
        if (figures.profile() == null || figures.profile().traits().isEmpty()) {
            return false;
        }
        shown = figures;
        texts = new TraitTexts(figures.session().store().info().settings().baseCurrency());
        viewer.setInput(figures.profile().traits());
        setContentDescription(Messages.bind(Messages.Compare_counts, figures.profile().members(),
                figures.profile().others()));
        return true;
    }

    @Override
    protected void explain(EmptyState nothing) {
        nothing.say(Messages.Compare_nothing, Messages.Compare_nothingText);
    }

    @Override
    protected String task() {
        return Messages.Compare_computing;
    }

    @Override
    protected String help() {
        return "compare_view"; //$NON-NLS-1$
    }

    /** The table of traits. */
    public TableViewer viewer() {
        return viewer;
    }
}
