package org.clientele.ui.customers.internal.timeline;

import java.util.List;
import java.util.Optional;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.interactions.InteractionService;
import org.clientele.core.interactions.ParticipantView;
import org.clientele.core.store.CommitResult;
import org.clientele.model.Interaction;
import org.clientele.model.InteractionKind;
import org.clientele.ui.OpenStore;
import org.clientele.ui.Problems;
import org.clientele.ui.StoreSession;
import org.clientele.ui.UiJobs;
import org.clientele.ui.customers.RecordPageSite;
import org.clientele.ui.customers.internal.record.CustomerRecord;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;

/** What can be done with interactions from a customer's timeline. */
final class InteractionActions {

    private final RecordPageSite site;
    private final CustomerRecord record;
    private final Runnable done;

    /** An interaction with the names of those who took part. */
    record Loaded(Interaction interaction, List<ParticipantView> participants) {
    }

    InteractionActions(RecordPageSite site, CustomerRecord record, Runnable done) {
        this.site = site;
        this.record = record;
        this.done = done;
    }

    private Shell shell() {
        return site.editorSite().getShell();
    }

    private Optional<StoreSession> session() {
        return site.service(OpenStore.class).flatMap(OpenStore::session).filter(s -> s.store() == record.store());
    }

    private Optional<InteractionService> service() {
        return site.service(InteractionService.class);
    }

    void create(InteractionKind kind) {
        if (record.isNew()) {
            MessageDialog.openInformation(shell(), Messages.Interaction_new, Messages.Timeline_unsaved);
            return;
        }
        session().ifPresent(s -> service().ifPresent(i -> {
            Interaction begun = i.begin(s.store(), s.actor(), record.partyId());
            begun.setKind(kind);
            ask(s, i, new Loaded(begun, List.of()));
        }));
    }

    void edit(long interactionId) {
        session().ifPresent(s -> service().ifPresent(i -> site.load(Messages.Interaction_loading,
                m -> load(interactionId), loaded -> ask(s, i, loaded))));
    }

    /** Reads an interaction; for a background thread. */
    Loaded load(long interactionId) throws ClienteleException {
        InteractionService service = service().orElseThrow(IllegalStateException::new);
        Interaction interaction = service.load(record.store(), record.actor(), interactionId)
                .orElseThrow(() -> new ClienteleException(StatusCodes.NOT_FOUND, Messages.Interaction_gone));
        return new Loaded(interaction, service.participants(record.store(), record.actor(), interaction));
    }

    private void ask(StoreSession session, InteractionService service, Loaded loaded) {
        InteractionDraft draft = new InteractionDraft(loaded.interaction(), session.actor().account());
        if (new InteractionDialog(shell(), session, service, draft, loaded.participants()).open() == Window.OK) {
            done.run();
        }
    }

    void delete(long interactionId, String title) {
        if (!MessageDialog.openQuestion(shell(), Messages.Interaction_delete,
                Messages.bind(Messages.Interaction_deleteQuestion, title))) {
            return;
        }
        session().ifPresent(s -> service().ifPresent(i -> UiJobs.start(shell(), Messages.Interaction_delete, s.store(),
                m -> i.delete(s.store(), s.actor(), interactionId), this::deleted)));
    }

    private void deleted(CommitResult result) {
        if (result.isCommitted()) {
            done.run();
        } else {
            Problems.show(result.status());
        }
    }
}
