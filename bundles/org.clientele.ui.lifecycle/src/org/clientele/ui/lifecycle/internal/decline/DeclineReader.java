package org.clientele.ui.lifecycle.internal.decline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.clientele.core.ClienteleException;
import org.clientele.core.definitions.Titles;
import org.clientele.core.facts.FactColumn;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.operations.TraceForLog;
import org.clientele.core.retention.DeclineItem;
import org.clientele.core.retention.DeclineQuery;
import org.clientele.core.retention.DeclineScores;
import org.clientele.core.retention.DeclineService;
import org.clientele.core.retention.DeclineSignal;
import org.clientele.model.DeclineModel;
import org.clientele.ui.StoreSession;
import org.clientele.ui.lifecycle.internal.decline.DeclineFigures.ModelChoice;
import org.eclipse.core.runtime.ILog;
import org.roaringbitmap.RoaringBitmap;

/** Reads what the decline view shows; for a background thread. */
public final class DeclineReader {

    private static final String GAP = "order-gap"; //$NON-NLS-1$
    private static final String ALIVE = "alive"; //$NON-NLS-1$
    private static final double UNITS = Math.pow(10, FactColumn.AMOUNT_SCALE);

    private final DeclineService service;

    /**
     * Reads from a service.
     *
     * @param service knows scores
     */
    public DeclineReader(DeclineService service) {
        this.service = service;
    }

    /**
     * Which customers are listed.
     *
     * @param model the key of the model; null, or one that is not there: the shipped one
     * @param mine whether only those are listed whom the actor looks after
     * @param decided whether those are listed, too, about whom something was decided
     */
    public record Wish(String model, boolean mine, boolean decided) {
    }

    /**
     * Reads.
     *
     * @param session the store
     * @param wish which customers
     * @return what is shown; empty without any model
     * @throws ClienteleException as of {@link DeclineService#list}
     */
    public Optional<DeclineFigures> read(StoreSession session, Wish wish) throws ClienteleException {
        List<ModelChoice> models = models(session);
        if (models.isEmpty()) {
            return Optional.empty();
        }
        String model = models.stream().map(ModelChoice::key).filter(key -> key.equals(wish.model())).findFirst()
                .orElse(models.getFirst().key());
        DeclineScores scores = service.scores(session.store(), session.actor(), model);
        List<DeclineItem> listed = service.list(session.store(), session.actor(), new DeclineQuery(model, null, null,
                wish.mine() ? session.actor().account() : null, null, wish.decided(), 0));
        // the list may be of a later commit than the scores; who came since is there the next time
        List<DeclineItem> items = listed.stream()
                .filter(item -> scores.facts().rowOf(item.party()) == item.row()).toList();
        return Optional.of(new DeclineFigures(session, models, model, scores, lines(scores.facts(), items)));
    }

    private List<ModelChoice> models(StoreSession session) throws ClienteleException {
        List<ModelChoice> models = new ArrayList<>();
        for (DeclineModel model : service.models(session.store(), session.actor())) {
            if (!model.isRetired()) {
                String title = Titles.of(model);
                models.add(new ModelChoice(model.getKey(), title.isEmpty() ? model.getKey() : title));
            }
        }
        return models;
    }

    private List<DeclineLine> lines(FactSnapshot facts, List<DeclineItem> items) {
        Optional<FactColumn> alive = facts.column(ALIVE);
        Map<Integer, Double> gaps = gaps(facts, items);
        return items.stream().map(item -> {
            long share = alive.map(column -> column.number(item.row())).orElse(FactColumn.MISSING);
            return new DeclineLine(item, gaps.getOrDefault(item.row(), Double.NaN),
                    share == FactColumn.MISSING ? Double.NaN : share / UNITS);
        }).toList();
    }

    /** A signal that is not there takes its column away, not the list. */
    private Map<Integer, Double> gaps(FactSnapshot facts, List<DeclineItem> items) {
        Map<Integer, Double> gaps = new HashMap<>();
        Optional<DeclineSignal> signal = service.signals().stream().filter(each -> GAP.equals(each.id())).findFirst();
        if (signal.isPresent() && !items.isEmpty()) {
            RoaringBitmap rows = new RoaringBitmap();
            items.forEach(item -> rows.add(item.row()));
            try {
                double[] values = signal.get().values(facts, rows);
                int[] order = rows.toArray();
                for (int i = 0; i < order.length; i++) {
                    gaps.put(order[i], values[i]);
                }
            } catch (ClienteleException e) {
                ILog.of(DeclineReader.class).log(TraceForLog.of(e.getStatus()));
            }
        }
        return gaps;
    }
}
