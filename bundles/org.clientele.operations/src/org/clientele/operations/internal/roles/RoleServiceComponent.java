package org.clientele.operations.internal.roles;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.clientele.core.Actor;
import org.clientele.core.provisioning.ProvisionedSetting;
import org.clientele.core.provisioning.ProvisioningService;
import org.clientele.core.roles.Permission;
import org.clientele.core.roles.Role;
import org.clientele.core.roles.RoleService;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The roles of the provisioning file. */
@Component
public final class RoleServiceComponent implements RoleService {

    private static final String SECTION = "roles"; //$NON-NLS-1$
    private static final String EVERYBODY_ELSE = "*"; //$NON-NLS-1$
    /** What the program keeps up by itself; the rest is done for a person, so that person counts. */
    private static final Set<Permission> OF_SYSTEM = EnumSet.of(Permission.EDIT_RECORDS, Permission.EDIT_DEFINITIONS,
            Permission.BULK_EDIT, Permission.SEE_OTHERS);

    private final boolean enforced;
    private final Accounts accounts;
    private final Map<String, Role> roles = new LinkedHashMap<>();
    private final Map<String, Set<String>> given = new LinkedHashMap<>();
    private final String source;

    /**
     * Reads the roles.
     *
     * @param provisioning what IT set
     */
    @Activate
    public RoleServiceComponent(@Reference ProvisioningService provisioning) {
        this(provisioning, Accounts.ofThisProcess());
    }

    RoleServiceComponent(ProvisioningService provisioning, Accounts accounts) {
        this.accounts = accounts;
        this.enforced = provisioning.isSectionLocked(SECTION);
        this.source = provisioning.source().map(Object::toString).orElse(""); //$NON-NLS-1$
        BuiltInRoles.all().forEach(role -> roles.put(role.id(), role));
        for (ProvisionedSetting setting : provisioning.settings(SECTION)) {
            given.put(setting.key(), Set.copyOf(provisioning.values(SECTION, setting.key())));
            describe(provisioning, setting.key());
        }
    }

    /** A section such as {@code [role auditor]} describes a role, also a built-in one. */
    private void describe(ProvisioningService provisioning, String id) {
        String section = "role " + id; //$NON-NLS-1$
        if (!roles.containsKey(id) || !provisioning.settings(section).isEmpty()) {
            Role known = roles.getOrDefault(id, new Role(id, id, Set.of()));
            Set<Permission> permissions = provisioning.value(section, "permissions").isPresent() //$NON-NLS-1$
                    ? provisioning.values(section, "permissions").stream().flatMap(p -> Permission.ofId(p).stream()) //$NON-NLS-1$
                            .collect(Collectors.toSet())
                    : known.permissions();
            roles.put(id, new Role(id, provisioning.value(section, "title").orElse(known.title()), permissions)); //$NON-NLS-1$
        }
    }

    @Override
    public boolean isEnforced() {
        return enforced;
    }

    @Override
    public List<Role> roles() {
        return List.copyOf(roles.values());
    }

    @Override
    public List<Role> rolesOf(Actor actor) {
        return enforced ? rolesOf(Actor.SYSTEM.equals(actor) ? accounts.process() : actor.account()) : List.of();
    }

    private List<Role> rolesOf(String account) {
        List<Role> found = new ArrayList<>();
        given.forEach((id, named) -> {
            if (accounts.contains(named, account)) {
                found.add(roles.get(id));
            }
        });
        if (found.isEmpty()) {
            given.forEach((id, named) -> {
                if (named.contains(EVERYBODY_ELSE)) {
                    found.add(roles.get(id));
                }
            });
        }
        return found;
    }

    @Override
    public Optional<String> refusal(Actor actor, Permission permission) {
        if (!enforced) {
            return Optional.empty();
        }
        if (Actor.SYSTEM.equals(actor)) {
            return OF_SYSTEM.contains(permission) ? Optional.empty() : refusal(accounts.process(), permission);
        }
        if (!accounts.isProcess(actor.account())) {
            Optional<String> notFor = refusal(accounts.process(), Permission.ACT_FOR_OTHERS);
            if (notFor.isPresent()) {
                return Optional.of(NLS.bind(Messages.Refusal_otherAccount,
                        new Object[] {accounts.process(), actor.account(), source}));
            }
        }
        return refusal(actor.account(), permission);
    }

    private Optional<String> refusal(String account, Permission permission) {
        List<Role> own = rolesOf(account);
        if (own.stream().anyMatch(r -> r.permissions().contains(permission))) {
            return Optional.empty();
        }
        String titles = own.isEmpty() ? Messages.Refusal_noRole
                : own.stream().map(Role::title).collect(Collectors.joining(", ")); //$NON-NLS-1$
        return Optional.of(NLS.bind(Messages.Refusal, new Object[] {account, titles, Titles.of(permission), source}));
    }
}
