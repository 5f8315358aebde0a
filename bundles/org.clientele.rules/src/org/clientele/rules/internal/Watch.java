package org.clientele.rules.internal;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.rules.RuleBudget;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;

/** Stops work that takes too long or that nobody wants any more. Any thread. */
final class Watch {

    /** Lets everything go on. */
    static final Watch NONE = new Watch(null, null);

    private final RuleBudget budget;
    private final IProgressMonitor monitor;
    private final long start = System.nanoTime();

    Watch(RuleBudget budget, IProgressMonitor monitor) {
        this.budget = budget;
        this.monitor = monitor;
    }

    void check() throws ClienteleException {
        if (monitor != null && monitor.isCanceled()) {
            throw new ClienteleException(StatusCodes.CANCELLED, Messages.rule_cancelled);
        }
        if (budget != null && budget.time().minusNanos(nanos()).isNegative()) {
            throw new ClienteleException(StatusCodes.OUT_OF_BUDGET,
                    NLS.bind(Messages.rule_time, budget.time().toSeconds()));
        }
    }

    long nanos() {
        return System.nanoTime() - start;
    }
}
