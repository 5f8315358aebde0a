package org.clientele.ui.segments.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.clientele.core.facts.FactBase;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.segmentation.MembershipService;
import org.clientele.core.segmentation.SegmentCount;
import org.clientele.core.segmentation.SegmentService;
import org.clientele.model.edit.ModelLabels;
import org.clientele.ui.EmptyState;
import org.clientele.ui.Formats;
import org.clientele.ui.Help;
import org.clientele.ui.Icons;
import org.clientele.ui.OpenStore;
import org.clientele.ui.StoreChange;
import org.clientele.ui.StoreSession;
import org.clientele.ui.UiIcon;
import org.clientele.ui.UiJobs;
import org.clientele.ui.UiRefresh;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.part.ViewPart;

/**
 * The segments with their counts; a segment that cannot be evaluated says why. Double click and Enter show the members, F3 opens
 * the editor.
 */
public final class SegmentsView extends ViewPart {

    private record Loaded(FactBase.State state, List<SegmentCount> counts) {
    }

    private final Formats formats = Formats.ofUser();
    private Composite parent;
    private Composite list;
    private EmptyState empty;
    private TableViewer viewer;
    private ModelLabels labels;
    private UiRefresh<Loaded> refresh;
    private SegmentActions actions;
    private MembershipListening memberships;

    @Override
    public void createPartControl(Composite composite) {
        parent = composite;
        parent.setLayout(new StackLayout());
        labels = ModelLabels.registered();
        empty = new EmptyState(parent);
        list = new Composite(parent, SWT.NONE);
        viewer = createTable();
        refresh = new UiRefresh<>(parent, Messages.Segments_loading, m -> load(), this::show)
                .onFailure(this::failed);
        actions = new SegmentActions(getViewSite(), viewer, refresh::request);
        memberships = new MembershipListening(parent, openStore(), getSite().getService(MembershipService.class),
                refresh::request);
        openStore().listen(parent, this::changed);
        getSite().setSelectionProvider(viewer);
        Help.set(parent, "segments_view"); //$NON-NLS-1$
        top(empty);
        refresh.request();
    }

    private TableViewer createTable() {
        TableColumnLayout layout = new TableColumnLayout();
        list.setLayout(layout);
        Table table = new Table(list, SWT.FULL_SELECTION | SWT.SINGLE);
        table.setHeaderVisible(true);
        TableViewer created = new TableViewer(table);
        created.setContentProvider(ArrayContentProvider.getInstance());
        ColumnViewerToolTipSupport.enableFor(created);
        column(created, layout, Messages.Segments_name, SWT.LEFT, 25, new Cell() {
            @Override
            public String getText(Object element) {
                return labels.text(((SegmentCount) element).segment());
            }

            @Override
            public Image getImage(Object element) {
                boolean ok = ((SegmentCount) element).status().isOK();
                return Icons.image(ok ? UiIcon.SEGMENT : UiIcon.WARNING);
            }
        });
        column(created, layout, Messages.Segments_count, SWT.RIGHT, 15, new Cell() {
            @Override
            public String getText(Object element) {
                SegmentCount count = (SegmentCount) element;
                return count.status().isOK() ? formats.number(count.count()) : "\u2013"; //$NON-NLS-1$
            }
        });
        column(created, layout, Messages.Segments_purpose, SWT.LEFT, 45, new Cell() {
            @Override
            public String getText(Object element) {
                SegmentCount count = (SegmentCount) element;
                String purpose = count.segment().getPurpose();
                return !count.status().isOK() ? count.status().getMessage()
                        : text(purpose == null || purpose.isBlank() ? count.segment().getDescription() : purpose);
            }
        });
        column(created, layout, Messages.Segments_owner, SWT.LEFT, 15, new Cell() {
            @Override
            public String getText(Object element) {
                return text(((SegmentCount) element).segment().getOwner());
            }
        });
        created.addDoubleClickListener(e -> actions.showMembers());
        return created;
    }

