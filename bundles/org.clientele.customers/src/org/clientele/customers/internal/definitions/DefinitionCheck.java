package org.clientele.customers.internal.definitions;

import org.clientele.core.ClienteleException;
import org.clientele.core.rules.DecisionTableService;
import org.clientele.core.store.AggregateRef;
import org.clientele.core.store.CommitCheck;
import org.clientele.core.store.PendingCommit;
import org.clientele.core.store.PendingCommit.PendingChange;
import org.clientele.model.ClientelePackage.Literals;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Refuses definitions that would not work, and takes none away that is in use. */
@Component(service = CommitCheck.class)
public final class DefinitionCheck implements CommitCheck {

    private final DecisionTableService tables;

    /**
     * Creates the check.
     *
     * @param tables reads decision tables
     */
    @Activate
    public DefinitionCheck(@Reference DecisionTableService tables) {
        this.tables = tables;
    }

    @Override
    public void check(PendingCommit commit, Report report) throws ClienteleException {
        for (PendingChange change : commit.changes()) {
            // stage models are checked by whoever plays them
            if (change.aggregate().type() != Literals.STAGE_MODEL
                    && StoreDefinitions.TYPES.contains(change.aggregate().type())) {
                Problems problems = new Problems(change.aggregate(), report);
                if (change.after().isPresent()) {
                    new DefinitionShape(commit.records(), tables, problems).check(change.after().get());
                }
                if (change.before().isPresent()) {
                    new DefinitionUse(commit.records(), problems).check(change.before().get(), change.after());
                }
            }
        }
    }

    /**
     * Reports about one definition.
     *
     * @param ref which
     * @param report takes the problems
     */
    record Problems(AggregateRef ref, Report report) {
        void add(String path, String message) {
            report.problem(ref, path, message);
        }
    }
}
