package org.clientele.ui.customers;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.clientele.model.ClientelePackage;
import org.clientele.ui.Icons;
import org.clientele.ui.SelectedCustomers;
import org.clientele.ui.UiIcon;
import org.clientele.ui.customers.internal.CustomerInputFactory;
import org.clientele.ui.customers.internal.Messages;
import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;

/**
 * Names one customer of one store, as the input of the record editor. Two inputs of the same customer are equal, so
 * that a record is open once. Party 0 is a new customer; each such input equals only itself. Immutable.
 *
 * @since 1.0
 */
public final class CustomerInput extends PlatformObject implements IEditorInput, IPersistableElement {

    private final UUID storeId;
    private final long partyId;
    private final EClass newType;

    /**
     * Creates an input for a party that does not exist yet.
     *
     * @param storeId the store's id
     * @param type {@code Person} or {@code Organisation}
     * @return an input that equals only itself
     */
    public static CustomerInput ofNew(UUID storeId, EClass type) {
        return new CustomerInput(storeId, 0, type);
    }

    /**
     * Creates an input.
     *
     * @param storeId the store's id
     * @param partyId the party's id, or 0 for a new customer
     */
    public CustomerInput(UUID storeId, long partyId) {
        this(storeId, partyId, ClientelePackage.Literals.ORGANISATION);
    }

    private CustomerInput(UUID storeId, long partyId, EClass newType) {
        this.storeId = Objects.requireNonNull(storeId, "storeId"); //$NON-NLS-1$
        this.partyId = partyId;
        this.newType = Objects.requireNonNull(newType, "newType"); //$NON-NLS-1$
    }

    /**
     * What a new party begins as.
     *
     * @return {@code Person} or {@code Organisation}; of no meaning for a party that exists
     */
    public EClass newType() {
        return newType;
    }

    /**
     * The store.
     *
     * @return its id
     */
    public UUID storeId() {
        return storeId;
    }

    /**
     * The party.
     *
     * @return its id, or 0 for a new customer
     */
    public long partyId() {
        return partyId;
    }

    /** The editor's customer is what is selected in it. */
    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return adapter == SelectedCustomers.class && partyId != 0
                ? adapter.cast(new SelectedCustomers(storeId, List.of(partyId)))
                : super.getAdapter(adapter);
    }

    @Override
    public boolean exists() {
        return partyId != 0;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return Icons.descriptor(UiIcon.CUSTOMER);
    }

    @Override
    public String getName() {
        return partyId == 0 ? Messages.CustomerInput_new : NLS.bind(Messages.CustomerInput_name, partyId);
    }

    @Override
    public String getToolTipText() {
        return getName();
    }

    @Override
    public IPersistableElement getPersistable() {
        return partyId == 0 ? null : this;
    }

    @Override
    public String getFactoryId() {
        return CustomerInputFactory.ID;
    }

    @Override
    public void saveState(IMemento memento) {
        CustomerInputFactory.save(this, memento);
    }

    @Override
    public boolean equals(Object other) {
        return this == other || partyId != 0 && other instanceof CustomerInput input && partyId == input.partyId
                && storeId.equals(input.storeId);
    }

    @Override
    public int hashCode() {
        return partyId == 0 ? System.identityHashCode(this) : Objects.hash(storeId, partyId);
    }
}
