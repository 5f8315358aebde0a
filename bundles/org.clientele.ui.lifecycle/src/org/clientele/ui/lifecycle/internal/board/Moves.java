package org.clientele.ui.lifecycle.internal.board;

import java.util.List;
import java.util.stream.Collectors;

import org.clientele.core.ClienteleException;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.lifecycle.MoveCheck.Refusal;
import org.clientele.core.lifecycle.StageModelService;
import org.clientele.core.lifecycle.StageMoveRequest;
import org.clientele.core.lifecycle.StageMoveResult;
import org.clientele.core.lifecycle.StageMoveService;
import org.clientele.model.StageModel;
import org.clientele.ui.Formats;
import org.clientele.ui.Problems;
import org.clientele.ui.StoreSession;
import org.clientele.ui.UiJobs;
import org.clientele.ui.lifecycle.internal.StageTexts;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.services.IServiceLocator;

/** Moves customers to another stage after asking. For the user interface thread. */
public final class Moves {

    /** From this many customers on, a dialog shows how far it is. */
    private static final int MANY = 200;

    private final Shell window;
    private final StoreSession session;
    private final StageModelService models;
    private final StageMoveService service;
    private final MoveUndo undo;

    /**
     * Prepares.
     *
     * @param window owns the dialogs
     * @param site knows the services
     * @param session the store, and who acts
     * @param undo remembers what was moved
     */
    public Moves(Shell window, IServiceLocator site, StoreSession session, MoveUndo undo) {
        this.window = window;
        this.session = session;
        this.models = site.getService(StageModelService.class);
        this.service = site.getService(StageMoveService.class);
        this.undo = undo;
    }

    /**
     * Asks and moves.
     *
     * @param model the key of the model that is offered first; null: any
     * @param to the key of the stage that is offered; null: none
     * @param parties the customers, at least one
     * @param fixed whether only that model is offered
     */
    public void ask(String model, String to, List<Long> parties, boolean fixed) {
        if (models == null || service == null) {
            MessageDialog.openInformation(window, Messages.Move_title, Messages.Move_noService);
            return;
        }
        UiJobs.start(window, Messages.Move_title, null,
                m -> models.models(session.store(), session.actor()).stream().filter(StageModel::isActive)
                        .filter(each -> !fixed || each.getKey().equals(model)).toList(),
                found -> open(found, model, to, parties));
    }

    private void open(List<StageModel> offered, String model, String to, List<Long> parties) {
        if (offered.isEmpty()) {
            MessageDialog.openInformation(window, Messages.Move_title, Messages.Move_noModel);
            return;
        }
        var today = session.facts().snapshot(session.actor()).map(FactSnapshot::today);
        if (today.isEmpty()) {
            MessageDialog.openInformation(window, Messages.Move_title, Messages.Move_building);
            return;
        }
        MoveDraft draft = new MoveDraft(offered, model, to, parties, today.get());
        MoveDialog dialog = new MoveDialog(window, draft, (question, asked) -> service.check(session.store(),
                session.actor(), question.model(), question.to(), asked, question.day()), today.get());
        if (dialog.open() == Window.OK) {
            run(draft.request(), StageTexts.of(draft.model(), draft.to()));
        }
    }

    private void run(StageMoveRequest request, String stage) {
        String name = request.parties().size() == 1 ? Messages.bind(Messages.Move_nameOne, stage)
                : Messages.bind(Messages.Move_name, Formats.ofUser().number(request.parties().size()), stage);
        Job job = UiJobs.start(window, name, session.store(), m -> move(request, m), result -> done(result, name),
                Problems::show);
        if (request.parties().size() >= MANY) {
            PlatformUI.getWorkbench().getProgressService().showInDialog(window, job);
        }
    }

    private StageMoveResult move(StageMoveRequest request, IProgressMonitor monitor) throws ClienteleException {
        StageMoveResult result = service.move(session.store(), session.actor(), request, monitor);
        if (!result.status().isOK()) {
            throw new ClienteleException(result.status());
        }
        return result;
    }

    private void done(StageMoveResult result, String name) {
        undo.push(window, session, result, name);
        if (result.check() != null && result.check().refused() > 0) {
            String why = result.check().refusals().stream().map(Refusal::message).distinct().limit(5)
                    .collect(Collectors.joining("\n")); //$NON-NLS-1$
            MessageDialog.openInformation(window, Messages.Move_title,
                    Messages.bind(Messages.Move_partly, partly(result.moved(), result.check().refused()), why));
        }
    }

    /** How many were moved, and how many not, at least one. */
    static String partly(long moved, long refused) {
        Formats formats = Formats.ofUser();
        String first = moved == 0 ? Messages.Move_partlyMovedNone
                : moved == 1 ? Messages.Move_partlyMovedOne
                        : Messages.bind(Messages.Move_partlyMoved, formats.number(moved));
        return refused == 1 ? Messages.bind(Messages.Move_partlyNotOne, first)
                : Messages.bind(Messages.Move_partlyNot, first, formats.number(refused));
    }
}
