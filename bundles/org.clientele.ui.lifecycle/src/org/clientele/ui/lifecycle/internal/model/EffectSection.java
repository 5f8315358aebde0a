package org.clientele.ui.lifecycle.internal.model;

import java.util.function.Consumer;

import org.clientele.core.lifecycle.StageModelService;
import org.clientele.model.StageModel;
import org.clientele.ui.CustomerSets;
import org.clientele.ui.Formats;
import org.clientele.ui.MoveMatrix;
import org.clientele.ui.MoveMatrix.Cell;
import org.clientele.ui.StoreSession;
import org.clientele.ui.UiJobs;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.forms.widgets.Section;
import org.eclipse.ui.services.IServiceLocator;

/** What the edited model would do to today's customers, before it is put in force. */
final class EffectSection {

    private final StageModelEdits record;
    private final StoreSession session;
    private final IServiceLocator site;
    private final ScrolledForm form;
    private final Label text;
    private final MoveMatrix matrix;

    EffectSection(StageModelEdits record, StoreSession session, IServiceLocator site, ScrolledForm form,
            FormToolkit toolkit, Runnable simulate) {
        this.record = record;
        this.session = session;
        this.site = site;
        this.form = form;
        Section section = toolkit.createSection(form.getBody(), Section.TITLE_BAR | Section.EXPANDED);
        section.setText(Messages.Trial_title);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(section);
        Composite client = toolkit.createComposite(section);
        GridLayoutFactory.swtDefaults().margins(4, 6).spacing(8, 8).applyTo(client);
        section.setClient(client);
        Button button = toolkit.createButton(client, Messages.Trial_simulate, SWT.PUSH);
        button.addListener(SWT.Selection, e -> simulate.run());
        text = toolkit.createLabel(client, Messages.Trial_hint, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(560, SWT.DEFAULT).applyTo(text);
        matrix = new MoveMatrix(client);
        toolkit.adapt(matrix);
        GridDataFactory.fillDefaults().applyTo(matrix);
    }

    /** Simulates the model as it is now, as if it were in force, and hands what was found over. */
    void simulate(Consumer<Effect> then) {
        StageModel before = record.isNew() ? null : record.stored();
        StageModel after = record.copy();
        after.setActive(true);
        StageModelService service = site.getService(StageModelService.class);
        say(Messages.Trial_running);
        UiJobs.start(form, Messages.Trial_simulate, null,
                m -> new Effect(before, after,
                        service.simulate(session.store(), session.actor(), before, after, m)),
                effect -> {
                    show(effect);
                    then.accept(effect);
                }, status -> say(status.getMessage()));
    }

    private void show(Effect effect) {
        text.setText(effect.sentence());
        matrix.show(Messages.Trial_corner, effect.rowTitles(), effect.columnTitles(),
                (row, column) -> effect.at(row, column).map(flow -> new Cell(Formats.ofUser().number(flow.count()),
                        effect.tip(flow), effect.stays(row, column), () -> CustomerSets.open(site, effect.tip(flow),
                                effect.simulation().facts(), flow.rows()))));
        form.reflow(true);
    }

    private void say(String sentence) {
        text.setText(sentence);
        form.reflow(true);
    }

    /** The sentence that is shown, for tests. */
    String sentence() {
        return text.getText();
    }
}
