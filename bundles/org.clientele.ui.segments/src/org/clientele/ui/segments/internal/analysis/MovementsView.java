package org.clientele.ui.segments.internal.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.LongStream;

import org.clientele.core.ClienteleException;
import org.clientele.core.facts.FactColumn;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.segmentation.MembershipLogEntry;
import org.clientele.core.segmentation.MembershipService;
import org.clientele.core.segmentation.Movements;
import org.clientele.core.segmentation.Movements.Move;
import org.clientele.core.segmentation.Reason;
import org.clientele.core.segmentation.SegmentAnalysis;
import org.clientele.core.segmentation.SegmentService;
import org.clientele.ui.CustomerSets;
import org.clientele.ui.EmptyState;
import org.clientele.ui.Formats;
import org.clientele.ui.Icons;
import org.clientele.ui.SelectedCustomers;
import org.clientele.ui.StoreSession;
import org.clientele.ui.UiIcon;
import org.clientele.ui.UiJobs;
import org.clientele.ui.chart.Choice;
import org.clientele.ui.chart.ChoiceCombo;
import org.clientele.ui.chart.ComputedView;
import org.clientele.ui.chart.CsvExport;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.roaringbitmap.RoaringBitmap;

/** Who came to a segment and who went between two days, and why: the proof of the first day beside that of the second. */
public final class MovementsView extends ComputedView<MovementsView.Figures> {

    /**
     * What is shown.
     *
     * @param choices the segments on offer
     * @param movements who came and went; null without a segment
     * @param lines who moved, with names
     * @param facts the columns
     * @param session the store
     */
    public record Figures(List<Choice> choices, Movements movements, List<Line> lines, FactSnapshot facts,
            StoreSession session) {
    }

    /**
     * Somebody who came or went.
     *
     * @param came whether the customer came
     * @param move when and why
     * @param number the customer number
     * @param name the customer's name
     */
    public record Line(boolean came, Move move, String number, String name) {
    }

    private final Formats formats = Formats.ofUser();
    private final SelectedCustomers.Provider selection = new SelectedCustomers.Provider();
    private ChoiceCombo segments;
    private DateTime from;
    private DateTime to;
    private Button came;
    private Button went;
    private TableViewer viewer;
    private ProofTree then;
    private ProofTree now;
    private Figures shown;
    private volatile String wanted;
    private volatile LocalDate first;
    private volatile LocalDate second;

    @Override
    protected boolean createBar(Composite bar) {
        segments = new ChoiceCombo(bar, Messages.Segment, this::show);
        from = day(bar, Messages.Movements_from);
        to = day(bar, Messages.Movements_to);
        came = count(bar, true);
        went = count(bar, false);
        return true;
    }

    private DateTime day(Composite bar, String label) {
        new Label(bar, SWT.NONE).setText(label);
        DateTime day = new DateTime(bar, SWT.DATE | SWT.DROP_DOWN | SWT.BORDER);
        day.setToolTipText(label);
        day.addListener(SWT.Selection, e -> {
            first = date(from);
            second = date(to);
            renew();
        });
        return day;
    }

    private Button count(Composite bar, boolean entered) {
        Button button = new Button(bar, SWT.PUSH);
        button.setImage(Icons.image(entered ? UiIcon.ADD : UiIcon.REMOVE));
        // named before anybody was counted
        button.setText(Messages.bind(entered ? Messages.Movements_came : Messages.Movements_went, "\u2013")); //$NON-NLS-1$
        button.addListener(SWT.Selection, e -> openAll(entered));
        return button;
    }

    private static LocalDate date(DateTime day) {
        return LocalDate.of(day.getYear(), day.getMonth() + 1, day.getDay());
    }

    /** Shows a segment. */
    public void show(String key) {
        wanted = key;
        renew();
    }

    /** Shows a segment between two days. */
    public void show(String key, LocalDate one, LocalDate other) {
        wanted = key;
        first = one;
        second = other;
        renew();
    }

