package org.clientele.model.edit;

import org.clientele.model.edit.internal.Icons;
import org.clientele.model.edit.internal.Labels;
import org.clientele.model.provider.AddressItemProvider;
import org.clientele.model.provider.ClassificationItemProvider;
import org.clientele.model.provider.ClienteleItemProviderAdapterFactory;
import org.clientele.model.provider.CompositeConditionItemProvider;
import org.clientele.model.provider.ContactPointItemProvider;
import org.clientele.model.provider.CustomerItemProvider;
import org.clientele.model.provider.IdentifierItemProvider;
import org.clientele.model.provider.NegationItemProvider;
import org.clientele.model.provider.OperandItemProvider;
import org.clientele.model.provider.OrderItemProvider;
import org.clientele.model.provider.OrderLineItemProvider;
import org.clientele.model.provider.OrganisationItemProvider;
import org.clientele.model.provider.PartyNameItemProvider;
import org.clientele.model.provider.PersonItemProvider;
import org.clientele.model.provider.ProductItemProvider;
import org.clientele.model.provider.SegmentItemProvider;
import org.clientele.model.provider.TagItemProvider;
import org.clientele.model.provider.TypedConditionItemProvider;
import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.util.ResourceLocator;

/**
 * Gives every class of the model a label that people recognise and an icon of our own; everything else is as generated.
 * Registered for the model's package, so that a composed adapter factory finds it; a factory belongs to one thread.
 *
 * @since 0.1
 */
public class ModelItemProviderAdapterFactory extends ClienteleItemProviderAdapterFactory {

    @Override
    public Adapter createPersonAdapter() {
        if (personItemProvider == null) {
            personItemProvider = new PersonItemProvider(this) {
                @Override
                public String getText(Object object) {
                    return Labels.of(object, getResourceLocator());
                }

                @Override
                public ResourceLocator getResourceLocator() {
                    return Icons.LOCATOR;
                }
            };
        }
        return personItemProvider;
    }

    @Override
    public Adapter createOrganisationAdapter() {
        if (organisationItemProvider == null) {
            organisationItemProvider = new OrganisationItemProvider(this) {
                @Override
                public String getText(Object object) {
                    return Labels.of(object, getResourceLocator());
                }

                @Override
                public ResourceLocator getResourceLocator() {
                    return Icons.LOCATOR;
                }
            };
        }
        return organisationItemProvider;
    }

    @Override
    public Adapter createPartyNameAdapter() {
        if (partyNameItemProvider == null) {
            partyNameItemProvider = new PartyNameItemProvider(this) {
                @Override
                public String getText(Object object) {
                    return Labels.of(object, getResourceLocator());
                }

                @Override
                public ResourceLocator getResourceLocator() {
                    return Icons.LOCATOR;
                }
            };
        }
        return partyNameItemProvider;
    }

    @Override
    public Adapter createAddressAdapter() {
        if (addressItemProvider == null) {
            addressItemProvider = new AddressItemProvider(this) {
                @Override
                public String getText(Object object) {
                    return Labels.of(object, getResourceLocator());
                }

                @Override
                public ResourceLocator getResourceLocator() {
                    return Icons.LOCATOR;
                }
            };
        }
        return addressItemProvider;
    }

    @Override
    public Adapter createContactPointAdapter() {
        if (contactPointItemProvider == null) {
            contactPointItemProvider = new ContactPointItemProvider(this) {
                @Override
                public String getText(Object object) {
                    return Labels.of(object, getResourceLocator());
                }

                @Override
                public ResourceLocator getResourceLocator() {
                    return Icons.LOCATOR;
                }
            };
        }
        return contactPointItemProvider;
    }

    @Override
    public Adapter createIdentifierAdapter() {
        if (identifierItemProvider == null) {
            identifierItemProvider = new IdentifierItemProvider(this) {
                @Override
                public String getText(Object object) {
                    return Labels.of(object, getResourceLocator());
                }

                @Override
                public ResourceLocator getResourceLocator() {
                    return Icons.LOCATOR;
                }
            };
        }
        return identifierItemProvider;
    }

    @Override
    public Adapter createCustomerAdapter() {
        if (customerItemProvider == null) {
            customerItemProvider = new CustomerItemProvider(this) {
                @Override
                public String getText(Object object) {
                    return Labels.of(object, getResourceLocator());
                }

                @Override
                public ResourceLocator getResourceLocator() {
                    return Icons.LOCATOR;
                }
            };
        }
        return customerItemProvider;
    }

