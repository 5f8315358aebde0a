package org.clientele.exchange.internal.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Currency;
import java.util.Map;
import java.util.OptionalLong;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.exchange.ImportMapping;
import org.clientele.core.exchange.ImportReport;
import org.clientele.core.exchange.ImportRequest;
import org.clientele.core.exchange.RowOutcome;
import org.clientele.core.exchange.RowProblem;
import org.clientele.core.lifecycle.StageMoveService;
import org.clientele.core.store.Batch;
import org.clientele.core.store.CommitResult;
import org.clientele.core.store.Store;
import org.clientele.exchange.internal.Messages;
import org.clientele.exchange.internal.csv.CsvRow;
import org.clientele.exchange.internal.csv.CsvRows;
import org.clientele.exchange.internal.mapping.Columns;
import org.clientele.exchange.internal.mapping.StoreTargets;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;

/** One import: reads the file, settles the rows, writes what is new as one batch. */
public final class Import {

    private static final int ROWS_PER_CHECK = 2048;
    private static final int TICKS = 1000;

    private final Store store;
    private final Actor actor;
    private final ImportRequest request;
    private final StoreTargets targets;
    private final StageMoveService moves;
    private final long started = System.nanoTime();
    private final Tally tally = new Tally();

    /**
     * Creates it.
     *
     * @param store the store
     * @param actor who acts
     * @param request what and how
     * @param targets what columns may mean in the store
     * @param moves decides who may be in which stage; null where stages are not known
     */
    public Import(Store store, Actor actor, ImportRequest request, StoreTargets targets, StageMoveService moves) {
        this.targets = targets;
        this.moves = moves;
        this.store = store;
        this.actor = actor;
        this.request = request;
    }

    /**
     * Runs it.
     *
     * @param monitor progress and cancel, or null
     * @return what became of each row
     * @throws ClienteleException as of the import service; the store is as it was
     */
    public ImportReport run(IProgressMonitor monitor) throws ClienteleException {
        Path file = request.file();
        SubMonitor work = SubMonitor.convert(monitor, NLS.bind(Messages.Import_task, file.getFileName()), TICKS);
        try (RowSpool spool = new RowSpool()) {
            ImportFile.Layout layout = ImportFile.layout(file, request.mapping().format());
            Columns columns = new Columns(request.mapping(), layout.names(), layout.ignored(), targets);
            LoadContext context = new LoadContext(request.mapping(), columns, currency(request.mapping()),
                    store.info().settings().zone(), store, store.records(actor), spool, tally, targets,
                    LocalDate.now(store.info().settings().zone()), actor, moves);
            RowLoader loader = loader(context);
            read(layout, loader, work.split(TICKS * 3 / 10));
            checkCancelled(work);
            if (request.dryRun()) {
                settle(loader, work.split(TICKS / 10));
                return report(OptionalLong.empty(), loader, null);
            }
            String reason = NLS.bind(Messages.Import_reason, file.getFileName());
            // From here on nobody undoes a batch that has customers or products to which new rows will refer.
            try (Batch batch = store.beginBatch(actor, reason)) {
                settle(loader, work.split(TICKS / 10));
                return write(layout, loader, spool, batch, work.split(TICKS * 6 / 10));
            }
        } catch (OperationCanceledException e) {
            throw new ClienteleException(StatusCodes.CANCELLED, NLS.bind(Messages.Import_cancelled, file), e);
        } catch (IOException e) {
            throw temporary(e);
        } catch (UncheckedIOException e) {
            throw temporary(e.getCause());
        } catch (OutOfMemoryError e) {
            throw new ClienteleException(StatusCodes.OUT_OF_BUDGET, NLS.bind(Messages.Import_memory, file), e);
        }
    }

    private void settle(RowLoader loader, SubMonitor work) throws ClienteleException, IOException {
        work.setWorkRemaining(2);
        loader.resolve(work.split(1));
        loader.settle(work.split(1));
        checkCancelled(work);
        if (request.allOrNothing() && tally.count(RowOutcome.REJECTED) > 0) {
            throw refused(request, tally);
        }
    }

    static ClienteleException refused(ImportRequest request, Tally tally) {
        RowProblem first = tally.problems().getFirst();
        String place = first.column() == null
                ? NLS.bind(Messages.Import_place, request.file(), Long.toString(first.line()))
                : NLS.bind(Messages.Import_placeColumn,
                        new Object[] { request.file(), Long.toString(first.line()), first.column() });
        return new ClienteleException(StatusCodes.FILE_MALFORMED, NLS.bind(Messages.Import_refused,
                new Object[] { place, first.message(), Long.toString(tally.count(RowOutcome.REJECTED)) }));
    }

