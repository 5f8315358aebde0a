package org.clientele.store.internal.batch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.clientele.core.ClienteleException;
import org.clientele.core.store.AggregateRef;
import org.clientele.core.store.CommitProblem;
import org.clientele.core.store.FeaturePath;
import org.clientele.core.store.RowCheck;
import org.clientele.core.store.RowCursor;
import org.clientele.store.internal.Messages;
import org.clientele.store.internal.StoreContext;
import org.clientele.store.internal.mapping.ColumnMapping;
import org.clientele.store.internal.mapping.TableMapping;
import org.clientele.store.internal.work.GraphCheck;
import org.clientele.store.internal.work.RetiredKeys;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.osgi.util.NLS;

/** Tells of single rows whether a batch would take them. */
public final class StoredRowCheck implements RowCheck {

    private static final int MOST_YEAR = 9999;

    private final TableMapping table;
    private final List<ColumnMapping> columns = new ArrayList<>();
    private final Map<ColumnMapping, Set<String>> retired = new HashMap<>();
    private final RowRules rules;

    /**
     * Creates it.
     *
     * @param context the store
     * @param rowType the class of the rows
     * @param paths the attributes that are written
     * @throws ClienteleException LOCK_TIMEOUT
     */
    public StoredRowCheck(StoreContext context, EClass rowType, List<FeaturePath> paths) throws ClienteleException {
        this.table = context.mapping().table(rowType);
        paths.forEach(path -> columns.add(table.column(path)));
        this.rules = new RowRules(context, rowType, paths);
        for (ColumnMapping column : columns) {
            if (column.permanent()) {
                retired.put(column, context.connections().read(c -> new RetiredKeys(c, table, column).all()));
            }
        }
    }

    @Override
    public List<CommitProblem> check(RowCursor row) {
        List<CommitProblem> problems = null;
        for (int i = 0; i < columns.size(); i++) {
            String problem = row.isNull(i) ? null : problem(columns.get(i), row, i);
            if (problem != null) {
                problems = problems == null ? new ArrayList<>() : problems;
                problems.add(new CommitProblem(new AggregateRef(table.root(), row.rootId()), columns.get(i).pathText(),
                        problem));
            }
        }
        List<CommitProblem> more = rules.check(row);
        if (problems == null) {
            return more.isEmpty() ? List.of() : List.copyOf(more);
        }
        problems.addAll(more);
        return problems;
    }

    private String problem(ColumnMapping column, RowCursor row, int i) {
        return switch (column.type().kind()) {
        case TEXT -> {
            String text = row.getString(i);
            String problem = GraphCheck.problem(column, text, column.pathText());
            yield problem == null && retired.getOrDefault(column, Set.of()).contains(text)
                    ? NLS.bind(Messages.TakenKeys_retired, text, column.pathText())
                    : problem;
        }
        case DECIMAL -> GraphCheck.problem(column, row.getDecimal(i), column.pathText());
        case DATE -> range(column, inRange(row.getDate(i)));
        case DATE_TIME -> range(column, inRange(row.getDateTime(i).toLocalDate()));
        case ENUM -> range(column, column.type().ofLong(row.getLong(i)) != null);
        default -> null;
        };
    }

    private static boolean inRange(LocalDate date) {
        return date.getYear() >= 1 && date.getYear() <= MOST_YEAR;
    }

    private static String range(ColumnMapping column, boolean fits) {
        return fits ? null : NLS.bind(Messages.RowEncoder_range, column.pathText());
    }
}