    /** Tells the whole text of a cell, or why the segment is disabled. */
    private abstract static class Cell extends ColumnLabelProvider {
        @Override
        public String getToolTipText(Object element) {
            IStatus status = ((SegmentCount) element).status();
            return status.isOK() ? ((SegmentCount) element).segment().getDescription() : status.getMessage();
        }
    }

    private static String text(String value) {
        return value == null ? "" : value; //$NON-NLS-1$
    }

    private static void column(TableViewer viewer, TableColumnLayout layout, String name, int align, int weight,
            Cell cell) {
        TableViewerColumn column = new TableViewerColumn(viewer, align);
        column.getColumn().setText(name);
        column.setLabelProvider(cell);
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 60));
    }

    private OpenStore openStore() {
        return getSite().getService(OpenStore.class);
    }

    private void changed(Set<StoreChange> changes) {
        memberships.follow();
        refresh.request();
    }

    /** Runs in the background. */
    private Loaded load() throws org.clientele.core.ClienteleException {
        Optional<StoreSession> session = openStore().session();
        SegmentService service = getSite().getService(SegmentService.class);
        if (session.isEmpty() || service == null) {
            return null;
        }
        StoreSession open = session.get();
        Optional<FactSnapshot> facts = open.facts().snapshot(open.actor());
        return new Loaded(open.facts().state(),
                facts.isEmpty() ? null : service.counts(open.store(), facts.get(), open.actor()));
    }

    private void show(Loaded loaded) {
        if (loaded == null) {
            empty.say(Messages.Segments_noStore, Messages.Segments_noStoreText);
            top(empty);
        } else if (loaded.counts() == null) {
            boolean failed = loaded.state().phase() == FactBase.Phase.FAILED;
            empty.say(failed ? Messages.Facts_failed : Messages.Facts_building, failed
                    ? loaded.state().status().getMessage()
                    : Messages.bind(Messages.Facts_progress, formats.percent(loaded.state().done())));
            top(empty);
        } else if (loaded.counts().isEmpty()) {
            empty.say(Messages.Segments_none, Messages.Segments_noneText).offer(Messages.Segments_addSamples,
                    UiIcon.SAMPLE, this::addSamples).offer(Messages.Segments_new, UiIcon.ADD, actions::create);
            top(empty);
        } else {
            Object selected = viewer.getStructuredSelection().getFirstElement();
            viewer.setInput(loaded.counts());
            if (selected instanceof SegmentCount before) {
                loaded.counts().stream().filter(c -> c.segment().getId() == before.segment().getId()).findFirst()
                        .ifPresent(c -> viewer.setSelection(new org.eclipse.jface.viewers.StructuredSelection(c)));
            }
            top(list);
        }
    }

    private void failed(IStatus status) {
        empty.say(Messages.Segments_failed, status.getMessage()).offer(Messages.Action_retry, UiIcon.REFRESH,
                refresh::request);
        top(empty);
    }

    private void top(Control control) {
        ((StackLayout) parent.getLayout()).topControl = control;
        parent.layout();
    }

    private void addSamples() {
        Optional<StoreSession> session = openStore().session();
        InputDialog home = new InputDialog(getSite().getShell(), Messages.Segments_addSamples, Messages.Segments_home,
                Locale.getDefault().getDisplayCountry(Locale.ENGLISH), v -> v.isBlank() ? "" : null); //$NON-NLS-1$
        if (session.isPresent() && home.open() == Window.OK) {
            StoreSession open = session.get();
            String country = home.getValue().strip();
            UiJobs.start(parent, Messages.Segments_addSamples, open.store(), m -> {
                getSite().getService(SegmentService.class).addSamples(open.store(), open.actor(), country);
                return country;
            }, done -> refresh.request());
        }
    }

    @Override
    public void setFocus() {
        if (((StackLayout) parent.getLayout()).topControl == list) {
            viewer.getControl().setFocus();
        } else {
            empty.setFocus();
        }
    }
}
