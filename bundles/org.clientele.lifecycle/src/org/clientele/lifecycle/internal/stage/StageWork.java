package org.clientele.lifecycle.internal.stage;

import org.clientele.core.ClienteleException;
import org.clientele.rules.internal.kept.KeptJob;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;

/** What the job of one store does for stages and their log. */
record StageWork(StoreStages stages) implements KeptJob.Kept {

    static KeptJob job(String name, StoreStages stages) {
        return new KeptJob(new StageWork(stages),
                new KeptJob.Texts(NLS.bind(Messages.job_stages, name), NLS.bind(Messages.job_log, name),
                        "Stages could not be brought up to date", "The log of stages could not be written"), //$NON-NLS-1$ //$NON-NLS-2$
                Log::error);
    }

    @Override
    public void workInBackground(IProgressMonitor monitor) throws ClienteleException {
        stages.workInBackground(monitor);
    }

    @Override
    public boolean wantsToWrite() {
        return stages.log().wantsToWrite();
    }

    @Override
    public boolean isNew() {
        return stages.log().isNew();
    }

    @Override
    public void record(IProgressMonitor monitor) throws ClienteleException {
        stages.log().record(monitor);
    }
}
