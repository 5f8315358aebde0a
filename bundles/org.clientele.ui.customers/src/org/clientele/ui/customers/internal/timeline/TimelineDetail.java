package org.clientele.ui.customers.internal.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;

import org.clientele.core.store.AggregateRef;
import org.clientele.core.timeline.TimelineEntry;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.Interaction;
import org.clientele.ui.Accessibles;
import org.clientele.ui.Colors;
import org.clientele.ui.Formats;
import org.clientele.ui.UiCommands;
import org.clientele.ui.customers.RecordPageSite;
import org.clientele.ui.customers.internal.record.CustomerRecord;
import org.clientele.ui.customers.internal.timeline.InteractionActions.Loaded;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;

/** The whole of the selected entry; an interaction with participants, outcome and next step. */
final class TimelineDetail {

    private final RecordPageSite site;
    private final CustomerRecord record;
    private final Map<String, String> kinds;
    private final InteractionActions actions;
    private final Formats formats = Formats.ofUser();
    private final Label title;
    private final Label facts;
    private final Text text;
    private final Button edit;
    private final Button delete;
    private final Button open;
    private Optional<TimelineEntry> shown = Optional.empty();

    TimelineDetail(Composite parent, FormToolkit toolkit, RecordPageSite site, CustomerRecord record,
            Map<String, String> kinds, InteractionActions actions) {
        this.site = site;
        this.record = record;
        this.kinds = kinds;
        this.actions = actions;
        Composite area = toolkit.createComposite(parent);
        GridLayoutFactory.fillDefaults().margins(12, 4).spacing(0, 6).applyTo(area);
        title = toolkit.createLabel(area, "", SWT.WRAP); //$NON-NLS-1$
        title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(title);
        facts = toolkit.createLabel(area, "", SWT.WRAP); //$NON-NLS-1$
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(facts);
        text = toolkit.createText(area, "", SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.READ_ONLY); //$NON-NLS-1$
        Accessibles.name(text, () -> Accessibles.byPlace(area));
        GridDataFactory.fillDefaults().grab(true, true).hint(200, 80).applyTo(text);
        Composite buttons = toolkit.createComposite(area);
        GridLayoutFactory.fillDefaults().numColumns(3).applyTo(buttons);
        edit = toolkit.createButton(buttons, Messages.Timeline_edit, SWT.PUSH);
        edit.addListener(SWT.Selection, e -> edit());
        delete = toolkit.createButton(buttons, Messages.Timeline_delete, SWT.PUSH);
        delete.addListener(SWT.Selection, e -> interaction(shown)
                .ifPresent(id -> actions.delete(id, shown.map(TimelineEntry::title).orElse("")))); //$NON-NLS-1$
        open = toolkit.createButton(buttons, Messages.Timeline_open, SWT.PUSH);
        open.addListener(SWT.Selection, e -> other()
                .ifPresent(id -> UiCommands.openCustomer(site.editorSite(), id)));
        Colors.onChange(area, () -> facts.setForeground(Colors.FAINT_TEXT.get()));
        facts.setForeground(Colors.FAINT_TEXT.get());
        show(Optional.empty());
    }

    private static OptionalLong interaction(Optional<TimelineEntry> entry) {
        return entry.flatMap(TimelineEntry::opens).filter(r -> r.type() == Literals.INTERACTION).map(AggregateRef::id)
                .map(OptionalLong::of).orElse(OptionalLong.empty());
    }

    private OptionalLong other() {
        return shown.flatMap(TimelineEntry::opens)
                .filter(r -> r.type() == Literals.PARTY && r.id() != record.partyId()).map(AggregateRef::id)
                .map(OptionalLong::of).orElse(OptionalLong.empty());
    }

    /** Edits the interaction that is shown. */
    void edit() {
        interaction(shown).ifPresent(actions::edit);
    }

    void show(Optional<TimelineEntry> entry) {
        shown = entry;
        title.setText(entry.map(TimelineEntry::title).orElse(Messages.Timeline_choose).replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
        facts.setText(entry.map(this::facts).orElse("").replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        text.setText(entry.map(TimelineEntry::text).orElse("")); //$NON-NLS-1$
        OptionalLong interaction = interaction(entry);
        visible(edit, interaction.isPresent());
        visible(delete, interaction.isPresent());
        visible(open, other().isPresent());
        title.getParent().layout(true, true);
        if (interaction.isPresent()) {
            site.load(Messages.Interaction_loading, m -> actions.load(interaction.getAsLong()), loaded -> {
                if (shown.equals(entry)) {
                    text.setText(text(loaded));
                }
            });
        }
    }

    private static void visible(Button button, boolean visible) {
        button.setVisible(visible);
        GridDataFactory.fillDefaults().exclude(!visible).applyTo(button);
    }

    private String facts(TimelineEntry entry) {
        String when = entry.wholeDay() ? formats.date(entry.key().at().toLocalDate())
                : formats.dateTime(entry.key().at());
        List<String> all = new ArrayList<>(List.of(when, kinds.getOrDefault(entry.key().kind(), ""))); //$NON-NLS-1$
        all.add(entry.account());
        return all.stream().filter(s -> !s.isEmpty()).collect(Collectors.joining(" \u00b7 ")); //$NON-NLS-1$
    }

    private static String text(Loaded loaded) {
        Interaction it = loaded.interaction();
        List<String> parts = new ArrayList<>();
        add(parts, null, it.getText());
        String who = loaded.participants().stream()
                .map(p -> (p.hidden() ? Messages.Interaction_hidden : p.name())
                        + (p.role().isEmpty() ? "" : " (" + p.role() + ')')) //$NON-NLS-1$ //$NON-NLS-2$
                .collect(Collectors.joining(", ")); //$NON-NLS-1$
        add(parts, Messages.Interaction_participants, who);
        add(parts, Messages.Interaction_outcome, it.getOutcome());
        add(parts, Messages.Interaction_next, it.getNextStep());
        add(parts, Messages.Interaction_minutes, it.getMinutes() == 0 ? "" : Integer.toString(it.getMinutes())); //$NON-NLS-1$
        return String.join("\n\n", parts); //$NON-NLS-1$
    }

    private static void add(List<String> parts, String name, String value) {
        if (value != null && !value.isBlank()) {
            parts.add(name == null ? value : name + ": " + value); //$NON-NLS-1$
        }
    }
}
