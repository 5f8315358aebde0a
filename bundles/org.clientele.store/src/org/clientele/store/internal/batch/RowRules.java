package org.clientele.store.internal.batch;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.health.Contained;
import org.clientele.core.health.ContainedServices;
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

    /** Many rows take milliseconds. */
    private static final Duration LIMIT = Duration.ofSeconds(10);

    private final Map<CommitCheck, RowRule> rules = new LinkedHashMap<>();
    private final List<CommitProblem> problems = new ArrayList<>();
    private final PartnerRowRules partners;
    private long asked;

    RowRules(StoreContext context, EClass rowType, List<FeaturePath> columns) {
        this(context, rowType, columns, LIMIT);
    }

    RowRules(StoreContext context, EClass rowType, List<FeaturePath> columns, Duration limit) {
        TableMapping table = context.mapping().table(rowType);
        partners = new PartnerRowRules(columns.stream().map(table::column).toList(), limit);
        for (CommitCheck check : context.checks().get()) {
            try {
                Optional<Contained> wall = ContainedServices.wall(check);
                check.rowRule(rowType, columns, context.today()).ifPresent(rule -> wall
                        .ifPresentOrElse(w -> partners.put(rule, w), () -> rules.put(check, rule)));
            } catch (RuntimeException | LinkageError e) {
                CommitChecks.failed(check, e);
            }
        }
    }

    /** Checks a row; the list is used again for the next one. */
    List<CommitProblem> check(RowCursor row) {
        ours(row);
        partners.add(row);
        partners.ask().forEach(refused -> problems.add(refused.problem()));
        return problems;
    }

    private List<CommitProblem> ours(RowCursor row) {
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
     * Refuses a row: this one, or one that was given before and waited for its answer. {@link #finish} asks for the rest.
     *
     * @param number its number, from 1, for the message
     * @throws ClienteleException INVALID_RECORD
     */
    void require(RowCursor row, TableMapping table, long number) throws ClienteleException {
        if (!rules.isEmpty() && !ours(row).isEmpty()) {
            throw refused(table, number, problems.getFirst());
        }
        partners.add(row);
        asked = number;
        if (partners.isFull()) {
            finish(table);
        }
    }

    /**
     * Refuses rows that wait for their answer.
     *
     * @throws ClienteleException INVALID_RECORD
     */
    void finish(TableMapping table) throws ClienteleException {
        int waited = partners.waiting();
        for (PartnerRowRules.Refused each : partners.ask()) {
            throw refused(table, asked - waited + 1 + each.place(), each.problem());
        }
    }

    private static ClienteleException refused(TableMapping table, long number, CommitProblem problem) {
        return new ClienteleException(StatusCodes.INVALID_RECORD, NLS.bind(Messages.RowCheck_refused,
                new Object[] { problem.message(), Long.toString(number), table.root().getName() }));
    }
}
