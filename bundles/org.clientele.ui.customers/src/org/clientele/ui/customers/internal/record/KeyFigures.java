package org.clientele.ui.customers.internal.record;

import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.segmentation.Pyramid;
import org.clientele.core.segmentation.PyramidService;
import org.clientele.ui.Formats;
import org.clientele.ui.OpenStore;
import org.clientele.ui.StoreChange;
import org.clientele.ui.UiRefresh;
import org.clientele.ui.customers.RecordPageSite;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;

/** The strip of figures over the profile: orders, value, last purchase, tier, scores. */
public final class KeyFigures {

    private record Loaded(Optional<Figures> figures, String tier) {
    }

    private final Composite strip;
    private final FormToolkit toolkit;
    private final RecordPageSite site;
    private final Map<String, Label> labels = new LinkedHashMap<>();
    private final UiRefresh<Loaded> refresh;

    /**
     * Creates the strip.
     *
     * @param parent the parent
     * @param toolkit makes it
     * @param site the page's site
     */
    public KeyFigures(Composite parent, FormToolkit toolkit, RecordPageSite site) {
        this.toolkit = toolkit;
        this.site = site;
        strip = toolkit.createComposite(parent);
        for (String name : new String[] { Messages.Figures_purchases, Messages.Figures_gross, Messages.Figures_net,
                Messages.Figures_last, Messages.Figures_tier, Messages.Figures_rfm }) {
            cell(name);
        }
        GridLayoutFactory.fillDefaults().numColumns(labels.size()).equalWidth(true).margins(4, 4).spacing(18, 0).applyTo(strip);
        refresh = new UiRefresh<>(strip, Messages.Figures_loading, m -> compute(), this::show);
        site.service(OpenStore.class).ifPresent(store -> store.listen(strip, this::changed));
    }

    private void changed(Set<StoreChange> changes) {
        if (changes.contains(StoreChange.FACTS)) {
            load();
        }
    }

    private void cell(String name) {
        Composite cell = toolkit.createComposite(strip);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(cell);
        Label value = toolkit.createLabel(cell, "\u2013", SWT.NONE); //$NON-NLS-1$
        value.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
        toolkit.createLabel(cell, name, SWT.NONE);
        labels.put(name, value);
    }

    /** The strip. */
    public Composite control() {
        return strip;
    }

    /** Computes the figures in the background. */
    public void load() {
        refresh.request();
    }

    /** Runs in the background. */
    private Loaded compute() {
        Optional<FactSnapshot> facts = site.facts();
        if (facts.isEmpty()) {
            return new Loaded(Optional.empty(), null);
        }
        long party = site.record().partyId();
        int row = facts.get().rowOf(party);
        String tier = row < 0 ? null
                : site.service(PyramidService.class).map(s -> s.compute(facts.get())).map(p -> tier(p, row))
                        .orElse(null);
        return new Loaded(Figures.of(facts.get(), party), tier);
    }

    private static String tier(Pyramid pyramid, int row) {
        return pyramid.tiers().stream().filter(t -> t.rows().contains(row)).map(Pyramid.Tier::name).findFirst()
                .orElse(null);
    }

    private void show(Loaded loaded) {
        Formats formats = Formats.ofUser();
        Currency currency = site.record().store().info().settings().baseCurrency();
        set(Messages.Figures_purchases, loaded.figures().map(f -> formats.number(f.purchases())));
        set(Messages.Figures_gross, loaded.figures().map(f -> formats.money(f.gross(), currency)));
        set(Messages.Figures_net, loaded.figures().map(f -> formats.money(f.net(), currency)));
        set(Messages.Figures_last, loaded.figures().map(f -> formats.date(f.last())));
        set(Messages.Figures_tier, Optional.ofNullable(loaded.tier()));
        set(Messages.Figures_rfm, loaded.figures().flatMap(Figures::rfm));
        strip.layout(true, true);
    }

    private void set(String name, Optional<String> value) {
        labels.get(name).setText(value.filter(v -> !v.isEmpty()).orElse("\u2013")); //$NON-NLS-1$
    }
}
