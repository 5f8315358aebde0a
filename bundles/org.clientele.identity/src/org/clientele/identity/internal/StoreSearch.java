package org.clientele.identity.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.apache.lucene.store.AlreadyClosedException;
import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.search.CustomerSearch;
import org.clientele.core.search.SearchHit;
import org.clientele.core.store.Store;
import org.clientele.identity.internal.index.IndexFiles;
import org.clientele.identity.internal.index.Mark;
import org.clientele.identity.internal.query.SearchRun;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;

/** The search of one store. All that writes the index is done by one thread at a time under {@link #work}. */
final class StoreSearch implements CustomerSearch {

    private static final String FOLDER = "index"; //$NON-NLS-1$
    private static final String PLUGIN = "org.clientele.identity"; //$NON-NLS-1$
    private static final int MOST_HITS = 1_000;
    private static final int WAIT_MILLIS = 50;
    private static final int CLOSE_SECONDS = 10;

    private final Store store;
    private final ReentrantLock work = new ReentrantLock();
    private final List<Consumer<State>> listeners = new CopyOnWriteArrayList<>();
    private final SearchJobs jobs;
    private AutoCloseable commits;
    private AutoCloseable erasures;
    private volatile IndexFiles files;
    private volatile long failures;
    private volatile State state = new State(Phase.BUILDING, -1, 0, Status.OK_STATUS);
    private Mark mark;

    /** A search that does nothing until it is started. */
    StoreSearch(Store store) {
        this.store = store;
        this.jobs = new SearchJobs(store.info().settings().name(), this);
    }

    /** Opens the index in the background and follows the store. */
    StoreSearch start() {
        this.commits = store.onCommit(sequence -> jobs.follow());
        jobs.open();
        this.erasures = store.onErase(this::forget); // may hand something over at once, which needs the opened index
        return this;
    }

    @Override
    public List<SearchHit> search(Actor actor, String text, int limit) throws ClienteleException {
        if (limit < 1 || limit > MOST_HITS) {
            throw new IllegalArgumentException("limit " + limit); //$NON-NLS-1$
        }
        IndexFiles now = files;
        if (now == null) {
            return List.of();
        }
        ActorView view = new ActorView(store, actor);
        try {
            return now.ask(searcher -> SearchRun.find(searcher, view, text, limit));
        } catch (AlreadyClosedException e) {
            return List.of();
        } catch (IOException e) {
            Log.error("The search index could not be read and is built anew", e); //$NON-NLS-1$
            repair(now);
            throw new ClienteleException(StatusCodes.FAILED, NLS.bind(Messages.unreadable, name()), e);
        }
    }

    @Override
    public State state() {
        return state;
    }

    @Override
    public void await(long sequence, IProgressMonitor monitor) throws ClienteleException {
        if (state.phase() == Phase.FAILED) {
            restart();
        }
        long failuresBefore = failures;
        boolean asked = false;
        while (true) {
            State now = state;
            if (now.phase() == Phase.CLOSED) {
                throw new ClienteleException(StatusCodes.CANCELLED, Messages.closed);
            }
            if (now.phase() == Phase.FAILED || !now.status().isOK() && failures != failuresBefore) {
                throw new ClienteleException(now.status());
            }
            if (now.phase() == Phase.CURRENT && now.sequence() >= sequence) {
                return;
            }
            if (!asked && now.phase() == Phase.CURRENT) {
                jobs.follow();
                asked = true;
            }
            if (monitor != null && monitor.isCanceled()) {
                throw new ClienteleException(StatusCodes.CANCELLED, Messages.cancelled);
            }
            pause();
        }
    }

    @Override
    public void rebuild(IProgressMonitor monitor) throws ClienteleException {
        work.lock();
        try {
            if (isClosed()) {
                throw new ClienteleException(StatusCodes.CANCELLED, Messages.closed);
            }
            if (files == null) {
                files = IndexFiles.open(folder());
            }
            build(monitor, mark == null);
            catchUp();
        } catch (IOException | OperationCanceledException e) {
            throw undo(e);
        } finally {
            work.unlock();
        }
    }

