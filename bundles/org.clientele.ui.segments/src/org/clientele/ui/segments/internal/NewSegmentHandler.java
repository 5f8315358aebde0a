package org.clientele.ui.segments.internal;

import java.util.List;
import java.util.Optional;

import org.clientele.core.facts.FactColumn;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.roles.Permission;
import org.clientele.model.Segment;
import org.clientele.ui.OpenStore;
import org.clientele.ui.Permitted;
import org.clientele.ui.SelectedCustomers;
import org.clientele.ui.StoreSession;
import org.clientele.ui.UiJobs;
import org.clientele.ui.segments.internal.editor.SegmentOpening;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens a new segment; where customers are selected, it begins with them. */
public final class NewSegmentHandler extends AbstractHandler {

    private static final String NUMBER = "number"; //$NON-NLS-1$

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        if (!Permitted.check(window.getShell(), Permission.EDIT_DEFINITIONS)) {
            return null;
        }
        IWorkbenchPage page = window.getActivePage();
        Optional<StoreSession> open = window.getService(OpenStore.class).session();
        if (open.isEmpty()) {
            return null;
        }
        StoreSession session = open.get();
        List<Long> parties = SelectedCustomers.of(HandlerUtil.getCurrentSelection(event))
                .filter(s -> s.storeId().equals(session.storeId())).map(SelectedCustomers::parties).orElse(List.of());
        if (parties.isEmpty()) {
            SegmentOpening.openNew(page, session, SegmentOpening.empty());
        } else {
            UiJobs.start(window.getShell(), Messages.Segments_new, null, monitor -> {
                FactSnapshot facts = session.facts().await(session.actor(), 0, monitor);
                return ofNumbers(facts, parties);
            }, segment -> SegmentOpening.openNew(page, session, segment));
        }
        return null;
    }

    private static Segment ofNumbers(FactSnapshot facts, List<Long> parties) {
        Optional<FactColumn> numbers = facts.column(NUMBER);
        List<String> found = parties.stream().map(facts::rowOf).filter(r -> r >= 0 && facts.visible().contains(r))
                .map(r -> numbers.map(c -> c.text(r)).orElse(null)).filter(n -> n != null).toList();
        return SegmentOpening.ofNumbers(found);
    }
}
