package org.clientele.model.edit.internal;

import java.net.URL;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.common.util.ResourceLocator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.CommandParameter;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.IDisposable;
import org.eclipse.emf.edit.provider.IEditingDomainItemProvider;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.IItemPropertySource;
import org.eclipse.emf.edit.provider.IStructuredItemContentProvider;
import org.eclipse.emf.edit.provider.ITreeItemContentProvider;
import org.eclipse.emf.edit.provider.ItemProviderAdapter;

/** A generated item provider with our labels and icons; all the rest is passed on. */
public final class LabelledItemProvider implements Adapter.Internal, IEditingDomainItemProvider,
        IStructuredItemContentProvider, ITreeItemContentProvider, IItemLabelProvider, IItemPropertySource,
        ResourceLocator, IDisposable {

    private final ItemProviderAdapter generated;
    private final List<Notifier> targets = new ArrayList<>();

    /**
     * Wraps a generated item provider.
     *
     * @param generated serves all objects of one class
     */
    public LabelledItemProvider(ItemProviderAdapter generated) {
        this.generated = generated;
    }

    // -------------------------------------------------------------------------------------------- what is ours

    @Override
    public String getText(Object object) {
        return Labels.of(object, Icons.LOCATOR);
    }

    @Override
    public Object getImage(Object object) {
        return getImage("full/obj16/" + ((EObject) object).eClass().getName()); //$NON-NLS-1$
    }

    @Override
    public URL getBaseURL() {
        return Icons.LOCATOR.getBaseURL();
    }

    @Override
    public Object getImage(String key) {
        return Icons.LOCATOR.getImage(key);
    }

    @Override
    public String getString(String key) {
        return Icons.LOCATOR.getString(key);
    }

    @Override
    public String getString(String key, boolean translate) {
        return Icons.LOCATOR.getString(key, translate);
    }

    @Override
    public String getString(String key, Object[] substitutions) {
        return Icons.LOCATOR.getString(key, substitutions);
    }

    @Override
    public String getString(String key, Object[] substitutions, boolean translate) {
        return Icons.LOCATOR.getString(key, substitutions, translate);
    }

    // ------------------------------------------------------------------------------------------ as an adapter

    @Override
    public void notifyChanged(Notification notification) {
        generated.notifyChanged(notification);
    }

    @Override
    public boolean isAdapterForType(Object type) {
        return generated.isAdapterForType(type);
    }

    @Override
    public Notifier getTarget() {
        return targets.isEmpty() ? null : targets.get(targets.size() - 1);
    }

    @Override
    public void setTarget(Notifier target) {
        targets.add(target);
    }

    @Override
    public void unsetTarget(Notifier target) {
        targets.removeIf(t -> t == target);
    }

    @Override
    public void dispose() {
        List.copyOf(targets).forEach(t -> t.eAdapters().remove(this));
        generated.dispose();
    }

    // --------------------------------------------------------------------------------------------- as generated

    @Override
    public Collection<?> getElements(Object object) {
        return generated.getElements(object);
    }

    @Override
    public Collection<?> getChildren(Object object) {
        return generated.getChildren(object);
    }

    @Override
    public boolean hasChildren(Object object) {
        return generated.hasChildren(object);
    }

    @Override
    public Object getParent(Object object) {
        return generated.getParent(object);
    }

    @Override
    public Collection<?> getNewChildDescriptors(Object object, EditingDomain domain, Object sibling) {
        return generated.getNewChildDescriptors(object, domain, sibling);
    }

    @Override
    public Command createCommand(Object object, EditingDomain domain, Class<? extends Command> type,
            CommandParameter parameter) {
        return generated.createCommand(object, domain, type, parameter);
    }

    @Override
    public List<IItemPropertyDescriptor> getPropertyDescriptors(Object object) {
        return generated.getPropertyDescriptors(object);
    }

    @Override
    public IItemPropertyDescriptor getPropertyDescriptor(Object object, Object property) {
        return generated.getPropertyDescriptor(object, property);
    }

    @Override
    public Object getEditableValue(Object object) {
        return generated.getEditableValue(object);
    }
}
