package org.clientele.customers.internal.qualification;

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
import org.clientele.core.operations.TraceForLog;
import org.clientele.core.store.Store;
import org.clientele.customers.internal.columns.PartyColumnProvider;
import org.clientele.customers.internal.columns.PartyColumns;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.Scorecard;
import org.eclipse.core.runtime.ILog;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Offers the sums of scorecards as columns {@code score.<key>}: missing until every criterion is rated. */
@Component(service = ColumnProvider.class)
public final class ScoreColumns extends PartyColumnProvider {

    private static final String PREFIX = "score."; //$NON-NLS-1$

    private final DefinitionService definitions;

    /**
     * Creates the provider.
     *
     * @param definitions knows the scorecards
     * @param columns keeps the values
     */
    @Activate
    public ScoreColumns(@Reference DefinitionService definitions, @Reference PartyColumns columns) {
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
            definitions.definitions(store).scorecards().forEach(card -> all.add(describe(card)));
        } catch (ClienteleException e) {
            ILog.of(ScoreColumns.class).log(TraceForLog.of(e.getStatus())); // gone until the store can be read again
        }
        return all;
    }

    private static ColumnDescriptor describe(Scorecard card) {
        return new ColumnDescriptor(PREFIX + card.getKey(), ColumnType.DECIMAL,
                NLS.bind(Messages.columnScore, Titles.of(card)), true);
    }

    @Override
    public Set<String> sources(String id) {
        return Set.of(PARTY, Literals.SCORECARD.getName());
    }

    @Override
    public Optional<FactColumn> load(String id, Store store, FactSnapshot facts) throws ClienteleException {
        Optional<Scorecard> card = definitions.definitions(store).scorecard(id.substring(PREFIX.length()));
        return card.isEmpty() ? Optional.empty()
                : Optional.of(column(new ScoreSums(describe(card.get()), card.get()), store, facts));
    }
}
