package org.clientele.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import org.clientele.core.health.Contribution;
import org.clientele.core.health.HealthIssue;
import org.clientele.core.health.HealthReport;
import org.clientele.core.health.HealthService;
import org.clientele.core.health.HealthSeverity;
import org.clientele.ui.admin.internal.health.UiWatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who keeps the windows from answering is named, and nobody else. */
class UiWatchTest {

    private static final Duration LOG = Duration.ofMillis(80);
    private static final Duration TELL = Duration.ofMillis(300);

    private final List<String> log = new CopyOnWriteArrayList<>();
    private final List<HealthReport> reports = new CopyOnWriteArrayList<>();
    private final CountDownLatch told = new CountDownLatch(1);
    private final AtomicBoolean interrupted = new AtomicBoolean();
    private final AtomicBoolean failing = new AtomicBoolean();
    private final ExecutorService windows = Executors.newSingleThreadExecutor();
    private Thread watch;

    @BeforeEach
    void watch() throws Exception {
        Thread thread = windows.submit(Thread::currentThread).get();
        watch = new Thread(new UiWatch(windows, thread, new Health(), log::add, LOG, TELL));
        watch.start();
    }

    @AfterEach
    void end() throws Exception {
        watch.interrupt();
        windows.shutdownNow();
        watch.join();
    }

    @Test
    void partnerThatHangsIsNamedOnceInLogAndHealthAndGoesOn() throws Exception {
        CountDownLatch release = new CountDownLatch(1);
        windows.execute(() -> new Partner().hang(release));
        assertTrue(told.await(30, TimeUnit.SECONDS));
        Thread.sleep(2 * TELL.toMillis());
        release.countDown();
        windows.submit(() -> true).get(30, TimeUnit.SECONDS);
        assertEquals(1, log.size());
        assertTrue(log.getFirst().contains("partner.bad 1.2.3") && log.getFirst().contains("Partner.hang"), log::getFirst);
        assertEquals(1, reports.size());
        assertEquals(HealthSeverity.WARNING, reports.getFirst().severity());
        assertEquals("partner.bad", reports.getFirst().contribution().bundle());
        assertTrue(reports.getFirst().detail().contains("Partner.hang"), reports.getFirst()::detail);
        assertFalse(interrupted.get(), "it only tells");
    }

    @Test
    void hangOfWhichNobodyCanBeToldDoesNotEndTheWatchOverTheNext() throws Exception {
        failing.set(true);
        windows.submit(() -> {
            Thread.sleep(2 * TELL.toMillis());
            return true;
        }).get(30, TimeUnit.SECONDS);
        assertTrue(log.getFirst().contains("IllegalStateException"), log::getFirst);
        failing.set(false);
        CountDownLatch release = new CountDownLatch(1);
        windows.execute(() -> new Partner().hang(release));
        assertTrue(told.await(30, TimeUnit.SECONDS));
        release.countDown();
    }

    @Test
    void hangWithoutAPartnerOnTheStackBlamesNobody() throws Exception {
        windows.submit(() -> {
            Thread.sleep(2 * TELL.toMillis());
            return true;
        }).get(30, TimeUnit.SECONDS);
        assertEquals(List.of(), log);
        assertEquals(List.of(), reports);
    }

    /** Stands for a partner's class. */
    private final class Partner {

        void hang(CountDownLatch release) {
            try {
                release.await();
            } catch (InterruptedException e) {
                interrupted.set(true);
            }
        }
    }

    /** Knows one partner. */
    private final class Health implements HealthService {

        @Override
        public void report(HealthReport report) {
            reports.add(report);
            told.countDown();
        }

        @Override
        public void resolved(Contribution contribution) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<HealthIssue> issues() {
            return List.of();
        }

        @Override
        public boolean retry(HealthIssue issue) {
            return false;
        }

        @Override
        public AutoCloseable onChange(Runnable listener) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<Contribution> suspect(StackTraceElement[] stack, String point, String id) {
            if (failing.get()) {
                throw new IllegalStateException("its bundle is being updated");
            }
            return Arrays.stream(stack).anyMatch(frame -> frame.getClassName().equals(Partner.class.getName()))
                    ? Optional.of(new Contribution("partner.bad", "1.2.3", point, id, null)) : Optional.empty();
        }

        @Override
        public boolean isSafeMode() {
            return false;
        }
    }
}
