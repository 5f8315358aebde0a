package org.clientele.store.internal.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.clientele.core.store.Criterion;
import org.clientele.core.store.Criterion.Operator;
import org.clientele.core.store.FeaturePath;
import org.clientele.core.store.RecordQuery;
import org.clientele.store.internal.StoreContext;
import org.clientele.store.internal.access.Visibility;
import org.clientele.store.internal.mapping.ColumnMapping;
import org.clientele.store.internal.mapping.Names;
import org.clientele.store.internal.mapping.TableMapping;
import org.clientele.store.internal.mapping.ValueType;
import org.clientele.store.internal.schema.ModelTables;
import org.eclipse.emf.ecore.EClass;

/** Queries over one table, with what the actor may see always among the conditions. */
final class QuerySql {

    private static final int MOST_IN = 1000;
    private static final Set<Operator> FEW = EnumSet.of(Operator.EQ, Operator.IN, Operator.STARTS_WITH);

    private final StoreContext context;
    private final TableMapping table;
    private final List<ColumnMapping> columns;
    private final List<Sql> conditions;
    private boolean selective;

    QuerySql(StoreContext context, Visibility visibility, EClass type, List<FeaturePath> paths) {
        this.context = context;
        this.table = context.mapping().table(type);
        this.columns = paths.stream().map(table::column).toList();
        this.conditions = new ArrayList<>(visibility.conditions(table, "T")); //$NON-NLS-1$
        if (type != table.root() || context.codes().hasForeign()) {
            conditions.add(ofClass(type));
        }
    }

    QuerySql(StoreContext context, Visibility visibility, RecordQuery query) {
        this(context, visibility, query.type(), query.columns());
        for (Criterion criterion : query.where()) {
            conditions.add(criterion(criterion));
            selective |= table.column(criterion.path()).indexed() && FEW.contains(criterion.operator());
        }
    }

    /** Whether an index leads to few rows, so that the engine had better choose the way itself. */
    boolean isSelective() {
        return selective;
    }

    TableMapping table() {
        return table;
    }

    List<ColumnMapping> columns() {
        return columns;
    }

    Sql count() {
        String hint = conditions.isEmpty() ? context.dialect().byConstraint(ModelTables.primaryKey(table)) : ""; //$NON-NLS-1$
        return new Sql().add("SELECT COUNT(*) FROM " + Names.quote(table.name()) + " T" + hint).add(where(List.of())); //$NON-NLS-1$ //$NON-NLS-2$
    }

    Sql select(String hint, List<Sql> more, String tail) {
        StringBuilder text = new StringBuilder("SELECT T.ID, "); //$NON-NLS-1$
        text.append(table.isAggregate() ? "T.ID" : "T.ROOT_ID").append(", T.TYPE"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        for (ColumnMapping column : columns) {
            text.append(", ").append(name(column)); //$NON-NLS-1$
        }
        text.append(" FROM ").append(Names.quote(table.name())).append(" T").append(hint); //$NON-NLS-1$ //$NON-NLS-2$
        return new Sql().add(text.toString()).add(where(more)).add(tail);
    }

    private Sql where(List<Sql> more) {
        Sql sql = new Sql();
        String joint = " WHERE "; //$NON-NLS-1$
        for (List<Sql> part : List.of(conditions, more)) {
            for (Sql condition : part) {
                sql.add(joint).add(condition);
                joint = " AND "; //$NON-NLS-1$
            }
        }
        return sql;
    }

    private Sql ofClass(EClass type) {
        List<Integer> wanted = table.classes().stream().filter(type::isSuperTypeOf).map(context.codes()::codeOf)
                .toList();
        if (wanted.isEmpty()) {
            return new Sql().add("1 = 0"); //$NON-NLS-1$
        }
        Sql sql = new Sql().add("T.TYPE IN ("); //$NON-NLS-1$
        for (int i = 0; i < wanted.size(); i++) {
            sql.add(i == 0 ? "" : ", ").value(wanted.get(i)); //$NON-NLS-1$ //$NON-NLS-2$
        }
        return sql.add(")"); //$NON-NLS-1$
    }

    private Sql criterion(Criterion criterion) {
        ColumnMapping column = table.column(criterion.path());
        String name = name(column);
        ValueType type = column.type();
        return switch (criterion.operator()) {
        case EQ -> new Sql().add(name + " = ").value(type, criterion.value()); //$NON-NLS-1$
        case NE -> new Sql().add(name + " <> ").value(type, criterion.value()); //$NON-NLS-1$
        case LT -> new Sql().add(name + " < ").value(type, criterion.value()); //$NON-NLS-1$
        case LE -> new Sql().add(name + " <= ").value(type, criterion.value()); //$NON-NLS-1$
        case GT -> new Sql().add(name + " > ").value(type, criterion.value()); //$NON-NLS-1$
        case GE -> new Sql().add(name + " >= ").value(type, criterion.value()); //$NON-NLS-1$
        case STARTS_WITH -> startsWith(name, type, (String) criterion.value());
        case IN -> in(name, type, (Collection<?>) criterion.value());
        case IS_NULL -> new Sql().add(name + " IS NULL"); //$NON-NLS-1$
        case NOT_NULL -> new Sql().add(name + " IS NOT NULL"); //$NON-NLS-1$
        };
    }

    /** A range for the index, and the exact comparison. */
    static Sql startsWith(String name, ValueType type, String prefix) {
        if (prefix.isEmpty()) {
            return new Sql().add(name + " IS NOT NULL"); //$NON-NLS-1$
        }
        return new Sql().add(name + " >= ").value(type, prefix).add(" AND " + name + " LIKE ") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                .value(type, escape(prefix) + '%').add(" ESCAPE '!'"); //$NON-NLS-1$
    }

    static String escape(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
    }

    private static Sql in(String name, ValueType type, Collection<?> values) {
        if (values.size() > MOST_IN) {
            throw new IllegalArgumentException("IN takes at most " + MOST_IN + " values"); //$NON-NLS-1$ //$NON-NLS-2$
        }
        if (values.isEmpty()) {
            return new Sql().add("1 = 0"); //$NON-NLS-1$
        }
        Sql sql = new Sql().add(name + " IN ("); //$NON-NLS-1$
        String comma = ""; //$NON-NLS-1$
        for (Object value : values) {
            sql.add(comma).value(type, value);
            comma = ", "; //$NON-NLS-1$
        }
        return sql.add(")"); //$NON-NLS-1$
    }

    static String name(ColumnMapping column) {
        return "T." + Names.quote(column.name()); //$NON-NLS-1$
    }
}
