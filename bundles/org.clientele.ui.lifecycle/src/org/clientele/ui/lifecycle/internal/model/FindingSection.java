package org.clientele.ui.lifecycle.internal.model;

import java.util.List;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

import org.clientele.core.lifecycle.StageModelFinding;
import org.clientele.ui.Formats;
import org.clientele.ui.Icons;
import org.clientele.ui.UiIcon;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Section;

/** What is wrong with a model, or what its author should know: renewed while it is edited. */
final class FindingSection {

    private final Label text;
    private final Table table;
    private final Button example;
    private List<StageModelFinding> findings = List.of();

    /**
     * Creates the section.
     *
     * @param body the form's
     * @param toolkit makes the widgets
     * @param reveal is given the finding that was double-clicked
     * @param open is given the customer to open
     */
    FindingSection(Composite body, FormToolkit toolkit, Consumer<StageModelFinding> reveal, LongConsumer open) {
        Section section = toolkit.createSection(body, Section.TITLE_BAR | Section.EXPANDED);
        section.setText(Messages.Findings_title);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(section);
        Composite client = toolkit.createComposite(section);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(4, 6).spacing(10, 6).applyTo(client);
        section.setClient(client);
        text = toolkit.createLabel(client, Messages.Findings_checking, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(text);
        example = toolkit.createButton(client, Messages.Findings_example, SWT.PUSH);
        example.setEnabled(false);
        example.addListener(SWT.Selection, e -> example().ifPresent(open));
        table = toolkit.createTable(client, SWT.FULL_SELECTION | SWT.BORDER | SWT.SINGLE);
        table.setHeaderVisible(true);
        column(Messages.Findings_what, 760);
        column(Messages.Findings_customers, 110);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(560, 84).applyTo(table);
        table.addListener(SWT.Selection, e -> example.setEnabled(example().isPresent()));
        table.addListener(SWT.DefaultSelection, e -> reveal.accept(findings.get(table.getSelectionIndex())));
    }

    private void column(String title, int width) {
        TableColumn column = new TableColumn(table, SWT.LEFT);
        column.setText(title);
        column.setWidth(width);
    }

    private OptionalLong example() {
        int index = table.getSelectionIndex();
        return index < 0 ? OptionalLong.empty() : findings.get(index).example();
    }

    void show(List<StageModelFinding> found) {
        findings = List.copyOf(found);
        long errors = found.stream().filter(StageModelFinding::isError).count();
        text.setText(found.isEmpty() ? Messages.Findings_none
                : errors > 0 ? Messages.bind(Messages.Findings_errors, errors, found.size() - errors)
                        : Messages.bind(Messages.Findings_warnings, found.size()));
        table.removeAll();
        for (StageModelFinding finding : found) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setImage(Icons.image(finding.isError() ? UiIcon.UNMET : UiIcon.WARNING));
            item.setText(new String[] { finding.message(),
                    finding.count() == 0 ? "" : Formats.ofUser().number(finding.count()) }); //$NON-NLS-1$
        }
        example.setEnabled(false);
        text.requestLayout();
    }

    void fail(String sentence) {
        text.setText(sentence);
        text.requestLayout();
    }

    /** What was found, for tests. */
    List<StageModelFinding> findings() {
        return findings;
    }
}