    @Override
    public void forget(Set<Long> partyIds) throws ClienteleException {
        await(0, null);
        work.lock();
        try {
            followJournal();
            new JournalFollower(store, files).renew(partyIds);
            forgetDeleted();
            tellCurrent();
        } catch (IOException e) {
            throw new ClienteleException(StatusCodes.STORE_NOT_WRITABLE, NLS.bind(Messages.forget, name(), e), e);
        } finally {
            work.unlock();
        }
    }

    @Override
    public AutoCloseable onChange(Consumer<State> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** Opens the index, and builds it where that is needed. Called by the job. */
    void open(IProgressMonitor monitor) {
        work.lock();
        try {
            if (isClosed()) {
                return;
            }
            if (files == null) {
                files = IndexFiles.open(folder());
            }
            Mark found = files.mark();
            if (new JournalFollower(store, files).isUsable(found)) {
                mark = found;
                catchUp();
            } else {
                build(monitor, true);
                catchUp();
            }
        } catch (OperationCanceledException e) {
            fail(new Status(IStatus.ERROR, PLUGIN, StatusCodes.CANCELLED, Messages.cancelled, e));
        } catch (ClienteleException e) {
            fail(e.getStatus());
        } catch (IOException | RuntimeException | LinkageError | OutOfMemoryError e) {
            fail(unexpected(e));
        } finally {
            work.unlock();
        }
    }

    /**
     * Brings the index up to the last commit. Called by the job.
     *
     * @return true, or false when it has to be tried again
     */
    boolean follow() {
        work.lock();
        try {
            if (!isClosed() && mark != null) {
                catchUp();
            }
            return true;
        } catch (ClienteleException e) {
            return stale(e.getStatus());
        } catch (IOException | RuntimeException | LinkageError | OutOfMemoryError e) {
            return stale(unexpected(e));
        } finally {
            work.unlock();
        }
    }

    /** Ends all work and gives the files free; the store is about to close. */
    void close() {
        tell(new State(Phase.CLOSED, state.sequence(), 1, Status.OK_STATUS));
        jobs.cancel();
        try {
            if (commits != null) {
                commits.close();
                erasures.close();
            }
        } catch (Exception e) {
            Log.error("The search index still listens to a closed store", e); //$NON-NLS-1$
        }
        boolean locked = false;
        try {
            locked = work.tryLock(CLOSE_SECONDS, TimeUnit.SECONDS);
            closeFiles();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            closeFiles();
        } finally {
            if (locked) {
                work.unlock();
            }
        }
    }

    private void closeFiles() {
        IndexFiles open = files;
        files = null;
        mark = null;
        if (open != null) {
            try {
                open.close();
            } catch (IOException | RuntimeException e) {
                Log.error("The search index could not be closed", e); //$NON-NLS-1$
            }
        }
    }

    /** Also forgets what was erased, when nobody was there to be told of it or the telling was broken off. */
    private void catchUp() throws ClienteleException, IOException {
        followJournal();
        if (mark.isForgetting()) {
            forgetDeleted();
        }
        tellCurrent();
    }

    private void forgetDeleted() throws IOException {
        files.forgetDeleted(mark);
        mark = mark.forgetting(false);
    }

    private void followJournal() throws ClienteleException, IOException {
        Optional<Mark> now = new JournalFollower(store, files).follow(mark);
        if (now.isPresent()) {
            mark = now.get();
        } else {
            build(null, false);
        }
    }

    private void tellCurrent() {
        if (state.phase() != Phase.CURRENT || state.sequence() != mark.sequence() || !state.status().isOK()) {
            tell(new State(Phase.CURRENT, mark.sequence(), 1, Status.OK_STATUS));
        }
    }

    /** Of an index that is there, searches see the old state until the new one is complete. */
    private void build(IProgressMonitor monitor, boolean isNew) throws ClienteleException, IOException {
        tell(new State(Phase.BUILDING, state.sequence(), 0, Status.OK_STATUS));
        mark = new JournalFollower(store, files).build(new BuildProgress(monitor, this::progress, this::isClosed), isNew);
    }

    /** After a building that ended half way: the committed index, if any, is in force again. */
    private ClienteleException undo(Exception cause) {
        closeFiles();
        if (!isClosed()) {
            tell(new State(Phase.BUILDING, -1, 0, Status.OK_STATUS));
            jobs.open();
        }
        return cause instanceof IOException
                ? new ClienteleException(StatusCodes.STORE_NOT_WRITABLE, unexpected(cause).getMessage(), cause)
                : new ClienteleException(StatusCodes.CANCELLED, Messages.cancelled, cause);
    }

    private void repair(IndexFiles broken) {
        work.lock();
        try {
            if (files == broken && !isClosed()) {
                closeFiles();
                IndexFiles.remove(folder());
                tell(new State(Phase.BUILDING, -1, 0, Status.OK_STATUS));
                jobs.open();
            }
        } catch (IOException e) {
            fail(unexpected(e));
        } finally {
            work.unlock();
        }
    }

    private void restart() {
        work.lock();
        try {
            if (state.phase() == Phase.FAILED) {
                tell(new State(Phase.BUILDING, -1, 0, Status.OK_STATUS));
                jobs.open();
            }
        } finally {
            work.unlock();
        }
    }

    private void fail(IStatus status) {
        if (!isClosed()) {
            Log.error("The search index could not be built", status.getException()); //$NON-NLS-1$
            closeFiles();
            tell(new State(Phase.FAILED, -1, 0, status));
        }
    }

    /** Keeps what is there and tells why it is not the newest. */
    private boolean stale(IStatus status) {
        if (isClosed()) {
            return true;
        }
        if (!status.getMessage().equals(state.status().getMessage())) { // not each of the attempts that follow
            Log.error("The search index could not follow the journal", status.getException()); //$NON-NLS-1$
            tell(new State(Phase.CURRENT, state.sequence(), 1, status));
        }
        failures++;
        return false;
    }

    private void progress(double done) {
        if (state.phase() == Phase.BUILDING) {
            tell(new State(Phase.BUILDING, state.sequence(), done, Status.OK_STATUS));
        }
    }

    private IStatus unexpected(Throwable cause) {
        return new Status(IStatus.ERROR, PLUGIN, StatusCodes.FAILED, NLS.bind(Messages.failed, name(), cause), cause);
    }

    private String name() {
        return store.info().settings().name();
    }

    /** Deletes an index that nobody opened when it may hold what was erased while nobody listened. */
    static void discardOutdated(Store store) throws ClienteleException {
        Path folder = store.info().directory().resolve(FOLDER);
        if (Files.isDirectory(folder)
                && new JournalFollower(store, null).isToBeForgotten(IndexFiles.mark(folder).orElse(null))) {
            discard(store);
        }
    }

    /** Deletes the index of a store that nobody searches at the moment: it is built anew when somebody does. */
    static void discard(Store store) throws ClienteleException {
        Path folder = store.info().directory().resolve(FOLDER);
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new ClienteleException(StatusCodes.STORE_NOT_WRITABLE,
                    NLS.bind(Messages.forget, store.info().settings().name(), e), e);
        }
    }

    /** Null for a store that has no folder. */
    private Path folder() {
        Path directory = store.info().directory();
        return Files.isDirectory(directory) ? directory.resolve(FOLDER) : null;
    }

    private boolean isClosed() {
        return state.phase() == Phase.CLOSED;
    }

    private void tell(State now) {
        synchronized (listeners) {
            if (isClosed()) {
                return;
            }
            state = now;
            listeners.notifyAll();
        }
        for (Consumer<State> listener : listeners) {
            try {
                listener.accept(now);
            } catch (RuntimeException e) {
                Log.error("A listener to the search failed", e); //$NON-NLS-1$
            }
        }
    }

    private void pause() throws ClienteleException {
        try {
            synchronized (listeners) {
                listeners.wait(WAIT_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ClienteleException(StatusCodes.CANCELLED, Messages.cancelled, e);
        }
    }
}
