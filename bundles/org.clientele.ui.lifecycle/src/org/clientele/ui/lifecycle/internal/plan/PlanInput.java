package org.clientele.ui.lifecycle.internal.plan;

import java.util.Objects;
import java.util.UUID;

import org.clientele.model.CarePlan;
import org.clientele.ui.Icons;
import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;

/** Names one plan of one store; a new one, with the draft that it begins with, equals only itself. */
public final class PlanInput extends PlatformObject implements IEditorInput {

    private final UUID storeId;
    private final long id;
    private final String name;
    private final CarePlan draft;

    /**
     * Creates an input.
     *
     * @param storeId the store's id
     * @param id the plan's id; 0 for a new one
     * @param name what it is called
     * @param draft the new one; otherwise null
     */
    public PlanInput(UUID storeId, long id, String name, CarePlan draft) {
        this.storeId = Objects.requireNonNull(storeId);
        this.id = id;
        this.name = name;
        this.draft = draft;
    }

    UUID storeId() {
        return storeId;
    }

    long id() {
        return id;
    }

    CarePlan draft() {
        return draft;
    }

    @Override
    public boolean exists() {
        return id != 0;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return Icons.descriptor(PlanIcon.PLAN);
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
        return this == other
                || id != 0 && other instanceof PlanInput input && id == input.id && storeId.equals(input.storeId);
    }

    @Override
    public int hashCode() {
        return id == 0 ? System.identityHashCode(this) : Objects.hash(storeId, id);
    }
}
