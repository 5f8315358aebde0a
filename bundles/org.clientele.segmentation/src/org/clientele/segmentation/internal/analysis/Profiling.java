package org.clientele.segmentation.internal.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.facts.ColumnDescriptor;
import org.clientele.core.facts.ColumnDescriptor.ColumnType;
import org.clientele.core.facts.FactColumn;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.operations.TraceForLog;
import org.clientele.core.segmentation.Profile;
import org.clientele.core.segmentation.Profile.Trait;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.roaringbitmap.RoaringBitmap;

/** Compares the members of a segment with all others, column by column. */
final class Profiling {

    /** What the ids of the columns of segments begin with: that of the segment itself tells nothing. */
    private static final String SEGMENT_PREFIX = "segment."; //$NON-NLS-1$

    private final FactSnapshot facts;
    private final int[] inside;
    private final int[] outside;

    Profiling(FactSnapshot facts, RoaringBitmap members) {
        this.facts = facts;
        this.inside = RoaringBitmap.and(members, facts.visible()).toArray();
        this.outside = RoaringBitmap.andNot(facts.visible(), members).toArray();
    }

    Profile profile(String segment, IProgressMonitor monitor) throws ClienteleException {
        List<Trait> traits = new ArrayList<>();
        List<String> skipped = new ArrayList<>();
        List<ColumnDescriptor> columns = List.copyOf(facts.columns());
        SubMonitor progress = SubMonitor.convert(monitor, Messages.profile_task, columns.size());
        for (ColumnDescriptor column : columns) {
            if (progress.isCanceled()) {
                throw new ClienteleException(StatusCodes.CANCELLED, Messages.cancelled);
            }
            boolean itself = column.id().equals(SEGMENT_PREFIX + segment);
            List<Trait> found = itself || inside.length == 0 || outside.length == 0 ? List.of() : traits(column);
            if (found.isEmpty()) {
                skipped.add(column.id());
            }
            traits.addAll(found);
            progress.worked(1);
        }
        traits.sort(Comparator.comparingDouble((Trait trait) -> -Math.abs(trait.effect()))
                .thenComparing(trait -> trait.column().id()));
        return new Profile(facts.sequence(), segment, inside.length, outside.length, traits, skipped);
    }

    private List<Trait> traits(ColumnDescriptor descriptor) {
        try {
            FactColumn column = facts.column(descriptor.id()).orElse(null);
            if (column == null) {
                return List.of();
            }
            return descriptor.type() == ColumnType.TEXT ? TextContrast.of(column, inside, outside)
                    : NumberContrast.of(column, inside, outside);
        } catch (RuntimeException e) {
            ILog.of(Profiling.class).error("The column " + descriptor.id() + " cannot be compared", TraceForLog.of(e)); //$NON-NLS-1$ //$NON-NLS-2$
            return List.of(); // a contributed column that fails takes only itself away
        }
    }
}
