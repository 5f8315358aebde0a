package org.clientele.ui.customers.internal.transfer;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.exchange.CsvFormat;
import org.clientele.core.exchange.CsvPreview;
import org.clientele.core.exchange.ExchangeInfo;
import org.clientele.core.exchange.ExchangeService;
import org.clientele.core.exchange.ImportMapping;
import org.clientele.core.exchange.ImportMapping.RowKind;
import org.clientele.core.exchange.ImportPreview;
import org.clientele.core.exchange.ImportService;
import org.clientele.core.exchange.ImportTarget;
import org.clientele.core.exchange.ImportTargets;
import org.clientele.core.records.CustomerClass;
import org.clientele.model.edit.ModelLabels;
import org.clientele.ui.Help;
import org.clientele.ui.StoreSession;
import org.clientele.ui.UiRefresh;
import org.clientele.ui.customers.internal.Messages;
import org.clientele.ui.customers.internal.transfer.ImportModel.RecordRows;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ComboViewer;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** Asks for the file and shows how it was understood. */
final class ImportFilePage extends WizardPage {

    private static final int SHOWN_ROWS = 20;

    private final ImportModel model;
    private final StoreSession session;
    private final ImportService service;
    private final ExchangeService exchange;
    private final List<ExchangeInfo> importers;
    private ComboViewer importer;
    private Text file;
    private Label found;
    private Table rows;
    private UiRefresh<Sniffed> sniff;
    private volatile String asked = ""; //$NON-NLS-1$

    private record Sniffed(Path file, String importer, String found, CsvPreview preview, ImportMapping proposal, List<ImportTarget> targets,
            List<ImportTarget> stages, List<RecordRows> records) {
    }

