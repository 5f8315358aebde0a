package org.clientele.customers.internal.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.clientele.core.ClienteleException;
import org.clientele.core.store.Criterion;
import org.clientele.core.store.Criterion.Operator;
import org.clientele.core.store.FeaturePath;
import org.clientele.core.store.PageKey;
import org.clientele.core.store.RecordQuery;
import org.clientele.core.store.RecordRow;
import org.clientele.core.timeline.TimelineEntry;
import org.clientele.core.timeline.TimelineKey;
import org.clientele.core.timeline.TimelineRequest;

/**
 * Reads entries that are rows of the store with a time, the newest first: a timeline is in the order of a page of rows,
 * by time and then by id, so that a page goes on where the other ended.
 */
final class RowFeed {

    private RowFeed() {
    }

    /**
     * Reads rows.
     *
     * @param request the wanted part
     * @param query the rows of the customer
     * @param time the column of the time
     * @param entry makes an entry of a row
     * @return entries in the order of their keys
     */
    static List<TimelineEntry> read(TimelineRequest request, RecordQuery query, FeaturePath time,
            Function<RecordRow, TimelineEntry> entry) throws ClienteleException {
        RecordQuery ordered = new RecordQuery(query.type(), query.columns(), query.where(), Optional.of(time), true)
                .and(new Criterion(time, Operator.NOT_NULL, null));
        List<TimelineEntry> entries = new ArrayList<>();
        for (RecordRow row : request.store().records(request.actor())
                .page(ordered, request.before().map(key -> new PageKey(key.at(), key.id())), request.limit()).rows()) {
            entries.add(entry.apply(row));
        }
        return entries;
    }

    static boolean isBehind(TimelineRequest request, TimelineKey key) {
        return request.before().isEmpty() || key.compareTo(request.before().get()) > 0;
    }
}
