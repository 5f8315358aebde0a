package org.clientele.segmentation.internal;

import java.util.Optional;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.facts.FactBase;
import org.clientele.core.facts.FactService;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.segmentation.RfmOptions;
import org.clientele.core.segmentation.RfmRun;
import org.clientele.core.segmentation.RfmService;
import org.clientele.core.store.Store;
import org.eclipse.core.runtime.IProgressMonitor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Computes scores and keeps the options of the columns. */
@Component
public final class RfmServiceImpl implements RfmService {

    private final FactService facts;

    /**
     * Creates the service.
     *
     * @param facts is told when the options of the columns change
     */
    @Activate
    public RfmServiceImpl(@Reference FactService facts) {
        this.facts = facts;
    }

    @Override
    public RfmRun compute(FactSnapshot snapshot, RfmOptions options, IProgressMonitor monitor)
            throws ClienteleException {
        if (monitor != null && monitor.isCanceled()) {
            throw new ClienteleException(StatusCodes.CANCELLED, Messages.cancelled);
        }
        return RfmScores.of(snapshot, options);
    }

    @Override
    public Optional<RfmOptions> options(Store store) {
        return RfmSettings.read(store);
    }

    @Override
    public void setOptions(Store store, Actor actor, RfmOptions options) throws ClienteleException {
        FactBase base = facts.of(store);
        Optional<FactSnapshot> everything = base.snapshot(Actor.SYSTEM); // not waited for: the setting names its commit
        String setting = everything.isPresent() ? RfmSettings.format(RfmScores.of(everything.get(), options))
                : RfmSettings.format(options);
        store.putSetting(actor, RfmSettings.KEY, setting);
        base.recompute();
    }
}
