package org.clientele.customers.internal.needs;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.clientele.core.ClienteleException;
import org.clientele.core.Translations;
import org.clientele.core.definitions.DefinitionKeys;
import org.clientele.core.definitions.DefinitionService;
import org.clientele.core.facts.ColumnDescriptor;
import org.clientele.core.facts.ColumnDescriptor.ColumnType;
import org.clientele.core.facts.ColumnProvider;
import org.clientele.core.facts.FactColumn;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.store.Store;
import org.clientele.customers.internal.columns.LongsColumn;
import org.clientele.customers.internal.columns.PartyColumns;
import org.clientele.model.ClientelePackage.Literals;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Offers needs as columns: {@code needs}, the types of needs that are not met, and {@code needs.difference}, how many
 * percent of the other customers with known needs have none of them [C12].
 */
@Component
public final class NeedColumns implements ColumnProvider {

    private static final String NEEDS = "needs"; //$NON-NLS-1$
    private static final String DIFFERENCE = "needs.difference"; //$NON-NLS-1$

    private final DefinitionService definitions;
    private final PartyColumns columns;

    /**
     * Creates the provider.
     *
     * @param definitions names the types of needs
     * @param columns keeps the values
     */
    @Activate
    public NeedColumns(@Reference DefinitionService definitions, @Reference PartyColumns columns) {
        this.definitions = definitions;
        this.columns = columns;
    }

    @Override
    public Collection<ColumnDescriptor> columns() {
        return List.of(needs(), difference());
    }

    private static ColumnDescriptor needs() {
        return new ColumnDescriptor(NEEDS, ColumnType.TEXT, Messages.columnNeeds, false,
                Translations.of(Messages.class, Messages.columnNeeds));
    }

    private static ColumnDescriptor difference() {
        return new ColumnDescriptor(DIFFERENCE, ColumnType.INTEGER, Messages.columnDifference, true,
                Translations.of(Messages.class, Messages.columnDifference));
    }

    @Override
    public boolean local(String id) {
        return NEEDS.equals(id);
    }

    @Override
    public boolean timed(String id) {
        return false;
    }

    @Override
    public Set<String> sources(String id) {
        return Set.of(PARTY, Literals.CLASSIFICATION_SCHEME.getName());
    }

    @Override
    public Optional<FactColumn> load(String id, Store store, FactSnapshot facts) throws ClienteleException {
        FactColumn needs = columns.column(
                new NeedTypes(needs(), definitions.definitions(store).scheme(DefinitionKeys.NEED_TYPE).orElse(null)),
                store, facts);
        return Optional.of(NEEDS.equals(id) ? needs
                : new LongsColumn(difference(), NeedDifference.of(needs, facts.visible(), facts.rows())));
    }
}