    private static ClienteleException temporary(IOException e) {
        return new ClienteleException(StatusCodes.FILE_NOT_WRITABLE,
                NLS.bind(Messages.Import_temporary, System.getProperty("java.io.tmpdir"), e.getMessage()), e); //$NON-NLS-1$
    }

    private String currency(ImportMapping mapping) throws ClienteleException {
        Currency base = store.info().settings().baseCurrency();
        if (mapping.currency() != null && !mapping.currency().equals(base.getCurrencyCode())) {
            throw new ClienteleException(StatusCodes.INVALID_INPUT,
                    NLS.bind(Messages.Mapping_currency, mapping.currency(), base.getCurrencyCode()));
        }
        return base.getCurrencyCode();
    }

    private static RowLoader loader(LoadContext context) throws ClienteleException {
        return switch (context.mapping().kind()) {
        case CUSTOMER -> new CustomerLoader(context);
        case ORDER -> new OrderLoader(context);
        case ORDER_LINE -> new LineLoader(context);
        case STAGE -> new StageLoader(context);
        case RECORD -> throw new IllegalStateException("rows of records are imported by RecordImport"); //$NON-NLS-1$
        };
    }

    private void read(ImportFile.Layout layout, RowLoader loader, SubMonitor work)
            throws ClienteleException, IOException {
        work.subTask(Messages.Import_taskRead);
        try (CsvRows rows = CsvRows.open(request.file(), layout.format())) {
            long size = Math.max(1, rows.size());
            work.setWorkRemaining(TICKS);
            int told = 0;
            if (layout.header()) {
                rows.next();
            }
            long shortLine = 0;
            for (CsvRow row = rows.next(); row != null; row = rows.next()) {
                loader.read(row);
                shortLine = row.fields() < layout.names().size() ? row.line() : 0;
                if (tally.rows() % ROWS_PER_CHECK == 0) {
                    int done = (int) Math.min(TICKS, rows.position() * TICKS / size);
                    work.worked(done - told);
                    told = done;
                    checkCancelled(work);
                }
            }
            if (shortLine > 0 && rows.endsWithinLine()) {
                throw rows.cutOff(shortLine);
            }
        }
    }

    private ImportReport write(ImportFile.Layout layout, RowLoader loader, RowSpool spool, Batch batch,
            SubMonitor work) throws ClienteleException, IOException {
        work.subTask(Messages.Import_taskWrite);
        Path errorFile = tally.count(RowOutcome.REJECTED) == 0 ? null : errorFile();
        try (RejectedRows rejected = errorFile == null ? null : new RejectedRows(errorFile)) {
            if (rejected != null) {
                rejected.write(request.file(), layout, loader, spool.cursor());
            }
            OptionalLong written = loader.created().values().stream().anyMatch(n -> n > 0)
                    ? OptionalLong.of(insert(loader, batch, work))
                    : OptionalLong.empty();
            if (rejected != null) {
                rejected.keep();
            }
            return report(written, loader, errorFile);
        }
    }

    private Path errorFile() throws ClienteleException {
        Path file = request.errorFile();
        if (file == null) {
            return RejectedRows.beside(request.file().toAbsolutePath());
        }
        try {
            if (Files.exists(file) && Files.isSameFile(file, request.file())) {
                throw new ClienteleException(StatusCodes.INVALID_INPUT, NLS.bind(Messages.File_sameAsInput, file));
            }
        } catch (IOException e) {
            throw new ClienteleException(StatusCodes.FILE_NOT_WRITABLE,
                    NLS.bind(Messages.File_notWritable, file, e.getMessage()), e);
        }
        return file;
    }

    private long insert(RowLoader loader, Batch batch, SubMonitor work) throws ClienteleException {
        loader.insert(batch, work);
        checkCancelled(work);
        CommitResult result = batch.complete(summary(loader.created()));
        if (!result.isCommitted()) {
            throw new ClienteleException(result.status());
        }
        return batch.id();
    }

    private static void checkCancelled(SubMonitor work) {
        if (work.isCanceled()) {
            throw new OperationCanceledException();
        }
    }

    /** For the audit: counts, no personal data. */
    private String summary(Map<String, Long> created) {
        return "rows " + tally.rows() + ", outcomes " + tally.outcomes() + ", created " + created; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }

    private ImportReport report(OptionalLong batch, RowLoader loader, Path errorFile) {
        return new ImportReport(batch, tally.rows(), tally.outcomes(), Collections.unmodifiableMap(tally.facts), loader.created(),
                loader.returns(), tally.gross(), tally.net(), tally.problems(), errorFile,
                Duration.ofNanos(System.nanoTime() - started));
    }
}
