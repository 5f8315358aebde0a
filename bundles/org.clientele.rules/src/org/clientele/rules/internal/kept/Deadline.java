package org.clientele.rules.internal.kept;

import org.eclipse.core.runtime.NullProgressMonitor;

/** Is cancelled when its time is over. */
public final class Deadline extends NullProgressMonitor {

    private final long end;

    /**
     * Begins now.
     *
     * @param nanos how long it is, in nanoseconds
     */
    public Deadline(long nanos) {
        end = System.nanoTime() + nanos;
    }

    /**
     * What is left.
     *
     * @return nanoseconds; 0 or less when it is over
     */
    public long left() {
        return end - System.nanoTime();
    }

    @Override
    public boolean isCanceled() {
        return left() <= 0;
    }
}
