package org.clientele.ui.segments.internal;

import java.util.Optional;
import java.util.function.Consumer;

import org.clientele.core.ClienteleException;
import org.clientele.core.customers.CustomerScope;
import org.clientele.core.segmentation.SegmentCount;
import org.clientele.core.segmentation.SegmentService;
import org.clientele.core.store.CommitResult;
import org.clientele.model.Segment;
import org.clientele.ui.CustomerSets;
import org.clientele.ui.Icon;
import org.clientele.ui.Icons;
import org.clientele.ui.OpenStore;
import org.clientele.ui.Problems;
import org.clientele.ui.StoreSession;
import org.clientele.ui.UiIcon;
import org.clientele.ui.UiJobs;
import org.clientele.ui.segments.internal.editor.ConditionIcon;
import org.clientele.ui.segments.internal.editor.SegmentOpening;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IViewSite;

/** What can be done with segments in their list: by its menu, its tool bar and keys. */
final class SegmentActions {

    private final IViewSite site;
    private final TableViewer viewer;
    private final Runnable refresh;

    SegmentActions(IViewSite site, TableViewer viewer, Runnable refresh) {
        this.site = site;
        this.viewer = viewer;
        this.refresh = refresh;
        Control control = viewer.getControl();
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(this::fill);
        control.setMenu(menu.createContextMenu(control));
        site.registerContextMenu(menu, viewer);
        control.addKeyListener(KeyListener.keyPressedAdapter(this::key));
        site.getActionBars().getToolBarManager().add(action(Messages.Segments_new, UiIcon.ADD, 0, true, this::create));
        site.getActionBars().getToolBarManager().add(action(Messages.Segments_edit, ConditionIcon.EDIT, 0, true,
                () -> selected(this::edit)));
    }

    private void key(KeyEvent event) {
        Runnable work = switch (event.keyCode) {
        case SWT.INSERT -> this::create;
        case SWT.F3 -> () -> selected(this::edit);
        case SWT.F2 -> () -> selected(this::rename);
        case SWT.DEL -> () -> selected(this::delete);
        default -> null;
        };
        if (work != null) {
            event.doit = false;
            work.run();
        }
    }

    private void fill(IMenuManager menu) {
        boolean one = count().isPresent();
        menu.add(action(Messages.Segments_show, UiIcon.CUSTOMERS, SWT.CR, count().filter(c -> c.status().isOK())
                .isPresent(), this::showMembers));
        menu.add(action(Messages.Segments_edit, ConditionIcon.EDIT, SWT.F3, one, () -> selected(this::edit)));
        menu.add(new Separator());
        menu.add(action(Messages.Segments_new, UiIcon.ADD, SWT.INSERT, true, this::create));
        menu.add(action(Messages.Segments_duplicate, null, 0, one, () -> selected(this::duplicate)));
        menu.add(action(Messages.Segments_rename, null, SWT.F2, one, () -> selected(this::rename)));
        menu.add(action(Messages.Segments_delete, UiIcon.REMOVE, SWT.DEL, one, () -> selected(this::delete)));
        menu.add(new Separator("additions")); //$NON-NLS-1$
    }

    private static Action action(String label, Icon icon, int key, boolean enabled, Runnable work) {
        String keys = key == 0 ? "" : '\t' + Action.convertAccelerator(key); //$NON-NLS-1$
        Action action = new Action(label + keys, icon == null ? null : Icons.descriptor(icon)) {
            @Override
            public void run() {
                work.run();
            }
        };
        action.setToolTipText(label);
        action.setEnabled(enabled);
        return action;
    }

    private Optional<SegmentCount> count() {
        return Optional.ofNullable(viewer.getStructuredSelection().getFirstElement())
                .filter(SegmentCount.class::isInstance).map(SegmentCount.class::cast);
    }

    private Optional<StoreSession> session() {
        return site.getService(OpenStore.class).session();
    }

    private void selected(Consumer<Segment> work) {
        count().map(SegmentCount::segment).ifPresent(work);
    }

    /** Shows the members of the selected segment in the customer list. */
    void showMembers() {
        count().filter(c -> c.status().isOK()).ifPresentOrElse(c -> CustomerSets.open(site, c.segment().getName(),
                new CustomerScope.InSegment(c.segment().getKey())), () -> selected(this::edit));
    }

    /** Opens a new segment. */
    void create() {
        session().ifPresent(s -> SegmentOpening.openNew(site.getPage(), s, SegmentOpening.empty()));
    }

    private void edit(Segment segment) {
        session().ifPresent(s -> SegmentOpening.open(site.getPage(), s, segment));
    }

    private void duplicate(Segment segment) {
        session().ifPresent(s -> SegmentOpening.openNew(site.getPage(), s, SegmentOpening.copyOf(segment)));
    }

    private void rename(Segment segment) {
        InputDialog dialog = new InputDialog(site.getShell(), Messages.Segments_rename, Messages.Segments_newName,
                segment.getName(), name -> name.isBlank() ? "" : null); //$NON-NLS-1$
        if (dialog.open() == Window.OK) {
            Segment renamed = EcoreUtil.copy(segment);
            renamed.setName(dialog.getValue().strip());
            write(Messages.Segments_rename, session -> site.getService(SegmentService.class).save(session.store(),
                    session.actor(), renamed));
        }
    }

    private void delete(Segment segment) {
        String question = Messages.bind(Messages.Segments_deleteQuestion, segment.getName());
        if (MessageDialog.openQuestion(site.getShell(), Messages.Segments_delete, question)) {
            write(Messages.Segments_delete, session -> site.getService(SegmentService.class).delete(session.store(),
                    session.actor(), segment.getKey()));
        }
    }

    private interface Write {
        CommitResult run(StoreSession session) throws ClienteleException;
    }

    private void write(String name, Write work) {
        session().ifPresent(s -> UiJobs.start(viewer.getControl(), name, s.store(), m -> work.run(s), result -> {
            Problems.show(result.status());
            refresh.run();
        }));
    }
}
