package org.clientele.testsupport.memory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.clientele.core.Actor;
import org.clientele.core.store.AccessEntry;
import org.clientele.core.store.AccessLog;
import org.clientele.core.store.AccessQuery;
import org.clientele.core.store.AggregateRef;

/** Keeps in memory who read and exported what; everybody sees all of it. */
public final class MemoryAccessLog implements AccessLog {

    private final List<AccessEntry> entries = new ArrayList<>();

    @Override
    public synchronized void read(Actor actor, AggregateRef aggregate) {
        add(actor, AccessEntry.Kind.READ, Optional.of(aggregate), "", List.of(), 1, "");
    }

    @Override
    public synchronized void exported(Actor actor, String what, List<String> columns, long count, String file) {
        add(actor, AccessEntry.Kind.EXPORTED, Optional.empty(), what, columns, count, file);
    }

    private void add(Actor actor, AccessEntry.Kind kind, Optional<AggregateRef> aggregate, String what,
            List<String> columns, long count, String file) {
        entries.add(new AccessEntry(entries.size() + 1L, Instant.now(), actor.account(), kind, aggregate, what, columns,
                count, file));
    }

    @Override
    public synchronized List<AccessEntry> entries(Actor asker, AccessQuery query, OptionalLong before, int limit) {
        return entries.reversed().stream().filter(e -> e.id() < before.orElse(Long.MAX_VALUE))
                .filter(e -> query.aggregate().isEmpty() || query.aggregate().equals(e.aggregate()))
                .filter(e -> query.account().isEmpty() || query.account().get().equals(e.account())).limit(limit)
                .toList();
    }
}
