package org.clientele.ui.lifecycle.internal.model;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.clientele.core.lifecycle.StageGuard;
import org.clientele.core.lifecycle.StageModels;
import org.clientele.core.rules.text.ConditionTextService;
import org.clientele.core.rules.text.TextContext;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.Stage;
import org.clientele.model.StageModel;
import org.clientele.model.StageTransition;
import org.clientele.ui.chart.ChartCanvas;
import org.clientele.ui.lifecycle.internal.StageTexts;
import org.clientele.ui.lifecycle.internal.model.WayScene.Cell;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Section;

/** The transitions of a model as a matrix, and of the selected one who takes it and what has to hold. */
final class WaySection {

    private final StageModelEdits record;
    private final FormToolkit toolkit;
    private final Collection<StageGuard> known;
    private final Runnable reflow;
    private final ChartCanvas canvas;
    private final Label name;
    private final Button allowed;
    private final Button automatic;
    private final Button byHand;
    private final Button earlier;
    private final Button later;
    private final Composite guards;
    private final RuleField guard;
    private Cell selected;
    private List<String> offered = List.of();

    WaySection(Composite body, FormToolkit toolkit, StageModelEdits record, Collection<StageGuard> known,
            ConditionTextService service, Supplier<TextContext> words, Runnable reflow) {
        this.record = record;
        this.toolkit = toolkit;
        this.known = known;
        this.reflow = reflow;
        Section section = toolkit.createSection(body, Section.TITLE_BAR | Section.DESCRIPTION | Section.EXPANDED);
        section.setText(Messages.Ways_title);
        section.setDescription(Messages.Ways_text);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(section);
        Composite client = toolkit.createComposite(section);
        GridLayoutFactory.swtDefaults().margins(4, 6).spacing(0, 8).applyTo(client);
        section.setClient(client);
        canvas = new ChartCanvas(client, target -> select((Cell) target), target -> toggle((Cell) target));
        GridDataFactory.fillDefaults().grab(true, false).hint(560, 120).applyTo(canvas);
        name = toolkit.createLabel(client, ""); //$NON-NLS-1$
        GridDataFactory.fillDefaults().grab(true, false).applyTo(name);
        Composite bar = toolkit.createComposite(client);
        GridLayoutFactory.fillDefaults().numColumns(5).spacing(14, 0).applyTo(bar);
        allowed = check(bar, Messages.Ways_allowed, () -> toggle(selected));
        automatic = check(bar, Messages.Ways_automatic, () -> way().ifPresent(
                way -> record.set(way, Literals.STAGE_TRANSITION__AUTOMATIC, !way.isAutomatic())));
        byHand = check(bar, Messages.Ways_byHand, () -> way().ifPresent(
                way -> record.set(way, Literals.STAGE_TRANSITION__BY_HAND, !way.isByHand())));
        earlier = push(bar, Messages.Ways_earlier, () -> way().ifPresent(way -> record.moveWay(way, -1)));
        later = push(bar, Messages.Ways_later, () -> way().ifPresent(way -> record.moveWay(way, 1)));
        guards = toolkit.createComposite(client);
        GridLayoutFactory.fillDefaults().applyTo(guards);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(guards);
        guard = new RuleField(client, toolkit, record, Literals.STAGE_TRANSITION__GUARD, Messages.Ways_guard, service,
                words);
        refresh();
    }

    private Button check(Composite bar, String text, Runnable code) {
        Button button = toolkit.createButton(bar, text, SWT.CHECK);
        button.addListener(SWT.Selection, e -> code.run());
        return button;
    }

    private Button push(Composite bar, String text, Runnable code) {
        Button button = toolkit.createButton(bar, text, SWT.PUSH);
        button.setToolTipText(Messages.Ways_orderTip);
        button.addListener(SWT.Selection, e -> code.run());
        return button;
    }

    // ------------------------------------------------------------------------------------------------- selection

    private Optional<StageTransition> way() {
        List<Stage> stages = record.aggregate().getStages();
        return selected == null || Math.max(selected.from(), selected.to()) >= stages.size() ? Optional.empty()
                : record.way(stages.get(selected.from()), stages.get(selected.to()));
    }

