package org.clientele.segmentation.internal.membership;

import java.util.ArrayList;
import java.util.List;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.rules.RuleService;
import org.clientele.model.Segment;
import org.clientele.segmentation.internal.Messages;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.MultiStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.roaringbitmap.RoaringBitmap;

/** Compares memberships that were kept up to date with memberships that are evaluated anew. */
final class Verification {

    private static final String PLUGIN = "org.clientele.segmentation"; //$NON-NLS-1$

    private final RuleService rules;

    Verification(RuleService rules) {
        this.rules = rules;
    }

    IStatus verify(StoreMemberships memberships, IProgressMonitor monitor) {
        try {
            List<IStatus> findings = memberships.exclusively(live -> compare(live, monitor), monitor);
            if (monitor != null && monitor.isCanceled()) {
                return new Status(IStatus.CANCEL, PLUGIN, StatusCodes.CANCELLED, Messages.cancelled, null);
            }
            return findings.isEmpty() ? Status.OK_STATUS : new MultiStatus(PLUGIN, StatusCodes.FAILED,
                    findings.toArray(IStatus[]::new), NLS.bind(Messages.verify_differs, findings.size()), null);
        } catch (ClienteleException e) {
            return e.getStatus();
        }
    }

    private List<IStatus> compare(Live live, IProgressMonitor monitor) {
        List<Segment> segments = live.definitions().segments();
        SubMonitor progress = SubMonitor.convert(monitor, segments.size());
        List<IStatus> findings = new ArrayList<>();
        for (Segment segment : segments) {
            if (progress.isCanceled()) {
                break;
            }
            SegmentState state = live.states().get(segment.getId());
            try {
                if (segment.getCondition() == null || live.graph().cycles().containsKey(segment.getId())) {
                    continue; // told where the segment is shown
                }
                RoaringBitmap fresh = evaluate(segment, live);
                if (!state.status().isOK()) {
                    findings.add(finding(NLS.bind(Messages.verify_disabled, segment.getName(),
                            state.status().getMessage())));
                } else if (!fresh.equals(state.members())) {
                    findings.add(finding(NLS.bind(Messages.verify_members,
                            new Object[] { segment.getName(), RoaringBitmap.andNotCardinality(fresh, state.members()),
                                    RoaringBitmap.andNotCardinality(state.members(), fresh) })));
                }
            } catch (ClienteleException e) {
                if (state.status().isOK()) {
                    findings.add(finding(NLS.bind(Messages.verify_enabled, segment.getName(), e.getMessage())));
                }
            }
            progress.worked(1);
        }
        return findings;
    }

    private RoaringBitmap evaluate(Segment segment, Live live) throws ClienteleException {
        return ManualMembers.of(segment, live.facts()).over(rules.evaluate(segment.getCondition(), live.facts()));
    }

    private static IStatus finding(String sentence) {
        return new Status(IStatus.ERROR, PLUGIN, StatusCodes.FAILED, sentence, null);
    }
}
