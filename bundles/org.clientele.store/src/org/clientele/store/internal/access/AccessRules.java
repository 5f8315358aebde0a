package org.clientele.store.internal.access;

import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;

import org.clientele.core.Actor;
import org.clientele.core.health.DisabledException;
import org.clientele.core.roles.RoleService;
import org.clientele.core.store.AccessFilter;
import org.clientele.core.store.AccessRule;
import org.clientele.store.internal.Log;

/**
 * What people may see, and do, in one open store. A store that was ever filtered shows nothing while the filter is away or
 * fails, for that says nothing about what people may see.
 */
public final class AccessRules {

    private static final AccessRule NOTHING = new AccessRule.OwnedBy(Set.of());

    private final Supplier<AccessFilter> filter;
    private final Rights rights;
    private volatile boolean filtered;

    /**
     * The rules of a store that is being opened.
     *
     * @param filter the access filter, or null while there is none; asked each time
     * @param roles who may do what, or null while there are no roles; asked each time
     */
    public AccessRules(Supplier<AccessFilter> filter, Supplier<RoleService> roles) {
        this.filter = filter;
        this.rights = new Rights(roles);
        this.filtered = filter.get() != null;
    }

    /**
     * What people may do.
     *
     * @return the rights
     */
    public Rights rights() {
        return rights;
    }

    /**
     * The rule for somebody.
     *
     * @param actor who asks
     * @return what that person may see now
     */
    public AccessRule of(Actor actor) {
        AccessFilter asked = filter.get();
        filtered |= asked != null;
        if (Actor.SYSTEM.equals(actor)) {
            return new AccessRule.Everything();
        }
        if (asked != null) {
            return ask(asked, actor);
        }
        return filtered ? NOTHING : new AccessRule.Everything();
    }

    /** A filter that fails shows nothing: what people may see is not known. */
    private static AccessRule ask(AccessFilter filter, Actor actor) {
        try {
            return Objects.requireNonNullElse(filter.ruleFor(actor), NOTHING);
        } catch (DisabledException e) {
            return NOTHING; // told already
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            Log.error("The access filter " + filter.getClass().getName() + " failed: nothing is shown", e); //$NON-NLS-1$ //$NON-NLS-2$
            return NOTHING;
        }
    }
}
