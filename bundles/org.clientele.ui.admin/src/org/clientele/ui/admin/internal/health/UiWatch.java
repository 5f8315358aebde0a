package org.clientele.ui.admin.internal.health;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.clientele.core.health.Contribution;
import org.clientele.core.health.HealthReport;
import org.clientele.core.health.HealthService;
import org.clientele.core.health.HealthSeverity;
import org.eclipse.osgi.util.NLS;

/**
 * Notices when a partner's code keeps the windows from answering, and names the partner: in the log first, in the health
 * view when it goes on. It never interrupts anything. Without a partner's code on the stack nothing is told.
 */
public final class UiWatch implements Runnable {

    private static final String POINT = "window"; //$NON-NLS-1$
    private static final String ID = "hang"; //$NON-NLS-1$
    private static final int FRAMES = 40;

    private final Executor windows;
    private final Thread thread;
    private final HealthService health;
    private final Consumer<String> log;
    private final Duration toLog;
    private final Duration toTell;

    /**
     * Creates it; {@link #run} watches until its thread is interrupted or the windows are gone.
     *
     * @param windows runs something on the windows' thread, and rejects it when there are no windows any more
     * @param thread the windows' thread
     * @param health is told, and knows whose code a stack is
     * @param log gets one line for each hang
     * @param toLog after which time the log is told
     * @param toTell after which time health is told
     */
    public UiWatch(Executor windows, Thread thread, HealthService health, Consumer<String> log, Duration toLog,
            Duration toTell) {
        this.windows = windows;
        this.thread = thread;
        this.health = health;
        this.log = log;
        this.toLog = toLog;
        this.toTell = toTell;
    }

    @Override
    public void run() {
        try {
            while (true) {
                AtomicBoolean answered = new AtomicBoolean();
                windows.execute(() -> answered.set(true));
                Thread.sleep(toLog.toMillis() / 4);
                await(answered);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RejectedExecutionException e) {
            return; // the windows are gone
        }
    }

    private void await(AtomicBoolean answered) throws InterruptedException {
        long start = System.nanoTime();
        boolean logged = false;
        boolean told = false;
        while (!answered.get()) {
            Duration waited = Duration.ofNanos(System.nanoTime() - start);
            if (!logged && waited.compareTo(toLog) > 0) {
                logged = suspected(this::log);
            }
            if (!told && waited.compareTo(toTell) > 0) {
                told = suspected(this::tell);
            }
            Thread.sleep(Math.max(1, toLog.toMillis() / 8));
        }
    }

    /** Tells who is to blame, if anybody. Who cannot be told of this hang does not end the watch over the next one. */
    private boolean suspected(BiConsumer<Contribution, StackTraceElement[]> teller) {
        StackTraceElement[] stack = thread.getStackTrace();
        try {
            Optional<Contribution> suspect = health.suspect(stack, POINT, ID);
            suspect.ifPresent(what -> teller.accept(what, stack));
            return suspect.isPresent();
        } catch (RuntimeException e) {
            log.accept("Who keeps the windows from answering could not be told: " + e.getClass().getName() + '\n' //$NON-NLS-1$
                    + text(e.getStackTrace()));
            return true;
        }
    }

    private void log(Contribution what, StackTraceElement[] stack) {
        log.accept("The windows do not answer while " + what.bundle() + ' ' + what.version() //$NON-NLS-1$
                + " works on their thread:\n" + text(stack)); //$NON-NLS-1$
    }

    private void tell(Contribution what, StackTraceElement[] stack) {
        health.report(new HealthReport(HealthSeverity.WARNING, what,
                NLS.bind(Messages.hang, Long.toString(toTell.toSeconds())), null, text(stack), null));
    }

    private static String text(StackTraceElement[] stack) {
        return Arrays.stream(stack).limit(FRAMES).map(StackTraceElement::toString).collect(Collectors.joining("\n")); //$NON-NLS-1$
    }
}
