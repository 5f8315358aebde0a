package org.clientele.store.internal.work;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongConsumer;

import org.clientele.core.ClienteleException;
import org.clientele.core.health.Contained;
import org.clientele.core.health.Contribution;
import org.clientele.core.store.CommitJournal;
import org.clientele.store.internal.connection.Connections;
import org.clientele.store.internal.history.JournalReader;

/** Puts the commits of this process one behind the other, and tells listeners after each. */
public final class Commits {

    private final Connections connections;
    private final JournalReader journal;
    private final ReentrantLock lock = new ReentrantLock(true);
    private final List<Listening> listeners = new CopyOnWriteArrayList<>();
    private final List<Long> untold = new ArrayList<>();

    /**
     * Creates it.
     *
     * @param connections the store's connections
     * @param journal is told each new number
     */
    public Commits(Connections connections, JournalReader journal) {
        this.connections = connections;
        this.journal = journal;
    }

    /**
     * Runs a transaction that ends with an entry in the journal.
     *
     * @param work writes and returns the entry's number
     * @param afterwards runs once it is committed, before listeners are told and before the next commit; or null
     * @return the entry's number
     * @throws ClienteleException why nothing was written
     */
    public long run(Connections.Work<Long> work, Runnable afterwards) throws ClienteleException {
        lock.lock();
        long sequence;
        try {
            sequence = connections.write(work);
            // What a batch brought is there before followers hear of its number.
            if (afterwards != null) {
                afterwards.run();
            }
            journal.advance(sequence);
        } finally {
            lock.unlock();
        }
        tell(sequence, true);
        if (lock.isHeldByCurrentThread()) {
            untold.add(sequence);
        } else {
            tell(sequence, false);
        }
        return sequence;
    }

    /**
     * Tells the listeners of our own bundles on this thread, or those of partners on threads of their own: these may want
     * to commit themselves, so they are told when this thread keeps nobody from that.
     */
    private void tell(long sequence, boolean ours) {
        boolean interrupted = Thread.interrupted(); // by whoever waits for the commit; the listeners hear of it all the same
        for (Listening each : listeners) {
            if (each.contained().what().isOurs() == ours) {
                each.contained().call(Contained.BRIEF, () -> {
                    each.listener().accept(sequence);
                    return true;
                }, () -> false);
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * A listener.
     *
     * @param listener is told numbers
     * @param contained the wall: what is committed stays committed, whatever a listener throws
     */
    private record Listening(LongConsumer listener, Contained contained) {
    }

    /**
     * Runs a transaction that no commit of this process overlaps, and that is none itself.
     *
     * @param <T> what the work answers
     * @param work what is written
     * @param afterwards runs once it is written, before the next commit
     * @return what the work answers
     * @throws ClienteleException why nothing was written
     */
    public <T> T between(Connections.Work<T> work, Runnable afterwards) throws ClienteleException {
        lock.lock();
        try {
            T answer = connections.write(work);
            afterwards.run();
            return answer;
        } finally {
            lock.unlock();
        }
    }

    /**
     * Work that may fail as expected.
     *
     * @param <T> what it answers
     */
    @FunctionalInterface
    public interface Exclusive<T> {
        /**
         * Works.
         *
         * @return the result
         * @throws ClienteleException an expected failure
         */
        T run() throws ClienteleException;
    }

    /**
     * Works while nobody else of this process commits; the work itself may.
     *
     * @param <T> what the work answers
     * @param work what to do
     * @return what the work answers
     * @throws ClienteleException what the work throws
     */
    public <T> T exclusively(Exclusive<T> work) throws ClienteleException {
        lock.lock();
        List<Long> later = List.of();
        try {
            return work.run();
        } finally {
            if (lock.getHoldCount() == 1) {
                later = List.copyOf(untold);
                untold.clear();
            }
            lock.unlock();
            later.forEach(sequence -> tell(sequence, false));
        }
    }

    /**
     * The number of the last commit.
     *
     * @return 0 before the first
     */
    public long lastSequence() {
        return journal.lastSequence();
    }

    /**
     * Adds a listener.
     *
     * @param listener is told numbers
     * @return removes it
     */
    public AutoCloseable listen(LongConsumer listener) {
        Listening added = new Listening(listener, Contained.of(
                Contribution.of(listener, CommitJournal.class, listener.getClass().getName(), null)));
        listeners.add(added);
        return () -> listeners.remove(added);
    }
}
