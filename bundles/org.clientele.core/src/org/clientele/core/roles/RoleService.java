package org.clientele.core.roles;

import java.util.List;
import java.util.Optional;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Who may do what. Without a {@code [roles]} section in the provisioning file everybody may do everything. The store asks
 * this service at each of its doors, so that editors, bulk edits, the command line, imports and bundles of partners obey
 * alike; whoever shows a command asks beforehand, to disable it with the reason.
 *
 * <p>
 * Accounts are those of the operating system, as the system tells them and not as {@code user.name} does. Who acts under
 * another account may do what that account may, provided that its own one has {@link Permission#ACT_FOR_OTHERS}, and
 * nothing otherwise. {@link Actor#SYSTEM} may write what the program keeps up; for everything else it counts as the
 * account that runs the process.
 *
 * <p>
 * All methods return at once and may be called from any thread. The answers do not change while the program runs.
 *
 * @since 1.0
 */
@ProviderType
public interface RoleService {

    /**
     * Tells whether roles are set up at all.
     *
     * @return false when everybody may do everything
     */
    boolean isEnforced();

    /**
     * The roles that are known, the built-in ones first.
     *
     * @return the roles
     */
    List<Role> roles();

    /**
     * The roles that somebody has.
     *
     * @param actor who
     * @return the roles; empty when roles are not enforced, or for an account without one
     */
    List<Role> rolesOf(Actor actor);

    /**
     * Tells whether somebody may do something.
     *
     * @param actor who
     * @param permission what
     * @return true when it is permitted
     */
    default boolean allows(Actor actor, Permission permission) {
        return refusal(actor, permission).isEmpty();
    }

    /**
     * Tells why somebody may not do something, for a disabled command.
     *
     * @param actor who
     * @param permission what
     * @return one sentence that names what is not permitted, the roles of the account, and who can change that; empty when
     *         it is permitted
     */
    Optional<String> refusal(Actor actor, Permission permission);

    /**
     * Refuses what is not permitted.
     *
     * @param actor who
     * @param permission what
     * @throws ClienteleException ACCESS_DENIED with the sentence of {@link #refusal}
     */
    default void require(Actor actor, Permission permission) throws ClienteleException {
        Optional<String> refusal = refusal(actor, permission);
        if (refusal.isPresent()) {
            throw new ClienteleException(StatusCodes.ACCESS_DENIED, refusal.get());
        }
    }
}
