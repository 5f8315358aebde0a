package org.clientele.core.roles;

import java.util.Set;

/**
 * A role that accounts have.
 *
 * @param id its name in the provisioning file
 * @param title its name for people, in the user's language
 * @param permissions what it permits
 * @since 1.0
 */
public record Role(String id, String title, Set<Permission> permissions) {

    /** Copies the set. */
    public Role {
        permissions = Set.copyOf(permissions);
    }
}
