package org.clientele.ui.lifecycle.internal.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.clientele.core.lifecycle.StageModelFinding;
import org.clientele.core.rules.text.ConditionTextService;
import org.clientele.core.rules.text.TextContext;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.Stage;
import org.clientele.ui.UiIcon;
import org.clientele.ui.edits.EditTable;
import org.clientele.ui.edits.EditTable.Column;
import org.clientele.ui.edits.FormFields;
import org.clientele.ui.lifecycle.internal.StageTexts;
import org.eclipse.core.databinding.DataBindingContext;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Section;

/** The stages of a model, and of the selected one its rules and focus. */
final class StageSection {

    private static final List<EAttribute> NAMES = List.of(Literals.TITLED__ENGLISH, Literals.TITLED__CHINESE);

    private final StageModelEdits record;
    private final FormToolkit toolkit;
    private final EditTable<Stage> table;
    private final Section detail;
    private final Composite focusArea;
    private final RuleField entry;
    private final RuleField exit;
    private final Runnable reflow;
    private DataBindingContext bindings;
    private Stage shown;

    StageSection(Composite body, FormToolkit toolkit, StageModelEdits record, ConditionTextService service,
            Supplier<TextContext> words, Runnable reflow) {
        this.record = record;
        this.toolkit = toolkit;
        this.reflow = reflow;
        table = new EditTable<>(body, toolkit, Messages.Stages_title, 6);
        table.action(Messages.Stages_add, UiIcon.ADD, this::add);
        table.action(Messages.Stages_remove, UiIcon.REMOVE, this::remove);
        table.action(Messages.Stages_up, UiIcon.UP, () -> move(-1));
        table.action(Messages.Stages_down, UiIcon.DOWN, () -> move(1));
        table.columns(columns());
        table.onSelect(this::selected);
        detail = toolkit.createSection(body, Section.TITLE_BAR | Section.EXPANDED);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(detail);
        Composite client = toolkit.createComposite(detail);
        GridLayoutFactory.swtDefaults().numColumns(2).equalWidth(true).margins(4, 6).spacing(14, 6).applyTo(client);
        detail.setClient(client);
        entry = new RuleField(column(client), toolkit, record, Literals.STAGE__ENTRY, Messages.Stages_entry, service,
                words);
        exit = new RuleField(column(client), toolkit, record, Literals.STAGE__EXIT, Messages.Stages_exit, service, words);
        focusArea = toolkit.createComposite(client);
        GridLayoutFactory.fillDefaults().numColumns(4).spacing(10, 4).applyTo(focusArea);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(focusArea);
        refresh(List.of());
    }

    private Composite column(Composite client) {
        Composite column = toolkit.createComposite(client);
        GridLayoutFactory.fillDefaults().applyTo(column);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(column);
        return column;
    }

    private List<Column<Stage>> columns() {
        List<Column<Stage>> columns = new ArrayList<>();
        columns.add(new Column<>(name(Literals.STAGE__KEY), 120, false, s -> text(s.getKey()), null,
                record::setKey));
        for (EAttribute attribute : NAMES) {
            columns.add(new Column<>(name(attribute), 150, false, s -> text(s.eGet(attribute)), null,
                    (s, typed) -> record.set(s, attribute, typed.isEmpty() ? null : typed)));
        }
        columns.add(flag(Literals.STAGE__START));
        columns.add(flag(Literals.STAGE__END));
        columns.add(new Column<>(name(Literals.STAGE__TARGET_DAYS), 170, true,
                s -> s.getTargetDays() == 0 ? "" : Integer.toString(s.getTargetDays()), null, this::target)); //$NON-NLS-1$
        return columns;
    }

    private Column<Stage> flag(EAttribute attribute) {
        List<String> choices = List.of(Messages.Stages_no, Messages.Stages_yes);
        return new Column<>(name(attribute), 200, false, s -> choices.get((Boolean) s.eGet(attribute) ? 1 : 0), choices,
                (s, chosen) -> record.set(s, attribute, chosen.equals(choices.get(1))));
    }

    private String name(EAttribute attribute) {
        return record.labels().feature(Literals.STAGE, attribute);
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString(); //$NON-NLS-1$
    }

    /** What is no number of days is left as it was. */
    private Object target(Stage stage, String typed) {
        try {
            return record.set(stage, Literals.STAGE__TARGET_DAYS, typed.isEmpty() ? 0 : Integer.parseInt(typed));
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private void add() {
        if (record.addStage().isOK()) {
            select(record.aggregate().getStages().size() - 1);
        }
    }

    private void remove() {
        if (table.selected() != null) {
            record.removeStage(table.selected());
        }
    }

    private void move(int by) {
        Stage stage = table.selected();
        if (stage != null) {
            int target = record.aggregate().getStages().indexOf(stage) + by;
            if (record.moveStage(stage, by).isOK() && target >= 0 && target < record.aggregate().getStages().size()) {
                select(target);
            }
        }
    }

    /** Selects a stage by its place. */
    void select(int index) {
        table.select(record.aggregate().getStages().get(index));
        selected();
    }

    /** Shows the stages as they are now. */
    void refresh(List<StageModelFinding> findings) {
        List<Stage> stages = List.copyOf(record.aggregate().getStages());
        table.show(stages, stage -> findings.stream()
                .filter(f -> f.place().stage() >= 0 && f.place().stage() == stages.indexOf(stage))
                .map(StageModelFinding::message).findFirst().orElse(null));
        if (table.selected() == null && !stages.isEmpty()) {
            table.select(stages.getFirst());
        }
        selected();
    }

    private void selected() {
        Stage stage = table.selected();
        entry.show(stage);
        exit.show(stage);
        String title = stage == null ? Messages.Stages_none
                : Messages.bind(Messages.Stages_detail, StageTexts.of(stage));
        if (!title.equals(detail.getText())) {
            detail.setText(title);
        }
        if (stage != shown) {
            shown = stage;
            focus(stage);
        }
    }

    /** The fields of the focus belong to one stage: another one has its own. */
    private void focus(Stage stage) {
        disposeBindings();
        for (var child : focusArea.getChildren()) {
            child.dispose();
        }
        if (stage != null) {
            bindings = new DataBindingContext();
            FormFields fields = new FormFields(record, toolkit, bindings);
            for (EAttribute attribute : List.of(Literals.STAGE__FOCUS_ENGLISH, Literals.STAGE__FOCUS_CHINESE)) {
                GridDataFactory.fillDefaults().grab(true, false).hint(240, 64).indent(6, 0)
                        .applyTo(fields.add(focusArea, () -> stage, attribute));
            }
        }
        focusArea.layout(true, true);
        reflow.run();
    }

    /** Takes over what was typed last; tells why that cannot be used. */
    Optional<String> settle() {
        return table.selected() == null ? Optional.empty() : entry.settle().or(exit::settle);
    }

    /** Names are known now, or mean something else. */
    void words() {
        entry.refresh();
        exit.refresh();
    }

    /** Shows a stage's rule. */
    void reveal(int stage, StageModelFinding.Part part) {
        select(stage);
        switch (part) {
        case ENTRY -> entry.setFocus();
        case EXIT -> exit.setFocus();
        default -> table.viewer().getTable().setFocus();
        }
    }

    /** The text of the entry rule, for tests. */
    RuleField entry() {
        return entry;
    }

    void disposeBindings() {
        if (bindings != null) {
            bindings.dispose();
            bindings = null;
        }
    }
}
