package org.clientele.ui.lifecycle.internal.plan;

import java.util.ArrayList;
import java.util.List;

import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.PlanSection;
import org.clientele.ui.Icons;
import org.clientele.ui.UiIcon;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;

/** The texts of a plan below their headings [R01, R02]. */
final class SectionTexts {

    private static final int LENGTH = 8000;
    private static final int LINES = 3;

    private record Line(PlanSection section, Text text) {
    }

    private final PlannedEdits<?> record;
    private final FormToolkit toolkit;
    private final ScrolledForm form;
    private final Composite grid;
    private final Combo missing;
    private List<Line> lines = List.of();
    private List<String> keys = List.of();

    SectionTexts(Composite parent, FormToolkit toolkit, ScrolledForm form, PlannedEdits<?> record) {
        this.record = record;
        this.toolkit = toolkit;
        this.form = form;
        GridLayoutFactory.swtDefaults().margins(4, 6).applyTo(parent);
        grid = toolkit.createComposite(parent);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(10, 6).applyTo(grid);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(grid);
        missing = new Combo(parent, SWT.READ_ONLY);
        toolkit.adapt(missing, true, true);
        missing.setToolTipText(Messages.Sections_add);
        missing.addListener(SWT.Selection, e -> {
            int index = missing.getSelectionIndex();
            if (index > 0) {
                record.addSection(keys.get(index - 1));
            }
        });
    }

    /** Shows the sections as they are now. */
    void refresh() {
        List<PlanSection> sections = List.copyOf(record.sections());
        if (!sections.equals(lines.stream().map(Line::section).toList())) {
            build(sections);
        }
        for (Line line : lines) {
            String shown = line.section().getText() == null ? "" : line.section().getText(); //$NON-NLS-1$
            if (!line.text().isFocusControl() && !line.text().getText().equals(shown)) {
                line.text().setText(shown);
            }
        }
        List<String> now = record.missingSections();
        if (!now.equals(keys) || missing.getItemCount() == 0) {
            keys = now;
            missing.removeAll();
            missing.add(Messages.Sections_add);
            keys.forEach(key -> missing.add(record.service().sectionTitle(key)));
        }
        missing.select(0);
        missing.setEnabled(!keys.isEmpty());
    }

    private void build(List<PlanSection> sections) {
        for (Control child : grid.getChildren()) {
            child.dispose();
        }
        List<Line> built = new ArrayList<>();
        for (PlanSection section : sections) {
            GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).hint(150, SWT.DEFAULT).applyTo(
                    toolkit.createLabel(grid, record.service().sectionTitle(section.getKey()), SWT.WRAP));
            Text text = toolkit.createText(grid, "", SWT.MULTI | SWT.WRAP | SWT.V_SCROLL); //$NON-NLS-1$
            text.setTextLimit(LENGTH);
            GridDataFactory.fillDefaults().grab(true, false).hint(420, LINES * text.getLineHeight()).applyTo(text);
            text.addListener(SWT.Modify, e -> {
                if (text.isFocusControl()) {
                    record.type(section, Literals.PLAN_SECTION__TEXT, text.getText().isEmpty() ? null : text.getText());
                }
            });
            text.addListener(SWT.FocusOut, e -> record.endTyping());
            text.addListener(SWT.Traverse, e -> e.doit |= e.detail == SWT.TRAVERSE_TAB_NEXT
                    || e.detail == SWT.TRAVERSE_TAB_PREVIOUS);
            Button remove = toolkit.createButton(grid, "", SWT.PUSH); //$NON-NLS-1$
            remove.setImage(Icons.image(UiIcon.REMOVE));
            remove.setToolTipText(Messages.Sections_remove);
            GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.BEGINNING).applyTo(remove);
            remove.addListener(SWT.Selection, e -> record.remove(section));
            built.add(new Line(section, text));
        }
        lines = built;
        grid.requestLayout();
        form.reflow(true);
    }
}
