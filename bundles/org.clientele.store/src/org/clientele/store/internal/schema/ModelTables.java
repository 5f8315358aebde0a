package org.clientele.store.internal.schema;

import java.util.ArrayList;
import java.util.List;

import org.clientele.store.internal.dialect.Dialect;
import org.clientele.store.internal.mapping.ColumnMapping;
import org.clientele.store.internal.mapping.Names;
import org.clientele.store.internal.mapping.TableMapping;

/** Statements that make the tables of the model. */
public final class ModelTables {

    private ModelTables() {
    }

    static List<String> create(Dialect dialect, TableMapping table) {
        List<String> statements = new ArrayList<>();
        StringBuilder sql = new StringBuilder("CREATE TABLE ").append(Names.quote(table.name())); //$NON-NLS-1$
        sql.append(" (ID BIGINT NOT NULL, "); //$NON-NLS-1$
        if (table.isAggregate()) {
            sql.append("VERSION INTEGER NOT NULL"); //$NON-NLS-1$
        } else {
            sql.append("ROOT_ID BIGINT NOT NULL, PARENT_ID BIGINT NOT NULL, FEATURE INTEGER NOT NULL," //$NON-NLS-1$
                    + " POS INTEGER NOT NULL"); //$NON-NLS-1$
        }
        sql.append(", TYPE INTEGER NOT NULL"); //$NON-NLS-1$
        for (ColumnMapping column : table.columns()) {
            sql.append(", ").append(definition(dialect, table, column)); //$NON-NLS-1$
        }
        sql.append(", CONSTRAINT ").append(primaryKey(table)).append(" PRIMARY KEY (ID))"); //$NON-NLS-1$ //$NON-NLS-2$
        statements.add(sql.toString());
        if (!table.isAggregate()) {
            statements.add("CREATE INDEX " + rootIndex(table) + " ON " + Names.quote(table.name()) + " (ROOT_ID)"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        }
        for (ColumnMapping column : table.columns()) {
            statements.addAll(index(table, column));
        }
        return statements;
    }

    static List<String> addColumn(Dialect dialect, TableMapping table, ColumnMapping column) {
        List<String> statements = new ArrayList<>();
        statements.add("ALTER TABLE " + Names.quote(table.name()) + " ADD COLUMN " //$NON-NLS-1$ //$NON-NLS-2$
                + definition(dialect, table, column));
        statements.addAll(index(table, column));
        return statements;
    }

    /** What every row of the table has, has the model's default where nobody writes it. */
    private static String definition(Dialect dialect, TableMapping table, ColumnMapping column) {
        String sql = Names.quote(column.name()) + ' ' + dialect.type(column);
        boolean everyRow = column.path().size() == 1 && column.appliesTo(table.root());
        Object value = everyRow ? column.defaultValue() : null;
        return switch (column.type().kind()) {
        case BOOLEAN, ENUM, INT, LONG -> value == null ? sql : sql + " DEFAULT " + column.type().toLong(value); //$NON-NLS-1$
        default -> sql;
        };
    }

    private static List<String> index(TableMapping table, ColumnMapping column) {
        if (column.key()) {
            return List.of("ALTER TABLE " + Names.quote(table.name()) + " ADD CONSTRAINT " + keyConstraint(table, column) //$NON-NLS-1$ //$NON-NLS-2$
                    + " UNIQUE (" + Names.quote(column.name()) + ')'); //$NON-NLS-1$
        }
        if (column.indexed()) {
            return List.of("CREATE INDEX " + index("IX", table, column) + " ON " + Names.quote(table.name()) + " (" //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
                    + Names.quote(column.name()) + order(table, column) + ')');
        }
        return List.of();
    }

    /** Derby reads an index in one direction only: what is listed newest first lies so. */
    private static String order(TableMapping table, ColumnMapping column) {
        return column.newestBy()
                .flatMap(name -> table.columns().stream().filter(c -> c.pathText().equals(name)).findFirst())
                .map(time -> ", " + Names.quote(time.name()) + " DESC, ID DESC").orElse(", ID"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }

    /**
     * The name of a table's primary key.
     *
     * @param table the table
     * @return the constraint's name
     */
    public static String primaryKey(TableMapping table) {
        return Names.quote("PK_" + table.name()); //$NON-NLS-1$
    }

    /**
     * The name of the index by aggregate.
     *
     * @param table the table of a contained class
     * @return the index's name
     */
    public static String rootIndex(TableMapping table) {
        return Names.quote("IX_" + table.name() + "_ROOT"); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /**
     * The name of a key's constraint.
     *
     * @param table the table
     * @param column a key
     * @return the constraint's name
     */
    public static String keyConstraint(TableMapping table, ColumnMapping column) {
        return index("UK", table, column); //$NON-NLS-1$
    }

    private static String index(String kind, TableMapping table, ColumnMapping column) {
        return Names.quote(kind + '_' + table.name() + '_' + column.name());
    }
}
