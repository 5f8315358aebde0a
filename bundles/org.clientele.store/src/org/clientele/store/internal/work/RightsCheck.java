package org.clientele.store.internal.work;

import java.util.Collection;
import java.util.List;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.roles.Permission;
import org.clientele.model.ClientelePackage;
import org.clientele.store.internal.StoreContext;
import org.clientele.store.internal.access.Rights;
import org.clientele.store.internal.mapping.ColumnMapping;
import org.clientele.store.internal.record.RowState;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Refuses to write what the actor's roles do not permit. */
public final class RightsCheck {

    /** More records in one unit of work are a bulk intention, whatever it is called. */
    private static final int MOST_OF_A_UNIT = 50;
    private static final List<EStructuralFeature> OWNERS = List.of(ClientelePackage.Literals.CUSTOMER__OWNER,
            ClientelePackage.Literals.CARE_PLAN__OWNER);

    private final Rights rights;
    private final Actor actor;

    /**
     * Creates it for one commit.
     *
     * @param context the store
     * @param actor who acts
     */
    public RightsCheck(StoreContext context, Actor actor) {
        this.rights = context.access().rights();
        this.actor = actor;
    }

    /**
     * What it takes to write records of a class: what has titles in both languages is a definition, also a partner's.
     *
     * @param type the class of an aggregate
     * @return the permission
     */
    public static Permission toWrite(EClass type) {
        return ClientelePackage.Literals.TITLED.isSuperTypeOf(type) || ClientelePackage.Literals.SEGMENT.isSuperTypeOf(type)
                ? Permission.EDIT_DEFINITIONS
                : Permission.EDIT_RECORDS;
    }

    /** Asks before anything is written. */
    void begin(List<AggregateWork> works) throws ClienteleException {
        for (AggregateWork work : works) {
            rights.require(actor, toWrite(work.root().eClass()));
        }
        if (works.size() > MOST_OF_A_UNIT) {
            rights.require(actor, Permission.BULK_EDIT);
        }
    }

    /** Asks when what was stored is known: what somebody else owns is given away by permission only. */
    void owners(AggregateWork work) throws ClienteleException {
        if (!Actor.SYSTEM.equals(actor) && work.before() != null && givesAway(work.before().values(), work)) {
            rights.require(actor, Permission.HAND_OVER);
        }
    }

    private boolean givesAway(Collection<RowState> before, AggregateWork work) {
        for (RowState row : before) {
            List<ColumnMapping> columns = row.table().columns();
            for (int i = 0; i < columns.size(); i++) {
                Object owner = row.values()[i];
                if (owner != null && !owner.equals(actor.account()) && OWNERS.contains(columns.get(i).path().getLast())) {
                    RowState now = work.after().get(row.id());
                    if (now != null && !owner.equals(now.values()[i])) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
