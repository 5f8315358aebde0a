package org.clientele.exchange.internal.load;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.exchange.ImportMapping;
import org.clientele.core.exchange.ImportReport;
import org.clientele.core.exchange.ImportRequest;
import org.clientele.core.exchange.ImportRow;
import org.clientele.core.exchange.ImportRun;
import org.clientele.core.exchange.RowOutcome;
import org.clientele.core.exchange.RowProblem;
import org.clientele.core.store.Batch;
import org.clientele.core.store.CommitProblem;
import org.clientele.core.store.CommitResult;
import org.clientele.core.store.Records;
import org.clientele.core.store.Store;
import org.clientele.exchange.internal.Messages;
import org.clientele.exchange.internal.csv.CsvRow;
import org.clientele.exchange.internal.csv.CsvRows;
import org.clientele.model.Aggregate;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;

/** What a contributed importer works with: one batch, one report, one file of rejected rows. */
public final class ImporterRun implements ImportRun, Closeable {

    private static final int TICKS = 1000;

    private final Store store;
    private final Actor actor;
    private final ImportRequest request;
    private final SubMonitor monitor;
    private final long started = System.nanoTime();
    private final Tally tally = new Tally();
    private final Map<String, Long> created = new LinkedHashMap<>();
    private final List<Aggregate> added = new ArrayList<>();
    private final RecordChanges changes;
    private Aggregate changed;
    private List<String> columns = List.of();
    private Batch batch;
    private RejectedObjects rejected;
    private ImportReport report;
    private long line;
    private List<String> fields = List.of();
    private boolean open;
    private volatile boolean closed;
    private RowProblem problem;
    private RowOutcome outcome;

    /**
     * Creates it.
     *
     * @param store the store
     * @param actor who acts
     * @param request what and how
     * @param monitor progress and cancel
     */
    public ImporterRun(Store store, Actor actor, ImportRequest request, IProgressMonitor monitor) {
        this.store = store;
        this.actor = actor;
        this.request = request;
        this.changes = new RecordChanges(store, actor, NLS.bind(Messages.Import_reason, request.file().getFileName()));
        this.monitor = SubMonitor.convert(monitor,
                NLS.bind(Messages.Import_task, request.file().getFileName()), TICKS);
    }

    @Override
    public Path file() {
        return request.file();
    }

    @Override
    public Optional<ImportMapping> mapping() {
        return Optional.ofNullable(request.mapping());
    }

