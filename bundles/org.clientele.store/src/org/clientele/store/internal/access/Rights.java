package org.clientele.store.internal.access;

import java.util.function.Supplier;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.roles.Permission;
import org.clientele.core.roles.RoleService;
import org.clientele.store.internal.Messages;

/**
 * What people may do in one open store; asked at each of its doors. A store that ever met roles refuses what they would
 * decide while they are away, for that they are away gives nobody a right.
 */
public final class Rights {

    private final Supplier<RoleService> roles;
    private volatile boolean met;

    /**
     * The rights in a store that is being opened.
     *
     * @param roles the roles, or null while there are none; asked each time
     */
    public Rights(Supplier<RoleService> roles) {
        this.roles = roles;
        this.met = roles.get() != null;
    }

    /**
     * Refuses what is not permitted.
     *
     * @param actor who
     * @param permission what
     * @throws ClienteleException ACCESS_DENIED with a sentence that says who may change that
     */
    public void require(Actor actor, Permission permission) throws ClienteleException {
        RoleService asked = roles.get();
        met |= asked != null;
        if (asked != null) {
            asked.require(actor, permission);
        } else if (met) {
            throw new ClienteleException(StatusCodes.ACCESS_DENIED, Messages.Rights_away);
        }
    }

    /**
     * Tells whether something is permitted.
     *
     * @param actor who
     * @param permission what
     * @return false when it is not
     */
    public boolean allows(Actor actor, Permission permission) {
        RoleService asked = roles.get();
        met |= asked != null;
        return asked == null ? !met : asked.allows(actor, permission);
    }
}
