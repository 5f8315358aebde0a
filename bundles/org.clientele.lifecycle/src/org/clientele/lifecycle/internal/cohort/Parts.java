package org.clientele.lifecycle.internal.cohort;

import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.eclipse.core.runtime.IProgressMonitor;
import org.roaringbitmap.PeekableIntIterator;
import org.roaringbitmap.RoaringBitmap;

/** Rows in parts of some ten thousand, worked by several threads until somebody cancels. */
final class Parts {

    private static final int ROWS = 1 << 15;

    private Parts() {
    }

    /** Works one part. */
    @FunctionalInterface
    interface Work {
        /**
         * Works the rows of a part.
         *
         * @param rows gives the rows in ascending order; -1 after the last
         */
        void part(Rows rows);
    }

    /** The rows of one part. For one thread. */
    static final class Rows {

        private final PeekableIntIterator iterator;
        private final int end;

        Rows(RoaringBitmap rows, int from, int end) {
            this.iterator = rows.getIntIterator();
            this.end = end;
            iterator.advanceIfNeeded(from);
        }

        /** The next row, or -1. */
        int next() {
            return iterator.hasNext() && Integer.compareUnsigned(iterator.peekNext(), end) < 0 ? iterator.next() : -1;
        }
    }

    /** Works all rows of a bitmap that are below a number. */
    static void each(RoaringBitmap rows, int count, IProgressMonitor monitor, Work work) throws ClienteleException {
        int parts = (count + ROWS - 1) / ROWS;
        try {
            IntStream.range(0, parts).parallel().forEach(part -> {
                if (monitor != null && monitor.isCanceled()) {
                    throw new CancellationException();
                }
                work.part(new Rows(rows, part * ROWS, Math.min(count, (part + 1) * ROWS)));
            });
        } catch (CancellationException e) {
            throw new ClienteleException(StatusCodes.CANCELLED, Messages.cancelled, e);
        }
    }
}
