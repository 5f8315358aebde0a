package org.clientele.customers.internal.classification;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.clientele.core.ClienteleException;
import org.clientele.core.classification.ClassificationService;
import org.clientele.core.classification.SchemeRule;
import org.clientele.core.classification.SchemeSource;
import org.clientele.core.definitions.DefinitionService;
import org.clientele.core.definitions.Definitions;
import org.clientele.core.definitions.Titles;
import org.clientele.core.facts.ColumnDescriptor;
import org.clientele.core.facts.ColumnDescriptor.ColumnType;
import org.clientele.core.facts.ColumnProvider;
import org.clientele.core.facts.FactChange;
import org.clientele.core.facts.FactColumn;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.health.ContainedServices;
import org.clientele.core.operations.TraceForLog;
import org.clientele.core.rules.DecisionTableService;
import org.clientele.core.store.Store;
import org.clientele.customers.internal.columns.HasTextColumn;
import org.clientele.customers.internal.columns.PartyColumns;
import org.clientele.model.ClassificationScheme;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.SchemeValue;
import org.eclipse.core.runtime.ILog;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/**
 * Offers schemes as columns {@code class.<key>}: what people said, otherwise what the scheme's rule says now, or what it was given last. A scheme
 * of several values is also offered as {@code class.<key>.<value>}, which is 1 where the customer has the value.
 */
@Component
public final class ClassificationColumns implements ColumnProvider {

    private static final String SINCE = ":since"; //$NON-NLS-1$

    private final DefinitionService definitions;
    private final PartyColumns columns;
    private final SchemeRules rules;

    private final ContainedServices<SchemeSource> walls = SchemeRules.walls();

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    volatile List<SchemeSource> sources = List.of();

    /**
     * Creates the provider.
     *
     * @param definitions knows the schemes
     * @param tables computes
     * @param columns keeps what people said
     */
    @Activate
    public ClassificationColumns(@Reference DefinitionService definitions, @Reference DecisionTableService tables,
            @Reference PartyColumns columns) {
        this.definitions = definitions;
        this.columns = columns;
        this.rules = new SchemeRules(tables, () -> walls.all(sources));
    }

    @Override
    public Collection<ColumnDescriptor> columns() {
        return List.of();
    }

    @Override
    public Collection<ColumnDescriptor> columns(Store store) {
        List<ColumnDescriptor> all = new ArrayList<>();
        try {
            for (ClassificationScheme scheme : definitions.definitions(store).schemes()) {
                all.add(new EnteredValues(scheme).descriptor());
                if (scheme.isMultiple()) {
                    scheme.getValues().forEach(value -> {
                        all.add(has(scheme, value));
                        all.add(new SinceValues(scheme, value).descriptor());
                    });
                } else {
                    all.add(new SinceValues(scheme, null).descriptor());
                }
            }
        } catch (ClienteleException e) {
            ILog.of(ClassificationColumns.class).log(TraceForLog.of(e.getStatus())); // gone until the store can be read again
        }
        return all;
    }

    @Override
    public Optional<FactColumn> load(String id, Store store, FactSnapshot facts) throws ClienteleException {
        String[] parts = parts(id);
        Definitions all = definitions.definitions(store);
        Optional<ClassificationScheme> scheme = all.scheme(parts[0]);
        if (scheme.isEmpty()) {
            return Optional.empty();
        }
        if (id.endsWith(SINCE)) {
            Optional<SinceValues> since = since(scheme.get(), parts);
            return since.isEmpty() ? Optional.empty() : Optional.of(columns.column(since.get(), store, facts));
        }
        Optional<SchemeRule> rule = rules.find(store, all, scheme.get());
        EnteredValues entered = new EnteredValues(scheme.get(), rule.isEmpty());
        FactColumn column = columns.column(entered, store, facts);
        if (rule.isPresent()) {
            SchemeRule.Values computed = rule.get().compute(facts);
            String[] values = new String[facts.rows()];
            for (int row = 0; row < values.length; row++) {
                String said = column.text(row);
                values[row] = said == null ? computed.value(row) : said;
            }
            return Optional.of(PartyColumns.computed(entered, values));
        }
        if (parts.length == 1) {
            return Optional.of(column);
        }
        return scheme.get().getValues().stream().filter(value -> parts[1].equals(value.getKey())).findFirst()
                .map(value -> new HasTextColumn(has(scheme.get(), value), column, parts[1], EnteredValues::keys));
    }

