package org.clientele.lifecycle.internal.cases;

import java.time.LocalDate;

import org.clientele.core.store.AggregateRef;
import org.clientele.core.store.CommitCheck;
import org.clientele.core.store.PendingCommit;
import org.clientele.core.store.PendingCommit.PendingChange;
import org.clientele.model.ChurnKind;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.DeclineCase;
import org.clientele.model.DeclineDecision;
import org.clientele.model.DeclineOutcome;
import org.osgi.service.component.annotations.Component;

/** What a case needs, whoever saves it: days that are not to come, and a kind and a reason to end a relation. */
@Component(service = CommitCheck.class)
public final class CaseCheck implements CommitCheck {

    @Override
    public void check(PendingCommit commit, Report report) {
        for (PendingChange change : commit.changes()) {
            if (change.aggregate().type() == Literals.DECLINE_CASE && change.after().isPresent()) {
                check((DeclineCase) change.after().get(), change.aggregate(), commit.today(), report);
            }
        }
    }

    private static void check(DeclineCase each, AggregateRef ref, LocalDate today, Report report) {
        if (each.getCustomer() == null) {
            report.problem(ref, "customer", Messages.check_customer); //$NON-NLS-1$
        }
        if (each.getOpenedOn() == null || each.getOpenedOn().isAfter(today)) {
            report.problem(ref, "openedOn", Messages.check_opened); //$NON-NLS-1$
        }
        if (each.getCost() != null && each.getCost().signum() < 0) {
            report.problem(ref, "cost", Messages.check_cost); //$NON-NLS-1$
        }
        if (each.getDecision() == DeclineDecision.OPEN) {
            if (each.getOutcome() != DeclineOutcome.PENDING) {
                report.problem(ref, "outcome", Messages.check_outcome); //$NON-NLS-1$
            }
            return;
        }
        LocalDate decided = each.getDecidedOn();
        if (decided == null || decided.isAfter(today)
                || each.getOpenedOn() != null && decided.isBefore(each.getOpenedOn())) {
            report.problem(ref, "decidedOn", Messages.check_decided); //$NON-NLS-1$
        }
        if (each.getDecision() == DeclineDecision.END) {
            if (each.getChurn() == ChurnKind.NOT_STATED) {
                report.problem(ref, "churn", Messages.check_churn); //$NON-NLS-1$
            }
            if (each.getReason() == null || each.getReason().isBlank()) {
                report.problem(ref, "reason", Messages.check_reason); //$NON-NLS-1$
            }
        }
    }
}
