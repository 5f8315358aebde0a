package org.clientele.ui.segments.internal.editor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.clientele.core.facts.ColumnDescriptor.ColumnType;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.model.Condition;
import org.clientele.ui.CustomerSets;
import org.clientele.ui.CustomerTransfer;
import org.clientele.ui.Formats;
import org.clientele.ui.Icon;
import org.clientele.ui.Icons;
import org.clientele.ui.UiCommands;
import org.clientele.ui.UiIcon;
import org.clientele.ui.UiIds;
import org.clientele.ui.UiRefresh;
import org.clientele.ui.segments.internal.editor.MembersModel.Member;
import org.clientele.ui.segments.internal.editor.MembersModel.Sample;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.ui.IWorkbenchSite;
import org.roaringbitmap.RoaringBitmap;

/** Some of the customers for whom the selected node holds: Enter and double click open one, a button shows all. */
final class MembersPane {

    private final IWorkbenchSite site;
    private final SegmentEdits edits;
    private final LiveCounts counts;
    private final Composite area;
    private final Label heading;
    private final Button random;
    private final Button all;
    private final TableViewer viewer;
    private final UiRefresh<Sample> refresh;
    private final Formats formats = Formats.ofUser();
    private volatile Wanted wanted;
    private Condition node;
    /** Stays while the button is pressed, so that the sample does not change with each count. */
    private Long seed;
    private List<String> columns = List.of();

    private record Wanted(FactSnapshot facts, RoaringBitmap rows, Set<String> about, Long seed) {
    }

    MembersPane(Composite parent, IWorkbenchSite site, SegmentEdits edits, LiveCounts counts) {
        this.site = site;
        this.edits = edits;
        this.counts = counts;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 4).applyTo(area);
        heading = new Label(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).indent(4, 0).applyTo(heading);
        random = new Button(area, SWT.TOGGLE);
        random.setText(Messages.Members_random);
        random.setToolTipText(Messages.Members_randomTip);
        random.addListener(SWT.Selection, e -> {
            seed = random.getSelection() ? System.nanoTime() : null;
            ask();
        });
        all = new Button(area, SWT.PUSH);
        all.setText(Messages.Members_all);
        all.addListener(SWT.Selection, e -> openAll());
        Table table = new Table(area, SWT.MULTI | SWT.FULL_SELECTION);
        table.setHeaderVisible(true);
        table.setData("org.eclipse.e4.ui.css.CssClassName", "WhyPart"); //$NON-NLS-1$ //$NON-NLS-2$
        GridDataFactory.fillDefaults().span(3, 1).grab(true, true).hint(200, 80).applyTo(table);
        viewer = new TableViewer(table);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.addDoubleClickListener(e -> open());
        CustomerTransfer.source(table, this::dragged);
        MenuManager menu = new MenuManager();
        menu.add(action(Messages.Members_open, UiIcon.CUSTOMER, this::open));
        menu.add(action(Messages.Members_why, ConditionIcon.WHY, this::explain));
        table.setMenu(menu.createContextMenu(table));
        refresh = new UiRefresh<>(area, Messages.Members_job, m -> load(), this::show);
    }

    Composite area() {
        return area;
    }

    /** The table, which tells the workbench which customers are selected. */
    TableViewer viewer() {
        return viewer;
    }

    /** Shows the customers of a node; null for the members. */
    void show(Condition selected) {
        node = selected == edits.condition().root() ? null : selected;
        ask();
    }

    /** Shows the customers as they are now. */
    void ask() {
        NodeCounts latest = counts.counts();
        Optional<RoaringBitmap> rows = latest == null ? Optional.empty() : latest.rows(node);
        all.setEnabled(rows.isPresent());
        random.setEnabled(rows.isPresent());
        if (rows.isEmpty()) {
            heading.setText(Messages.Members_none);
            viewer.setInput(List.of());
            return;
        }
        Set<String> about = latest.copyOf(node == null ? edits.condition().root() : node)
                .map(counts.rules()::columns).orElse(Set.of());
        wanted = new Wanted(latest.facts(), rows.get(), about, seed);
        refresh.request();
    }

    private Sample load() {
        Wanted now = wanted;
        return MembersModel.of(counts.session().storeId(), now.facts(), now.rows(), now.about(), now.seed());
    }

    private void show(Sample sample) {
        List<String> ids = sample.columns().stream().map(c -> c.id()).toList();
        if (!ids.equals(columns)) {
            columns = ids;
            makeColumns(sample);
        }
        heading.setText(Messages.bind(Messages.Members_heading, formats.number(sample.members().size()),
                formats.number(sample.total())));
        viewer.setInput(sample.members());
        area.layout();
    }

    private void makeColumns(Sample sample) {
        Table table = viewer.getTable();
        table.setRedraw(false);
        for (TableColumn column : table.getColumns()) {
            column.dispose();
        }
        for (int i = 0; i < sample.columns().size(); i++) {
            int place = i;
            ColumnType type = sample.columns().get(i).type();
            boolean number = type != ColumnType.TEXT && type != ColumnType.DATE;
            TableViewerColumn column = new TableViewerColumn(viewer, number ? SWT.RIGHT : SWT.LEFT);
            column.getColumn().setText(sample.columns().get(i).label());
            column.getColumn().setWidth(i == 1 ? 170 : 95);
            column.setLabelProvider(new ColumnLabelProvider() {
                @Override
                public String getText(Object member) {
                    return place < ((Member) member).cells().size() ? ((Member) member).cells().get(place) : ""; //$NON-NLS-1$
                }
            });
        }
        table.setRedraw(true);
    }

    private void open() {
        if (viewer.getStructuredSelection().getFirstElement() instanceof Member member) {
            UiCommands.openCustomer(site, member.party());
        }
    }

    private static Action action(String label, Icon icon, Runnable work) {
        return new Action(label, Icons.descriptor(icon)) {
            @Override
            public void run() {
                work.run();
            }
        };
    }

    /** Shows why the selected customer is in the segment. */
    private void explain() {
        String key = edits.stored().getKey();
        if (viewer.getStructuredSelection().getFirstElement() instanceof Member member) {
            String party = Long.toString(member.party());
            UiCommands.run(site, UiIds.EXPLAIN, key == null ? Map.of(UiIds.PARTY_ID, party)
                    : Map.of(UiIds.PARTY_ID, party, UiIds.SEGMENT, key));
        }
    }

    /** Opens all customers of the node in the list. */
    void openAll() {
        NodeCounts latest = counts.counts();
        if (latest != null) {
            String title = node == null || counts.words() == null ? edits.title() : new NodeTexts(counts.words()).text(node);
            latest.rows(node).ifPresent(rows -> CustomerSets.open(site, title, latest.facts(), rows));
        }
    }

    private CustomerTransfer.Customers dragged() {
        List<Long> parties = ((List<?>) viewer.getStructuredSelection().toList()).stream()
                .map(m -> ((Member) m).party()).toList();
        return parties.isEmpty() ? null : new CustomerTransfer.Customers(counts.session().storeId(), parties);
    }
}
