package org.clientele.store.internal.check;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.store.BackupCheck;
import org.clientele.core.store.RecordQuery;
import org.clientele.core.store.Store;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.store.internal.Log;
import org.clientele.store.internal.Messages;
import org.clientele.store.internal.folder.Backups;
import org.clientele.store.internal.folder.FileTrees;
import org.clientele.store.internal.folder.MadeBackup;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;

/** Proves that a backup can be restored: restores it where nobody sees it, and checks what comes out. */
public final class BackupCheckup {

    private final Opener opener;

    /** Opens a store that nobody else is to see. */
    @FunctionalInterface
    public interface Opener {
        /**
         * Opens it.
         *
         * @param directory its folder
         * @return the store
         * @throws ClienteleException when it cannot be opened
         */
        Store open(Path directory) throws ClienteleException;
    }

    /**
     * Creates the check.
     *
     * @param opener opens the restored store
     */
    public BackupCheckup(Opener opener) {
        this.opener = opener;
    }

    /**
     * Checks a backup.
     *
     * @param backup the backup
     * @param scratch where it is restored
     * @param now when
     * @param monitor progress and cancel, or null
     * @return what was found
     * @throws ClienteleException STORE_MISSING, FILE_NOT_WRITABLE, CANCELLED
     */
    public BackupCheck run(Path backup, Path scratch, Instant now, IProgressMonitor monitor) throws ClienteleException {
        if (!Backups.isBackup(backup)) {
            throw new ClienteleException(StatusCodes.STORE_MISSING, NLS.bind(Messages.StoreOpener_noBackup, backup));
        }
        SubMonitor progress = SubMonitor.convert(monitor, Messages.BackupCheckup_task, 3);
        List<String> findings = new ArrayList<>();
        try {
            if (MadeBackup.isEmptied(backup)) {
                findings.add(NLS.bind(Messages.StoreOpener_emptied, backup));
            }
            List<String> damages = Backups.damages(backup);
            if (!damages.isEmpty()) {
                findings.add(NLS.bind(Messages.StoreOpener_badBackup,
                        new Object[] { backup, damages.size(), damages.getFirst() }));
            }
        } catch (IOException e) {
            findings.add(NLS.bind(Messages.BackupCheckup_unreadable, backup));
        }
        progress.worked(1);
        cancelled(progress);
        if (!findings.isEmpty()) {
            return new BackupCheck(backup, now, findings, 0, 0);
        }
        Path work = scratch.resolve("clientele-check-" + UUID.randomUUID()); //$NON-NLS-1$
        try {
            Backups.unpackTo(backup, work);
            cancelled(progress);
            return opened(backup, work, now, progress.split(1));
        } catch (IOException e) {
            throw new ClienteleException(StatusCodes.FILE_NOT_WRITABLE,
                    NLS.bind(Messages.BackupCheckup_noSpace, backup, scratch), e);
        } finally {
            remove(work);
        }
    }

    private BackupCheck opened(Path backup, Path work, Instant now, IProgressMonitor monitor) throws ClienteleException {
        try (Store store = opener.open(work)) {
            List<String> findings = new ArrayList<>();
            collect(store.verify(monitor), findings);
            long last = store.journal().lastSequence();
            if (last < MadeBackup.read(backup).lastSequence()) {
                findings.add(NLS.bind(Messages.BackupCheckup_commits, backup));
            }
            long parties = store.records(Actor.SYSTEM).count(RecordQuery.all(Literals.PARTY, List.of()));
            return new BackupCheck(backup, now, findings, last, parties);
        } catch (IOException e) {
            return new BackupCheck(backup, now, List.of(NLS.bind(Messages.BackupCheckup_unreadable, backup)), 0, 0);
        } catch (ClienteleException e) {
            if (e.code() == StatusCodes.CANCELLED) {
                throw e;
            }
            return new BackupCheck(backup, now, List.of(e.getMessage()), 0, 0);
        }
    }

    private static void collect(IStatus status, List<String> findings) throws ClienteleException {
        if (status.getSeverity() == IStatus.CANCEL) {
            throw new ClienteleException(StatusCodes.CANCELLED, Messages.cancelled);
        } else if (status.isMultiStatus()) {
            for (IStatus child : status.getChildren()) {
                collect(child, findings);
            }
        } else if (!status.isOK()) {
            findings.add(status.getMessage());
        }
    }

    private static void cancelled(IProgressMonitor monitor) throws ClienteleException {
        if (monitor.isCanceled()) {
            throw new ClienteleException(StatusCodes.CANCELLED, Messages.cancelled);
        }
    }

    private static void remove(Path work) {
        try {
            FileTrees.delete(work, false);
        } catch (IOException e) {
            Log.warn("The copy for the check of a backup could not be removed", e); //$NON-NLS-1$
        }
    }
}
