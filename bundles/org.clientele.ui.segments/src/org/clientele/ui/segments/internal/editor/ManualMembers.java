package org.clientele.ui.segments.internal.editor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.clientele.core.ClienteleException;
import org.clientele.core.store.AccessRule;
import org.clientele.core.store.FeaturePath;
import org.clientele.core.store.RecordRow;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.ManualMember;
import org.clientele.ui.Formats;
import org.clientele.ui.Icons;
import org.clientele.ui.Problems;
import org.clientele.ui.StoreSession;
import org.clientele.ui.UiCommands;
import org.clientele.ui.UiIcon;
import org.clientele.ui.UiRefresh;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IWorkbenchSite;
import org.eclipse.ui.forms.widgets.FormToolkit;

/**
 * The customers that somebody put in or out, whatever the condition says. Those that the user may not see are counted
 * only; the segment keeps them.
 */
final class ManualMembers {

    /** The names of those of the asked parties that the user may see. */
    private record Names(List<Long> asked, Map<Long, String> found) {
    }

    private final SegmentEdits edits;
    private final StoreSession session;
    private final IWorkbenchSite site;
    private final TableViewer viewer;
    private final Label more;
    private final Map<Long, String> names = new HashMap<>();
    private final UiRefresh<Names> naming;
    private final Formats formats = Formats.ofUser();
    private final Set<Long> asked = new HashSet<>();
    private volatile List<Long> wanted = List.of();

    ManualMembers(Composite parent, FormToolkit toolkit, IWorkbenchSite site, SegmentEdits edits, StoreSession session) {
        this.edits = edits;
        this.session = session;
        this.site = site;
        Composite bar = toolkit.createComposite(parent);
        GridLayoutFactory.fillDefaults().numColumns(3).applyTo(bar);
        button(toolkit, bar, Messages.Manual_include, UiIcon.ADD, () -> put(true));
        button(toolkit, bar, Messages.Manual_exclude, UiIcon.REMOVE, () -> put(false));
        Button release = button(toolkit, bar, Messages.Manual_release, null, this::release);
        release.setEnabled(false);
        Table table = toolkit.createTable(parent, SWT.MULTI | SWT.FULL_SELECTION | SWT.BORDER);
        table.setHeaderVisible(true);
        GridDataFactory.fillDefaults().grab(true, false).hint(400, 110).applyTo(table);
        viewer = new TableViewer(table);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        column(Messages.Manual_customer, 200, true);
        column(Messages.Manual_inOrOut, 90, false);
        column(Messages.Manual_reason, 260, false);
        column(Messages.Manual_by, 100, false);
        column(Messages.Manual_since, 100, false);
        more = toolkit.createLabel(parent, ""); //$NON-NLS-1$
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(more);
        more.setVisible(false);
        viewer.addSelectionChangedListener(e -> release.setEnabled(!e.getSelection().isEmpty()));
        viewer.addDoubleClickListener(e -> open());
        table.addListener(SWT.KeyDown, e -> {
            if (e.keyCode == SWT.DEL) {
                release();
            } else if (e.keyCode == SWT.INSERT) {
                put(true);
            }
        });
        naming = new UiRefresh<>(table, Messages.Manual_names, m -> read(wanted), read -> {
            asked.addAll(read.asked());
            names.putAll(read.found());
            show();
        });
        edits.onChange(this::refresh);
        refresh();
    }

    private static Button button(FormToolkit toolkit, Composite bar, String label, UiIcon icon, Runnable work) {
        Button button = toolkit.createButton(bar, label, SWT.PUSH);
        if (icon != null) {
            button.setImage(Icons.image(icon));
        }
        button.addListener(SWT.Selection, e -> work.run());
        return button;
    }

    private void column(String name, int width, boolean icon) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.LEFT);
        int place = viewer.getTable().getColumnCount() - 1;
        column.getColumn().setText(name);
        column.getColumn().setWidth(width);
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return text((ManualMember) element, place);
            }

            @Override
            public Image getImage(Object element) {
                return icon ? Icons.image(UiIcon.CUSTOMER) : null;
            }
        });
    }

    private String text(ManualMember member, int column) {
        String text = switch (column) {
        case 0 -> names.get(party(member));
        case 1 -> member.isIncluded() ? Messages.Manual_in : Messages.Manual_out;
        case 2 -> member.getReason();
        case 3 -> member.getAccount();
        default -> formats.date(member.getSince());
        };
        return text == null ? "" : text; //$NON-NLS-1$
    }

    private void refresh() {
        if (viewer.getControl().isDisposed()) {
            return;
        }
        show();
        List<Long> unknown = edits.segment().getManual().stream().map(ManualMembers::party)
                .filter(p -> p != 0 && !names.containsKey(p) && !asked.contains(p)).toList();
        if (!unknown.isEmpty()) {
            wanted = unknown;
            naming.request();
        }
    }

    private void show() {
        List<ManualMember> members = List.copyOf(edits.segment().getManual());
        viewer.setInput(members.stream().filter(m -> names.containsKey(party(m))).toList());
        long hidden = members.stream().map(ManualMembers::party)
                .filter(p -> asked.contains(p) && !names.containsKey(p)).count();
        more.setText(hidden == 0 ? "" : Messages.bind(Messages.Manual_more, formats.number(hidden))); //$NON-NLS-1$
        more.setVisible(hidden > 0);
        ((GridData) more.getLayoutData()).exclude = hidden == 0;
        more.requestLayout();
    }

    private static long party(ManualMember member) {
        return member.getParty() == null ? 0 : member.getParty().value();
    }

    /** The names of those that the user may see; of those that are gone only for a user from whom nothing is hidden. */
    private Names read(List<Long> parties) throws ClienteleException {
        Map<Long, String> found = new HashMap<>();
        if (session.store().accessRule(session.actor()) instanceof AccessRule.Everything) {
            parties.forEach(p -> found.put(p, Messages.Manual_gone));
        }
        List<RecordRow> rows = session.store().records(session.actor()).rows(Literals.PARTY,
                List.of(FeaturePath.of(Literals.PARTY__DISPLAY_NAME)), parties.stream().mapToLong(p -> p).toArray());
        rows.forEach(r -> found.put(r.id(), String.valueOf(r.values().getFirst())));
        return new Names(parties, found);
    }

    private void put(boolean included) {
        ManualDialog dialog = new ManualDialog(site.getShell(), session, included);
        if (dialog.open() == Window.OK) {
            dialog.customer().ifPresent(c -> {
                names.put(c.partyId(), c.name());
                Problems.show(edits.putByHand(c.partyId(), included, dialog.reason()));
            });
        }
    }

    private void release() {
        List<ManualMember> selected = ((List<?>) viewer.getStructuredSelection().toList()).stream()
                .map(ManualMember.class::cast).toList();
        if (!selected.isEmpty()) {
            Problems.show(edits.release(selected));
        }
    }

    private void open() {
        if (viewer.getStructuredSelection().getFirstElement() instanceof ManualMember member
                && member.getParty() != null) {
            UiCommands.openCustomer(site, member.getParty().value());
        }
    }
}
