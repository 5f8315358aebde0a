package org.clientele.store.internal.batch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.store.CommitCheck;
import org.clientele.core.store.CommitCheck.RowRule;
import org.clientele.core.store.CommitProblem;
import org.clientele.core.store.FeaturePath;
import org.clientele.core.store.RowCursor;
import org.clientele.store.internal.Messages;
import org.clientele.store.internal.StoreContext;
import org.clientele.store.internal.mapping.TableMapping;
import org.clientele.store.internal.work.CommitChecks;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.osgi.util.NLS;

/** The contributed rules for rows of one kind. One that fails is left out from then on. */
final class RowRules {

    private final Map<CommitCheck, RowRule> rules = new LinkedHashMap<>();
    private final List<CommitProblem> problems = new ArrayList<>();

    RowRules(StoreContext context, EClass rowType, List<FeaturePath> columns) {
        for (CommitCheck check : context.checks().get()) {
            try {
                check.rowRule(rowType, columns, context.today()).ifPresent(rule -> rules.put(check, rule));
            } catch (RuntimeException | LinkageError e) {
                CommitChecks.failed(check, e);
            }
        }
    }

    /** Checks a row; the list is used again for the next one. */
    List<CommitProblem> check(RowCursor row) {
        problems.clear();
        List<CommitCheck> failed = List.of();
        for (Map.Entry<CommitCheck, RowRule> rule : rules.entrySet()) {
            try {
                rule.getValue().check(row, CommitChecks.reporter(problems));
            } catch (RuntimeException | LinkageError e) {
                CommitChecks.failed(rule.getKey(), e);
                failed = List.of(rule.getKey());
            }
        }
        rules.keySet().removeAll(failed);
        return problems;
    }

    /**
     * Refuses a row.
     *
     * @param number its number, from 1, for the message
     * @throws ClienteleException INVALID_RECORD
     */
    void require(RowCursor row, TableMapping table, long number) throws ClienteleException {
        if (!rules.isEmpty() && !check(row).isEmpty()) {
            throw new ClienteleException(StatusCodes.INVALID_RECORD, NLS.bind(Messages.RowCheck_refused, new Object[] {
                    problems.getFirst().message(), Long.toString(number), table.root().getName() }));
        }
    }
}