    @Override
    protected Figures compute(StoreSession session, FactSnapshot facts, IProgressMonitor monitor)
            throws ClienteleException {
        List<Choice> choices = SegmentChoices.of(getSite().getService(SegmentService.class), session);
        String key = SegmentChoices.pick(choices, wanted, 0);
        wanted = key;
        if (key == null) {
            return new Figures(choices, null, List.of(), facts, session);
        }
        getSite().getService(MembershipService.class).follow(session.store());
        LocalDate until = second == null ? lately(session, key, facts.today()) : second;
        LocalDate since = first == null ? until.minusYears(1) : first;
        Movements movements = getSite().getService(SegmentAnalysis.class).movements(session.store(), session.actor(),
                key, since, until, monitor);
        List<Line> lines = new ArrayList<>();
        movements.came().forEach(move -> lines.add(line(true, move, facts)));
        movements.went().forEach(move -> lines.add(line(false, move, facts)));
        return new Figures(choices, movements, lines, facts, session);
    }

    /** Today, or the last day on which somebody came or went where that is more than a year ago. */
    private LocalDate lately(StoreSession session, String key, LocalDate today) throws ClienteleException {
        return getSite().getService(MembershipService.class).log(session.store(), session.actor(), key).stream()
                .filter(entry -> !entry.entered().isEmpty() || !entry.left().isEmpty()).map(MembershipLogEntry::day)
                .filter(day -> !day.isAfter(today)).max(Comparator.naturalOrder())
                .filter(day -> day.isBefore(today.minusYears(1))).orElse(today);
    }

