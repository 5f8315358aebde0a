package org.clientele.segmentation.internal.grade;

import java.time.LocalDate;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.grades.GradeMetricType;
import org.clientele.core.health.Contained;
import org.clientele.core.health.Contribution;
import org.clientele.core.health.DisabledException;
import org.clientele.core.operations.TraceForLog;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.osgi.util.NLS;

/**
 * A metric that is installed. One of ours is called directly; a contributed one on a thread of its own, and is set aside
 * once it fails, hangs or gives values for another number of rows, until its service changes. The first failure is logged.
 */
final class InstalledMetric implements GradeMetricType {

    static final String OURS = "org.clientele.segmentation"; //$NON-NLS-1$
    private static final long PATIENCE_SECONDS = 60;

    private final GradeMetricType type;
    private final String id;
    private final String label;
    private final Unit unit;
    private final boolean accumulates;
    private final String bundle;
    private final long patience;
    private final Contained wall;
    private volatile ClienteleException failure;
    private boolean logged;

    InstalledMetric(GradeMetricType type, String bundle) {
        this(type, bundle, PATIENCE_SECONDS * 1000);
    }

    InstalledMetric(GradeMetricType type, String bundle, long patienceMillis) {
        this.type = type;
        this.bundle = bundle;
        this.patience = patienceMillis;
        Said said = ask(type);
        this.id = said.id();
        this.label = said.label();
        this.unit = said.unit();
        this.accumulates = said.accumulates();
        this.wall = Contained.of(Contribution.of(type, GradeMetricType.class, id, label)).onRetry(this::retry);
    }

    /** What a metric says of itself, each of it something. */
    private record Said(String id, String label, Unit unit, boolean accumulates) {
        Said {
            Objects.requireNonNull(id, "id"); //$NON-NLS-1$
            Objects.requireNonNull(label, "label"); //$NON-NLS-1$
            Objects.requireNonNull(unit, "unit"); //$NON-NLS-1$
        }
    }

    /** It is asked when its service comes: one that hangs must not keep everybody from starting. */
    private static Said ask(GradeMetricType type) {
        try {
            return Contained.of(Contribution.of(type, GradeMetricType.class, type.getClass().getName(), null)).call(
                    Contained.BRIEF, () -> new Said(type.id(), type.label(), type.unit(), type.accumulates()));
        } catch (ClienteleException e) {
            throw new DisabledException(e);
        }
    }

    private synchronized void retry() {
        failure = null;
        logged = false;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public Unit unit() {
        return unit;
    }

    @Override
    public boolean accumulates() {
        return accumulates;
    }

    /** Ours read events of the given days only; what a contributed one reads is cut off at the day of the review. */
    private FactSnapshot known(FactSnapshot facts, LocalDate to) {
        LocalDate review = to.plusDays(1);
        return OURS.equals(bundle) || !review.isBefore(facts.today()) ? facts : facts.asOf(review);
    }

    @Override
    public long[] values(FactSnapshot facts, LocalDate from, LocalDate to) throws ClienteleException {
        long[] values = call(() -> type.values(known(facts, to), from, to));
        if (values == null || values.length != facts.rows()) {
            throw failed(NLS.bind(Messages.metric_size, new Object[] { label, bundle,
                    values == null ? 0 : values.length, facts.rows() }), null);
        }
        return values;
    }

    @Override
    public String explain(FactSnapshot facts, int row, LocalDate from, LocalDate to) throws ClienteleException {
        String text = call(() -> type.explain(known(facts, to), row, from, to));
        return text == null ? "" : text; //$NON-NLS-1$
    }

    private <T> T call(Callable<T> work) throws ClienteleException {
        if (failure != null) {
            throw failure;
        }
        FutureTask<T> task = new FutureTask<>(work);
        if (OURS.equals(bundle)) {
            task.run();
        } else {
            Thread thread = new Thread(task, "metric " + id); //$NON-NLS-1$
            thread.setDaemon(true);
            thread.start();
        }
        try {
            return task.get(patience, TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof ClienteleException told) {
                throw told; // an expected failure, such as a stream that is not there
            }
            throw failed(NLS.bind(Messages.metric_failed, label, bundle), e.getCause());
        } catch (TimeoutException e) {
            task.cancel(true);
            throw failed(NLS.bind(Messages.metric_hangs, label, bundle), e);
        } catch (InterruptedException e) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            throw new ClienteleException(StatusCodes.CANCELLED, Messages.cancelled, e);
        }
    }

    /** Ours are asked again the next time: what made them fail may be gone, and no update of an add-on would help. */
    private synchronized ClienteleException failed(String message, Throwable cause) {
        boolean ours = OURS.equals(bundle);
        ClienteleException told = new ClienteleException(StatusCodes.RULE_TYPE_FAILED,
                ours ? NLS.bind(Messages.metric_own_failed, label) : message, cause);
        if (!ours) {
            failure = told;
            if (!logged) {
                wall.disable(message, cause);
            }
        }
        if (!logged) {
            logged = true;
            if (Platform.isRunning()) {
                ILog.of(InstalledMetric.class).error(message, TraceForLog.of(cause));
            }
        }
        return told;
    }
}
