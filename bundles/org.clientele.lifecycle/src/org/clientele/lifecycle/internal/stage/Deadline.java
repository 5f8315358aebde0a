package org.clientele.lifecycle.internal.stage;

import org.eclipse.core.runtime.NullProgressMonitor;

/** Is cancelled when its time is over. */
final class Deadline extends NullProgressMonitor {

    private final long end;

    Deadline(long nanos) {
        end = System.nanoTime() + nanos;
    }

    /** What is left, in nanoseconds; 0 or less when it is over. */
    long left() {
        return end - System.nanoTime();
    }

    @Override
    public boolean isCanceled() {
        return left() <= 0;
    }
}
