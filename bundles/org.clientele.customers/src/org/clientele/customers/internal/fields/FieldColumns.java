package org.clientele.customers.internal.fields;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.clientele.core.ClienteleException;
import org.clientele.core.definitions.DefinitionService;
import org.clientele.core.definitions.Titles;
import org.clientele.core.facts.ColumnDescriptor;
import org.clientele.core.facts.ColumnDescriptor.ColumnType;
import org.clientele.core.facts.ColumnProvider;
import org.clientele.core.facts.FactColumn;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.fields.CustomFieldService;
import org.clientele.core.operations.TraceForLog;
import org.clientele.core.store.Store;
import org.clientele.customers.internal.columns.HasTextColumn;
import org.clientele.customers.internal.columns.PartyColumnProvider;
import org.clientele.customers.internal.columns.PartyColumns;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.FieldChoice;
import org.clientele.model.FieldDefinition;
import org.clientele.model.FieldType;
import org.eclipse.core.runtime.ILog;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Offers custom fields as columns {@code field.<key>}; a field of several choices also as {@code field.<key>.<choice>},
 * which is 1 where the customer has the choice.
 */
@Component(service = ColumnProvider.class)
public final class FieldColumns extends PartyColumnProvider {

    private final DefinitionService definitions;

    /**
     * Creates the provider.
     *
     * @param definitions knows the fields
     * @param columns keeps the values
     */
    @Activate
    public FieldColumns(@Reference DefinitionService definitions, @Reference PartyColumns columns) {
        super(columns);
        this.definitions = definitions;
    }

    @Override
    public Collection<ColumnDescriptor> columns() {
        return List.of();
    }

    @Override
    public Collection<ColumnDescriptor> columns(Store store) {
        List<ColumnDescriptor> all = new ArrayList<>();
        try {
            for (FieldDefinition field : definitions.definitions(store).fields()) {
                all.add(values(field, store).descriptor());
                if (field.getType() == FieldType.MULTI_CHOICE) {
                    field.getChoices().forEach(choice -> all.add(has(field, choice)));
                }
            }
        } catch (ClienteleException e) {
            ILog.of(FieldColumns.class).log(TraceForLog.of(e.getStatus())); // the columns are gone until the store can be read again
        }
        return all;
    }

    @Override
    public Set<String> sources(String id) {
        return Set.of(PARTY, Literals.FIELD_DEFINITION.getName());
    }

    @Override
    public Optional<FactColumn> load(String id, Store store, FactSnapshot facts) throws ClienteleException {
        String[] parts = id.substring(CustomFieldService.PREFIX.length()).split("\\."); //$NON-NLS-1$
        Optional<FieldDefinition> field = definitions.definitions(store).field(parts[0]);
        if (field.isEmpty()) {
            return Optional.empty();
        }
        FactColumn column = column(values(field.get(), store), store, facts);
        if (parts.length == 1) {
            return Optional.of(column);
        }
        return field.get().getChoices().stream().filter(choice -> parts[1].equals(choice.getKey())).findFirst()
                .map(choice -> new HasTextColumn(has(field.get(), choice), column, parts[1],
                        FieldColumnValues::keys));
    }

    private static FieldColumnValues values(FieldDefinition field, Store store) {
        return new FieldColumnValues(field, store.info().settings().baseCurrency().getCurrencyCode());
    }

    private static ColumnDescriptor has(FieldDefinition field, FieldChoice choice) {
        return new ColumnDescriptor(CustomFieldService.PREFIX + field.getKey() + '.' + choice.getKey(),
                ColumnType.INTEGER, Titles.of(field) + ": " + Titles.of(choice), false, //$NON-NLS-1$
                Titles.all(field, choice));
    }
}
