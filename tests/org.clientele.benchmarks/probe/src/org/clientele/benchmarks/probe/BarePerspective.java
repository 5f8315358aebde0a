package org.clientele.benchmarks.probe;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Nothing but an empty editor area. */
public final class BarePerspective implements IPerspectiveFactory {

    static final String ID = "org.clientele.benchmarks.probe.perspective";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        // Nothing is added.
    }
}
