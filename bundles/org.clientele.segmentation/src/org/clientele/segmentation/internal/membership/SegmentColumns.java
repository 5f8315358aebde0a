package org.clientele.segmentation.internal.membership;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.clientele.core.ClienteleException;
import org.clientele.core.facts.ColumnDescriptor;
import org.clientele.core.facts.ColumnDescriptor.ColumnType;
import org.clientele.core.facts.ColumnProvider;
import org.clientele.core.facts.FactColumn;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.store.Store;
import org.clientele.model.Segment;
import org.clientele.segmentation.internal.Messages;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.roaringbitmap.RoaringBitmap;

/** Each segment as a column: 1 for members, 0 for others. */
@Component
public final class SegmentColumns implements ColumnProvider {

    /** What the ids of the columns begin with; the segment's key follows. */
    static final String PREFIX = "segment."; //$NON-NLS-1$

    private final SegmentLibrary library;

    /**
     * Creates the provider.
     *
     * @param library the definitions
     */
    @Activate
    public SegmentColumns(@Reference SegmentLibrary library) {
        this.library = library;
    }

    @Override
    public Collection<ColumnDescriptor> columns() {
        return List.of();
    }

    @Override
    public Collection<ColumnDescriptor> columns(Store store) {
        try {
            return library.of(store).current().columns();
        } catch (ClienteleException e) {
            Log.error("The segments of a store cannot be read", e); //$NON-NLS-1$
            return List.of();
        }
    }

    static ColumnDescriptor describe(Segment segment) {
        return new ColumnDescriptor(PREFIX + segment.getKey(), ColumnType.INTEGER,
                NLS.bind(Messages.column_segment, segment.getName()), true);
    }

    @Override
    public Optional<FactColumn> load(String id, Store store, FactSnapshot facts) throws ClienteleException {
        library.of(store);
        try {
            AskedSegment asked = AskedSegment.of(id.substring(PREFIX.length()), facts, library);
            return Optional.of(new MemberColumn(describe(asked.segment()),
                    asked.members(facts, facts.visible())));
        } catch (ClienteleException e) {
            return Optional.empty(); // the segment itself says why
        }
    }

    /**
     * Members as a column.
     *
     * @param descriptor describes it
     * @param members the rows
     */
    private record MemberColumn(ColumnDescriptor descriptor, RoaringBitmap members) implements FactColumn {

        @Override
        public long number(int row) {
            return members.contains(row) ? 1 : 0;
        }

        @Override
        public String text(int row) {
            return null;
        }

        @Override
        public long rank(int row) {
            return number(row);
        }
    }
}