    @Override
    public ImportRequest request() {
        return request;
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
    public IProgressMonitor monitor() {
        return monitor;
    }

    @Override
    public void eachRow(RowReader reader) throws ClienteleException {
        ImportFile.Layout layout = ImportFile.layout(request.file(),
                request.mapping() == null ? null : request.mapping().format());
        columns = layout.columns();
        try (CsvRows rows = CsvRows.open(request.file(), layout.format())) {
            long size = Math.max(1, rows.size());
            int told = 0;
            if (layout.header()) {
                rows.next();
            }
            for (CsvRow row = rows.next(); row != null; row = rows.next()) {
                List<String> texts = row.texts();
                List<String> own = texts.subList(Math.min(layout.ignored(), texts.size()), texts.size());
                row(row.line(), own);
                read(reader, new ImportRow(line, columns, own));
                int done = (int) Math.min(TICKS, rows.position() * TICKS / size);
                monitor.worked(done - told);
                told = done;
            }
        }
        endRow();
    }

    private void read(RowReader reader, ImportRow row) throws ClienteleException {
        if (row.fields().size() > columns.size()) {
            reject(null, NLS.bind(Messages.Row_fieldsMany, Integer.toString(row.fields().size()),
                    Integer.toString(columns.size())));
            return;
        }
        try {
            reader.read(row);
        } catch (ClienteleException e) {
            if (e.code() != StatusCodes.INVALID_RECORD && e.code() != StatusCodes.INVALID_INPUT) {
                throw e;
            }
            reject(null, e.getMessage());
        }
    }

    @Override
    public String require(ImportRow row, String column) throws ClienteleException {
        Optional<String> text = row.text(column);
        if (text.isEmpty()) {
            throw new ClienteleException(StatusCodes.INVALID_RECORD, NLS.bind(Messages.Importer_missing, column));
        }
        return text.get();
    }

    @Override
    public void row(long newLine, List<String> newFields) throws ClienteleException {
        refuseClosed();
        endRow();
        if (monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
        line = newLine;
        fields = List.copyOf(newFields);
        open = true;
    }

    @Override
    public void add(Aggregate aggregate) throws ClienteleException {
        batch().identify(aggregate);
        added.add(aggregate);
    }

    /** Changes the record that this row is about, when all rows are read. A row changes one record and adds none. */
    void change(Aggregate aggregate) {
        changed = aggregate;
    }

    private Batch batch() throws ClienteleException {
        refuseClosed();
        if (batch == null) {
            batch = store.beginBatch(actor, NLS.bind(Messages.Import_reason, request.file().getFileName()));
        }
        return batch;
    }

    /** Code that was left behind because it went on after a cancel must not store anything in the end. */
    private void refuseClosed() throws ClienteleException {
        if (closed) {
            throw new ClienteleException(StatusCodes.CANCELLED, NLS.bind(Messages.Import_cancelled, request.file()));
        }
    }

    @Override
    public void reject(String column, String message) {
        if (problem == null) {
            problem = new RowProblem(line, column, message);
        }
    }

    @Override
    public void outcome(RowOutcome newOutcome) {
        outcome = newOutcome;
    }

    private void endRow() throws ClienteleException {
        if (!open && added.isEmpty()) {
            return;
        }
        if (problem == null && !added.isEmpty()) {
            List<CommitProblem> refused = batch().add(added, null);
            if (!refused.isEmpty()) {
                problem = new RowProblem(line, null, refused.getFirst().message());
            }
        }
        tally.row();
        if (problem != null) {
            refuse(problem, fields);
        } else if (changed != null) {
            changes.add(line, fields, changed);
        } else {
            tally.outcome(outcome != null ? outcome : added.isEmpty() ? RowOutcome.UNCHANGED : RowOutcome.VALID);
            added.forEach(a -> created.merge(a.eClass().getName(), 1L, Long::sum));
        }
        added.clear();
        changed = null;
        problem = null;
        outcome = null;
        open = false;
    }

    private void refuse(RowProblem why, List<String> row) throws ClienteleException {
        tally.outcome(RowOutcome.REJECTED);
        tally.problem(why);
        keepRejected(why, row);
    }

    private void keepRejected(RowProblem why, List<String> row) throws ClienteleException {
        if (request.dryRun() || request.allOrNothing()) {
            return;
        }
        if (rejected == null) {
            Path place = request.errorFile() == null ? RejectedRows.beside(request.file().toAbsolutePath())
                    : request.errorFile();
            if (place.toAbsolutePath().normalize().equals(request.file().toAbsolutePath().normalize())) {
                throw new ClienteleException(StatusCodes.INVALID_INPUT, NLS.bind(Messages.File_sameAsInput, place));
            }
            rejected = new RejectedObjects(place, columns);
        }
        rejected.write(why, row);
    }

    @Override
    public ImportReport finish() throws ClienteleException {
        if (report != null) {
            return report;
        }
        refuseClosed();
        endRow();
        refuseHalf();
        changes.write(request.dryRun(), monitor, this::refuse);
        tally.outcome(RowOutcome.VALID, changes.count());
        refuseHalf();
        OptionalLong written = OptionalLong.empty();
        if (!request.dryRun() && batch != null && !created.isEmpty()) {
            CommitResult result = batch.complete("rows " + tally.rows() + ", created " + created); //$NON-NLS-1$ //$NON-NLS-2$
            if (!result.isCommitted()) {
                throw new ClienteleException(result.status());
            }
            written = OptionalLong.of(batch.id());
        }
        OptionalLong edits = changes.complete();
        if (changes.count() > 0) {
            tally.facts.put(ImportReport.CHANGED_RECORDS, (long) changes.count());
        }
        if (rejected != null) {
            rejected.keep();
        }
        report = new ImportReport(written.isPresent() ? written : edits, tally.rows(), tally.outcomes(),
                Map.copyOf(tally.facts), Map.copyOf(created), Map.of(),
                tally.gross(), tally.net(), tally.problems(), rejected == null ? null : rejected.file(),
                Duration.ofNanos(System.nanoTime() - started), written.isPresent() ? edits : OptionalLong.empty());
        return report;
    }

    private void refuseHalf() throws ClienteleException {
        if (request.allOrNothing() && tally.count(RowOutcome.REJECTED) > 0) {
            throw Import.refused(request, tally);
        }
    }

    /** Drops what was not finished. */
    @Override
    public void close() throws IOException {
        closed = true;
        try {
            if (rejected != null) {
                rejected.close();
            }
        } finally {
            changes.close();
            if (batch != null) {
                batch.close();
            }
        }
    }
}
