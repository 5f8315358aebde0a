package org.clientele.customers.internal.checks;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.clientele.core.store.CommitCheck;
import org.clientele.core.store.FeaturePath;
import org.clientele.core.store.PendingCommit;
import org.clientele.core.store.PendingCommit.PendingChange;
import org.clientele.core.validation.RecordCheckService;
import org.clientele.core.validation.RecordIssue;
import org.clientele.model.Aggregate;
import org.eclipse.emf.ecore.EClass;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Refuses what cannot be right by itself; what was stored before the rules were there may stay. */
@Component
public final class SingleValueCheck implements CommitCheck {

    private final RecordCheckService rules;

    /**
     * Creates the check.
     *
     * @param rules the rules
     */
    @Activate
    public SingleValueCheck(@Reference RecordCheckService rules) {
        this.rules = rules;
    }

    @Override
    public void check(PendingCommit commit, Report report) {
        for (PendingChange change : commit.changes()) {
            Aggregate after = change.after().orElse(null);
            if (after != null) {
                rules.check(after, change.before(), commit.today()).stream().filter(RecordIssue::isError)
                        .forEach(issue -> report.problem(change.aggregate(),
                                ChangePaths.of(issue.object(), issue.feature()), issue.status().getMessage()));
            }
        }
    }

    @Override
    public Optional<RowRule> rowRule(EClass rowType, List<FeaturePath> columns, LocalDate today) {
        return RowRules.of(rules, columns, today);
    }
}
