package org.clientele.update.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.metadata.IRequirement;

/**
 * Follows the requirements of a pack by hand, where p2's planner only answers that there is no solution: which of its
 * bundles lacks what. What is given stays as it is; what the pack needs besides is taken from what is available.
 */
final class Resolution {

    /**
     * A requirement that nothing meets.
     *
     * @param unit the bundle or feature that has it
     * @param requirement what it wants
     */
    record Lack(IInstallableUnit unit, IRequirement requirement) {
    }

    /**
     * Two versions of something of which only one can be there.
     *
     * @param unit what the pack brings
     * @param present what is there
     */
    record Clash(IInstallableUnit unit, IInstallableUnit present) {
    }

    private final Collection<IInstallableUnit> given;
    private final List<IInstallableUnit> available;
    private final EnvironmentOfProfile system;
    private final Set<IInstallableUnit> pack = new LinkedHashSet<>();
    private final List<Lack> lacks = new ArrayList<>();
    private final List<Clash> clashes = new ArrayList<>();

    Resolution(Collection<IInstallableUnit> given, Collection<IInstallableUnit> available,
            EnvironmentOfProfile system) {
        this.given = given;
        this.available = available.stream().sorted(Comparator.comparing(IInstallableUnit::getVersion).reversed())
                .toList();
        this.system = system;
    }

    Resolution follow(IInstallableUnit root) {
        Deque<IInstallableUnit> open = new ArrayDeque<>(List.of(root));
        pack.add(root);
        while (!open.isEmpty()) {
            IInstallableUnit unit = open.remove();
            clash(unit);
            for (IRequirement requirement : unit.getRequirements()) {
                if (!system.needed(requirement) || met(requirement, given) || met(requirement, pack)) {
                    continue;
                }
                Optional<IInstallableUnit> provider = provider(requirement);
                if (provider.isEmpty()) {
                    lacks.add(new Lack(unit, requirement));
                } else if (pack.add(provider.get())) {
                    open.add(provider.get());
                }
            }
        }
        return this;
    }

    private void clash(IInstallableUnit unit) {
        given.stream().filter(g -> unit.isSingleton() && g.isSingleton() && g.getId().equals(unit.getId())
                && !g.getVersion().equals(unit.getVersion())).findFirst()
                .ifPresent(g -> clashes.add(new Clash(unit, g)));
    }

    private Optional<IInstallableUnit> provider(IRequirement requirement) {
        Optional<IInstallableUnit> first = Optional.empty();
        for (IInstallableUnit unit : available) {
            if (requirement.isMatch(unit) && system.holds(unit.getFilter())) {
                boolean replaced = given.stream().anyMatch(g -> g.getId().equals(unit.getId()));
                if (!replaced) {
                    return Optional.of(unit);
                }
                // a bundle of an exact version that a feature includes clashes; a package of another release lacks
                if (first.isEmpty() && !WantedCapability.of(requirement).isPackage()) {
                    first = Optional.of(unit);
                }
            }
        }
        return first.filter(u -> !Installation.isOwn(u) && !u.getId().startsWith("org.clientele.")); //$NON-NLS-1$
    }

    private static boolean met(IRequirement requirement, Collection<IInstallableUnit> units) {
        return units.stream().anyMatch(requirement::isMatch);
    }

    /** What the pack brings, the pack first. */
    Set<IInstallableUnit> pack() {
        return pack;
    }

    List<Lack> lacks() {
        return lacks;
    }

    List<Clash> clashes() {
        return clashes;
    }
}
