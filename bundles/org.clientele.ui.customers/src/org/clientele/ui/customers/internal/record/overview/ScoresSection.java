package org.clientele.ui.customers.internal.record.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.clientele.core.definitions.DefinitionKeys;
import org.clientele.core.qualification.Fit;
import org.clientele.core.qualification.Score;
import org.clientele.core.qualification.ScoreGroup;
import org.clientele.ui.chart.ChartCanvas;
import org.clientele.ui.customers.internal.record.Sections;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;

/** The scorecards with all inputs, and the two by two of fit. */
final class ScoresSection {

    private final OverviewModel model;
    private final FormToolkit toolkit;
    private final List<ScoreTable> tables = new ArrayList<>();
    private List<String> shown = List.of();
    private final Composite client;
    private final Label waiting;
    private ChartCanvas picture;

    ScoresSection(Composite parent, FormToolkit toolkit, OverviewModel model) {
        this.model = model;
        this.toolkit = toolkit;
        client = Sections.add(parent, toolkit, Messages.Score_title, 1);
        waiting = toolkit.createLabel(client, Messages.Overview_waiting, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(waiting);
    }

    /** Shows the record as it is now. */
    void refresh() {
        List<Score> scores = model.scores();
        List<String> keys = scores.stream().map(Score::scorecard).toList();
        if (!keys.equals(shown)) {
            shown = keys;
            create(scores);
        }
        waiting.setText(!scores.isEmpty() ? "" //$NON-NLS-1$
                : model.isCustomer() ? Messages.Score_none : Messages.Overview_noCustomer);
        waiting.setVisible(scores.isEmpty());
        ((GridData) waiting.getLayoutData()).exclude = !scores.isEmpty();
        for (int i = 0; i < tables.size(); i++) {
            tables.get(i).show(scores.get(i));
        }
        Optional<Fit> fit = model.fit();
        if (picture != null) {
            picture.show(fit.map(f -> (ChartCanvas.Layout) (w, h) -> FitScene.of(f, w, h)).orElse(null));
        }
        Sections.relayout(client);
    }

    private void create(List<Score> scores) {
        for (var child : client.getChildren()) {
            if (child != waiting) {
                child.dispose();
            }
        }
        tables.clear();
        picture = null;
        for (Score score : scores) {
            Label title = toolkit.createLabel(client, score.title());
            title.setFont(org.eclipse.jface.resource.JFaceResources.getFontRegistry()
                    .getBold(org.eclipse.jface.resource.JFaceResources.DIALOG_FONT));
            if (score.scorecard().equals(DefinitionKeys.FIT)) {
                picture = new ChartCanvas(client, target -> {
                    // a quadrant only tells what it is
                });
                GridDataFactory.fillDefaults().grab(true, false).hint(240, 150).applyTo(picture);
            }
            tables.add(new ScoreTable(client, toolkit, model));
        }
    }

    /** The name of a group of a scorecard in the user's language. */
    static String name(ScoreGroup group) {
        return switch (group.key()) {
        case DefinitionKeys.ATTRACTIVENESS -> Messages.Score_attractiveness;
        case DefinitionKeys.CAPABILITY -> Messages.Score_capability;
        default -> group.key();
        };
    }
}
