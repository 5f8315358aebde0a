package org.clientele.exchange.internal.offer;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.customers.CustomerListing;
import org.clientele.core.customers.CustomerQuery;
import org.clientele.core.customers.CustomerScope;
import org.clientele.core.exchange.ExportRun;
import org.clientele.core.store.Records;
import org.clientele.core.store.Store;
import org.clientele.exchange.internal.Messages;
import org.clientele.exchange.internal.csv.PrivateFile;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;

/** One export: the private file, and the line in the log before it appears. */
public final class Export {

    private final Store store;
    private final Actor actor;
    private final CustomerListing listing;
    private final List<String> columns;

    /** Writes the customers. */
    @FunctionalInterface
    public interface Body {
        /**
         * Writes.
         *
         * @param run the list and where it goes
         * @throws IOException when it cannot be written
         * @throws ClienteleException why it cannot be exported
         */
        void write(ExportRun run) throws IOException, ClienteleException;
    }

    /**
     * Creates it.
     *
     * @param store the store of the list
     * @param actor who exports
     * @param listing the list, as that person sees it
     * @param columns ids of columns
     */
    public Export(Store store, Actor actor, CustomerListing listing, List<String> columns) {
        this.store = store;
        this.actor = actor;
        this.listing = listing;
        this.columns = List.copyOf(columns);
    }

    /**
     * Writes the file.
     *
     * @param body writes the customers
     * @param file the file
     * @param monitor progress and cancel, or null
     * @return how many customers the list has
     * @throws ClienteleException FILE_NOT_WRITABLE, CANCELLED, or what the log throws; an existing file is as it was
     */
    public long write(Body body, Path file, IProgressMonitor monitor) throws ClienteleException {
        SubMonitor work = SubMonitor.convert(monitor, NLS.bind(Messages.Export_task, file.getFileName()), 100);
        try (PrivateFile target = new PrivateFile(file)) {
            body.write(new Run(target.out(), work));
            if (work.isCanceled()) {
                throw new OperationCanceledException();
            }
            // Who cannot be noted does not get the file.
            store.accessLog().exported(actor, what(listing.query()), columns, listing.size(),
                    String.valueOf(file.getFileName()));
            target.replace();
            return listing.size();
        } catch (OperationCanceledException e) {
            throw new ClienteleException(StatusCodes.CANCELLED, NLS.bind(Messages.Export_cancelled, file), e);
        } catch (IOException e) {
            throw PrivateFile.failure(file, e);
        }
    }

    /** Names of segments and the like, but not what was typed into the filter, which may be a person's name. */
    private static String what(CustomerQuery query) {
        String scope = switch (query.scope()) {
        case CustomerScope.All all -> Messages.Export_all;
        case CustomerScope.InSegment segment -> NLS.bind(Messages.Export_segment, segment.key());
        case CustomerScope.InTier tier -> NLS.bind(Messages.Export_tier, tier.tier());
        case CustomerScope.InRfmCell cell -> NLS.bind(Messages.Export_cell, cell.recency(), cell.frequency());
        case CustomerScope.Given given -> Messages.Export_given;
        case CustomerScope.Found found -> Messages.Export_given;
        };
        return query.filter().isBlank() ? scope : NLS.bind(Messages.Export_filtered, scope);
    }

    /** What an exporter is given. */
    private final class Run implements ExportRun {

        private final OutputStream out;
        private final IProgressMonitor monitor;

        Run(OutputStream out, IProgressMonitor monitor) {
            this.out = new FilterOutputStream(out) {
                @Override
                public void write(byte[] bytes, int from, int count) throws IOException {
                    super.out.write(bytes, from, count);
                }

                @Override
                public void close() throws IOException {
                    flush(); // whoever made the file closes it
                }
            };
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
        public CustomerListing listing() {
            return listing;
        }

        @Override
        public List<String> columns() {
            return columns;
        }

        @Override
        public OutputStream out() {
            return out;
        }

        @Override
        public IProgressMonitor monitor() {
            return monitor;
        }
    }
}
