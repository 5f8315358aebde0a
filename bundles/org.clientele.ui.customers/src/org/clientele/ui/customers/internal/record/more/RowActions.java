package org.clientele.ui.customers.internal.record.more;

import java.util.Optional;
import java.util.function.LongConsumer;

import org.clientele.core.records.CustomerClass;
import org.clientele.core.roles.Permission;
import org.clientele.core.store.AggregateRef;
import org.clientele.core.store.CommitResult;
import org.clientele.ui.OpenStore;
import org.clientele.ui.Permitted;
import org.clientele.ui.Problems;
import org.clientele.ui.StoreSession;
import org.clientele.ui.UiJobs;
import org.clientele.ui.customers.RecordPageSite;
import org.clientele.ui.edits.BatchUndo;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;

/** What can be done with the records of one class that belong to a customer; the last thing can be taken back. */
final class RowActions {

    private final RecordPageSite site;
    private final CustomerClass rows;
    private final LongConsumer done;
    private long lastCommit;
    private String lastName = ""; //$NON-NLS-1$

    /**
     * Prepares.
     *
     * @param done is told the id of the record that was stored, or 0
     */
    RowActions(RecordPageSite site, CustomerClass rows, LongConsumer done) {
        this.site = site;
        this.rows = rows;
        this.done = done;
    }

    private Shell shell() {
        return site.editorSite().getShell();
    }

    private Optional<StoreSession> session() {
        return site.service(OpenStore.class).flatMap(OpenStore::session)
                .filter(s -> s.store() == site.record().store());
    }

    private String typeName() {
        return site.record().labels().type(rows.type());
    }

    void create() {
        if (!Permitted.check(shell(), Permission.EDIT_RECORDS)) {
            return;
        }
        if (site.record().partyId() == 0) {
            MessageDialog.openInformation(shell(), typeName(), Messages.Rows_unsaved);
            return;
        }
        ask(RowEdits.begin(site.record().store(), site.record().actor(), rows, site.record().partyId()));
    }

    void edit(long id) {
        site.load(Messages.bind(Messages.Rows_loading, typeName()),
                m -> RowEdits.open(site.record().store(), site.record().actor(), rows, id), this::ask);
    }

    private void ask(RowEdits edits) {
        try {
            RowDialog dialog = new RowDialog(shell(), edits, site);
            if (dialog.open() == Window.OK) {
                note(dialog.sequence(), dialog.name());
                done.accept(edits.aggregate().getId());
            }
        } finally {
            edits.dispose();
        }
    }

    void delete(long id, String title) {
        String name = Messages.bind(Messages.Rows_delete, typeName());
        if (!MessageDialog.openQuestion(shell(), name, Messages.bind(Messages.Row_deleteQuestion, typeName(), title))) {
            return;
        }
        UiJobs.start(shell(), name, site.record().store(),
                m -> RowEdits.delete(site.record().store(), site.record().actor(), rows, id, name),
                result -> deleted(result, name));
    }

    private void deleted(CommitResult result, String name) {
        if (result.isCommitted()) {
            note(result.sequence(), name);
            done.accept(0);
        } else {
            Problems.show(result.status());
        }
    }

    private void note(long sequence, String name) {
        lastCommit = sequence;
        lastName = name;
    }

    boolean canUndo() {
        return lastCommit != 0;
    }

    String undoName() {
        return canUndo() ? Messages.bind(Messages.Rows_undoThat, lastName) : Messages.Rows_undo;
    }

    /** Takes the last thing that was done here back. */
    void undo() {
        if (canUndo()) {
            session().ifPresent(s -> new BatchUndo(shell(), s).undoUnit(lastCommit, lastName, () -> {
                note(0, ""); //$NON-NLS-1$
                done.accept(0);
            }));
        }
    }

    void history(long id) {
        new RowHistory(shell(), site, new AggregateRef(rows.type(), id)).open();
    }
}
