package org.clientele.ui.lifecycle.internal.model;

import java.util.Objects;
import java.util.UUID;

import org.clientele.ui.Icons;
import org.clientele.ui.lifecycle.internal.LifecycleIcon;
import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;

/** Names one stage model of one store; id 0 is a new one, which equals only itself. */
public final class StageModelInput extends PlatformObject implements IEditorInput {

    private final UUID storeId;
    private final long id;
    private final long copyOf;
    private final String name;

    /**
     * Creates an input.
     *
     * @param storeId the store's id
     * @param id the model's id, or 0 for a new one
     * @param copyOf of a new one: the model that it begins as a copy of; 0: none
     * @param name what it is called
     */
    public StageModelInput(UUID storeId, long id, long copyOf, String name) {
        this.storeId = Objects.requireNonNull(storeId);
        this.id = id;
        this.copyOf = copyOf;
        this.name = name;
    }

    UUID storeId() {
        return storeId;
    }

    long id() {
        return id;
    }

    long copyOf() {
        return copyOf;
    }

    @Override
    public boolean exists() {
        return id != 0;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return Icons.descriptor(LifecycleIcon.STAGE);
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
        return this == other || id != 0 && other instanceof StageModelInput input && id == input.id
                && storeId.equals(input.storeId);
    }

    @Override
    public int hashCode() {
        return id == 0 ? System.identityHashCode(this) : Objects.hash(storeId, id);
    }
}
