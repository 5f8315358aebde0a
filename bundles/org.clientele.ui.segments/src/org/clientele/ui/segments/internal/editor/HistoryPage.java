package org.clientele.ui.segments.internal.editor;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.clientele.core.customers.CustomerScope;
import org.clientele.core.segmentation.MembershipService;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.ui.CustomerSets;
import org.clientele.ui.Formats;
import org.clientele.ui.Help;
import org.clientele.ui.UiJobs;
import org.clientele.ui.UiRefresh;
import org.clientele.ui.edits.DateText;
import org.clientele.ui.edits.ValueText;
import org.clientele.ui.segments.internal.editor.HistoryModel.Line;
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
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.editor.FormPage;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.roaringbitmap.RoaringBitmap;

/** Who entered a segment and who left it, when and why, and its members as of a day. */
public final class HistoryPage extends FormPage {

    /** The page's id. */
    static final String ID = "history"; //$NON-NLS-1$

    private final SegmentEditor editor;
    private final Formats formats = Formats.ofUser();
    private final DateText dates = DateText.ofUser();
    private TableViewer viewer;
    private Label state;
    private Text day;
    private UiRefresh<List<Line>> refresh;
    private ValueText values;

    HistoryPage(SegmentEditor editor) {
        super(editor, ID, Messages.Page_history);
        this.editor = editor;
    }

    @Override
    protected void createFormContent(IManagedForm managed) {
        FormToolkit toolkit = managed.getToolkit();
        Composite body = managed.getForm().getBody();
        managed.getForm().setText(editor.getPartName());
        toolkit.decorateFormHeading(managed.getForm().getForm());
        GridLayoutFactory.swtDefaults().margins(10, 6).spacing(0, 8).applyTo(body);
        Help.set(body, "segment_history"); //$NON-NLS-1$
        Composite asOf = toolkit.createComposite(body);
        GridLayoutFactory.fillDefaults().numColumns(4).spacing(8, 0).applyTo(asOf);
        toolkit.createLabel(asOf, Messages.History_asOf);
        day = toolkit.createText(asOf, "", SWT.BORDER); //$NON-NLS-1$
        day.setMessage(dates.example());
        day.addListener(SWT.DefaultSelection, e -> showMembersOn());
        GridDataFactory.swtDefaults().hint(120, SWT.DEFAULT).applyTo(day);
        Button show = toolkit.createButton(asOf, Messages.History_showMembers, SWT.PUSH);
        show.addListener(SWT.Selection, e -> showMembersOn());
        state = toolkit.createLabel(body, "", SWT.WRAP); //$NON-NLS-1$
        GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(state);
        Table table = toolkit.createTable(body, SWT.FULL_SELECTION | SWT.BORDER);
        table.setHeaderVisible(true);
        GridDataFactory.fillDefaults().grab(true, true).hint(400, 260).applyTo(table);
        viewer = new TableViewer(table);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        column(Messages.History_day, 170, SWT.LEFT);
        column(Messages.History_cause, 170, SWT.LEFT);
        column(Messages.History_entered, 90, SWT.RIGHT);
        column(Messages.History_left, 90, SWT.RIGHT);
        column(Messages.History_members, 110, SWT.RIGHT);
        viewer.addDoubleClickListener(e -> openLine());
        editor.whenLoaded(body, this::fill);
    }

    private void column(String name, int width, int align) {
        TableViewerColumn column = new TableViewerColumn(viewer, align);
        int place = viewer.getTable().getColumnCount() - 1;
        column.getColumn().setText(name);
        column.getColumn().setWidth(width);
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object line) {
                return text((Line) line, place);
            }
        });
    }

    private String text(Line line, int column) {
        return switch (column) {
        case 0 -> line.precision() == 0 ? formats.date(line.day())
                : Messages.bind(Messages.History_within, formats.date(line.day()), line.precision());
        case 1 -> values.text(Literals.MEMBERSHIP_ENTRY, Literals.MEMBERSHIP_ENTRY__CAUSE, line.cause());
        case 2 -> formats.number(line.entered().getCardinality());
        case 3 -> formats.number(line.left().getCardinality());
        default -> formats.number(line.members());
        };
    }

    private void fill() {
        SegmentEdits edits = editor.edits();
        values = new ValueText(edits.labels());
        MembershipService memberships = getSite().getService(MembershipService.class);
        refresh = new UiRefresh<>(viewer.getControl(), Messages.History_job, m -> edits.isNew() ? List.of()
                : HistoryModel.read(memberships, edits.store(), edits.actor(), edits.stored().getKey()),
                this::show).onFailure(status -> state.setText(status.getMessage().replace("&", "&&"))); //$NON-NLS-1$ //$NON-NLS-2$
        day.setText(dates.write(LocalDate.now(edits.store().info().settings().zone())));
        refresh.request();
    }

    private void show(List<Line> lines) {
        state.setText(lines.isEmpty() ? Messages.History_none : Messages.History_hint);
        viewer.setInput(lines);
        getManagedForm().reflow(true);
    }

    /** Who entered and who left by the selected line. */
    private void openLine() {
        if (viewer.getStructuredSelection().getFirstElement() instanceof Line line) {
            boolean entered = !line.entered().isEmpty();
            String pattern = entered ? Messages.History_enteredTitle : Messages.History_leftTitle;
            open(Messages.bind(pattern, editor.getPartName(), formats.date(line.day())),
                    entered ? line.entered() : line.left());
        }
    }

    private void showMembersOn() {
        Optional<LocalDate> wanted = dates.read(day.getText());
        if (wanted.isEmpty()) {
            state.setText(Messages.bind(Messages.History_noDay, dates.example()));
            return;
        }
        SegmentEdits edits = editor.edits();
        if (edits == null || edits.isNew()) {
            return;
        }
        String title = Messages.bind(Messages.History_title, editor.getPartName(), formats.date(wanted.get()));
        UiJobs.start(viewer.getControl(), Messages.History_job, null,
                m -> getSite().getService(MembershipService.class).membersOn(edits.store(), edits.actor(),
                        edits.stored().getKey(), wanted.get()),
                parties -> open(title, parties));
    }

    private void open(String title, RoaringBitmap parties) {
        CustomerScope.Finder finder = (facts, monitor) -> {
            RoaringBitmap rows = new RoaringBitmap();
            parties.forEach((int party) -> {
                int row = facts.rowOf(Integer.toUnsignedLong(party));
                if (row >= 0) {
                    rows.add(row);
                }
            });
            return rows;
        };
        CustomerSets.open(getSite(), title, finder);
    }

    @Override
    public void setActive(boolean active) {
        super.setActive(active);
        if (active && refresh != null) {
            refresh.request();
        }
    }
}
