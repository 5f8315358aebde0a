package org.clientele.lifecycle.internal.care;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.clientele.core.ClienteleException;
import org.clientele.core.agenda.RecurrenceService;
import org.clientele.core.care.PlanFinding;
import org.clientele.core.store.CommitCheck;
import org.clientele.core.store.PendingCommit;
import org.clientele.core.store.PendingCommit.PendingChange;
import org.clientele.core.store.Records;
import org.clientele.model.Aggregate;
import org.clientele.model.CarePlan;
import org.clientele.model.PlanState;
import org.clientele.model.PlanTemplate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Refuses plans and templates that could not be planned, whoever saves them. What was wrong before keeps no other change from
 * them, and words are not asked for: they go when somebody's data is erased.
 */
@Component(service = CommitCheck.class)
public final class StoredPlanCheck implements CommitCheck {

    private static final Set<String> ASKED = Set.of("key", "start", "until", "recurrence", "minute", "effort"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$

    private final RecurrenceService recurrence;

    /**
     * Creates the check.
     *
     * @param recurrence reads rules
     */
    @Activate
    public StoredPlanCheck(@Reference RecurrenceService recurrence) {
        this.recurrence = recurrence;
    }

    @Override
    public void check(PendingCommit commit, Report report) throws ClienteleException {
        for (PendingChange change : commit.changes()) {
            if (change.after().isEmpty()) {
                continue;
            }
            List<PlanFinding> found = errors(commit.records(), change.after().get());
            if (!found.isEmpty() && change.before().isPresent()) {
                found.removeAll(errors(commit.records(), change.before().get()));
            }
            found.forEach(finding -> report.problem(change.aggregate(), finding.path(), finding.message()));
        }
    }

    private List<PlanFinding> errors(Records records, Aggregate record) throws ClienteleException {
        List<PlanFinding> found = switch (record) {
        case CarePlan plan when plan.getState() != PlanState.ENDED -> new PlanCheck(recurrence).plan(plan, null);
        case PlanTemplate template -> new PlanCheck(recurrence).template(records, template);
        default -> List.of();
        };
        List<PlanFinding> errors = new ArrayList<>(found);
        errors.removeIf(finding -> !finding.error() || !ASKED.contains(finding.path()));
        return errors;
    }
}
