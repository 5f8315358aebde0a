package org.clientele.store.internal.access;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.roles.Permission;
import org.clientele.core.store.AccessEntry;
import org.clientele.core.store.AccessLog;
import org.clientele.core.store.AccessQuery;
import org.clientele.core.store.AggregateRef;
import org.clientele.store.internal.BatchVisibility;
import org.clientele.store.internal.Log;
import org.clientele.store.internal.Settings;
import org.clientele.store.internal.StoreContext;

/**
 * The log of one open store. What is read is collected and written by a thread of its own, some seconds later or when
 * somebody asks; what is exported is written at once.
 */
public final class StoredAccessLog implements AccessLog, AutoCloseable {

    private static final Duration SAME = Duration.ofMinutes(5);
    private static final long DELAY_SECONDS = 2;
    private static final long PRUNE_SECONDS = 24 * 60 * 60L;
    private static final long FIRST_PRUNE_SECONDS = 60;
    private static final int MOST_REMEMBERED = 10_000;
    private static final int MOST_WAITING = 100_000;
    private static final int MOST_ENTRIES = 10_000;
    private static final int DEFAULT_DAYS = 1095;

    private final StoreContext context;
    private final BatchVisibility batches;
    private final AccessTable table;
    private final ScheduledThreadPoolExecutor background;
    private final Object writing = new Object();
    private List<AccessTable.Line> waiting = new ArrayList<>();
    private final Map<Reading, Instant> lately = new LinkedHashMap<>(16, 0.75f, false) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Reading, Instant> eldest) {
            return size() > MOST_REMEMBERED;
        }
    };

    /** Somebody and what was read. */
    private record Reading(String account, AggregateRef aggregate) {
    }

    /**
     * Opens the log.
     *
     * @param context the store
     * @param batches the batches that are not complete
     * @throws ClienteleException when its last line cannot be read
     */
    public StoredAccessLog(StoreContext context, BatchVisibility batches) throws ClienteleException {
        this.context = context;
        this.batches = batches;
        this.table = new AccessTable(context);
        this.background = new ScheduledThreadPoolExecutor(1, work -> {
            Thread thread = new Thread(work, "Access log"); //$NON-NLS-1$
            thread.setDaemon(true);
            return thread;
        });
        background.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        background.scheduleWithFixedDelay(this::pruneQuietly, FIRST_PRUNE_SECONDS, PRUNE_SECONDS, TimeUnit.SECONDS);
    }

    @Override
    public void read(Actor actor, AggregateRef aggregate) {
        if (Actor.SYSTEM.equals(actor)) {
            return;
        }
        Instant now = context.clock().instant();
        Reading reading = new Reading(actor.account(), aggregate);
        synchronized (lately) {
            Instant last = lately.get(reading);
            if (last != null && now.isBefore(last.plus(SAME)) || background.isShutdown()) {
                return;
            }
            lately.remove(reading);
            lately.put(reading, now);
            if (waiting.size() >= MOST_WAITING) {
                Log.warn("The log of reading cannot be written; a line is lost", null); //$NON-NLS-1$
                return;
            }
            waiting.add(table.read(now, actor, aggregate));
            if (waiting.size() == 1) {
                background.schedule(this::flushQuietly, DELAY_SECONDS, TimeUnit.SECONDS);
            }
        }
    }

    @Override
    public void exported(Actor actor, String what, List<String> columns, long count, String file)
            throws ClienteleException {
        context.access().rights().require(actor, Permission.EXPORT);
        flush();
        synchronized (writing) {
            table.write(List.of(table.exported(context.clock().instant(), actor, what, columns, count, file)));
        }
    }

    @Override
    public List<AccessEntry> entries(Actor asker, AccessQuery query, OptionalLong before, int limit)
            throws ClienteleException {
        if (limit < 1 || limit > MOST_ENTRIES) {
            throw new IllegalArgumentException("limit " + limit); //$NON-NLS-1$
        }
        AccessQuery seen = query;
        if (!context.access().rights().allows(asker, Permission.SEE_OTHERS)) {
            if (query.account().filter(a -> !a.equals(asker.account())).isPresent()) {
                return List.of();
            }
            seen = new AccessQuery(query.aggregate(), Optional.of(asker.account()), query.from(), query.until());
        }
        flush();
        return table.entries(new Visibility(context, batches, asker), asker, seen, before.orElse(Long.MAX_VALUE),
                limit, oldest());
    }

    /**
     * Writes what waits.
     *
     * @throws ClienteleException STORE_NOT_WRITABLE, LOCK_TIMEOUT; it goes on waiting
     */
    public void flush() throws ClienteleException {
        synchronized (writing) {
            List<AccessTable.Line> lines;
            synchronized (lately) {
                lines = waiting;
                waiting = new ArrayList<>();
            }
            boolean written = false;
            try {
                table.write(lines);
                written = true;
            } finally {
                if (!written) {
                    synchronized (lately) {
                        lines.addAll(waiting);
                        waiting = lines;
                    }
                }
            }
        }
    }

    private void flushQuietly() {
        try {
            flush();
        } catch (ClienteleException e) {
            Log.warn("The log of reading was not written yet", e); //$NON-NLS-1$
            if (!background.isShutdown()) {
                background.schedule(this::flushQuietly, DELAY_SECONDS, TimeUnit.SECONDS);
            }
        }
    }

    /**
     * Deletes lines that are too old.
     *
     * @throws ClienteleException STORE_NOT_WRITABLE, LOCK_TIMEOUT
     */
    void prune() throws ClienteleException {
        table.deleteBefore(oldest());
    }

    private void pruneQuietly() {
        try {
            prune();
        } catch (ClienteleException e) {
            Log.warn("Old lines of the log of reading were not deleted", e); //$NON-NLS-1$
        }
    }

    /** Lines from before then are deleted, or will be soon. */
    private Instant oldest() throws ClienteleException {
        int days = DEFAULT_DAYS;
        try {
            days = new Settings(context).get(RETENTION_DAYS).map(Integer::valueOf).orElse(DEFAULT_DAYS);
        } catch (NumberFormatException e) {
            Log.warn("The setting " + RETENTION_DAYS + " is no whole number", e); //$NON-NLS-1$ //$NON-NLS-2$
        }
        return days <= 0 ? Instant.EPOCH : context.clock().instant().minus(Duration.ofDays(days));
    }

    @Override
    public void close() {
        background.shutdown();
        flushQuietly();
    }
}
