package org.clientele.ui.customers.internal.definitions;

import java.util.Objects;
import java.util.UUID;

import org.clientele.ui.Icons;
import org.clientele.ui.UiIcon;
import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;

/** Names one definition of one store; id 0 is a new one, which equals only itself. */
public final class DefinitionInput extends PlatformObject implements IEditorInput {

    private final UUID storeId;
    private final DefinitionKind kind;
    private final long id;
    private final String name;

    /**
     * Creates an input.
     *
     * @param storeId the store's id
     * @param kind what is defined
     * @param id the definition's id, or 0 for a new one
     * @param name what it is called
     */
    public DefinitionInput(UUID storeId, DefinitionKind kind, long id, String name) {
        this.storeId = Objects.requireNonNull(storeId);
        this.kind = Objects.requireNonNull(kind);
        this.id = id;
        this.name = name;
    }

    UUID storeId() {
        return storeId;
    }

    DefinitionKind kind() {
        return kind;
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
        return Icons.descriptor(UiIcon.COLUMNS);
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
        return this == other || id != 0 && other instanceof DefinitionInput input && id == input.id
                && kind == input.kind && storeId.equals(input.storeId);
    }

    @Override
    public int hashCode() {
        return id == 0 ? System.identityHashCode(this) : Objects.hash(storeId, kind, id);
    }
}
