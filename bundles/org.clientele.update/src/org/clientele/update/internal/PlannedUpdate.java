package org.clientele.update.internal;

import java.util.List;
import java.util.Set;

import org.clientele.core.update.PlannedChange;
import org.clientele.core.update.TrustDecision;
import org.clientele.core.update.UpdatePlan;
import org.clientele.core.update.UpdateProblem;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;

/**
 * A plan with what it takes to stage it.
 *
 * @param base the time stamp of the profile that it was made for
 * @param roots the features that change
 * @param units everything that comes new, bundles too
 * @param artifacts the files that have to be downloaded
 * @param problems what speaks against it
 * @param warnings what does not
 * @param decisions what somebody has to decide
 */
public record PlannedUpdate(long base, List<RootChange> roots, Set<IInstallableUnit> units,
        List<NeededArtifact> artifacts, List<UpdateProblem> problems, List<UpdateProblem> warnings,
        List<TrustDecision> decisions) implements UpdatePlan {

    @Override
    public List<PlannedChange> changes() {
        return roots.stream().map(RootChange::told).toList();
    }

    @Override
    public long downloadSize() {
        return artifacts.stream().mapToLong(a -> Math.max(0, a.size())).sum();
    }
}
