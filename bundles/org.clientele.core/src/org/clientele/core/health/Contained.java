package org.clientele.core.health;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.internal.health.Causes;
import org.clientele.core.internal.health.Delivery;
import org.clientele.core.internal.health.Messages;
import org.clientele.core.operations.TraceForLog;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.osgi.util.NLS;

/**
 * One contribution behind a wall: whatever its code does, only this contribution is lost. The owner of a point keeps one
 * for each contribution and calls the contributed code through it.
 *
 * <p>Code that throws anything but {@link ClienteleException}, answers with a {@link WrongAnswerException}, or does not
 * answer in time is <em>disabled</em>: it is not called again until its service is registered anew (the owner makes a new
 * {@code Contained}), its bundle is updated, or somebody chooses <em>Try again</em> in the health view. The health
 * service is told with bundle, cause and remedy, and the log once. A {@code ClienteleException} is an expected failure:
 * it goes to the caller and disables nothing. Out of memory is nobody's fault alone and is thrown on.
 *
 * <p>Contributions of our own bundles run on the calling thread and are never disabled; what they throw is reported as
 * a warning.
 *
 * <pre>
 * private final Contained contained = Contained.of(Contribution.of(generator, TaskGenerator.class, id, label));
 *
 * List&lt;GeneratedTask&gt; due = contained.call(Duration.ofSeconds(30), () -&gt; checked(generator.due(run)), List::of);
 * </pre>
 *
 * <p>All methods may be called from any thread.
 *
 * @since 1.0
 */
public final class Contained {

    /** How long questions that have to be answered at once may take: ids, names, descriptions. */
    public static final Duration BRIEF = Duration.ofSeconds(5);

    private static final Duration SLOW = Duration.ofSeconds(3);
    private static final Map<IConfigurationElement, Contained> EXTENSIONS = new ConcurrentHashMap<>();

