package org.clientele.ui.segments.internal.editor;

import java.util.Objects;
import java.util.UUID;

import org.clientele.model.Segment;
import org.clientele.ui.Icons;
import org.clientele.ui.UiIcon;
import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;

/** Names one segment of one store. A new one equals only itself and carries what it begins with. */
public final class SegmentInput extends PlatformObject implements IEditorInput, IPersistableElement {

    private final UUID storeId;
    private final long id;
    private final String name;
    private final Segment begin;

    private SegmentInput(UUID storeId, long id, String name, Segment begin) {
        this.storeId = Objects.requireNonNull(storeId);
        this.id = id;
        this.name = Objects.requireNonNullElse(name, ""); //$NON-NLS-1$
        this.begin = begin;
    }

    /**
     * A stored segment.
     *
     * @param storeId the store's id
     * @param id the segment's id
     * @param name what it is called; may be null
     */
    public static SegmentInput of(UUID storeId, long id, String name) {
        return new SegmentInput(storeId, id, name, null);
    }

    /**
     * A segment that does not exist yet.
     *
     * @param storeId the store's id
     * @param begin what the editor begins with; it is taken over
     */
    public static SegmentInput ofNew(UUID storeId, Segment begin) {
        return new SegmentInput(storeId, 0, begin.getName(), begin);
    }

    /** The store. */
    public UUID storeId() {
        return storeId;
    }

    /** The segment's id; 0 for a new one. */
    public long id() {
        return id;
    }

    /** What a new segment begins with; null for a stored one. */
    Segment begin() {
        return begin;
    }

    @Override
    public boolean exists() {
        return id != 0;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return Icons.descriptor(UiIcon.SEGMENT);
    }

    @Override
    public String getName() {
        return name.isEmpty() ? Messages.Editor_new : name;
    }

    @Override
    public IPersistableElement getPersistable() {
        return id == 0 ? null : this;
    }

    @Override
    public String getFactoryId() {
        return SegmentInputFactory.ID;
    }

    @Override
    public void saveState(IMemento memento) {
        SegmentInputFactory.save(this, memento);
    }

    @Override
    public String getToolTipText() {
        return getName();
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || id != 0 && other instanceof SegmentInput input && id == input.id && storeId.equals(input.storeId);
    }

    @Override
    public int hashCode() {
        return id == 0 ? System.identityHashCode(this) : Objects.hash(storeId, id);
    }
}
