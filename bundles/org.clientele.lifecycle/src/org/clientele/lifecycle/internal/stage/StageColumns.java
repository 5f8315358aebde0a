package org.clientele.lifecycle.internal.stage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.clientele.core.ClienteleException;
import org.clientele.core.facts.ColumnDescriptor;
import org.clientele.core.facts.ColumnProvider;
import org.clientele.core.facts.FactColumn;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.store.Store;
import org.clientele.lifecycle.internal.stage.ModelTitles.ModelTitle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Each active model as columns: the key of the stage, days in it, and since when. */
@Component
public final class StageColumns implements ColumnProvider {

    /** What the id of the column of days ends with. */
    static final String DAYS = ".days"; //$NON-NLS-1$
    /** What the id of the column of first days ends with. */
    static final String SINCE = ".since"; //$NON-NLS-1$

    private final StageLibrary library;

    /**
     * Creates the provider.
     *
     * @param library the stages
     */
    @Activate
    public StageColumns(@Reference StageLibrary library) {
        this.library = library;
    }

    @Override
    public Collection<ColumnDescriptor> columns() {
        return List.of();
    }

    @Override
    public Collection<ColumnDescriptor> columns(Store store) {
        List<ColumnDescriptor> all = new ArrayList<>();
        try {
            for (ModelTitle model : library.titles(store).current()) {
                String id = Needs.STAGE + model.key();
                all.add(StageColumn.describe(id, model.title()));
                all.add(StageColumn.describe(id + DAYS, model.title()));
                all.add(StageColumn.describe(id + SINCE, model.title()));
            }
        } catch (ClienteleException e) {
            Log.error("The stage models of a store cannot be read", e); //$NON-NLS-1$
        }
        return all;
    }

    @Override
    public Optional<FactColumn> load(String id, Store store, FactSnapshot facts) throws ClienteleException {
        library.of(store);
        String model = Needs.model(id);
        Asked asked = Asked.of(model, facts, library);
        String title = library.titles(store).title(model);
        ColumnDescriptor descriptor = StageColumn.describe(id, title);
        if (asked.live() != null) {
            return Optional.of(StageColumn.of(descriptor, asked.source(), asked.day(), asked.live().stages(),
                    asked.live().since()));
        }
        short[] stages = new short[facts.rows()];
        int[] since = new int[facts.rows()];
        asked.ways().copy(asked.day(), stages, since);
        return Optional.of(StageColumn.of(descriptor, asked.source(), asked.day(), stages, since));
    }

    @Override
    public boolean local(String id) {
        return true;
    }

    @Override
    public Set<String> sources(String id, Store store) {
        Set<String> sources = new HashSet<>(Set.of(PARTY, Contacts.ORDERS, Contacts.INTERACTIONS, "lines", "heads", "since", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                "StageMove", "StageModel", "Segment")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        library.find(store).flatMap(stages -> stages.kepts().find(Needs.model(id))).ifPresent(kept -> {
            sources.addAll(kept.plan.needs().columns);
            sources.addAll(kept.plan.needs().events);
            kept.plan.needs().models.forEach(model -> sources.add(Needs.STAGE + model));
        });
        return sources;
    }
}