    private static Line line(boolean came, Move move, FactSnapshot facts) {
        int row = facts.rowOf(move.party());
        return new Line(came, move, text(facts, "number", row), text(facts, "name", row)); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private static String text(FactSnapshot facts, String id, int row) {
        FactColumn column = facts.column(id).orElse(null);
        String text = column == null || row < 0 ? null : column.text(row);
        return text == null ? "" : text; //$NON-NLS-1$
    }

    @Override
    protected Control createContent(Composite parent) {
        SashForm sash = new SashForm(parent, SWT.VERTICAL);
        Composite area = new Composite(sash, SWT.NONE);
        TableColumnLayout layout = new TableColumnLayout();
        area.setLayout(layout);
        Table table = new Table(area, SWT.FULL_SELECTION | SWT.MULTI | SWT.VIRTUAL);
        table.setHeaderVisible(true);
        viewer = new TableViewer(table);
        viewer.setUseHashlookup(true);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        column(layout, Messages.Column_move, 14, line -> line.came() ? Messages.Came : Messages.Went);
        column(layout, Messages.Column_number, 12, Line::number);
        column(layout, Messages.Column_name, 30, Line::name);
        column(layout, Messages.Column_day, 18, this::day);
        column(layout, Messages.Column_cause, 18, line -> Messages.cause(line.move().cause()));
        column(layout, Messages.Column_version, 8, line -> String.valueOf(line.move().ruleVersion()));
        Composite proofs = new Composite(sash, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).spacing(1, 0).applyTo(proofs);
        then = new ProofTree(proofs);
        now = new ProofTree(proofs);
        sash.setWeights(60, 40);
        viewer.addSelectionChangedListener(e -> selected());
        viewer.addDoubleClickListener(e -> openSelected());
        getSite().setSelectionProvider(selection);
        getViewSite().getActionBars().getMenuManager()
                .add(new CsvExport(sash, getTitle(), () -> shown == null ? List.of() : table(shown)));
        return sash;
    }

    private interface Cell {
        String text(Line line);
    }

    private void column(TableColumnLayout layout, String name, int weight, Cell cell) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.LEFT);
        column.getColumn().setText(name);
        boolean first = viewer.getTable().getColumnCount() == 1;
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return cell.text((Line) element);
            }

            @Override
            public Image getImage(Object element) {
                return first ? Icons.image(((Line) element).came() ? UiIcon.ADD : UiIcon.REMOVE) : null;
            }
        });
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 50));
    }

    private String day(Line line) {
        String day = formats.date(line.move().day());
        return line.move().precision() == 0 ? day
                : Messages.bind(Messages.Movements_within, day, line.move().precision());
    }

    private void selected() {
        List<?> lines = viewer.getStructuredSelection().toList();
        Figures figures = shown;
        if (figures == null) {
            return;
        }
        selection.setSelection(new SelectedCustomers(figures.session().storeId(),
                lines.stream().limit(SelectedCustomers.MOST).map(l -> ((Line) l).move().party()).toList()));
        then.clear();
        now.clear();
        if (lines.size() == 1) {
            Line line = (Line) lines.getFirst();
            SegmentAnalysis analysis = getSite().getService(SegmentAnalysis.class);
            UiJobs.start(viewer.getControl(), Messages.Movements_reason, null,
                    m -> analysis.reason(figures.session().store(), figures.session().actor(), figures.movements(),
                            line.move().party(), figures.facts()),
                    reason -> reason(figures, line, reason));
        }
    }

    private void reason(Figures figures, Line line, Reason reason) {
        if (figures == shown && viewer.getStructuredSelection().getFirstElement() == line) {
            then.show(title(figures.movements().from(), reason.ruleThen()), reason.then());
            now.show(title(figures.movements().to(), reason.ruleNow()), reason.now());
        }
    }

    private String title(LocalDate day, int version) {
        return Messages.bind(Messages.Movements_proof, formats.date(day), version);
    }

    private void openSelected() {
        if (viewer.getStructuredSelection().getFirstElement() instanceof Line line) {
            open(line.name(), List.of(line));
        }
    }

    private void openAll(boolean entered) {
        if (shown != null) {
            String title = Messages.bind(entered ? Messages.Movements_cameTitle : Messages.Movements_wentTitle,
                    new Object[] { SegmentChoices.title(shown.choices(), shown.movements().segment()),
                            formats.date(shown.movements().from()), formats.date(shown.movements().to()) });
            open(title, shown.lines().stream().filter(line -> line.came() == entered).toList());
        }
    }

    private void open(String title, List<Line> lines) {
        RoaringBitmap rows = new RoaringBitmap();
        LongStream parties = lines.stream().mapToLong(line -> line.move().party());
        parties.mapToInt(shown.facts()::rowOf).filter(row -> row >= 0).forEach(rows::add);
        CustomerSets.open(getSite(), title, shown.facts(), rows);
    }

    private static List<List<String>> table(Figures figures) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.of(Messages.Column_move, Messages.Column_number, Messages.Column_day, Messages.Column_cause,
                Messages.Column_version));
        figures.lines().forEach(line -> lines.add(List.of(line.came() ? Messages.Came : Messages.Went, line.number(),
                line.move().day().toString(), Messages.cause(line.move().cause()),
                String.valueOf(line.move().ruleVersion()))));
        return lines;
    }

    @Override
    protected boolean show(Figures figures) {
        segments.show(figures.choices(), figures.movements() == null ? null : figures.movements().segment());
        if (figures.movements() == null) {
            return false;
        }
        shown = figures;
        set(from, figures.movements().from());
        set(to, figures.movements().to());
        count(came, Messages.Movements_came, figures.movements().came().size());
        count(went, Messages.Movements_went, figures.movements().went().size());
        setContentDescription(Messages.bind(Messages.Movements_counts,
                new Object[] { formats.number(figures.movements().before().getCardinality()),
                        formats.number(figures.movements().after().getCardinality()) }));
        viewer.setInput(figures.lines());
        then.clear();
        now.clear();
        return !figures.lines().isEmpty();
    }

    private void count(Button button, String text, int customers) {
        button.setText(Messages.bind(text, formats.number(customers)));
        button.setEnabled(customers > 0);
        button.getParent().layout(true);
        button.getParent().getParent().layout(true);
    }

    private static void set(DateTime day, LocalDate date) {
        day.setDate(date.getYear(), date.getMonthValue() - 1, date.getDayOfMonth());
    }

    @Override
    protected void explain(EmptyState nothing) {
        nothing.say(Messages.Movements_nothing, Messages.Movements_nothingText);
    }

    @Override
    protected String task() {
        return Messages.Movements_computing;
    }

    @Override
    protected String help() {
        return "movements_view"; //$NON-NLS-1$
    }

    /** The table of those who came and went. */
    public TableViewer viewer() {
        return viewer;
    }
}