    private static final ExecutorService THREADS = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "Contributed code"); //$NON-NLS-1$
        thread.setDaemon(true);
        return thread;
    });

    private final Contribution what;
    private final Consumer<HealthReport> health;
    private final CopyOnWriteArrayList<Runnable> retries = new CopyOnWriteArrayList<>();
    private volatile String cause;

    /**
     * Contains a contribution and tells somebody else than the running program's health service; for tests.
     *
     * @param what the contribution
     * @param health is told of failures
     */
    public Contained(Contribution what, Consumer<HealthReport> health) {
        this.what = Objects.requireNonNull(what, "what"); //$NON-NLS-1$
        this.health = Objects.requireNonNull(health, "health"); //$NON-NLS-1$
    }

    /**
     * Contains a contribution, enabled: made when its service is registered. What was told about it before is over.
     *
     * @param what the contribution
     * @return the wall
     */
    public static Contained of(Contribution what) {
        Delivery.resolved(what);
        return new Contained(what, Delivery::report);
    }

    /**
     * The one wall of an element of a {@code plugin.xml}: disabled in one window, it is disabled in all, until it is
     * tried again or its bundle is updated or removed.
     *
     * @param element the element
     * @return always the same for the same element
     */
    public static Contained of(IConfigurationElement element) {
        return EXTENSIONS.computeIfAbsent(element, e -> {
            EXTENSIONS.keySet().removeIf(each -> each != e && !each.isValid());
            return new Contained(Contribution.of(e), Delivery::report);
        });
    }

    /**
     * What is contained.
     *
     * @return the contribution
     */
    public Contribution what() {
        return what;
    }

    /**
     * Whether it failed and is not called any more.
     *
     * @return false for one that works
     */
    public boolean isDisabled() {
        return cause != null;
    }

    /**
     * Why it is disabled.
     *
     * @return a sentence, or empty
     */
    public Optional<String> cause() {
        return Optional.ofNullable(cause);
    }

    /**
     * Has something done when it is to be tried again, such as forgetting results and views without it.
     *
     * @param listener called after it was enabled, on any thread
     * @return this
     */
    public Contained onRetry(Runnable listener) {
        retries.add(listener);
        return this;
    }

    /** Enables it again. Listeners are told when it was disabled. */
    public void retry() {
        if (cause != null) {
            cause = null;
            retries.forEach(Runnable::run);
        }
    }

    /**
     * Calls contributed code on a thread of its own, which is interrupted and left behind when it is late.
     *
     * @param <T> the answer
     * @param limit how long it may take
     * @param code what is called
     * @return its answer
     * @throws ClienteleException what the code throws; CONTRIBUTION_FAILED when it fails or is disabled; CANCELLED when
     *         the calling thread is interrupted
     */
    public <T> T call(Duration limit, Callable<T> code) throws ClienteleException {
        if (what.isOurs()) {
            return here(code);
        }
        refuseDisabled();
        AtomicReference<Thread> thread = new AtomicReference<>();
        FutureTask<T> task = new FutureTask<>(() -> {
            thread.set(Thread.currentThread());
            Thread.currentThread().setName(what.bundle() + ": " + what.point() + ' ' + what.id()); //$NON-NLS-1$
            return code.call();
        });
        THREADS.execute(task);
        try {
            return task.get(limit.toNanos(), TimeUnit.NANOSECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof InterruptedException own) {
                throw disable(Causes.sentence(own), own); // on its own thread: nobody interrupted ours
            }
            throw failed(e.getCause());
        } catch (TimeoutException e) {
            String stack = thread.get() == null ? null : Causes.stack(thread.get());
            task.cancel(true);
            throw disabled(NLS.bind(Messages.contained_late, Causes.seconds(limit)), stack, null);
        } catch (InterruptedException e) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            throw new ClienteleException(StatusCodes.CANCELLED, Messages.contained_cancelled, e);
        }
    }

    /**
     * Calls contributed code on a thread of its own, and goes on without it when that fails.
     *
     * @param <T> the answer
     * @param limit how long it may take
     * @param code what is called
     * @param without answers instead when the code fails or is disabled; an expected failure is reported as a warning
     * @return an answer
     */
    public <T> T call(Duration limit, Callable<T> code, Supplier<T> without) {
        return orElse(() -> call(limit, code), without);
    }

    /**
     * Calls contributed code on the calling thread: for code that has to run there, as that of windows. One that keeps
     * the caller waiting for seconds is reported as a warning.
     *
     * @param <T> the answer
     * @param code what is called
     * @return its answer
     * @throws ClienteleException what the code throws; CONTRIBUTION_FAILED when it fails or is disabled
     */
    public <T> T here(Callable<T> code) throws ClienteleException {
        refuseDisabled();
        long start = System.nanoTime();
        boolean interrupted = Thread.currentThread().isInterrupted();
        try {
            T answer = code.call();
            Duration taken = Duration.ofNanos(System.nanoTime() - start);
            if (!what.isOurs() && taken.compareTo(SLOW) > 0) {
                warn(NLS.bind(Messages.contained_slow, Causes.seconds(taken)));
            }
            return answer;
        } catch (Throwable e) { // whatever it is: only this contribution is lost
            throw failed(e);
        } finally {
            if (!interrupted && !what.isOurs()) {
                Thread.interrupted(); // a mark that it left would end the next call of somebody else
            }
        }
    }

    /**
     * Calls contributed code on the calling thread, and goes on without it when that fails.
     *
     * @param <T> the answer
     * @param code what is called
     * @param without answers instead when the code fails or is disabled; an expected failure is reported as a warning
     * @return an answer
     */
    public <T> T here(Callable<T> code, Supplier<T> without) {
        return orElse(() -> here(code), without);
    }

    /**
     * Runs contributed code on the calling thread, as {@link #here(Callable, Supplier)}.
     *
     * @param code what is run
     * @return whether it ran to its end
     */
    public boolean run(Code code) {
        return here(() -> {
            code.run();
            return true;
        }, () -> false);
    }

    /** Contributed code without an answer. */
    @FunctionalInterface
    public interface Code {

        /**
         * Runs.
         *
         * @throws Exception whatever it likes
         */
        void run() throws Exception;
    }

    /**
     * Makes the object that an element of a {@code plugin.xml} names. Its class may be missing, fail to load or be of
     * another type: then the contribution is disabled.
     *
     * @param <T> the type of the object
     * @param element the element
     * @param attribute the attribute that names the class, mostly {@code class}
     * @param type what the object has to be
     * @return the object, or empty
     */
    public <T> Optional<T> create(IConfigurationElement element, String attribute, Class<T> type) {
        return here(() -> {
            Object made;
            try {
                made = element.createExecutableExtension(attribute);
            } catch (CoreException e) {
                Throwable why = e.getStatus().getException() == null ? e : e.getStatus().getException();
                throw why instanceof Exception known ? known : e;
            }
            if (!type.isInstance(made)) {
                throw new WrongAnswerException(NLS.bind(Messages.contained_type,
                        element.getAttribute(attribute), type.getName()));
            }
            return Optional.of(type.cast(made));
        }, Optional::empty);
    }

    /**
     * Reports something that is not worth disabling it.
     *
     * @param sentence in the user's language, without customer data
     */
    public void warn(String sentence) {
        health.accept(HealthReport.warning(what, sentence, null));
    }

    /**
     * Disables it: for owners that find out in another way. Contributions of our own bundles are reported only.
     *
     * @param sentence why, in the user's language, without customer data
     * @param thrown what it threw, or null
     * @return what callers are told, CONTRIBUTION_FAILED
     */
    public ClienteleException disable(String sentence, Throwable thrown) {
        return disabled(sentence, thrown == null ? null : Causes.stack(thrown), thrown);
    }

    private <T> T orElse(Callable<T> contained, Supplier<T> without) {
        try {
            return contained.call();
        } catch (ClienteleException e) {
            if (cause == null && e.code() != StatusCodes.CONTRIBUTION_FAILED && e.code() != StatusCodes.CANCELLED) {
                warn(e.getMessage());
            }
            return without.get();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e); // it throws nothing else
        }
    }

    private void refuseDisabled() throws ClienteleException {
        String why = cause;
        if (why != null) {
            throw failure(why, null);
        }
    }

    /**
     * Disables it for what it threw, unless that was expected; for owners that call it themselves.
     *
     * @param thrown what it threw
     * @return what callers are told: the same for an expected failure
     */
    public ClienteleException failed(Throwable thrown) {
        if (thrown instanceof ClienteleException expected) {
            return expected;
        }
        if (thrown instanceof OperationCanceledException || thrown instanceof InterruptedException) {
            if (thrown instanceof InterruptedException) {
                Thread.currentThread().interrupt();
            }
            return new ClienteleException(StatusCodes.CANCELLED, Messages.contained_cancelled, thrown);
        }
        if (thrown instanceof VirtualMachineError error && !(thrown instanceof StackOverflowError)) {
            throw error;
        }
        return disabled(Causes.sentence(thrown), Causes.stack(thrown), thrown);
    }

    private synchronized ClienteleException disabled(String sentence, String stack, Throwable thrown) {
        boolean first = cause == null;
        if (!what.isOurs()) {
            cause = first ? sentence : cause;
        }
        if (first) {
            HealthSeverity severity = what.isOurs() ? HealthSeverity.WARNING : HealthSeverity.DISABLED;
            health.accept(new HealthReport(severity, what, sentence, null, stack, this::retry));
            if (Platform.isRunning()) {
                ILog.of(Contained.class).error(what.point() + ' ' + what.id() + " of " + what.bundle() + ' ' //$NON-NLS-1$
                        + what.version() + (what.isOurs() ? " failed" : " is disabled"), TraceForLog.of(thrown)); //$NON-NLS-1$ //$NON-NLS-2$
            }
        }
        return failure(sentence, thrown);
    }

    private ClienteleException failure(String sentence, Throwable thrown) {
        return new ClienteleException(StatusCodes.CONTRIBUTION_FAILED, NLS.bind(
                what.isOurs() ? Messages.contained_own_failed : Messages.contained_failed,
                new Object[] { what.label(), what.bundle(), sentence }), thrown);
    }
}
