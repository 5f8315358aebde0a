package org.clientele.ui.lifecycle.internal.plan;

import java.util.Objects;
import java.util.UUID;

import org.clientele.ui.Icons;
import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;

/** Names one template of one store by its key; a new one equals only itself. */
public final class TemplateInput extends PlatformObject implements IEditorInput {

    private final UUID storeId;
    private final String key;
    private final String name;

    /**
     * Creates an input.
     *
     * @param storeId the store's id
     * @param key the template's key; null for a new one
     * @param name what it is called
     */
    public TemplateInput(UUID storeId, String key, String name) {
        this.storeId = Objects.requireNonNull(storeId);
        this.key = key;
        this.name = name;
    }

    UUID storeId() {
        return storeId;
    }

    String key() {
        return key;
    }

    @Override
    public boolean exists() {
        return key != null;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return Icons.descriptor(PlanIcon.TEMPLATE);
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
        return this == other || key != null && other instanceof TemplateInput input && key.equals(input.key)
                && storeId.equals(input.storeId);
    }

    @Override
    public int hashCode() {
        return key == null ? System.identityHashCode(this) : Objects.hash(storeId, key);
    }
}
