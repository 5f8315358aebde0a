package org.clientele.ui.segments.internal.analysis;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;

import org.clientele.core.ClienteleException;
import org.clientele.core.customers.CustomerScope;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.segmentation.Overlap;
import org.clientele.core.segmentation.SegmentAnalysis;
import org.clientele.core.segmentation.SegmentService;
import org.clientele.core.store.Store;
import org.clientele.ui.EmptyState;
import org.clientele.ui.StoreSession;
import org.clientele.ui.chart.ChartView;
import org.clientele.ui.chart.Choice;
import org.clientele.ui.chart.ChoiceCombo;
import org.clientele.ui.chart.Opening;
import org.clientele.ui.chart.Scene;
import org.clientele.ui.segments.internal.chart.OverlapFigures;
import org.clientele.ui.segments.internal.chart.OverlapScene;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.widgets.Composite;
import org.roaringbitmap.RoaringBitmap;

/** Who is in which of two or three segments; a click on a region or its bar opens its customers. */
public final class OverlapView extends ChartView<OverlapView.Figures> {

    private static final int SEGMENTS = 3;
    private static final String NONE = ""; //$NON-NLS-1$

    /**
     * What is shown.
     *
     * @param choices the segments on offer
     * @param chosen their keys; empty for none at the third place
     * @param overlap the overlap; null with less than two segments
     */
    public record Figures(List<Choice> choices, List<String> chosen, OverlapFigures overlap) {
    }

    private final List<ChoiceCombo> combos = new ArrayList<>();
    private volatile List<String> wanted = List.of();

    @Override
    protected boolean createBar(Composite bar) {
        for (int i = 0; i < SEGMENTS; i++) {
            int place = i;
            combos.add(new ChoiceCombo(bar, String.valueOf((char) ('A' + i)), key -> choose(place, key)));
        }
        return true;
    }

    private void choose(int place, String key) {
        List<String> chosen = new ArrayList<>(wanted);
        while (chosen.size() < SEGMENTS) {
            chosen.add(NONE);
        }
        for (int i = 0; i < SEGMENTS; i++) {
            if (i != place && chosen.get(i).equals(key)) {
                chosen.set(i, chosen.get(place)); // one cannot stand twice: they change places
            }
        }
        chosen.set(place, key);
        wanted = List.copyOf(chosen);
        renew();
    }

    /** Shows given segments. */
    public void show(List<String> keys) {
        wanted = List.copyOf(keys);
        renew();
    }

    @Override
    protected Figures compute(StoreSession session, FactSnapshot facts, IProgressMonitor monitor)
            throws ClienteleException {
        List<Choice> choices = SegmentChoices.of(getSite().getService(SegmentService.class), session);
        List<String> chosen = new ArrayList<>();
        List<String> asked = wanted;
        for (int i = 0; i < SEGMENTS; i++) {
            String key = i < asked.size() ? asked.get(i) : null;
            boolean none = NONE.equals(key) && i == SEGMENTS - 1;
            String picked = none ? NONE : SegmentChoices.pick(choices, key, i);
            chosen.add(picked == null ? NONE : picked);
        }
        wanted = List.copyOf(chosen);
        List<String> keys = chosen.stream().filter(key -> !NONE.equals(key)).toList();
        if (keys.size() < 2 || new HashSet<>(keys).size() < keys.size()) {
            return new Figures(choices, chosen, null);
        }
        Overlap overlap = getSite().getService(SegmentAnalysis.class).overlap(session.store(), session.actor(), keys,
                facts);
        return new Figures(choices, chosen,
                OverlapFigures.of(overlap, (title, region) -> opening(title, session, keys, region)));
    }

    private Opening opening(String title, StoreSession session, List<String> keys, Overlap.Region region) {
        SegmentAnalysis analysis = getSite().getService(SegmentAnalysis.class);
        Store store = session.store();
        return new Opening(title, new CustomerScope.Found((facts, monitor) -> {
            Overlap now = analysis.overlap(store, session.actor(), keys, facts);
            RoaringBitmap rows = now.region(region.mask()).rows();
            return rows.clone();
        }));
    }

    @Override
    protected boolean show(Figures figures) {
        for (int i = 0; i < SEGMENTS; i++) {
            List<Choice> offered = new ArrayList<>(figures.choices());
            if (i == SEGMENTS - 1) {
                offered.addFirst(new Choice(NONE, Messages.Overlap_none));
            }
            combos.get(i).show(offered, figures.chosen().get(i));
        }
        return figures.overlap() != null && !figures.overlap().isEmpty() && super.show(figures);
    }

    @Override
    protected void explain(EmptyState nothing) {
        nothing.say(Messages.Overlap_nothing, Messages.Overlap_nothingText);
    }

    @Override
    protected Scene scene(Figures figures, int width, int height) {
        return OverlapScene.of(figures.overlap(), width, height);
    }

    @Override
    protected List<List<String>> table(Figures figures) {
        List<List<String>> lines = new ArrayList<>();
        List<OverlapFigures.Part> parts = figures.overlap().segments();
        List<String> head = new ArrayList<>(parts.stream().map(OverlapFigures.Part::name).toList());
        head.add(org.clientele.ui.segments.internal.Messages.Table_customers);
        lines.add(head);
        figures.overlap().regions().forEach(region -> {
            List<String> line = new ArrayList<>(IntStream.range(0, parts.size())
                    .mapToObj(i -> (region.mask() & 1 << i) == 0 ? "0" : "1").toList()); //$NON-NLS-1$ //$NON-NLS-2$
            line.add(String.valueOf(region.count()));
            lines.add(line);
        });
        return lines;
    }

    @Override
    protected String task() {
        return Messages.Overlap_computing;
    }

    @Override
    protected String help() {
        return "overlap_view"; //$NON-NLS-1$
    }
}
