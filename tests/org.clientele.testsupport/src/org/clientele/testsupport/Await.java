package org.clientele.testsupport;

import java.time.Duration;
import java.util.function.BooleanSupplier;

import org.junit.jupiter.api.Assertions;

/**
 * Waits for a condition instead of for a time. From a user interface thread hand in the pump of its display, so that
 * events go on being handled; elsewhere a pause of a few milliseconds is the pump.
 */
public final class Await {

    /** Ends a wait for what never comes; a crowded machine may take long for what does. */
    private static final Duration LIMIT = Duration.ofMinutes(2);

    private Await() {
    }

    /**
     * Waits up to two minutes.
     *
     * @param what the condition in words, for the message of a failure
     * @param condition asked again and again, on the calling thread
     */
    public static void until(String what, BooleanSupplier condition) {
        until(what, LIMIT, Await::pause, condition);
    }

    /**
     * Waits up to a limit.
     *
     * @param what the condition in words, for the message of a failure
     * @param limit how long at most
     * @param pump run between two looks
     * @param condition asked again and again, on the calling thread
     */
    public static void until(String what, Duration limit, Runnable pump, BooleanSupplier condition) {
        long end = System.nanoTime() + limit.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                Assertions.fail("not within " + limit.toSeconds() + " s: " + what);
            }
            pump.run();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(5);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            Assertions.fail("interrupted while waiting", e);
        }
    }
}
