package org.clientele.model.edit;

import java.util.IdentityHashMap;
import java.util.Map;

import org.clientele.model.edit.internal.LabelledItemProvider;
import org.clientele.model.provider.ClienteleItemProviderAdapterFactory;
import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.edit.provider.ItemProviderAdapter;

/**
 * Gives every class of the model a label that people recognise and an icon of our own; everything else is as generated.
 * Registered for the model's package, so that a composed adapter factory finds it; a factory belongs to one thread.
 *
 * @since 1.0
 */
public class ModelItemProviderAdapterFactory extends ClienteleItemProviderAdapterFactory {

    /** One for each generated item provider, which in turn serves all objects of its class. */
    private final Map<Adapter, LabelledItemProvider> labelled = new IdentityHashMap<>();

    @Override
    public Adapter createAdapter(Notifier target) {
        Adapter generated = super.createAdapter(target);
        return generated instanceof ItemProviderAdapter items
                ? labelled.computeIfAbsent(items, i -> new LabelledItemProvider(items))
                : generated;
    }

    @Override
    public void dispose() {
        labelled.values().forEach(LabelledItemProvider::dispose);
        labelled.clear();
        super.dispose();
    }
}
