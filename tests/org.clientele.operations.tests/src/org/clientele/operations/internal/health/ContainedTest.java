package org.clientele.operations.internal.health;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.health.Contained;
import org.clientele.core.health.Contribution;
import org.clientele.core.health.HealthIssue;
import org.clientele.core.health.HealthReport;
import org.clientele.core.health.HealthSeverity;
import org.clientele.core.health.WrongAnswerException;
import org.junit.jupiter.api.Test;

final class ContainedTest {

    private static final Duration SHORT = Duration.ofMillis(200);
    private static final Duration LONG = Duration.ofSeconds(20);
    private static final Contribution BAD = new Contribution("example.bad", "1.2.3", "Thing", "bad", "A bad thing");
    private static final Contribution GOOD = new Contribution("example.good", "1.0.0", "Thing", "good", "A good thing");
    private static final Contribution OURS = new Contribution("org.clientele.facts", "1.0.0", "Thing", "own", "Ours");
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    private final HealthServiceImpl health = new HealthServiceImpl(Clock.fixed(NOW, ZoneOffset.UTC));
    private final Contained bad = new Contained(BAD, health::report);
    private final Contained good = new Contained(GOOD, health::report);

    @Test
    void whatThrowsIsDisabledAndToldWithBundleCauseAndRemedy() {
        assertEquals("without", bad.call(LONG, () -> {
            throw new IllegalStateException("Zhang San, 13800138000");
        }, () -> "without"));

        HealthIssue issue = only();
        assertEquals(HealthSeverity.DISABLED, issue.severity());
        assertEquals("example.bad", issue.contribution().bundle());
        assertEquals("1.2.3", issue.contribution().version());
        assertTrue(issue.cause().contains("IllegalStateException"), issue.cause());
        assertTrue(issue.remedy().contains("example.bad"), issue.remedy());
        assertEquals(NOW, issue.since());
        assertFalse((issue.cause() + issue.detail()).contains("138001"), "a message may hold customer data");
    }

    @Test
    void whatIsDisabledIsNotCalledAgainAndItsNeighbourIs() throws ClienteleException {
        AtomicInteger calls = new AtomicInteger();
        for (int i = 0; i < 3; i++) {
            bad.call(LONG, () -> {
                calls.incrementAndGet();
                throw new AssertionError();
            }, () -> null);
        }
        assertEquals(1, calls.get());
        assertEquals(7, good.call(LONG, () -> 7));
    }

    @Test
    void whatWasInterruptedOnItsOwnThreadIsDisabledAndItsCallerIsNotInterrupted() throws ClienteleException {
        assertEquals("without", bad.call(LONG, () -> {
            throw new InterruptedException();
        }, () -> "without"));

        assertFalse(Thread.currentThread().isInterrupted());
        assertTrue(bad.isDisabled());
        assertEquals(7, good.call(LONG, () -> 7), "an interrupted caller could call nobody any more");
    }

    @Test
    void markThatCodeOnTheCallersThreadLeavesIsTakenAway() throws ClienteleException {
        assertEquals(1, bad.here(() -> {
            Thread.currentThread().interrupt();
            return 1;
        }));
        assertFalse(Thread.currentThread().isInterrupted());
        assertEquals(7, good.call(LONG, () -> 7));
    }

    @Test
    void whatBlocksIsInterruptedAndDisabledInTime() throws InterruptedException {
        CountDownLatch interrupted = new CountDownLatch(1);
        long start = System.nanoTime();
        int answer = bad.call(SHORT, () -> {
            try {
                Thread.sleep(60_000);
            } catch (InterruptedException e) {
                interrupted.countDown();
            }
            return 1;
        }, () -> 0);
        assertEquals(0, answer);
        assertTrue(Duration.ofNanos(System.nanoTime() - start).toSeconds() < 10);
        assertTrue(interrupted.await(10, TimeUnit.SECONDS));
        assertTrue(only().cause().contains("0.2"), only().cause());
    }

    @Test
    void anExpectedFailureGoesToTheCallerAndDisablesNothing() {
        ClienteleException told = assertThrows(ClienteleException.class, () -> bad.call(LONG, () -> {
            throw new ClienteleException(StatusCodes.NOT_FOUND, "No such column.");
        }));
        assertEquals(StatusCodes.NOT_FOUND, told.code());
        assertFalse(bad.isDisabled());
        assertEquals(List.of(), health.issues());
    }

    @Test
    void rubbishIsTheCauseInItsOwnWords() {
        ClienteleException told = assertThrows(ClienteleException.class, () -> bad.here(() -> {
            throw new WrongAnswerException("It named 3 rows that it was not asked for.");
        }));
        assertEquals(StatusCodes.CONTRIBUTION_FAILED, told.code());
        assertTrue(told.getMessage().contains("A bad thing") && told.getMessage().contains("example.bad"),
                told.getMessage());
        assertEquals("It named 3 rows that it was not asked for.", only().cause());
    }

    @Test
    void errorsOfLinkageAndEndlessRecursionAreContained() {
        assertFalse(bad.run(() -> {
            throw new NoClassDefFoundError("example/Gone");
        }));
        assertTrue(only().cause().contains("example/Gone"), only().cause());
        assertFalse(good.run(ContainedTest::recurse));
        assertTrue(good.isDisabled());
    }

    private static void recurse() {
        recurse();
    }

    @Test
    void memoryThatRanOutIsThrownOn() {
        assertThrows(OutOfMemoryError.class, () -> bad.call(LONG, () -> {
            throw new OutOfMemoryError();
        }, () -> null));
        assertFalse(bad.isDisabled());
    }

    @Test
    void retryEnablesItAgainAndEndsTheIssue() throws ClienteleException {
        AtomicInteger told = new AtomicInteger();
        bad.onRetry(told::incrementAndGet);
        bad.disable("It is broken.", null);
        assertTrue(health.retry(only()));
        assertEquals(List.of(), health.issues());
        assertEquals(1, told.get());
        assertEquals("works", bad.call(LONG, () -> "works"));
    }

    @Test
    void ourOwnAreReportedAndAskedAgain() throws ClienteleException {
        Contained own = new Contained(OURS, health::report);
        assertFalse(own.run(() -> {
            throw new IllegalStateException();
        }));
        assertEquals(HealthSeverity.WARNING, only().severity());
        assertEquals(5, own.call(SHORT, () -> 5));
    }

    @Test
    void theSameTroubleIsOneIssueAndTheWorstStays() {
        health.report(HealthReport.warning(BAD, "Slow.", null));
        bad.disable("Broken.", null);
        health.report(HealthReport.warning(BAD, "Slow.", null));
        assertEquals("Broken.", only().cause());
        assertEquals(3, only().times());
        health.resolved(BAD);
        assertEquals(List.of(), health.issues());
    }

    @Test
    void listenersHearOfChangesAndOneThatThrowsTakesNothingAway() throws Exception {
        AtomicInteger heard = new AtomicInteger();
        health.onChange(() -> {
            throw new IllegalStateException();
        });
        AutoCloseable listening = health.onChange(heard::incrementAndGet);
        bad.warn("Slow.");
        listening.close();
        bad.warn("Slow.");
        assertEquals(1, heard.get());
    }

    private HealthIssue only() {
        assertEquals(1, health.issues().size(), () -> health.issues().toString());
        return health.issues().get(0);
    }
}