    private static Optional<SinceValues> since(ClassificationScheme scheme, String[] parts) {
        return parts.length == 1 ? Optional.of(new SinceValues(scheme, null))
                : scheme.getValues().stream().filter(value -> parts[1].equals(value.getKey())).findFirst()
                        .map(value -> new SinceValues(scheme, value));
    }

    /** What is computed by a table of local columns is decided again for the customers that changed only. */
    @Override
    public Optional<FactColumn> update(String id, Store store, FactColumn before, FactSnapshot beforeFacts,
            FactSnapshot facts, FactChange change) throws ClienteleException {
        Definitions all = definitions.definitions(store);
        Optional<ClassificationScheme> scheme = all.scheme(key(id));
        if (scheme.isEmpty() || id.endsWith(SINCE) || !SchemeRules.hasTable(scheme.get())
                || !sources(id, store).stream().allMatch(source -> isLocal(source, facts))) {
            return Optional.empty();
        }
        Optional<SchemeRule> rule = rules.find(store, all, scheme.get());
        if (rule.isEmpty()) {
            return Optional.empty();
        }
        EnteredValues entered = new EnteredValues(scheme.get());
        FactColumn said = columns.column(entered, store, facts);
        SchemeRule.Values computed = rule.get().compute(new SomeFacts(facts, change.rows()));
        Map<Integer, String> texts = new HashMap<>();
        change.rows().forEach((int row) -> {
            String text = said.text(row);
            texts.put(row, text == null ? computed.value(row) : text);
        });
        return PartyColumns.changed(entered, before, texts);
    }

    @Override
    public boolean local(String id, Store store) {
        return !sources(id, store).isEmpty();
    }

    /** Unknown where something else than a table computes. */
    @Override
    public Set<String> sources(String id, Store store) {
        try {
            Definitions all = definitions.definitions(store);
            Optional<ClassificationScheme> scheme = all.scheme(key(id));
            if (scheme.isEmpty()) {
                return Set.of();
            }
            Set<String> found = new HashSet<>(Set.of(PARTY, Literals.CLASSIFICATION_SCHEME.getName()));
            if (id.endsWith(SINCE)) {
                return found;
            }
            if (SchemeRules.hasTable(scheme.get())) {
                found.add(Literals.DECISION_TABLE.getName());
                all.table(scheme.get().getDecisionTable())
                        .ifPresent(table -> table.getInputs().forEach(input -> found.add(input.getKey())));
                return found;
            }
            return rules.find(store, all, scheme.get()).isPresent() ? Set.of() : found;
        } catch (ClienteleException e) {
            ILog.of(ClassificationColumns.class).log(TraceForLog.of(e.getStatus()));
            return Set.of();
        }
    }

    private static boolean isLocal(String source, FactSnapshot facts) {
        return facts.isLocal(source) || facts.columns().stream().noneMatch(column -> column.id().equals(source));
    }

    private static String key(String id) {
        return parts(id)[0];
    }

    /** The key of the scheme, and that of a value where the column is about one. */
    private static String[] parts(String id) {
        int end = id.length() - (id.endsWith(SINCE) ? SINCE.length() : 0);
        return id.substring(ClassificationService.COLUMN_PREFIX.length(), end).split("\\."); //$NON-NLS-1$
    }

    private static ColumnDescriptor has(ClassificationScheme scheme, SchemeValue value) {
        return new ColumnDescriptor(ClassificationService.COLUMN_PREFIX + scheme.getKey() + '.' + value.getKey(),
                ColumnType.INTEGER, Titles.of(scheme) + ": " + Titles.of(value), false, //$NON-NLS-1$
                Titles.all(scheme, value));
    }
}
