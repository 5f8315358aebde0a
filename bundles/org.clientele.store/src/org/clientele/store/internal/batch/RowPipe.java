package org.clientele.store.internal.batch;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;

/** Hands chunks of rows from the thread that makes them to the thread that writes them. */
final class RowPipe implements Iterator<Object[]> {

    private static final int CHUNKS = 3;
    private static final long POLL_MILLIS = 50;
    private static final List<Object[]> END = List.of();

    private final BlockingQueue<List<Object[]>> queue = new ArrayBlockingQueue<>(CHUNKS);
    private List<Object[]> chunk = List.of();
    private int next;
    private boolean ended;
    private volatile boolean broken;

    /**
     * Hands over a chunk; waits while the writer is behind.
     *
     * @return false when the pipe was broken and the chunk is not taken
     */
    boolean put(List<Object[]> rows) {
        try {
            while (!broken) {
                if (queue.offer(rows, POLL_MILLIS, TimeUnit.MILLISECONDS)) {
                    return true;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            broken = true;
        }
        return false;
    }

    /** Tells the writer that nothing comes any more. */
    void end() {
        put(END);
    }

    /** Ends both sides: the writer gets a {@link CancellationException}, the maker false. */
    void breakOff() {
        broken = true;
    }

    /**
     * The next chunk.
     *
     * @return empty at the end
     */
    List<Object[]> take() {
        try {
            while (!broken) {
                List<Object[]> taken = queue.poll(POLL_MILLIS, TimeUnit.MILLISECONDS);
                if (taken != null) {
                    return taken;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            broken = true;
        }
        throw new CancellationException();
    }

    @Override
    public boolean hasNext() {
        if (next < chunk.size()) {
            return true;
        }
        if (ended) {
            return false;
        }
        chunk = take();
        next = 0;
        ended = chunk.isEmpty();
        return !ended;
    }

    @Override
    public Object[] next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return chunk.get(next++);
    }
}
