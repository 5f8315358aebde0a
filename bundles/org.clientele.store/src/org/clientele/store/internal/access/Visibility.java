package org.clientele.store.internal.access;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.store.AccessRule;
import org.clientele.core.store.FeaturePath;
import org.clientele.model.ClientelePackage;
import org.clientele.store.internal.BatchVisibility;
import org.clientele.store.internal.BatchVisibility.IdRange;
import org.clientele.store.internal.StoreContext;
import org.clientele.store.internal.mapping.ColumnMapping;
import org.clientele.store.internal.mapping.Names;
import org.clientele.store.internal.mapping.TableMapping;
import org.clientele.store.internal.mapping.ValueKind;
import org.clientele.store.internal.record.Sql;

/**
 * What one actor sees: the access rule and the batches that are not complete, as conditions in SQL. An aggregate that
 * names a party by a typed id follows that party, and one that names none its own owner, if its class has one; a contained
 * row follows its aggregate.
 */
public final class Visibility {

    /** Longer lists lie in a table. */
    private static final int MOST_IN_LIST = 100;

    private final StoreContext context;
    private final BatchVisibility batches;
    private final AccessRule rule;
    private final HiddenParties.HiddenSet hiddenSet;

    /**
     * Fixes what an actor sees.
     *
     * @param context the store
     * @param batches the batches that are not complete
     * @param actor who asks
     * @throws ClienteleException LOCK_TIMEOUT, STORE_NOT_WRITABLE
     */
    public Visibility(StoreContext context, BatchVisibility batches, Actor actor) throws ClienteleException {
        this.context = context;
        this.batches = batches;
        this.rule = context.access().of(actor);
        this.hiddenSet = rule instanceof AccessRule.Except except && except.parties().size() > MOST_IN_LIST
                ? context.hiddenParties().set(except.parties())
                : null;
    }

    /**
     * Whether the actor sees everything.
     *
     * @return true when no rule hides anything
     */
    public boolean isEverything() {
        return rule instanceof AccessRule.Everything;
    }

    /**
     * Whether nothing is hidden in a table.
     *
     * @param table the table
     * @return true when a query needs no condition
     */
    public boolean isAll(TableMapping table) {
        return rule instanceof AccessRule.Everything && batches.hidden(table).isEmpty();
    }

    /**
     * The conditions for a table.
     *
     * @param table the table
     * @param alias its alias in the query
     * @return conditions to be joined by AND; empty when nothing is hidden
     */
    public List<Sql> conditions(TableMapping table, String alias) {
        List<Sql> conditions = new ArrayList<>();
        for (IdRange range : batches.hidden(table)) {
            conditions.add(new Sql().add(alias + ".ID NOT BETWEEN ").value(range.first()).add(" AND ") //$NON-NLS-1$ //$NON-NLS-2$
                    .value(range.last()));
        }
        if (rule instanceof AccessRule.Everything) {
            return conditions;
        }
        if (table.isAggregate()) {
            access(table, alias, alias + ".ID").ifPresent(conditions::add); //$NON-NLS-1$
        } else {
            conditions.add(throughHolder(table, alias));
        }
        return conditions;
    }

    /**
     * Whether a row is there and seen.
     *
     * @param connection a connection
     * @param table its table
     * @param id its id
     * @return false when it is hidden or not there
     * @throws SQLException from the driver
     */
    public boolean sees(Connection connection, TableMapping table, long id) throws SQLException {
        return exists(connection, table, id, conditions(table, "T")); //$NON-NLS-1$
    }

    /**
     * Whether a row is there, seen or not.
     *
     * @param connection a connection
     * @param table its table
     * @param id its id
     * @return false when it is not there
     * @throws SQLException from the driver
     */
    public static boolean isThere(Connection connection, TableMapping table, long id) throws SQLException {
        return exists(connection, table, id, List.of());
    }

    private static boolean exists(Connection connection, TableMapping table, long id, List<Sql> conditions)
            throws SQLException {
        Sql sql = new Sql().add("SELECT 1 FROM " + Names.quote(table.name()) + " T WHERE T.ID = ").value(id); //$NON-NLS-1$ //$NON-NLS-2$
        conditions.forEach(condition -> sql.add(" AND ").add(condition)); //$NON-NLS-1$
        boolean[] found = { false };
        sql.query(connection, row -> {
            found[0] = true;
            return false;
        });
        return found[0];
    }