    /** Selects a place of the matrix. */
    void select(Cell cell) {
        if (!cell.equals(selected)) {
            selected = cell;
            refresh();
        }
    }

    private void toggle(Cell cell) {
        List<Stage> stages = record.aggregate().getStages();
        if (cell != null && Math.max(cell.from(), cell.to()) < stages.size()) {
            selected = cell;
            record.toggle(stages.get(cell.from()), stages.get(cell.to()));
        }
    }

    /** Shows a transition by its place in the model. */
    void reveal(int index) {
        StageModel model = record.aggregate();
        if (index >= 0 && index < model.getTransitions().size()) {
            StageTransition way = model.getTransitions().get(index);
            List<String> keys = model.getStages().stream().map(Stage::getKey).toList();
            if (keys.contains(way.getFrom()) && keys.contains(way.getTo())) {
                select(new Cell(keys.indexOf(way.getFrom()), keys.indexOf(way.getTo())));
            }
            canvas.setFocus();
        }
    }

    // ------------------------------------------------------------------------------------------------- showing

    /** Shows the transitions as they are now. */
    void refresh() {
        StageModel model = record.aggregate();
        int most = model.getStages().size();
        if (selected != null && Math.max(selected.from(), selected.to()) >= most) {
            selected = null;
        }
        int height = WayScene.height(model);
        GridData data = (GridData) canvas.getLayoutData();
        boolean grown = data.heightHint != height;
        data.heightHint = height;
        canvas.show((width, high) -> WayScene.of(model, selected, width));
        Optional<StageTransition> way = way();
        name.setText(title(model, way));
        allowed.setEnabled(selected != null);
        allowed.setSelection(way.isPresent());
        for (Button button : List.of(automatic, byHand, earlier, later)) {
            button.setEnabled(way.isPresent());
        }
        automatic.setSelection(way.filter(StageTransition::isAutomatic).isPresent());
        byHand.setSelection(way.filter(StageTransition::isByHand).isPresent());
        guard.show(way.orElse(null));
        boolean changed = guards(way.orElse(null));
        if (grown || changed) {
            reflow.run();
        }
    }

    private String title(StageModel model, Optional<StageTransition> way) {
        if (selected == null) {
            return Messages.Ways_none;
        }
        if (way.isEmpty()) {
            return Messages.bind(Messages.Ways_forbidden,
                    StageTexts.of(model.getStages().get(selected.from())),
                    StageTexts.of(model.getStages().get(selected.to())));
        }
        List<StageTransition> out = StageModels.out(model, way.get().getFrom());
        return Messages.bind(Messages.Ways_place,
                new Object[] { record.name(way.get()), out.indexOf(way.get()) + 1, out.size() });
    }

    /** A box for each contributed guard, those that a transition names and that are not installed included. */
    private boolean guards(StageTransition way) {
        Map<String, String> all = new LinkedHashMap<>();
        if (way != null) {
            known.forEach(each -> all.put(each.id(), each.label()));
            way.getGuards().forEach(
                    use -> all.putIfAbsent(use.getGuard(), Messages.bind(Messages.Ways_guardMissing, use.getGuard())));
        }
        boolean other = !offered.equals(List.copyOf(all.keySet()));
        if (other) {
            offered = List.copyOf(all.keySet());
            for (var child : guards.getChildren()) {
                child.dispose();
            }
            all.forEach((id, label) -> {
                Button box = check(guards, label, () -> way().ifPresent(each -> record.useGuard(each, id,
                        each.getGuards().stream().noneMatch(use -> id.equals(use.getGuard())))));
                box.setData(id);
            });
        }
        for (var child : guards.getChildren()) {
            ((Button) child).setSelection(way != null
                    && way.getGuards().stream().anyMatch(use -> child.getData().equals(use.getGuard())));
        }
        return other;
    }

    /** Takes over what was typed last; tells why that cannot be used. */
    Optional<String> settle() {
        return way().isEmpty() ? Optional.empty() : guard.settle();
    }

    /** Names are known now, or mean something else. */
    void words() {
        guard.refresh();
    }

    /** The matrix, for tests. */
    ChartCanvas canvas() {
        return canvas;
    }
}
