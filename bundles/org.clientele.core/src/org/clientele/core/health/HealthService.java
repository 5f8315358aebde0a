package org.clientele.core.health;

import java.util.List;
import java.util.Optional;

import org.osgi.annotation.versioning.ProviderType;

/**
 * What is wrong with contributions and operations now. There is one issue for each contribution: the worst of what was
 * reported, with the newest cause. The issues of a bundle end when the bundle is stopped, updated or removed, except
 * those about what it left behind. Nothing is kept over a restart: what is still wrong is noticed again.
 *
 * <p>Partners need not report: whatever they contribute is contained by whoever calls it, see {@link Contained}. A
 * bundle that notices trouble of its own, such as a service that it cannot reach, may report a warning.
 *
 * <p>All methods may be called from any thread and return at once.
 *
 * @since 1.0
 */
@ProviderType
public interface HealthService {

    /**
     * Tells trouble. The same contribution reported again keeps the time of the first report.
     *
     * @param report the trouble
     */
    void report(HealthReport report);

    /**
     * Tells that the trouble with a contribution is over. Nothing happens when there is none.
     *
     * @param contribution the contribution
     */
    void resolved(Contribution contribution);

    /**
     * What is wrong now.
     *
     * @return the worst first, then the newest first; empty when everything is well
     */
    List<HealthIssue> issues();

    /**
     * Has the owner of a contribution try it again: the issue ends, and comes back when it fails again.
     *
     * @param issue one of the {@link #issues}
     * @return false when it is over already or nothing can be tried
     */
    boolean retry(HealthIssue issue);

    /**
     * Listens. Called on whatever thread something was reported; a listener that throws is logged and stays.
     *
     * @param listener is called after the issues changed
     * @return ends listening
     */
    AutoCloseable onChange(Runnable listener);

    /**
     * Whose code a thread runs: the partner's bundle that is nearest to the top of its stack.
     *
     * @param stack the stack, the newest call first
     * @param point what the issue is about, such as {@code window}
     * @param id the id of the issue within that
     * @return the bundle, as a contribution to be reported; empty when no partner's code is there
     */
    Optional<Contribution> suspect(StackTraceElement[] stack, String point, String id);

    /**
     * Whether the program was started in safe mode: without the bundles of partners.
     *
     * @return true in safe mode
     */
    boolean isSafeMode();
}
