package org.clientele.store.internal.batch;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.clientele.core.health.Contained;
import org.clientele.core.store.CommitCheck.RowRule;
import org.clientele.core.store.CommitProblem;
import org.clientele.core.store.RowCursor;
import org.clientele.store.internal.mapping.ColumnMapping;
import org.clientele.store.internal.work.CommitChecks;

/**
 * The rules of partners. A rule that hangs cannot be left behind on the thread that writes, and a thread for each row
 * is dear: they are asked on another thread, and for many rows at a time where the answer can wait.
 */
final class PartnerRowRules {

    private static final int MANY = 512;

    private final Map<RowRule, Contained> rules = new LinkedHashMap<>();
    private final List<RowCopy> waiting = new ArrayList<>();
    private final List<ColumnMapping> columns;
    private final Duration limit;

    /**
     * A row that is refused.
     *
     * @param place counted from 0 among the rows that waited
     * @param problem why
     */
    record Refused(int place, CommitProblem problem) {
    }

    PartnerRowRules(List<ColumnMapping> columns, Duration limit) {
        this.columns = columns;
        this.limit = limit;
    }

    void put(RowRule rule, Contained wall) {
        rules.put(rule, wall);
    }

    /** Takes a row that is checked by {@link #ask}. */
    void add(RowCursor row) {
        if (!rules.isEmpty()) {
            waiting.add(RowCopy.of(row, columns));
        }
    }

    boolean isFull() {
        return waiting.size() >= MANY;
    }

    int waiting() {
        return waiting.size();
    }

    /** Checks the rows that wait. A rule that fails or hangs is told, and left out from then on. */
    List<Refused> ask() {
        List<Refused> refused = new ArrayList<>();
        if (!waiting.isEmpty()) {
            List<RowCopy> rows = List.copyOf(waiting);
            waiting.clear();
            rules.entrySet().removeIf(rule -> !ask(rule.getKey(), rule.getValue(), rows, refused));
        }
        return refused;
    }

    private boolean ask(RowRule rule, Contained wall, List<RowCopy> rows, List<Refused> refused) {
        List<Refused> own = wall.call(limit, () -> check(rule, rows), () -> null);
        if (own != null) {
            refused.addAll(own);
        }
        return !wall.isDisabled();
    }

    private static List<Refused> check(RowRule rule, List<RowCopy> rows) {
        List<Refused> refused = new ArrayList<>();
        List<CommitProblem> problems = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            rule.check(rows.get(i), CommitChecks.reporter(problems));
            for (CommitProblem problem : problems) {
                refused.add(new Refused(i, problem));
            }
            problems.clear();
        }
        return refused;
    }
}
