package org.clientele.segmentation.internal.membership;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.facts.ColumnDescriptor;
import org.clientele.model.Segment;
import org.clientele.segmentation.internal.Messages;
import org.eclipse.osgi.util.NLS;

/** The definitions at one commit. Whoever gets one must not change its segments. */
public final class SegmentSet {

    private final List<Segment> segments;
    private final Map<String, Segment> byKey;
    private final Map<Long, Segment> byId;
    private final List<ColumnDescriptor> columns;
    private volatile long sequence;

    SegmentSet(Collection<Segment> segments, long sequence) {
        this.segments = segments.stream()
                .sorted(Comparator.comparing(Segment::getName, Comparator.nullsLast(Comparator.naturalOrder()))).toList();
        this.byKey = this.segments.stream().filter(s -> s.getKey() != null)
                .collect(Collectors.toMap(Segment::getKey, Function.identity(), (a, b) -> a));
        this.byId = this.segments.stream().collect(Collectors.toMap(Segment::getId, Function.identity()));
        this.columns = byKey.values().stream().map(SegmentColumns::describe).toList();
        this.sequence = sequence;
    }

    /** The segments by name. */
    public List<Segment> segments() {
        return segments;
    }

    /** The segment of a key. */
    public Optional<Segment> find(String key) {
        return Optional.ofNullable(key).map(byKey::get);
    }

    /** The segment of an id. */
    public Optional<Segment> find(long id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The segment of a key, or the failure that names it. */
    public Segment get(String key) throws ClienteleException {
        return find(key).orElseThrow(
                () -> new ClienteleException(StatusCodes.NOT_FOUND, NLS.bind(Messages.segment_unknown, key)));
    }

    /** The columns of their members. */
    List<ColumnDescriptor> columns() {
        return columns;
    }

    long sequence() {
        return sequence;
    }

    /** No segment was changed up to a later commit. */
    void seen(long later) {
        sequence = later;
    }
}
