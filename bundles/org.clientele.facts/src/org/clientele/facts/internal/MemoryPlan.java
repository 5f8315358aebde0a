package org.clientele.facts.internal;

import java.util.function.LongSupplier;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.eclipse.osgi.util.NLS;

/**
 * Estimates what a table takes while it is built, and refuses what does not fit, before anything is read.
 *
 * @param budget how many bytes the fact base may take
 */
record MemoryPlan(LongSupplier budget) {

    private static final String SETTING = "clientele.facts.megabytes"; //$NON-NLS-1$
    private static final long MEGABYTE = 1 << 20;
    private static final long BYTES_A_CUSTOMER = 260;
    private static final long BYTES_AN_ORDER = 44;
    private static final long BYTES_AN_EVENT = 40;

    /** Seven tenths of the heap, or what the system property says. */
    static MemoryPlan ofHeap() {
        return new MemoryPlan(() -> {
            Long set = Long.getLong(SETTING);
            return set != null ? set * MEGABYTE : Runtime.getRuntime().maxMemory() / 10 * 7;
        });
    }

    /** What a table takes. */
    static long of(FactTable table) {
        return MemoryReport.of(table).stream().mapToLong(use -> use.bytes()).sum();
    }

    /** Checks that a table can be built beside what is there already. */
    void check(long customers, long orders, long beside) throws ClienteleException {
        long needed = customers * BYTES_A_CUSTOMER + orders * BYTES_AN_ORDER + beside;
        long most = budget.getAsLong();
        if (needed > most || orders >= Integer.MAX_VALUE - 8 || customers >= Integer.MAX_VALUE - 8) {
            throw new ClienteleException(StatusCodes.OUT_OF_BUDGET, NLS.bind(Messages.outOfBudget,
                    new Object[] { customers, orders, needed / MEGABYTE + 1, most / MEGABYTE }));
        }
    }

    /** Checks that a stream can be loaded beside what is there already. */
    void check(long events, long beside) throws ClienteleException {
        long needed = events * BYTES_AN_EVENT + beside;
        if (needed > budget.getAsLong() || events >= Integer.MAX_VALUE - 8) {
            throw new ClienteleException(StatusCodes.OUT_OF_BUDGET, NLS.bind(Messages.outOfBudget_events,
                    new Object[] { events, needed / MEGABYTE + 1, budget.getAsLong() / MEGABYTE }));
        }
    }

    /** Whether something takes more than there is. */
    boolean isOver(long bytes) {
        return bytes > budget.getAsLong();
    }
}
