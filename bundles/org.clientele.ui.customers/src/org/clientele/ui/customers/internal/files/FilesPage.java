package org.clientele.ui.customers.internal.files;

import java.util.List;
import java.util.Optional;

import org.clientele.model.Attachment;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.ui.Formats;
import org.clientele.ui.Help;
import org.clientele.ui.Icons;
import org.clientele.ui.customers.RecordPage;
import org.clientele.ui.customers.RecordPageSite;
import org.clientele.ui.customers.internal.CustomersIcon;
import org.clientele.ui.customers.internal.record.CustomerRecord;
import org.clientele.ui.customers.internal.record.ModelImages;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.widgets.FormToolkit;

/** The files that are attached: they are added, opened, exported, described and removed. Saving the record keeps it so. */
public final class FilesPage implements RecordPage {

    private static final int NOTE_LENGTH = 1000;

    private final Formats formats = Formats.ofUser();
    private CustomerRecord record;
    private RecordPageSite site;
    private FileWork work;
    private Table table;
    private Label hint;
    private Button open;
    private Button export;
    private Button note;
    private Button remove;

    @Override
    public void createContent(IManagedForm form, RecordPageSite pageSite) {
        site = pageSite;
        record = (CustomerRecord) site.record();
        work = new FileWork(site, record);
        FormToolkit toolkit = form.getToolkit();
        Composite body = form.getForm().getBody();
        GridLayoutFactory.swtDefaults().margins(10, 6).spacing(5, 6).applyTo(body);
        Composite bar = toolkit.createComposite(body);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        GridLayoutFactory.fillDefaults().numColumns(6).margins(2, 2).spacing(6, 0).applyTo(bar);
        button(bar, Messages.Files_attach, work::choose).setImage(Icons.image(CustomersIcon.FILE));
        open = button(bar, Messages.Files_open, this::open);
        export = button(bar, Messages.Files_export, () -> selected().forEach(work::export));
        note = button(bar, Messages.Files_note, this::describe);
        remove = button(bar, Messages.Files_remove, this::removeSelected);
        hint = toolkit.createLabel(bar, ""); //$NON-NLS-1$
        GridDataFactory.fillDefaults().grab(true, false).indent(8, 0).align(SWT.FILL, SWT.CENTER).applyTo(hint);
        table = toolkit.createTable(body, SWT.MULTI | SWT.FULL_SELECTION | SWT.BORDER);
        table.setHeaderVisible(true);
        GridDataFactory.fillDefaults().grab(true, true).hint(400, 300).applyTo(table);
        column(Messages.Files_name, 300, SWT.LEFT);
        column(Messages.Files_size, 90, SWT.RIGHT);
        column(Messages.Files_type, 170, SWT.LEFT);
        column(Messages.Files_added, 170, SWT.LEFT);
        column(Messages.Files_by, 100, SWT.LEFT);
        column(Messages.Files_noteColumn, 300, SWT.LEFT);
        table.addListener(SWT.Selection, e -> enable());
        table.addListener(SWT.DefaultSelection, e -> open());
        table.addListener(SWT.KeyDown, e -> {
            if (e.keyCode == SWT.DEL) {
                removeSelected();
            } else if (e.keyCode == SWT.F2) {
                describe();
            }
        });
        acceptFiles(body);
        acceptFiles(table);
        menu();
        Help.set(body, "record_files"); //$NON-NLS-1$
        recordChanged();
    }

    /** Not by the toolkit, whose colour would hide that it is disabled. */
    private static Button button(Composite bar, String name, Runnable code) {
        Button button = new Button(bar, SWT.PUSH);
        button.setText(name);
        button.addListener(SWT.Selection, e -> code.run());
        return button;
    }

    private void column(String name, int width, int style) {
        TableColumn column = new TableColumn(table, style);
        column.setText(name);
        column.setWidth(width);
    }

    private void menu() {
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(m -> {
            for (Button button : List.of(open, export, note, remove)) {
                Action action = new Action(button.getText()) {
                    @Override
                    public void run() {
                        button.notifyListeners(SWT.Selection, new Event());
                    }
                };
                action.setEnabled(button.isEnabled());
                m.add(action);
            }
        });
        table.setMenu(menu.createContextMenu(table));
        table.addDisposeListener(e -> menu.dispose());
    }

    private void acceptFiles(Composite onto) {
        DropTarget target = new DropTarget(onto, DND.DROP_COPY | DND.DROP_DEFAULT);
        target.setTransfer(FileTransfer.getInstance());
        target.addDropListener(new DropTargetAdapter() {
            @Override
            public void dragEnter(DropTargetEvent event) {
                event.detail = DND.DROP_COPY;
            }

            @Override
            public void drop(DropTargetEvent event) {
                if (event.data instanceof String[] files) {
                    work.attach(List.of(files));
                }
            }
        });
    }

    @Override
    public void recordChanged() {
        if (table == null) {
            return;
        }
        List<Attachment> selected = selected();
        table.removeAll();
        for (Attachment file : record.party().getAttachments()) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(new String[] { text(file.getName()), FileSize.text(file.getSize(), formats),
                    text(file.getMediaType()), formats.dateTime(file.getAddedAt()), text(file.getAddedBy()),
                    text(file.getNote()).replace('\n', ' ') });
            item.setImage(0, record.labels().image(file)
                    .flatMap(i -> ModelImages.image(Optional.of(i)))
                    .orElse(null));
            item.setData(file);
            if (selected.contains(file)) {
                table.select(table.getItemCount() - 1);
            }
        }
        hint.setText(record.isNew() ? Messages.Files_unsaved
                : table.getItemCount() == 0 ? Messages.Files_none
                : table.getItemCount() == 1 ? Messages.Files_countOne
                        : Messages.bind(Messages.Files_count, formats.number(table.getItemCount())));
        enable();
    }

    private static String text(String value) {
        return value == null ? "" : value; //$NON-NLS-1$
    }

    private List<Attachment> selected() {
        return List.of(table.getSelection()).stream().map(i -> (Attachment) i.getData()).toList();
    }

    private void enable() {
        int count = table.getSelectionCount();
        open.setEnabled(count == 1);
        export.setEnabled(count > 0);
        note.setEnabled(count == 1);
        remove.setEnabled(count > 0);
    }

    private void open() {
        selected().stream().findFirst().ifPresent(work::open);
    }

    private void describe() {
        selected().stream().findFirst().ifPresent(file -> {
            InputDialog dialog = new InputDialog(site.editorSite().getShell(), Messages.Files_note,
                    Messages.bind(Messages.Files_noteQuestion, file.getName()), text(file.getNote()),
                    t -> t.length() > NOTE_LENGTH
                            ? Messages.bind(Messages.Files_noteTooLong, Integer.toString(NOTE_LENGTH))
                            : null);
            if (dialog.open() == Window.OK) {
                record.set(file, Literals.ATTACHMENT__NOTE, dialog.getValue().isBlank() ? null : dialog.getValue());
            }
        });
    }

    private void removeSelected() {
        List<Attachment> chosen = selected();
        if (!chosen.isEmpty() && MessageDialog.openQuestion(site.editorSite().getShell(), Messages.Files_remove,
                Messages.bind(Messages.Files_removeQuestion,
                        chosen.size() == 1 ? chosen.getFirst().getName() : formats.number(chosen.size())))) {
            chosen.forEach(record::remove);
        }
    }

    @Override
    public void setFocus() {
        table.setFocus();
    }
}