    /** A contained row is seen when one of the aggregates that could hold it is seen. */
    private Sql throughHolder(TableMapping table, String alias) {
        Sql any = new Sql().add("("); //$NON-NLS-1$
        String or = ""; //$NON-NLS-1$
        for (TableMapping holder : context.mapping().holdersOf(table)) {
            any.add(or + "EXISTS (SELECT 1 FROM " + Names.quote(holder.name()) + " H WHERE H.ID = " + alias //$NON-NLS-1$ //$NON-NLS-2$
                    + ".ROOT_ID"); //$NON-NLS-1$
            access(holder, "H", "H.ID").ifPresent(condition -> any.add(" AND ").add(condition)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            any.add(")"); //$NON-NLS-1$
            or = " OR "; //$NON-NLS-1$
        }
        return any.add(")"); //$NON-NLS-1$
    }

    private Optional<Sql> access(TableMapping table, String alias, String id) {
        if (table.root() == ClientelePackage.Literals.PARTY) {
            return Optional.of(party(table, alias, id));
        }
        List<ColumnMapping> parties = partyColumns(table);
        if (parties.isEmpty()) {
            return Optional.empty();
        }
        Sql all = new Sql().add("("); //$NON-NLS-1$
        String and = ""; //$NON-NLS-1$
        for (ColumnMapping column : parties) {
            String name = alias + '.' + Names.quote(column.name());
            all.add(and).add(throughParty(table, alias, name));
            and = " AND "; //$NON-NLS-1$
        }
        return Optional.of(all.add(")")); //$NON-NLS-1$
    }

    /**
     * The columns by which rows name parties.
     *
     * @param table the table of an aggregate or of what one contains
     * @return empty when it names none
     */
    public static List<ColumnMapping> partyColumns(TableMapping table) {
        return table.columns().stream().filter(c -> c.type().kind() == ValueKind.TYPED_ID && !c.path().isEmpty()
                && c.path().getLast().getEType() == ClientelePackage.Literals.PARTY_ID).toList();
    }

    private Sql throughParty(TableMapping table, String alias, String name) {
        return switch (rule) {
        case AccessRule.Everything everything -> new Sql().add("1 = 1"); //$NON-NLS-1$
        case AccessRule.OwnedBy owned -> {
            Sql sql = new Sql().add("(" + name + " IN (SELECT P.ID FROM " + Names.quote(partyTable().name()) //$NON-NLS-1$ //$NON-NLS-2$
                    + " P WHERE ").add(party(partyTable(), "P", "P.ID")).add(")"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
            table.columns().stream().filter(Visibility::isOwner).findFirst().ifPresent(own -> sql
                    .add(" OR " + name + " IS NULL AND ").add(oneOf(own, alias, owned.accounts()))); //$NON-NLS-1$ //$NON-NLS-2$
            yield sql.add(")"); //$NON-NLS-1$
        }
        case AccessRule.Except except -> new Sql().add("(" + name + " IS NULL OR ") //$NON-NLS-1$ //$NON-NLS-2$
                .add(notIn(name, except.parties())).add(")"); //$NON-NLS-1$
        };
    }

    private Sql party(TableMapping table, String alias, String id) {
        return switch (rule) {
        case AccessRule.Everything everything -> new Sql().add("1 = 1"); //$NON-NLS-1$
        case AccessRule.OwnedBy owned -> noCustomerOrOf(table, alias, owned.accounts());
        case AccessRule.Except except -> notIn(id, except.parties());
        };
    }

    /** The account that looks after an aggregate which need not belong to a customer. */
    private static boolean isOwner(ColumnMapping column) {
        return column.path().size() == 1 && column.type().kind() == ValueKind.TEXT
                && "owner".equals(column.path().getFirst().getName()); //$NON-NLS-1$
    }

    private static Sql noCustomerOrOf(TableMapping table, String alias, Collection<String> accounts) {
        ColumnMapping owner = table.column(FeaturePath.of(ClientelePackage.Literals.PARTY__CUSTOMER,
                ClientelePackage.Literals.CUSTOMER__OWNER));
        if (accounts.isEmpty()) {
            return new Sql().add("1 = 0"); //$NON-NLS-1$
        }
        ColumnMapping customer = table.columns().stream().filter(c -> c.isMarker()
                && c.path().equals(List.of(ClientelePackage.Literals.PARTY__CUSTOMER))).findFirst().orElseThrow();
        return new Sql().add("(" + alias + '.' + Names.quote(customer.name()) + " IS NULL OR ") //$NON-NLS-1$ //$NON-NLS-2$
                .add(oneOf(owner, alias, accounts)).add(")"); //$NON-NLS-1$
    }

    private static Sql oneOf(ColumnMapping owner, String alias, Collection<String> accounts) {
        if (accounts.isEmpty()) {
            return new Sql().add("1 = 0"); //$NON-NLS-1$
        }
        Sql sql = new Sql().add(alias + '.' + Names.quote(owner.name()) + " IN ("); //$NON-NLS-1$
        String comma = ""; //$NON-NLS-1$
        for (String account : accounts) {
            sql.add(comma).value(owner.type(), account);
            comma = ", "; //$NON-NLS-1$
        }
        return sql.add(")"); //$NON-NLS-1$
    }

    private Sql notIn(String name, Set<Long> ids) {
        if (ids.isEmpty()) {
            return new Sql().add("1 = 1"); //$NON-NLS-1$
        }
        if (hiddenSet != null) {
            return new Sql().add("(EXISTS (SELECT 1 FROM HIDDEN_PARTY M WHERE M.SET_ID = ").value(hiddenSet.number()) //$NON-NLS-1$
                    .add(" AND M.PARTY_ID = ").value(HiddenParties.MARK) //$NON-NLS-1$
                    .add(") AND NOT EXISTS (SELECT 1 FROM HIDDEN_PARTY X WHERE X.SET_ID = ").value(hiddenSet.number()) //$NON-NLS-1$
                    .add(" AND X.PARTY_ID = " + name + "))"); //$NON-NLS-1$ //$NON-NLS-2$
        }
        Sql sql = new Sql().add(name + " NOT IN ("); //$NON-NLS-1$
        String comma = ""; //$NON-NLS-1$
        for (long id : ids) {
            sql.add(comma).value(id);
            comma = ", "; //$NON-NLS-1$
        }
        return sql.add(")"); //$NON-NLS-1$
    }

    private TableMapping partyTable() {
        return context.mapping().table(ClientelePackage.Literals.PARTY);
    }
}
