package org.clientele.ui.customers.internal.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.model.Attachment;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.ui.Loader;
import org.clientele.ui.Problems;
import org.clientele.ui.UiJobs;
import org.clientele.ui.customers.RecordPageSite;
import org.clientele.ui.customers.internal.record.CustomerRecord;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.MultiStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

/** What is done with files in the background: progress is shown, and it can be cancelled. */
final class FileWork {

    private static final long SHOWN_FROM = 4L * 1024 * 1024;

    private final RecordPageSite site;
    private final CustomerRecord record;

    /** What a background work attached, and what it could not. */
    private record Attached(List<Attachment> files, IStatus problems) {
    }

    FileWork(RecordPageSite site, CustomerRecord record) {
        this.site = site;
        this.record = record;
    }

    private Shell shell() {
        return site.editorSite().getShell();
    }

    /** Asks for files and attaches them. */
    void choose() {
        FileDialog dialog = new FileDialog(shell(), SWT.OPEN | SWT.MULTI | SWT.SHEET);
        dialog.setText(Messages.Files_attach);
        if (dialog.open() != null) {
            Path folder = Path.of(dialog.getFilterPath());
            attach(Arrays.stream(dialog.getFileNames()).map(n -> folder.resolve(n).toString()).toList());
        }
    }

    /** Attaches files of the disk as one command. */
    void attach(List<String> files) {
        if (record.isNew()) {
            MessageDialog.openInformation(shell(), Messages.Files_attach, Messages.Files_unsaved);
            return;
        }
        Attaching attaching = new Attaching(record.store(), record.actor(), record.partyId());
        Job job = UiJobs.start(shell(), Messages.Files_attaching, null, m -> attach(attaching, files, m), attached -> {
            if (!attached.files().isEmpty()) {
                Attaching.add(record, attached.files());
            }
            Problems.show(attached.problems());
        });
        PlatformUI.getWorkbench().getProgressService().showInDialog(shell(), job);
    }

    private static Attached attach(Attaching attaching, List<String> files, IProgressMonitor monitor)
            throws ClienteleException {
        SubMonitor progress = SubMonitor.convert(monitor, files.size());
        List<Attachment> attached = new ArrayList<>();
        List<IStatus> problems = new ArrayList<>();
        for (String file : files) {
            Path path = Path.of(file);
            progress.subTask(String.valueOf(path.getFileName()));
            try {
                attached.add(attaching.attach(path, progress.split(1)));
            } catch (ClienteleException e) {
                if (e.code() == StatusCodes.CANCELLED) {
                    throw e;
                }
                problems.add(e.getStatus());
            }
        }
        return new Attached(attached, problems.isEmpty() ? Status.OK_STATUS
                : problems.size() == 1 ? problems.getFirst()
                        : new MultiStatus("org.clientele.ui.customers", StatusCodes.FAILED, //$NON-NLS-1$
                                problems.toArray(IStatus[]::new), Messages.Files_someFailed, null));
    }

    /** Opens a private copy with the program that the system has for it. */
    void open(Attachment file) {
        if (FileNames.isProgram(file.getName())) {
            MessageDialog.openInformation(shell(), Messages.Files_open,
                    Messages.bind(Messages.Files_isProgram, file.getName()));
            return;
        }
        run(file, Messages.bind(Messages.Files_opening, file.getName()), m -> copy(file, m), copy -> {
            if (!Program.launch(copy.toString())) {
                MessageDialog.openInformation(shell(), Messages.Files_open,
                        Messages.bind(Messages.Files_noProgram, file.getName()));
            }
        });
    }

    private Path copy(Attachment file, IProgressMonitor monitor) throws ClienteleException {
        try {
            noted();
            Path place = OpenedFiles.shared().place(record.store(), record.partyId(), file.getName());
            record.store().contents().export(record.actor(), record.partyId(), file, place, monitor);
            place.toFile().setReadOnly(); // what is written there would be lost: it is a copy
            return place;
        } catch (IOException e) {
            throw new ClienteleException(StatusCodes.FILE_NOT_WRITABLE, Messages.Files_noPlace, e);
        }
    }

    /** Who cannot be noted as having it does not get it. The file's name is left out: it is the customer's. */
    private void noted() throws ClienteleException {
        record.store().accessLog().exported(record.actor(),
                Messages.bind(Messages.Files_logged, Long.toString(record.partyId())),
                List.of(Literals.PARTY__ATTACHMENTS.getName()), 1, "-"); //$NON-NLS-1$
    }

    /** Asks for a place and writes the content there. */
    void export(Attachment file) {
        FileDialog dialog = new FileDialog(shell(), SWT.SAVE | SWT.SHEET);
        dialog.setText(Messages.Files_export);
        dialog.setFileName(FileNames.safe(file.getName()));
        dialog.setOverwrite(true);
        String place = dialog.open();
        if (place != null) {
            Path target = Path.of(place);
            run(file, Messages.bind(Messages.Files_exporting, file.getName()), m -> {
                noted();
                record.store().contents().export(record.actor(), record.partyId(), file, target, m);
                return target;
            }, t -> { });
        }
    }

    private <T> void run(Attachment file, String name, Loader<T> work,
            Consumer<T> done) {
        Job job = UiJobs.start(shell(), name, null, work, done);
        if (file.getSize() >= SHOWN_FROM) {
            PlatformUI.getWorkbench().getProgressService().showInDialog(shell(), job);
        }
    }
}
