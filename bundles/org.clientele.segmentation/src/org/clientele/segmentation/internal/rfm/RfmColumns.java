package org.clientele.segmentation.internal.rfm;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;

import org.clientele.core.ClienteleException;
import org.clientele.core.Translations;
import org.clientele.core.definitions.Titles;
import org.clientele.core.facts.ColumnDescriptor;
import org.clientele.core.facts.ColumnDescriptor.ColumnType;
import org.clientele.core.facts.ColumnProvider;
import org.clientele.core.facts.FactChange;
import org.clientele.core.facts.FactColumn;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.operations.TraceForLog;
import org.clientele.core.segmentation.RfmRun;
import org.clientele.core.segmentation.RfmRun.Measure;
import org.clientele.core.segmentation.RfmService;
import org.clientele.core.store.Store;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.RfmModel;
import org.eclipse.core.runtime.ILog;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Component;

/** Offers scores, measures and areas of the store's models as columns. */
@Component
public final class RfmColumns implements ColumnProvider {

    private static final String ORDERS = "orders"; //$NON-NLS-1$
    private static final String PREFIX = "rfm."; //$NON-NLS-1$

    /** What a column tells of a run. */
    private enum Content {
        R(Measure.RECENCY, true), F(Measure.FREQUENCY, true), M(Measure.MONETARY, true), AREA(null, false),
        RECENCY(Measure.RECENCY, false), FREQUENCY(Measure.FREQUENCY, false), MONETARY(Measure.MONETARY, false);

        private final Measure measure;
        private final boolean score;

        Content(Measure measure, boolean score) {
            this.measure = measure;
            this.score = score;
        }

        String label() {
            return switch (this) {
            case R -> Messages.column_r;
            case F -> Messages.column_f;
            case M -> Messages.column_m;
            case AREA -> Messages.column_area;
            case RECENCY -> Messages.column_recency;
            case FREQUENCY -> Messages.column_frequency;
            case MONETARY -> Messages.column_monetary;
            };
        }

        ColumnType type() {
            return this == AREA ? ColumnType.TEXT : this == MONETARY ? ColumnType.AMOUNT : ColumnType.INTEGER;
        }
    }

    private final Map<FactSnapshot, Map<String, RfmRun>> runs = new WeakHashMap<>();

    @Override
    public Collection<ColumnDescriptor> columns() {
        List<ColumnDescriptor> all = new ArrayList<>();
        for (Content content : Content.values()) {
            all.add(new ColumnDescriptor(id(RfmService.DEFAULT, content), content.type(), content.label(), true,
                    Translations.of(Messages.class, content.label())));
        }
        return all;
    }

    @Override
    public Collection<ColumnDescriptor> columns(Store store) {
        List<ColumnDescriptor> all = new ArrayList<>(columns());
        try {
            for (RfmModel model : RfmModels.stored(store)) {
                if (!RfmService.DEFAULT.equals(model.getKey())) {
                    for (Content content : Content.values()) {
                        all.add(new ColumnDescriptor(id(model.getKey(), content), content.type(),
                                NLS.bind(Messages.column_of, Titles.of(model), content.label()), true));
                    }
                }
            }
        } catch (ClienteleException e) {
            ILog.of(RfmColumns.class).log(TraceForLog.of(e.getStatus())); // gone until the store can be read again
        }
        return all;
    }

    @Override
    public Optional<FactColumn> load(String id, Store store, FactSnapshot facts) throws ClienteleException {
        for (RfmModel model : RfmModels.counting(store)) {
            for (Content content : Content.values()) {
                if (id(model.getKey(), content).equals(id)) {
                    return Optional.of(column(id, store, model, content, facts));
                }
            }
        }
        return Optional.empty();
    }

    @Override
    public Optional<FactColumn> update(String id, Store store, FactColumn before, FactSnapshot beforeFacts,
            FactSnapshot facts, FactChange change) {
        boolean same = facts.today().equals(beforeFacts.today()) && !change.touches(ORDERS);
        return same ? Optional.of(before) : Optional.empty(); // new customers have no orders, and no scores
    }

    @Override
    public Set<String> sources(String id) {
        return Set.of(ORDERS, Literals.RFM_MODEL.getName());
    }

    private FactColumn column(String id, Store store, RfmModel model, Content content, FactSnapshot facts) {
        ColumnDescriptor descriptor = columns(store).stream().filter(d -> d.id().equals(id)).findFirst()
                .orElseGet(() -> new ColumnDescriptor(id, content.type(), content.label(), true));
        RfmRun run = run(model, facts);
        return content == Content.AREA ? new AreaColumn(descriptor, run, model)
                : new ScoreColumn(descriptor, run, content.measure, content.score);
    }

    private synchronized RfmRun run(RfmModel model, FactSnapshot facts) {
        return runs.computeIfAbsent(facts, f -> new HashMap<>()).computeIfAbsent(model.getKey(),
                key -> RfmScores.of(facts, ModelOptions.of(model, facts.today())));
    }

    private static String id(String model, Content content) {
        String name = content.name().toLowerCase(Locale.ROOT);
        return RfmService.DEFAULT.equals(model) ? PREFIX + name : PREFIX + model + '.' + name;
    }
}