    ImportFilePage(ImportModel model, StoreSession session, ImportService service, ExchangeService exchange) {
        super("file", Messages.Import_fileTitle, null); //$NON-NLS-1$
        this.model = model;
        this.session = session;
        this.service = service;
        this.exchange = exchange;
        this.importers = exchange.importers();
        setDescription(Messages.Import_fileText);
        setPageComplete(false);
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).applyTo(area);
        new Label(area, SWT.NONE).setText(Messages.Import_importer);
        importer = new ComboViewer(area, SWT.READ_ONLY);
        importer.setContentProvider(ArrayContentProvider.getInstance());
        importer.setLabelProvider(LabelProvider.createTextProvider(i -> ((ExchangeInfo) i).label()));
        importer.setInput(importers);
        importer.setSelection(new StructuredSelection(importers.getFirst()));
        importer.addSelectionChangedListener(e -> choose());
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(importer.getControl());
        new Label(area, SWT.NONE).setText(Messages.Import_file);
        file = new Text(area, SWT.BORDER);
        file.addModifyListener(e -> changed());
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(file);
        Button browse = new Button(area, SWT.PUSH);
        browse.setText(Messages.Import_browse);
        browse.addListener(SWT.Selection, e -> browse());
        found = new Label(area, SWT.NONE);
        GridDataFactory.fillDefaults().span(3, 1).grab(true, false).applyTo(found);
        rows = new Table(area, SWT.BORDER | SWT.FULL_SELECTION);
        rows.setHeaderVisible(true);
        rows.setLinesVisible(true);
        GridDataFactory.fillDefaults().span(3, 1).grab(true, true).hint(600, 260).applyTo(rows);
        sniff = new UiRefresh<>(area, Messages.Import_reading, this::sniff, this::show).onFailure(this::failed);
        Help.set(area, "import_wizard"); //$NON-NLS-1$
        setControl(area);
    }

    private ExchangeInfo chosen() {
        return (ExchangeInfo) importer.getStructuredSelection().getFirstElement();
    }

    private void choose() {
        model.importer(chosen());
        setDescription(chosen().mapped() ? Messages.Import_fileText : chosen().description());
        changed();
    }

    private void changed() {
        model.forget();
        setPageComplete(false);
        setErrorMessage(null);
        asked = file.getText().strip();
        if (!asked.isEmpty()) {
            setMessage(Messages.Import_reading);
            sniff.requestAfter(250);
        }
    }

    private Sniffed sniff(IProgressMonitor monitor) throws ClienteleException {
        try {
            Path path = Path.of(asked);
            if (!model.isMapped()) {
                String id = model.importer();
                ImportPreview seen = exchange.preview(id, path);
                return new Sniffed(path, id, seen.description(), new CsvPreview(null, seen.columns(), seen.rows()),
                        null, List.of(), List.of(), List.of());
            }
            CsvPreview preview = service.sniff(path);
            return new Sniffed(path, model.importer(), describe(preview.format()), preview, propose(preview),
                    service.targets(session.store(), RowKind.CUSTOMER),
                    service.targets(session.store(), RowKind.STAGE), records(preview));
        } catch (InvalidPathException e) {
            throw new ClienteleException(StatusCodes.FILE_UNREADABLE, Messages.Import_noFile, e);
        }
    }

    /** Partners' classes, with what the columns may mean for each. */
    private List<RecordRows> records(CsvPreview preview) throws ClienteleException {
        List<RecordRows> rows = new ArrayList<>();
        ModelLabels labels = ModelLabels.registered();
        List<ImportTarget> targets = service.targets(session.store(), RowKind.RECORD);
        for (CustomerClass each : CustomerClass.of(session.store())) {
            if (each.isShown()) {
                String prefix = ImportTargets.RECORD_PREFIX + each.id() + '.';
                rows.add(new RecordRows(NLS.bind(Messages.Import_kindRECORD, labels.types(each.type())),
                        targets.stream().filter(t -> t.id().startsWith(prefix) || ImportTargets.CUSTOMER_NUMBER.equals(t.id()))
                                .toList(),
                        service.propose(session.store(), preview, each.id())));
            }
        }
        return rows;
    }

    private ImportMapping propose(CsvPreview preview) throws ClienteleException {
        try {
            return service.propose(session.store(), preview);
        } catch (ClienteleException e) {
            if (e.code() == StatusCodes.INVALID_INPUT) {
                return null; // the person says what the columns mean
            }
            throw e;
        }
    }

    private void show(Sniffed sniffed) {
        if (!sniffed.file().toString().equals(asked) || !sniffed.importer().equals(model.importer())) {
            return;
        }
        if (model.isMapped()) {
            model.customerTargets(sniffed.targets());
            model.stageTargets(sniffed.stages());
            model.recordRows(sniffed.records());
        }
        model.sniffed(sniffed.file(), sniffed.preview(), sniffed.proposal());
        setMessage(null);
        found.setText(sniffed.found());
        fill(sniffed.preview());
        setPageComplete(true);
    }

    private void failed(IStatus status) {
        setMessage(null);
        setErrorMessage(status.getMessage());
        rows.removeAll();
        found.setText(""); //$NON-NLS-1$
    }

    private void fill(CsvPreview preview) {
        rows.setRedraw(false);
        rows.removeAll();
        for (TableColumn column : rows.getColumns()) {
            column.dispose();
        }
        for (String name : preview.columns()) {
            TableColumn column = new TableColumn(rows, SWT.NONE);
            column.setText(name);
            column.setWidth(110);
        }
        for (List<String> row : preview.rows().stream().limit(SHOWN_ROWS).toList()) {
            new TableItem(rows, SWT.NONE).setText(row.stream().map(text -> text == null ? "" : text) //$NON-NLS-1$
                    .limit(preview.columns().size()).toArray(String[]::new));
        }
        rows.setRedraw(true);
    }

    private static String describe(CsvFormat format) {
        String delimiter = format.delimiter() == '\t' ? Messages.Import_tab : String.valueOf(format.delimiter());
        return NLS.bind(Messages.Import_found, new Object[] { format.charset().displayName(), delimiter,
                format.header() ? Messages.Import_header : Messages.Import_noHeader });
    }

    private void browse() {
        FileDialog dialog = new FileDialog(getShell(), SWT.OPEN | SWT.SHEET);
        dialog.setText(Messages.Import_title);
        dialog.setFilterExtensions(new String[] { String.join(";", chosen().filePatterns()), "*" }); //$NON-NLS-1$ //$NON-NLS-2$
        String chosen = dialog.open();
        if (chosen != null) {
            file.setText(chosen);
        }
    }
}