    @Override
    public Adapter createTagAdapter() {
        if (tagItemProvider == null) {
            tagItemProvider = new TagItemProvider(this) {
                @Override
                public String getText(Object object) {
                    return Labels.of(object, getResourceLocator());
                }

                @Override
                public ResourceLocator getResourceLocator() {
                    return Icons.LOCATOR;
                }
            };
        }
        return tagItemProvider;
    }

    @Override
    public Adapter createClassificationAdapter() {
        if (classificationItemProvider == null) {
            classificationItemProvider = new ClassificationItemProvider(this) {
                @Override
                public String getText(Object object) {
                    return Labels.of(object, getResourceLocator());
                }

                @Override
                public ResourceLocator getResourceLocator() {
                    return Icons.LOCATOR;
                }
            };
        }
        return classificationItemProvider;
    }

    @Override
    public Adapter createProductAdapter() {
        if (productItemProvider == null) {
            productItemProvider = new ProductItemProvider(this) {
                @Override
                public String getText(Object object) {
                    return Labels.of(object, getResourceLocator());
                }

                @Override
                public ResourceLocator getResourceLocator() {
                    return Icons.LOCATOR;
                }
            };
        }
        return productItemProvider;
    }

    @Override
    public Adapter createOrderAdapter() {
        if (orderItemProvider == null) {
            orderItemProvider = new OrderItemProvider(this) {
                @Override
                public String getText(Object object) {
                    return Labels.of(object, getResourceLocator());
                }

                @Override
                public ResourceLocator getResourceLocator() {
                    return Icons.LOCATOR;
                }
            };
        }
        return orderItemProvider;
    }

    @Override
    public Adapter createOrderLineAdapter() {
        if (orderLineItemProvider == null) {
            orderLineItemProvider = new OrderLineItemProvider(this) {
                @Override
                public String getText(Object object) {
                    return Labels.of(object, getResourceLocator());
                }

                @Override
                public ResourceLocator getResourceLocator() {
                    return Icons.LOCATOR;
                }
            };
        }
        return orderLineItemProvider;
    }

    @Override
    public Adapter createSegmentAdapter() {
        if (segmentItemProvider == null) {
            segmentItemProvider = new SegmentItemProvider(this) {
                @Override
                public String getText(Object object) {
                    return Labels.of(object, getResourceLocator());
                }

                @Override
                public ResourceLocator getResourceLocator() {
                    return Icons.LOCATOR;
                }
            };
        }
        return segmentItemProvider;
    }

    @Override
    public Adapter createCompositeConditionAdapter() {
        if (compositeConditionItemProvider == null) {
            compositeConditionItemProvider = new CompositeConditionItemProvider(this) {
                @Override
                public String getText(Object object) {
                    return Labels.of(object, getResourceLocator());
                }

                @Override
                public ResourceLocator getResourceLocator() {
                    return Icons.LOCATOR;
                }
            };
        }
        return compositeConditionItemProvider;
    }

    @Override
    public Adapter createNegationAdapter() {
        if (negationItemProvider == null) {
            negationItemProvider = new NegationItemProvider(this) {
                @Override
                public String getText(Object object) {
                    return Labels.of(object, getResourceLocator());
                }

                @Override
                public ResourceLocator getResourceLocator() {
                    return Icons.LOCATOR;
                }
            };
        }
        return negationItemProvider;
    }

    @Override
    public Adapter createTypedConditionAdapter() {
        if (typedConditionItemProvider == null) {
            typedConditionItemProvider = new TypedConditionItemProvider(this) {
                @Override
                public String getText(Object object) {
                    return Labels.of(object, getResourceLocator());
                }

                @Override
                public ResourceLocator getResourceLocator() {
                    return Icons.LOCATOR;
                }
            };
        }
        return typedConditionItemProvider;
    }

    @Override
    public Adapter createOperandAdapter() {
        if (operandItemProvider == null) {
            operandItemProvider = new OperandItemProvider(this) {
                @Override
                public String getText(Object object) {
                    return Labels.of(object, getResourceLocator());
                }

                @Override
                public ResourceLocator getResourceLocator() {
                    return Icons.LOCATOR;
                }
            };
        }
        return operandItemProvider;
    }
}
