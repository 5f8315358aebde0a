package org.clientele.update.internal;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.update.UpdateProblem;
import org.clientele.core.update.UpdateProblem.Kind;
import org.clientele.core.update.UpdateRequest;
import org.eclipse.equinox.p2.engine.IProfile;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.query.QueryUtil;

/** Finds the features that a request names: those installed, and those that sites offer. */
final class Wishes {

    private final Collection<IInstallableUnit> installed;
    private final List<LoadedSite> sites;
    private final UpdatePolicy policy;
    private final List<UpdateProblem> problems = new ArrayList<>();

    Wishes(IProfile profile, List<LoadedSite> sites, UpdatePolicy policy) {
        this.installed = Installation.roots(profile);
        this.sites = sites;
        this.policy = policy;
    }

    List<RootChange> of(UpdateRequest request) throws ClienteleException {
        List<RootChange> changes = new ArrayList<>();
        for (String wish : request.remove()) {
            remove(wish).ifPresent(changes::add);
        }
        for (String wish : request.update()) {
            update(root(wish), wish).ifPresent(changes::add);
        }
        for (String wish : request.install()) {
            install(wish).ifPresent(changes::add);
        }
        if (request.updateAll()) {
            for (IInstallableUnit root : installed) {
                if (changes.stream().noneMatch(c -> c.before().equals(Optional.of(root)))) {
                    newest(root.getId(), "").filter(o -> o.unit().getVersion().compareTo(root.getVersion()) > 0) //$NON-NLS-1$
                            .ifPresent(o -> changes.add(change(Optional.of(root), o)));
                }
            }
        }
        return changes;
    }

    private Optional<RootChange> remove(String wish) throws ClienteleException {
        IInstallableUnit root = root(wish);
        String id = Installation.featureId(root);
        if (Installation.isOwn(root)) {
            problems.add(Problems.of(Kind.FORBIDDEN, id, Problems.text(Messages.ownStays, id),
                    Messages.remedyOwnStays));
            return Optional.empty();
        }
        if (policy.required().contains(id)) {
            problems.add(Problems.of(Kind.FORBIDDEN, id, Problems.text(Messages.requiredStays, id),
                    Messages.remedyProvisioning));
            return Optional.empty();
        }
        return Optional.of(new RootChange(Optional.of(root), Optional.empty(), Optional.empty()));
    }

    private Optional<RootChange> update(IInstallableUnit root, String wish) {
        Optional<Offer> offer = newest(root.getId(), version(wish));
        if (offer.isEmpty()) {
            notOffered(wish);
            return Optional.empty();
        }
        boolean change = version(wish).isEmpty() ? offer.get().unit().getVersion().compareTo(root.getVersion()) > 0
                : !offer.get().unit().getVersion().equals(root.getVersion());
        return change ? offer.map(o -> change(Optional.of(root), o)) : Optional.empty();
    }

    private Optional<RootChange> install(String wish) {
        String id = id(wish);
        if (policy.forbidden().contains(id)) {
            problems.add(Problems.of(Kind.FORBIDDEN, id, Problems.text(Messages.forbidden, id),
                    Messages.remedyProvisioning));
            return Optional.empty();
        }
        Optional<IInstallableUnit> present = installed.stream().filter(u -> named(u, id)).findFirst();
        if (present.isPresent()) {
            return update(present.get(), wish);
        }
        Optional<Offer> offer = newest(id + Installation.GROUP, version(wish))
                .or(() -> newest(id, version(wish)));
        if (offer.isEmpty()) {
            notOffered(wish);
        }
        return offer.map(o -> change(Optional.empty(), o));
    }

    private void notOffered(String wish) {
        problems.add(Problems.of(Kind.NOT_OFFERED, id(wish), Problems.text(Messages.notOffered, wish,
                String.join(", ", sites.stream().filter(LoadedSite::usable).map(s -> s.location().toString()).toList())), //$NON-NLS-1$
                Messages.remedyNotOffered));
    }

    private static RootChange change(Optional<IInstallableUnit> before, Offer offer) {
        return new RootChange(before, Optional.of(offer.unit()), Optional.of(offer.site()));
    }

    private IInstallableUnit root(String wish) throws ClienteleException {
        return installed.stream().filter(u -> named(u, id(wish))).findFirst()
                .orElseThrow(() -> new ClienteleException(StatusCodes.NOT_FOUND,
                        Problems.text(Messages.featureUnknown, id(wish))));
    }

    private static boolean named(IInstallableUnit unit, String id) {
        return unit.getId().equals(id) || Installation.featureId(unit).equals(id);
    }

    private static String id(String wish) {
        int slash = wish.indexOf('/');
        String id = slash < 0 ? wish : wish.substring(0, slash);
        return id.endsWith(Installation.GROUP) ? id.substring(0, id.length() - Installation.GROUP.length()) : id;
    }

    private static String version(String wish) {
        int slash = wish.indexOf('/');
        return slash < 0 ? "" : wish.substring(slash + 1); //$NON-NLS-1$
    }

    private record Offer(IInstallableUnit unit, URI site) {
    }

    private Optional<Offer> newest(String id, String version) {
        Offer best = null;
        for (LoadedSite site : sites) {
            if (site.units().isEmpty()) {
                continue;
            }
            for (IInstallableUnit unit : site.units().get().query(QueryUtil.createIUQuery(id), null)) {
                if ((version.isEmpty() || unit.getVersion().toString().equals(version))
                        && (best == null || unit.getVersion().compareTo(best.unit().getVersion()) > 0)) {
                    best = new Offer(unit, site.location());
                }
            }
        }
        return Optional.ofNullable(best);
    }

    List<UpdateProblem> problems() {
        return problems;
    }
}
