package org.clientele.ui.lifecycle.internal.record;

import java.time.LocalDate;
import java.util.List;

import org.clientele.core.lifecycle.StageProof;
import org.clientele.core.lifecycle.StageWay;
import org.clientele.ui.Icons;
import org.clientele.ui.UiIcon;
import org.clientele.ui.lifecycle.internal.StageTexts;
import org.clientele.ui.rules.ProofTree;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.forms.widgets.FormToolkit;

/** The ways out of a stage: what holds of each, and what is missing. */
final class WaySection {

    private final Label sentence;
    private final Table table;
    private final ProofTree proof;
    private StageLine line;
    private List<StageWay> ways = List.of();
    private LocalDate day = LocalDate.EPOCH;

    WaySection(Composite client, FormToolkit toolkit) {
        sentence = toolkit.createLabel(client, "", SWT.WRAP); //$NON-NLS-1$
        GridDataFactory.fillDefaults().grab(true, false).hint(560, SWT.DEFAULT).applyTo(sentence);
        table = toolkit.createTable(client, SWT.FULL_SELECTION | SWT.BORDER | SWT.SINGLE);
        table.setHeaderVisible(true);
        column(Messages.Way_target, 240);
        column(Messages.Way_by, 200);
        column(Messages.Way_state, 300);
        GridDataFactory.fillDefaults().grab(true, false).hint(560, 110).applyTo(table);
        table.addListener(SWT.Selection, e -> prove());
        proof = new ProofTree(client);
        GridDataFactory.fillDefaults().grab(true, false).hint(560, 220).applyTo(proof.area());
    }

    private void column(String title, int width) {
        TableColumn column = new TableColumn(table, SWT.LEFT);
        column.setText(title);
        column.setWidth(width);
    }

    /** Shows the ways; of a change in the past, what happened is told above. */
    void show(StageLine shown, String past, StageProof found) {
        line = shown;
        ways = found.ways();
        day = found.day();
        sentence.setText(past == null ? found.sentence() : past + '\n' + found.sentence());
        table.removeAll();
        int first = 0;
        for (int i = 0; i < ways.size(); i++) {
            StageWay way = ways.get(i);
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(new String[] { StageTexts.of(line.model(), way.to()), WayProof.who(way), WayProof.state(way) });
            item.setImage(Icons.image(way.taken() || way.open() ? UiIcon.MET : UiIcon.UNMET));
            first = way.taken() ? i : first;
        }
        if (!ways.isEmpty()) {
            table.select(first);
        }
        prove();
    }

    private void prove() {
        int index = table.getSelectionIndex();
        proof.show(index < 0 ? null : WayProof.proof(line.model(), ways.get(index)), day);
    }

    /** The table of ways, for tests. */
    Table table() {
        return table;
    }

    /** The tree of the proof, for tests. */
    ProofTree proof() {
        return proof;
    }
}
