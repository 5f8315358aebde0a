package org.clientele.ui.customers.internal.transfer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.clientele.core.ClienteleException;
import org.clientele.core.exchange.ImportMapping.RowKind;
import org.clientele.core.exchange.ImportService;
import org.clientele.core.exchange.ImportTarget;
import org.clientele.ui.Help;
import org.clientele.ui.customers.internal.Messages;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;

/** Asks what each column means. */
final class ImportMappingPage extends WizardPage {

    private final ImportModel model;
    private final ImportService service;
    private Combo kind;
    private ScrolledComposite scroller;
    private Composite columns;
    private final Map<String, Combo> meanings = new HashMap<>();

    ImportMappingPage(ImportModel model, ImportService service) {
        super("mapping", Messages.Import_mappingTitle, null); //$NON-NLS-1$
        this.model = model;
        this.service = service;
        setDescription(Messages.Import_mappingText);
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(4).applyTo(area);
        new Label(area, SWT.NONE).setText(Messages.Import_kind);
        kind = new Combo(area, SWT.READ_ONLY);
        kind.addListener(SWT.Selection, e -> {
            int records = kind.getSelectionIndex() - RowKind.RECORD.ordinal();
            if (records < 0) {
                model.kind(RowKind.values()[kind.getSelectionIndex()]);
            } else {
                model.records(model.recordRows().get(records));
            }
            showColumns();
        });
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).grab(true, false).applyTo(kind);
        button(area, Messages.Import_loadMapping, SWT.OPEN, file -> {
            model.take(service.loadMapping(file));
            showColumns();
        });
        button(area, Messages.Import_saveMapping, SWT.SAVE, file -> service.saveMapping(model.mapping(), file));
        scroller = new ScrolledComposite(area, SWT.V_SCROLL | SWT.BORDER);
        scroller.setExpandHorizontal(true);
        scroller.setExpandVertical(true);
        GridDataFactory.fillDefaults().span(4, 1).grab(true, true).hint(600, 280).applyTo(scroller);
        Help.set(area, "import_wizard"); //$NON-NLS-1$
        setControl(area);
    }

    @Override
    public void setVisible(boolean visible) {
        if (visible) {
            showColumns();
        }
        super.setVisible(visible);
        if (visible) {
            kind.setFocus();
        }
    }

    private void showColumns() {
        List<String> kinds = new ArrayList<>(List.of(Messages.Import_kindCUSTOMER, Messages.Import_kindORDER,
                Messages.Import_kindORDER_LINE, Messages.Import_kindSTAGE));
        model.recordRows().forEach(rows -> kinds.add(rows.label()));
        if (!Arrays.asList(kind.getItems()).equals(kinds)) {
            kind.setItems(kinds.toArray(String[]::new));
            kind.requestLayout(); // it was measured without them
        }
        kind.select(model.kind().ordinal() + model.records().map(model.recordRows()::indexOf).orElse(0));
        Control old = columns;
        meanings.clear();
        columns = new Composite(scroller, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).spacing(12, 4).applyTo(columns);
        for (String heading : List.of(Messages.Import_column, Messages.Import_meaning, Messages.Import_example)) {
            Label label = new Label(columns, SWT.NONE);
            label.setText(heading);
            label.setFont(JFaceResources.getBannerFont());
        }
        model.preview().ifPresent(preview -> preview.columns().forEach(this::addColumn));
        scroller.setContent(columns);
        scroller.setMinSize(columns.computeSize(SWT.DEFAULT, SWT.DEFAULT));
        if (old != null) {
            old.dispose();
        }
        check();
    }

    private void addColumn(String name) {
        new Label(columns, SWT.NONE).setText(name.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
        Combo meaning = new Combo(columns, SWT.READ_ONLY);
        List<String> targets = model.targets().stream().map(ImportTarget::id).toList();
        meaning.add(Messages.Import_none);
        model.targets().forEach(target -> meaning.add(TargetLabels.of(target)));
        meaning.setVisibleItemCount(15);
        meanings.put(name, meaning);
        meaning.select(targets.indexOf(model.target(name)) + 1);
        meaning.addListener(SWT.Selection, e -> {
            int chosen = meaning.getSelectionIndex();
            model.target(name, chosen <= 0 ? null : targets.get(chosen - 1));
            // the column that had this meaning before loses it; the focus stays where it is
            meanings.forEach((other, combo) -> combo.select(targets.indexOf(model.target(other)) + 1));
            check();
        });
        GridDataFactory.fillDefaults().hint(200, SWT.DEFAULT).applyTo(meaning);
        Label example = new Label(columns, SWT.NONE);
        String value = model.example(name);
        example.setText((value.length() > 60 ? value.substring(0, 60) + "\u2026" : value).replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(example);
    }

    private void check() {
        String problem = model.problem().orElse(null);
        setErrorMessage(problem);
        setPageComplete(problem == null);
    }

    @FunctionalInterface
    private interface FileWork {
        void with(Path file) throws ClienteleException;
    }

    private void button(Composite parent, String label, int style, FileWork work) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(label);
        button.addListener(SWT.Selection, e -> {
            FileDialog dialog = new FileDialog(getShell(), style | SWT.SHEET);
            dialog.setFilterExtensions(new String[] { "*.json" }); //$NON-NLS-1$
            dialog.setOverwrite(true);
            String chosen = dialog.open();
            if (chosen == null) {
                return;
            }
            try {
                work.with(Path.of(chosen));
            } catch (ClienteleException failure) {
                setErrorMessage(failure.getStatus().getMessage());
            }
        });
    }
}
