package org.clientele.ui.customers.internal.record.profile;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.clientele.core.ClienteleException;
import org.clientele.core.profile.ProfileService;
import org.clientele.core.profile.ProfileValue;
import org.clientele.core.profile.ProfileValue.Basis;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.EvidenceSource;
import org.clientele.model.Party;
import org.clientele.ui.Colors;
import org.clientele.ui.Formats;
import org.clientele.ui.UiIcon;
import org.clientele.ui.UiRefresh;
import org.clientele.ui.customers.RecordPageSite;
import org.clientele.ui.customers.internal.record.Sections;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.forms.widgets.FormToolkit;

/** Where each value comes from, who said so, how sure and how old it is. */
final class OriginsSection {

    private static final int ROWS = 8;
    private static final int PAUSE = 400;

    private final ProfileModel model;
    private final RecordPageSite site;
    private final TableViewer viewer;
    private final UiRefresh<List<ProfileValue>> refresh;
    private final Consumer<List<ProfileValue>> read;
    private final Action confirm;
    private volatile Party asked;

    /**
     * Creates the section.
     *
     * @param read is given the values each time that they were read
     */
    OriginsSection(Composite parent, FormToolkit toolkit, ProfileModel model, RecordPageSite site,
            Consumer<List<ProfileValue>> read) {
        this.model = model;
        this.site = site;
        this.read = read;
        Formats formats = Formats.ofUser();
        Composite client = Sections.add(parent, toolkit, Messages.Origins_title, 1);
        Composite body = toolkit.createComposite(client);
        Table table = toolkit.createTable(body, SWT.FULL_SELECTION | SWT.BORDER | SWT.MULTI);
        table.setHeaderVisible(true);
        viewer = new TableViewer(table);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        TableColumnLayout layout = new TableColumnLayout();
        body.setLayout(layout);
        column(layout, Messages.Origins_what, 22, ProfileValue::label);
        column(layout, Messages.Origins_value, 28, ProfileValue::text);
        column(layout, Messages.Origins_source, 18, this::source);
        column(layout, Messages.Origins_since, 12, v -> formats.date(v.knownSince()));
        column(layout, Messages.Origins_by, 12, ProfileValue::by);
        column(layout, Messages.Origins_confidence, 8,
                v -> v.confidence().isEmpty() ? "" : v.confidence().getAsInt() + " %"); //$NON-NLS-1$ //$NON-NLS-2$
        GridDataFactory.fillDefaults().grab(true, false)
                .hint(240, table.getHeaderHeight() + ROWS * table.getItemHeight()).applyTo(body);
        confirm = Sections.action(Messages.Origins_confirm, UiIcon.OK, this::confirm);
        Sections.actions(client, confirm);
        viewer.addSelectionChangedListener(e -> confirm.setEnabled(!e.getSelection().isEmpty()));
        confirm.setEnabled(false);
        refresh = new UiRefresh<>(client, Messages.Origins_loading, m -> values(), this::show);
    }

    private void column(TableColumnLayout layout, String title, int weight, Function<ProfileValue, String> text) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.LEFT);
        column.getColumn().setText(title);
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return text.apply((ProfileValue) element);
            }

            @Override
            public Color getForeground(Object element) {
                return ((ProfileValue) element).stale() ? Colors.BAD.get() : null;
            }
        });
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 50));
    }

    /** The source of a value in words. */
    String source(ProfileValue value) {
        if (value.source() != null && value.source() != EvidenceSource.NOT_STATED) {
            return name(value.source());
        }
        return value.basis() == Basis.ENTERED ? Messages.Origins_entered
                : value.basis() == Basis.IMPORTED ? Messages.Origins_imported : Messages.Origins_unknown;
    }

    private String name(EvidenceSource source) {
        return site.record().labels().literal(Literals.VALUE_ORIGIN, Literals.EVIDENCE_SOURCE, source);
    }

    /** Reads the sources again, a moment later, for the record as it is now. */
    void load() {
        asked = EcoreUtil.copy(site.record().party());
        refresh.requestAfter(PAUSE);
    }

    private List<ProfileValue> values() throws ClienteleException {
        Optional<ProfileService> profile = site.service(ProfileService.class);
        if (profile.isEmpty() || model.definitions().isEmpty()) {
            return List.of();
        }
        return profile.get().values(site.record().store(), site.record().actor(), asked, model.definitions().get(),
                model.today());
    }

    private void show(List<ProfileValue> values) {
        viewer.setInput(values);
        read.accept(values);
    }

    private void confirm() {
        ConfirmDialog dialog = new ConfirmDialog(site.editorSite().getShell(), this::name);
        if (dialog.open() == ConfirmDialog.OK) {
            List<String> paths = viewer.getStructuredSelection().stream().map(v -> ((ProfileValue) v).path()).toList();
            model.confirm(paths, dialog.source(), dialog.confidence());
        }
    }
}
