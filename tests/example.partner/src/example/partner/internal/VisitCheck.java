package example.partner.internal;

import org.clientele.core.store.CommitCheck;
import org.clientele.core.store.PendingCommit;
import org.clientele.core.store.PendingCommit.PendingChange;
import org.clientele.model.partner.PartnerModel;
import org.osgi.service.component.annotations.Component;

/** Nobody enters a visit of a thousand people, on whatever way it comes. */
@Component
public final class VisitCheck implements CommitCheck {

    private static final int MOST = 999;

    @Override
    public void check(PendingCommit commit, Report report) {
        for (PendingChange change : commit.changes()) {
            change.after().filter(GuestVisits.VISIT::isInstance)
                    .filter(visit -> PartnerModel.<Integer>value(visit, "people") > MOST)
                    .ifPresent(visit -> report.problem(change.aggregate(), "people",
                            "A visit is by at most " + MOST + " people. Change their number."));
        }
    }
}
