package org.clientele.segmentation.internal.membership;

import org.clientele.core.ClienteleException;
import org.clientele.rules.internal.kept.KeptJob;
import org.clientele.segmentation.internal.Messages;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;

/** What the job of one store does for memberships and their log. */
record MembershipWork(StoreMemberships memberships) implements KeptJob.Kept {

    static KeptJob job(String name, StoreMemberships memberships) {
        return new KeptJob(new MembershipWork(memberships),
                new KeptJob.Texts(NLS.bind(Messages.job_members, name), NLS.bind(Messages.job_log, name),
                        "Memberships could not be brought up to date", "The log of memberships could not be written"), //$NON-NLS-1$ //$NON-NLS-2$
                Log::error);
    }

    @Override
    public void workInBackground(IProgressMonitor monitor) throws ClienteleException {
        memberships.workInBackground(monitor);
    }

    @Override
    public boolean wantsToWrite() {
        return memberships.recorder().wantsToWrite();
    }

    @Override
    public boolean isNew() {
        return memberships.recorder().isNew();
    }

    @Override
    public void record(IProgressMonitor monitor) throws ClienteleException {
        memberships.recorder().record(monitor);
    }
}
