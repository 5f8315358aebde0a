package org.clientele.exchange.internal.offer;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.exchange.SampleContributor;
import org.clientele.core.exchange.SampleInfo;
import org.clientele.core.exchange.SampleResult;
import org.clientele.core.exchange.SampleRun;
import org.clientele.core.health.Contributors.Contributor;
import org.clientele.core.store.Batch;
import org.clientele.core.store.BatchInfo;
import org.clientele.core.store.CommitProblem;
import org.clientele.core.store.CommitResult;
import org.clientele.core.store.Records;
import org.clientele.core.store.Store;
import org.clientele.exchange.internal.Messages;
import org.clientele.model.Aggregate;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;

/** Brings contributed sample data into one store, each contributor's as one batch, and remembers it. */
final class SampleDelivery {

    private static final Duration LONGEST = Duration.ofMinutes(30);
    private static final int MOST_BATCHES = 10_000;
    private static final String SETTING = "sample.of."; //$NON-NLS-1$
    /** Stands for data that are no batch. */
    private static final String NO_BATCH = "0"; //$NON-NLS-1$

    private final Store store;
    private final Actor actor;

    SampleDelivery(Store store, Actor actor) {
        this.store = store;
        this.actor = actor;
    }

    SampleInfo info(Contributor<SampleContributor> each) throws ClienteleException {
        Optional<String> remembered = store.setting(SETTING + each.id());
        OptionalLong batch = batch(each, remembered);
        return new SampleInfo(each.id(), each.label(), remembered.isPresent() || batch.isPresent(), batch,
                each.bundle());
    }

    /** The batch as remembered; or, where the program was killed before it could remember it, as its reason tells. */
    private OptionalLong batch(Contributor<SampleContributor> each, Optional<String> remembered)
            throws ClienteleException {
        if (remembered.isPresent() && remembered.get().equals(NO_BATCH)) {
            return OptionalLong.empty();
        }
        return store.changes(actor).batches(MOST_BATCHES).stream()
                .filter(b -> remembered.isPresent() ? Long.toString(b.id()).equals(remembered.get())
                        : b.reason().endsWith(mark(each)))
                .mapToLong(BatchInfo::id).findFirst();
    }

    private static String mark(Contributor<SampleContributor> each) {
        return "[" + each.id() + ']'; //$NON-NLS-1$
    }

    SampleResult bring(List<Contributor<SampleContributor>> wanted, boolean again, IProgressMonitor monitor)
            throws ClienteleException {
        List<SampleInfo> brought = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        SubMonitor work = SubMonitor.convert(monitor, Messages.Sample_task, Math.max(1, wanted.size()));
        for (Contributor<SampleContributor> each : wanted) {
            SampleInfo before = info(each);
            boolean undone = before.brought() && before.batch().isEmpty()
                    && !store.setting(SETTING + each.id()).orElse(NO_BATCH).equals(NO_BATCH);
            if (!before.brought() || again && undone) {
                try {
                    bring(each, work.split(1));
                    brought.add(info(each));
                } catch (OperationCanceledException e) {
                    throw new ClienteleException(StatusCodes.CANCELLED, Messages.Sample_cancelled, e);
                } catch (ClienteleException e) {
                    if (e.code() == StatusCodes.CANCELLED) {
                        throw e;
                    }
                    problems.add(NLS.bind(Messages.Sample_failed, each.label(), e.getMessage()));
                }
            } else if (store.setting(SETTING + each.id()).isEmpty()) {
                remember(each, Long.toString(before.batch().orElseThrow()));
            }
        }
        return new SampleResult(brought, problems);
    }

    private void bring(Contributor<SampleContributor> each, SubMonitor work) throws ClienteleException {
        try (Run run = new Run(NLS.bind(Messages.Sample_reason, each.label(), mark(each)), work)) {
            each.call(LONGEST, work, OfferedExchange.cancellable(() -> {
                each.service().bring(run);
                return null;
            }, Messages.Sample_cancelled));
            remember(each, run.complete());
        }
    }

    private void remember(Contributor<SampleContributor> each, String batch) throws ClienteleException {
        store.putSetting(actor, SETTING + each.id(), batch);
    }

    /** What a contributor is given. */
    private final class Run implements SampleRun, AutoCloseable {

        private final String reason;
        private final IProgressMonitor monitor;
        private Batch batch;
        private long count;

        Run(String reason, IProgressMonitor monitor) {
            this.reason = reason;
            this.monitor = monitor;
        }

        @Override
        public Store store() {
            return store;
        }

        @Override
        public Actor actor() {
            return actor;
        }

        @Override
        public Records records() {
            return store.records(actor);
        }

        @Override
        public LocalDate today() {
            return LocalDate.now(store.info().settings().zone());
        }

        @Override
        public void add(Aggregate aggregate) throws ClienteleException {
            if (monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            if (batch == null) {
                batch = store.beginBatch(actor, reason);
            }
            List<CommitProblem> problems = batch.add(List.of(aggregate), null);
            if (!problems.isEmpty()) {
                throw new ClienteleException(StatusCodes.INVALID_RECORD, problems.getFirst().message());
            }
            count++;
        }

        @Override
        public IProgressMonitor monitor() {
            return monitor;
        }

        String complete() throws ClienteleException {
            if (batch == null) {
                return NO_BATCH;
            }
            CommitResult result = batch.complete("sample records " + count); //$NON-NLS-1$
            if (!result.isCommitted()) {
                throw new ClienteleException(result.status());
            }
            return Long.toString(batch.id());
        }

        @Override
        public void close() {
            if (batch != null) {
                batch.close();
            }
        }
    }
}
