package org.clientele.ui.customers.internal.definitions;

import java.time.ZoneId;
import java.util.List;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.rules.RuleVersion;
import org.clientele.core.rules.RuleVersionService;
import org.clientele.core.store.CommitResult;
import org.clientele.model.Aggregate;
import org.clientele.model.DecisionTable;
import org.clientele.ui.Formats;
import org.clientele.ui.UiJobs;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.forms.widgets.Section;

/** The versions of a decision table: who changed it when and why, what differs from now, and the way back. */
final class TableVersions {

    private static final int WIDTH = 480;

    private final DefinitionRecord record;
    private final RuleVersionService service;
    private final ScrolledForm form;
    private final Formats formats = Formats.ofUser();
    private final Table table;
    private final Text text;
    private List<RuleVersion> versions = List.of();

    TableVersions(DefinitionRecord record, RuleVersionService service, ScrolledForm form, FormToolkit toolkit) {
        this.record = record;
        this.service = service;
        this.form = form;
        Section section = toolkit.createSection(form.getBody(), Section.TITLE_BAR | Section.EXPANDED);
        section.setText(Messages.Versions_section);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(section);
        Composite client = toolkit.createComposite(section);
        GridLayoutFactory.swtDefaults().margins(4, 6).applyTo(client);
        section.setClient(client);
        table = toolkit.createTable(client, SWT.FULL_SELECTION | SWT.BORDER | SWT.SINGLE);
        table.setHeaderVisible(true);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, 100).applyTo(table);
        column(Messages.Versions_number, 70);
        column(Messages.Versions_when, 160);
        column(Messages.Versions_who, 120);
        column(Messages.Versions_why, 260);
        table.addListener(SWT.Selection, e -> compare());
        text = toolkit.createText(client, "", SWT.MULTI | SWT.READ_ONLY | SWT.V_SCROLL | SWT.H_SCROLL); //$NON-NLS-1$
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, 90).applyTo(text);
        Button restore = toolkit.createButton(client, Messages.Versions_restore, SWT.PUSH);
        restore.addListener(SWT.Selection, e -> restore());
        load();
    }

    private void column(String name, int width) {
        TableColumn column = new TableColumn(table, SWT.LEFT);
        column.setText(name);
        column.setWidth(width);
    }

    /** Reads the list anew. */
    void load() {
        if (!record.isNew()) {
            UiJobs.start(table, Messages.Versions_section, null,
                    m -> service.versions(record.store(), record.actor(), record.reference()), this::show);
        }
    }

    private void show(List<RuleVersion> found) {
        versions = found;
        ZoneId zone = record.store().info().settings().zone();
        table.removeAll();
        for (RuleVersion version : found) {
            new TableItem(table, SWT.NONE).setText(new String[] { Integer.toString(version.version()),
                    formats.moment(version.recordedAt(), zone), version.account(), version.reason() });
        }
        text.setText(Messages.Versions_hint);
    }

    private RuleVersion selected() {
        int index = table.getSelectionIndex();
        return index < 0 || index >= versions.size() ? null : versions.get(index);
    }

    private void compare() {
        RuleVersion version = selected();
        if (version != null) {
            UiJobs.start(table, Messages.Versions_section, null, m -> load(version), old -> {
                if (version == selected()) {
                    List<String> lines = TableLines.difference(TableLines.of((DecisionTable) old),
                            TableLines.of((DecisionTable) record.aggregate()));
                    text.setText(lines.isEmpty() ? Messages.Versions_same : String.join("\n", lines)); //$NON-NLS-1$
                }
            });
        }
    }

    private Aggregate load(RuleVersion version) throws ClienteleException {
        return service.load(record.store(), record.actor(), record.reference(), version.version())
                .orElseThrow(() -> new ClienteleException(StatusCodes.NOT_FOUND, Messages.Versions_gone));
    }

    private void restore() {
        RuleVersion version = selected();
        if (version == null || record.isDirty()) {
            text.setText(version == null ? Messages.Versions_hint : Messages.Versions_dirty);
            return;
        }
        String reason = Messages.bind(Messages.Versions_reason, record.title(), version.version());
        UiJobs.start(form, reason, record.store(), m -> {
            CommitResult result = service.restore(record.store(), record.actor(), record.reference(),
                    version.version(), reason);
            if (!result.isCommitted()) {
                throw new ClienteleException(result.status());
            }
            return record.fetch();
        }, stored -> {
            record.replace(stored, record.store().journal().lastSequence());
            load();
        });
    }
}
