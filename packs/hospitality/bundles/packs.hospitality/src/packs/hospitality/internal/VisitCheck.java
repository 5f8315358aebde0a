package packs.hospitality.internal;

import java.util.Locale;

import org.clientele.core.store.CommitCheck;
import org.clientele.core.store.PendingCommit;
import org.clientele.core.store.PendingCommit.PendingChange;
import org.osgi.service.component.annotations.Component;

import packs.hospitality.Visit;

/** Refuses visits that cannot have been: whoever enters them, by the page, the command line, a file or a bulk edit. */
@Component
public final class VisitCheck implements CommitCheck {

    @Override
    public void check(PendingCommit commit, Report report) {
        for (PendingChange change : commit.changes()) {
            if (change.aggregate().type() == Visit.MODEL.type(Visit.TYPE)) {
                change.after().ifPresent(after -> Visit.of(after).problems(commit.today(), Locale.getDefault())
                        .forEach(p -> report.problem(change.aggregate(), p.feature(), p.sentence())));
            }
        }
    }
}
