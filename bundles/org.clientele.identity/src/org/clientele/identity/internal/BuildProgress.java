package org.clientele.identity.internal;

import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.ProgressMonitorWrapper;

/** Passes the progress of building on, and cancels it when the store is closed. */
final class BuildProgress extends ProgressMonitorWrapper {

    private static final double STEP = 0.01;

    private final DoubleConsumer done;
    private final BooleanSupplier closed;
    private double total = 1;
    private double worked;
    private double told;

    BuildProgress(IProgressMonitor monitor, DoubleConsumer done, BooleanSupplier closed) {
        super(monitor == null ? new NullProgressMonitor() : monitor);
        this.done = done;
        this.closed = closed;
    }

    @Override
    public boolean isCanceled() {
        return closed.getAsBoolean() || super.isCanceled();
    }

    @Override
    public void beginTask(String name, int totalWork) {
        total = Math.max(1, totalWork);
        super.beginTask(name, totalWork);
    }

    @Override
    public void worked(int work) {
        internalWorked(work);
    }

    @Override
    public void internalWorked(double work) {
        worked += work;
        super.internalWorked(work);
        if (worked / total >= told + STEP) {
            told = Math.min(1, worked / total);
            done.accept(told);
        }
    }
}
