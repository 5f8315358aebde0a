package org.clientele.lifecycle.internal.stage;

import java.util.ArrayList;
import java.util.List;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.rules.RuleService;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.MultiStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.roaringbitmap.RoaringBitmap;

/** Compares stages that were kept up to date with stages that are played anew. */
final class Verification {

    private static final String PLUGIN = "org.clientele.lifecycle"; //$NON-NLS-1$

    private final RuleService rules;
    private final Guards guards;

    Verification(RuleService rules, Guards guards) {
        this.rules = rules;
        this.guards = guards;
    }

    IStatus verify(StoreStages stages, IProgressMonitor monitor) throws ClienteleException {
        List<IStatus> findings = stages.exclusively(live -> {
            List<IStatus> all = new ArrayList<>();
            for (Kept kept : stages.kepts().order()) {
                if (kept.cycle == null && kept.stages != null) {
                    RoaringBitmap differ = differing(stages, kept, live, monitor);
                    if (!differ.isEmpty()) {
                        all.add(new Status(IStatus.ERROR, PLUGIN, StatusCodes.FAILED, NLS.bind(Messages.verify_model,
                                new Object[] { kept.key, differ.getCardinality(), live.facts().partyId(differ.first()) }), null));
                    }
                }
            }
            return all;
        }, monitor);
        return findings.isEmpty() ? Status.OK_STATUS : new MultiStatus(PLUGIN, StatusCodes.FAILED,
                findings.toArray(IStatus[]::new), NLS.bind(Messages.verify_differs, findings.size()), null);
    }

    /** Who would have other ways; nothing is changed. */
    private RoaringBitmap differing(StoreStages stages, Kept kept, Live live, IProgressMonitor monitor)
            throws ClienteleException {
        boolean isWhole = kept.plan.needs().isDated() && kept.plan.needs().models.isEmpty()
                && kept.ways.isOfVersion(kept.plan.model().getVersion());
        Redo redo = new Redo();
        redo.add(isWhole ? Redo.BEGINNING : live.today(), live.facts().visible());
        Run run = new Run(new Run.Setting(kept.plan, rules, guards, stages.kepts(), live.facts(), live.contacts(),
                kept.moves, stages.now()), new Looks(), new Problems(kept.key), redo, new Causes());
        run.play(kept.ways, kept.stages.stages(), monitor);
        return kept.ways.compare(redo.days(), run.fresh());
    }
}
