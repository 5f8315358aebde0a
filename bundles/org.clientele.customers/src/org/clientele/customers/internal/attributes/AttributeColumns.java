package org.clientele.customers.internal.attributes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.clientele.core.ClienteleException;
import org.clientele.core.Translations;
import org.clientele.core.facts.ColumnDescriptor;
import org.clientele.core.facts.ColumnDescriptor.ColumnType;
import org.clientele.core.facts.ColumnProvider;
import org.clientele.core.facts.FactColumn;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.records.PartyClass;
import org.clientele.core.store.FeaturePath;
import org.clientele.core.store.Store;
import org.clientele.customers.internal.columns.PartyColumnProvider;
import org.clientele.customers.internal.columns.PartyColumns;
import org.clientele.customers.internal.labels.ModelNames;
import org.clientele.model.ClientelePackage.Literals;
import org.eclipse.emf.ecore.EAttribute;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Offers attributes as columns that the fact base does not hold itself: {@code language}, and without any code of theirs
 * those that partners add to customers by subclasses of persons and organisations, such as {@code hotel.Guest.floor}.
 */
@Component(service = ColumnProvider.class)
public final class AttributeColumns extends PartyColumnProvider {

    private static final String LANGUAGE = "language"; //$NON-NLS-1$

    /**
     * Creates the provider.
     *
     * @param columns keeps the values
     */
    @Activate
    public AttributeColumns(@Reference PartyColumns columns) {
        super(columns);
    }

    @Override
    public Collection<ColumnDescriptor> columns() {
        return List.of(language().descriptor());
    }

    @Override
    public Collection<ColumnDescriptor> columns(Store store) {
        return all(store).stream().map(AttributeValues::descriptor).toList();
    }

    private static List<AttributeValues> all(Store store) {
        List<AttributeValues> all = new ArrayList<>(List.of(language()));
        PartyClass.attributes(store).forEach(attribute -> all.add(partner(attribute)));
        return all;
    }

    private static AttributeValues language() {
        return new AttributeValues(
                new ColumnDescriptor(LANGUAGE, ColumnType.TEXT, Messages.columnLanguage, false,
                        Translations.of(Messages.class, Messages.columnLanguage)),
                Literals.PARTY, FeaturePath.of(Literals.PARTY__CUSTOMER, Literals.CUSTOMER__LANGUAGE));
    }

    private static AttributeValues partner(EAttribute attribute) {
        return new AttributeValues(
                new ColumnDescriptor(PartyClass.id(attribute), AttributeValues.type(attribute),
                        ModelNames.feature(attribute.getEContainingClass(), attribute), false),
                attribute.getEContainingClass(), FeaturePath.of(attribute));
    }

    @Override
    public Optional<FactColumn> load(String id, Store store, FactSnapshot facts) throws ClienteleException {
        return column(id, all(store), store, facts);
    }
}
