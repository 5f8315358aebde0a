package org.clientele.operations.internal.roles;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.clientele.core.roles.Permission;
import org.clientele.core.roles.Role;

/** The roles that are there without being described. */
public final class BuiltInRoles {

    /** Writes records one by one. */
    public static final String STAFF = "staff"; //$NON-NLS-1$
    private static final String ADMINISTRATOR = "administrator"; //$NON-NLS-1$
    private static final String MANAGER = "manager"; //$NON-NLS-1$
    private static final String READER = "reader"; //$NON-NLS-1$

    private BuiltInRoles() {
    }

    /**
     * Their names in the provisioning file.
     *
     * @return the ids
     */
    public static List<String> ids() {
        return List.of(ADMINISTRATOR, MANAGER, STAFF, READER);
    }

    static List<Role> all() {
        return List.of(new Role(ADMINISTRATOR, Messages.Role_administrator, EnumSet.allOf(Permission.class)),
                new Role(MANAGER, Messages.Role_manager,
                        EnumSet.complementOf(EnumSet.of(Permission.INSTALL, Permission.ERASE, Permission.ACT_FOR_OTHERS))),
                new Role(STAFF, Messages.Role_staff, EnumSet.of(Permission.EDIT_RECORDS)),
                new Role(READER, Messages.Role_reader, Set.of()));
    }
}
