package org.clientele.update.internal.lookout;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Collectors;

import org.clientele.core.ClienteleException;
import org.clientele.core.health.Contribution;
import org.clientele.core.health.HealthReport;
import org.clientele.core.health.HealthService;
import org.clientele.core.health.HealthSeverity;
import org.clientele.core.update.PlannedChange;
import org.clientele.core.update.StagedUpdate;
import org.clientele.core.update.UpdatePlan;
import org.clientele.core.update.UpdateProblem;
import org.clientele.core.update.UpdateProblem.Kind;
import org.clientele.core.update.UpdateRequest;
import org.clientele.core.update.UpdateService;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.prefs.BackingStoreException;
import org.osgi.service.prefs.Preferences;

/** Looks for something newer when it is time, stages it where central configuration wants that, and tells health. */
public final class Lookout {

    private static final String LAST = "lastLook"; //$NON-NLS-1$
    private static final Contribution TOPIC = new Contribution("org.clientele.update", null, "updates", "lookout", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            Messages.label);

    private final UpdateService updates;
    private final HealthService health;
    private final Preferences memory;
    private final Interval interval;
    private final boolean staging;
    private final Clock clock;
    private boolean looked;

    /**
     * @param updates asked without regard to roles, since central configuration decided
     * @param health is told
     * @param memory holds the day of the last look
     * @param interval how often
     * @param staging whether what needs no decision is staged
     * @param clock the time
     */
    public Lookout(UpdateService updates, HealthService health, Preferences memory, Interval interval, boolean staging,
            Clock clock) {
        this.updates = updates;
        this.health = health;
        this.memory = memory;
        this.interval = interval;
        this.staging = staging;
        this.clock = clock;
    }

    /** An update that the start script took back is told, however often sites are asked. */
    public void tellFailed() throws ClienteleException {
        updates.staged().flatMap(StagedUpdate::failure)
                .ifPresent(why -> tell(HealthSeverity.WARNING, Messages.failed, why, Messages.failedRemedy));
    }

    /** Looks when it is time and nothing is staged yet. */
    public void look(IProgressMonitor monitor) throws ClienteleException {
        LocalDate today = LocalDate.now(clock);
        if (!interval.due(last(), today, looked) || updates.staged().isPresent()) {
            return;
        }
        UpdatePlan plan = updates.plan(UpdateRequest.ofAll(), monitor);
        List<UpdateProblem> away = plan.warnings().stream().filter(w -> w.kind() == Kind.UNREACHABLE).toList();
        if (!away.isEmpty()) {
            // a portable computer on the way: asked again later, without a word
            ILog.get().info("Update sites that do not answer: " + away.size()); //$NON-NLS-1$
        } else {
            looked = true;
            remember(today);
        }
        act(plan, monitor);
    }

    private void act(UpdatePlan plan, IProgressMonitor monitor) throws ClienteleException {
        if (!plan.problems().isEmpty()) {
            UpdateProblem first = plan.problems().getFirst();
            tell(HealthSeverity.WARNING, Messages.impossible, first.sentence(), first.remedy());
        } else if (plan.changes().isEmpty()) {
            health.resolved(TOPIC);
        } else if (staging && plan.decisions().isEmpty()) {
            StagedUpdate staged = updates.stage(plan, List.of(), monitor);
            tellStaged(health, staged);
        } else {
            tell(HealthSeverity.INFO, Messages.available, names(plan.changes()), Messages.availableRemedy);
        }
    }

    /** An update waits for the next start, whoever staged it. */
    public static void tellStaged(HealthService health, StagedUpdate staged) {
        tell(health, HealthSeverity.INFO, Messages.staged, names(staged.changes()), Messages.stagedRemedy);
    }

    /** No update waits any more. */
    public static void tellNothing(HealthService health) {
        health.resolved(TOPIC);
    }

    private static String names(List<PlannedChange> changes) {
        return changes.stream().map(c -> c.to().isBlank() ? NLS.bind(Messages.goes, c.name()) : c.name() + ' ' + c.to())
                .collect(Collectors.joining(", ")); //$NON-NLS-1$
    }

    private void tell(HealthSeverity severity, String sentence, String what, String remedy) {
        tell(health, severity, sentence, what, remedy);
    }

    private static void tell(HealthService health, HealthSeverity severity, String sentence, String what,
            String remedy) {
        health.report(new HealthReport(severity, TOPIC, NLS.bind(sentence, what), remedy, null, null));
    }

    private LocalDate last() {
        try {
            return LocalDate.parse(memory.get(LAST, "")); //$NON-NLS-1$
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private void remember(LocalDate today) {
        memory.put(LAST, today.toString());
        try {
            memory.flush();
        } catch (BackingStoreException e) {
            ILog.get().warn("The day of the last look for updates was not kept", e); //$NON-NLS-1$
        }
    }
}
