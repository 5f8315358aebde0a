package org.clientele.ui.customers.internal.navigator;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.customers.CustomerScope;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.ui.StoreSession;
import org.clientele.ui.UiIcon;
import org.clientele.ui.customers.NavigatorNode;
import org.clientele.ui.customers.NavigatorNodes;
import org.clientele.ui.customers.internal.Messages;
import org.clientele.ui.customers.internal.navigator.Branch.Leaf;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.osgi.util.NLS;

/** Reads the branches of the navigator, in the background. A branch that fails does not take the others with it. */
final class NavigatorModel {

    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final String ALL = "org.clientele.ui.customers.all"; //$NON-NLS-1$

    private final List<NodeContribution> contributions;

    NavigatorModel(List<NodeContribution> contributions) {
        this.contributions = contributions;
    }

    List<Branch> read(Optional<StoreSession> open, IProgressMonitor monitor) throws ClienteleException {
        List<Branch> branches = new ArrayList<>();
        if (open.isEmpty()) {
            return branches;
        }
        StoreSession session = open.get();
        FactSnapshot facts = session.facts().await(session.actor(), 0, monitor);
        branches.add(new Branch(ALL, NavigatorNode.ofScope(Messages.Navigator_all, UiIcon.CUSTOMERS,
                facts.visible().getCardinality(), new CustomerScope.All()), List.of()));
        for (NodeContribution contribution : contributions) {
            if (!contribution.isThere()) {
                continue;
            }
            NavigatorNodes code = contribution.code();
            NavigatorNode self = new NavigatorNode(
                    code == null ? NLS.bind(Messages.Navigator_disabled, contribution.label()) : contribution.label(),
                    contribution.icon(), -1, null, 0, null);
            branches.add(new Branch(contribution.id(), self,
                    code == null ? List.of() : nodes(contribution, code, session, facts, monitor)));
        }
        return branches;
    }

    private static List<Leaf> nodes(NodeContribution contribution, NavigatorNodes code, StoreSession session,
            FactSnapshot facts, IProgressMonitor monitor) {
        try {
            return contribution.contained().call(LIMIT, () -> code.nodes(session, facts, monitor).stream()
                    .map(node -> new Leaf(contribution.id(), Objects.requireNonNull(node))).toList());
        } catch (ClienteleException e) {
            if (e.code() == StatusCodes.CANCELLED) {
                throw new OperationCanceledException();
            }
            return List.of(new Leaf(contribution.id(), new NavigatorNode(Messages.Navigator_failed, UiIcon.WARNING, -1,
                    null, 0, e.getStatus().getMessage())));
        }
    }
}
