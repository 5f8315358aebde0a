package org.clientele.ui.customers.internal;

import java.util.UUID;

import org.clientele.ui.customers.CustomerInput;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

/** Brings the inputs of the last session's editors back. */
public final class CustomerInputFactory implements IElementFactory {

    /** The factory's id in the extension registry. */
    public static final String ID = "org.clientele.ui.customers.input"; //$NON-NLS-1$

    private static final String STORE = "store"; //$NON-NLS-1$
    private static final String PARTY = "party"; //$NON-NLS-1$

    /**
     * Writes an input.
     *
     * @param input the input
     * @param memento where to
     */
    public static void save(CustomerInput input, IMemento memento) {
        memento.putString(STORE, input.storeId().toString());
        memento.putString(PARTY, Long.toString(input.partyId()));
    }

    @Override
    public IAdaptable createElement(IMemento memento) {
        try {
            return new CustomerInput(UUID.fromString(memento.getString(STORE)),
                    Long.parseLong(memento.getString(PARTY)));
        } catch (IllegalArgumentException | NullPointerException e) {
            return null; // a damaged layout: the editor does not come back
        }
    }
}
