package org.clientele.update.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.clientele.core.update.UpdateProblem;
import org.clientele.core.update.UpdateProblem.Kind;
import org.clientele.update.internal.Resolution.Clash;
import org.clientele.update.internal.Resolution.Lack;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;

/**
 * Says why p2 found no solution, in the terms of whoever has to do something about it: which bundle of which pack wants
 * which package in which versions, and which one there would be.
 */
final class Diagnosis {

    private final Collection<IInstallableUnit> given;
    private final Collection<IInstallableUnit> available;
    private final EnvironmentOfProfile system;
    private final Set<UpdateProblem> problems = new LinkedHashSet<>();

    /**
     * @param given what there would be without the packs in question
     * @param available what sites and the profile hold
     */
    Diagnosis(Collection<IInstallableUnit> given, Collection<IInstallableUnit> available,
            EnvironmentOfProfile system) {
        this.given = given;
        this.available = available;
        this.system = system;
    }

    /** Looks at a pack that stays as it is, or comes new or newer. */
    Diagnosis look(RootChange pack) {
        boolean stays = pack.before().isPresent() && pack.after().isEmpty();
        Resolution resolution = new Resolution(given, available, system).follow(pack.unit());
        for (Lack lack : resolution.lacks()) {
            if (!isPart(lack, resolution)) {
                problems.add(lack(pack.unit(), lack, stays, resolution));
            }
        }
        for (Clash clash : resolution.clashes()) {
            problems.add(Problems.of(Kind.SAME_ID, clash.unit().getId(),
                    Problems.text(Messages.clash, Installation.name(pack.unit()), clash.unit().getId(),
                            clash.unit().getVersion(), clash.present().getVersion()),
                    Problems.text(Messages.remedyClash, Installation.featureId(pack.unit()))));
        }
        return this;
    }

    /** A feature lacks a bundle of its own: told by what the bundle itself lacks, if it does. */
    private static boolean isPart(Lack lack, Resolution resolution) {
        return resolution.lacks().size() > 1 && lack.unit().getId().endsWith(Installation.GROUP)
                && resolution.lacks().stream().anyMatch(l -> !l.unit().getId().endsWith(Installation.GROUP));
    }

    private UpdateProblem lack(IInstallableUnit pack, Lack lack, boolean stays, Resolution resolution) {
        WantedCapability wanted = WantedCapability.of(lack.requirement());
        List<IInstallableUnit> there = new ArrayList<>(given);
        there.addAll(resolution.pack());
        String offered = wanted.offeredBy(there).map(Object::toString).orElse(""); //$NON-NLS-1$
        boolean ofOurs = isOurs(wanted.name());
        String what = wanted.isPackage() ? Problems.text(Messages.packageNamed, wanted.name())
                : Problems.text(Messages.bundleNamed, wanted.name());
        String have = offered.isEmpty() ? Messages.offeredNone : Problems.text(Messages.offeredVersion, offered);
        Kind kind = stays ? Kind.INCOMPATIBLE : ofOurs && !offered.isEmpty() ? Kind.OTHER_API : Kind.MISSING;
        String message = switch (kind) {
        case INCOMPATIBLE -> Messages.incompatible;
        case OTHER_API -> Messages.otherApi;
        default -> Messages.missing;
        };
        String remedy = switch (kind) {
        case INCOMPATIBLE -> newer(pack).map(n -> Problems.text(Messages.remedyNewer, n,
                Installation.featureId(pack))).orElse(Problems.text(Messages.remedyIncompatible,
                        Installation.featureId(pack)));
        case OTHER_API -> Messages.remedyOtherApi;
        default -> Messages.remedyMissing;
        };
        return new UpdateProblem(kind, lack.unit().getId(), wanted.name(), wanted.range(), offered,
                Problems.text(message, lack.unit().getId(), lack.unit().getVersion(), Installation.name(pack), what,
                        wanted.range(), have), remedy);
    }

    private static boolean isOurs(String name) {
        return name.startsWith("org.clientele."); //$NON-NLS-1$
    }

    private Optional<String> newer(IInstallableUnit pack) {
        return available.stream().filter(u -> u.getId().equals(pack.getId())
                && u.getVersion().compareTo(pack.getVersion()) > 0)
                .filter(u -> new Resolution(given, available, system).follow(u).lacks().isEmpty())
                .map(u -> u.getVersion().toString()).findFirst();
    }

    /** What p2 itself says, where nothing better was found. */
    Diagnosis orElse(IStatus status, String subject) {
        if (problems.isEmpty()) {
            List<String> texts = new ArrayList<>();
            leaves(status, texts);
            problems.add(Problems.of(Kind.OTHER, subject,
                    Problems.text(Messages.noSolution, String.join(" ", texts)), Messages.remedyNoSolution)); //$NON-NLS-1$
        }
        return this;
    }

    private static void leaves(IStatus status, List<String> texts) {
        if (!status.isMultiStatus() || status.getChildren().length == 0) {
            texts.add(status.getMessage());
        }
        for (IStatus child : status.getChildren()) {
            leaves(child, texts);
        }
    }

    List<UpdateProblem> problems() {
        return List.copyOf(problems);
    }
}
