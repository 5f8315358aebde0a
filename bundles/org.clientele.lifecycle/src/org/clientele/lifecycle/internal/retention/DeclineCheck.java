package org.clientele.lifecycle.internal.retention;

import org.clientele.core.retention.DeclineFinding;
import org.clientele.core.store.CommitCheck;
import org.clientele.core.store.PendingCommit;
import org.clientele.core.store.PendingCommit.PendingChange;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.DeclineModel;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Refuses models that would not work, whoever saves them. */
@Component(service = CommitCheck.class)
public final class DeclineCheck implements CommitCheck {

    private final Signals signals;

    /**
     * Creates the check.
     *
     * @param signals knows the signals
     */
    @Activate
    public DeclineCheck(@Reference Signals signals) {
        this.signals = signals;
    }

    @Override
    public void check(PendingCommit commit, Report report) {
        for (PendingChange change : commit.changes()) {
            if (change.aggregate().type() == Literals.DECLINE_MODEL && change.after().isPresent()) {
                ModelCheck.of((DeclineModel) change.after().get(), signals).stream().filter(DeclineFinding::error)
                        .forEach(finding -> report.problem(change.aggregate(), "", finding.message())); //$NON-NLS-1$
            }
        }
    }
}
