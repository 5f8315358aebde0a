package org.clientele.rules.internal;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;

/**
 * Runs what others contributed on threads of its own. A call that does not come back in time is interrupted and left
 * behind. Platform threads, since a loop that never yields would hold a carrier of virtual ones.
 */
final class Containment {

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final long LOOK_MILLIS = 50;
    private static final Duration BRIEF = Duration.ofSeconds(5);

    private final ExecutorService threads;
    private final Duration limit;
    private final BiConsumer<String, Throwable> log;

    /**
     * Contains calls.
     *
     * @param limit how long a call may take
     * @param log is told of failures, once for each type that is set aside
     */
    Containment(Duration limit, BiConsumer<String, Throwable> log) {
        this.limit = limit;
        this.log = log;
        this.threads = Executors.newCachedThreadPool(work -> {
            Thread thread = new Thread(work, "Contributed condition type " + NUMBER.incrementAndGet()); //$NON-NLS-1$
            thread.setDaemon(true);
            return thread;
        });
    }

    /**
     * Calls something on another thread and waits.
     *
     * @throws TimeoutException when it did not come back in time
     * @throws ExecutionException with what it threw
     * @throws ClienteleException when nobody waits for it any more
     */
    <T> T call(Callable<T> work, Watch watch) throws ClienteleException, ExecutionException, TimeoutException {
        return call(work, watch, limit);
    }

    /** Calls something that has to answer at once, whoever waits. */
    <T> T callBriefly(Callable<T> work) throws ClienteleException, ExecutionException, TimeoutException {
        return call(work, Watch.NONE, limit.compareTo(BRIEF) < 0 ? limit : BRIEF);
    }

    private <T> T call(Callable<T> work, Watch watch, Duration most)
            throws ClienteleException, ExecutionException, TimeoutException {
        long start = System.nanoTime();
        Future<T> future = threads.submit(work);
        try {
            while (true) {
                try {
                    return future.get(Math.min(LOOK_MILLIS, most.toMillis()), TimeUnit.MILLISECONDS);
                } catch (TimeoutException e) {
                    watch.check();
                    if (System.nanoTime() - start > most.toNanos()) {
                        throw e;
                    }
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ClienteleException(StatusCodes.CANCELLED, Messages.rule_cancelled, e);
        } finally {
            future.cancel(true);
        }
    }

    void log(String message, Throwable cause) {
        log.accept(message, cause);
    }

    void close() {
        threads.shutdownNow();
    }
}
