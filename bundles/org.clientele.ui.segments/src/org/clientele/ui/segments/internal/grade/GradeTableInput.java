package org.clientele.ui.segments.internal.grade;

import java.util.Objects;
import java.util.UUID;

import org.clientele.ui.Icons;
import org.clientele.ui.UiIcon;
import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;

/** Names one grade table of one store; id 0 is a new one, which equals only itself. */
public final class GradeTableInput extends PlatformObject implements IEditorInput {

    private final UUID storeId;
    private final long id;
    private final String name;

    /**
     * Creates an input.
     *
     * @param storeId the store's id
     * @param id the table's id, or 0 for a new one
     * @param name what it is called
     */
    public GradeTableInput(UUID storeId, long id, String name) {
        this.storeId = Objects.requireNonNull(storeId);
        this.id = id;
        this.name = name;
    }

    UUID storeId() {
        return storeId;
    }

    long id() {
        return id;
    }

    @Override
    public boolean exists() {
        return id != 0;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return Icons.descriptor(UiIcon.PYRAMID);
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public IPersistableElement getPersistable() {
        return null;
    }

    @Override
    public String getToolTipText() {
        return name;
    }

    @Override
    public boolean equals(Object other) {
        return this == other || id != 0 && other instanceof GradeTableInput input && id == input.id
                && storeId.equals(input.storeId);
    }

    @Override
    public int hashCode() {
        return id == 0 ? System.identityHashCode(this) : Objects.hash(storeId, id);
    }
}
