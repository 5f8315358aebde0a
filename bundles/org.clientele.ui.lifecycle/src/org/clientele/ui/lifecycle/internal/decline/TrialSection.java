package org.clientele.ui.lifecycle.internal.decline;

import java.math.BigDecimal;

import org.clientele.core.ClienteleException;
import org.clientele.core.facts.FactColumn;
import org.clientele.core.retention.DeclineService;
import org.clientele.core.retention.DeclineSimulation;
import org.clientele.model.DeclineModel;
import org.clientele.ui.CustomerSets;
import org.clientele.ui.Formats;
import org.clientele.ui.StoreSession;
import org.clientele.ui.UiRefresh;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.forms.widgets.Section;
import org.eclipse.ui.services.IServiceLocator;
import org.roaringbitmap.RoaringBitmap;

/** What the edited model would do to today's customers, told anew after each edit, before anything is saved. */
final class TrialSection {

    private static final long PAUSE = 400;

    private final DeclineModelEdits record;
    private final StoreSession session;
    private final IServiceLocator site;
    private final ScrolledForm form;
    private final DeclineService service;
    private final Formats formats = Formats.ofUser();
    private final Link text;
    private final UiRefresh<DeclineSimulation> refresh;
    private volatile DeclineModel before;
    private volatile DeclineModel after;
    private DeclineSimulation shown;

    TrialSection(DeclineModelEdits record, StoreSession session, IServiceLocator site, ScrolledForm form,
            FormToolkit toolkit, DeclineService service) {
        this.record = record;
        this.session = session;
        this.site = site;
        this.form = form;
        this.service = service;
        Section section = toolkit.createSection(form.getBody(), Section.TITLE_BAR | Section.EXPANDED);
        section.setText(Messages.Trial_section);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(section);
        Composite client = toolkit.createComposite(section);
        GridLayoutFactory.swtDefaults().margins(4, 6).applyTo(client);
        section.setClient(client);
        text = new Link(client, SWT.WRAP);
        toolkit.adapt(text, true, true);
        text.setText(Messages.Trial_computing);
        GridDataFactory.fillDefaults().grab(true, false).hint(560, SWT.DEFAULT).applyTo(text);
        text.addListener(SWT.Selection, e -> open(e.text));
        refresh = new UiRefresh<>(form, Messages.Trial_computing, this::run, this::show).onFailure(this::failed);
        changed();
    }

    /** Tries the model as it is now, soon. */
    void changed() {
        before = record.isNew() ? null : record.stored();
        after = record.copy();
        refresh.requestAfter(PAUSE);
    }

    private DeclineSimulation run(IProgressMonitor monitor) throws ClienteleException {
        session.facts().await(session.actor(), 0, monitor);
        return service.simulate(session.store(), session.actor(), before, after, monitor);
    }

    private void show(DeclineSimulation simulation) {
        shown = simulation;
        say(Messages.bind(Messages.Trial_result, new Object[] { simulation.text().replace("&", "&&"), //$NON-NLS-1$ //$NON-NLS-2$
                link("more", simulation.added()), link("fewer", simulation.removed()), //$NON-NLS-1$ //$NON-NLS-2$
                link("all", simulation.after()), formats.number(simulation.judgedAfter().getLongCardinality()), //$NON-NLS-1$
                money(simulation.atStakeBefore()), money(simulation.atStakeAfter()) }));
    }

    private String link(String id, RoaringBitmap rows) {
        String count = formats.number(rows.getLongCardinality());
        return rows.isEmpty() ? count : "<a href=\"" + id + "\">" + count + "</a>"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }

    private String money(long units) {
        return formats.money(BigDecimal.valueOf(units, FactColumn.AMOUNT_SCALE),
                session.store().info().settings().baseCurrency());
    }

    private void failed(IStatus status) {
        shown = null;
        say(Messages.bind(Messages.Trial_failed, status.getMessage().replace("&", "&&"))); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private void say(String sentence) {
        if (!sentence.equals(text.getText())) {
            text.setText(sentence);
            form.reflow(true);
        }
    }

    private void open(String id) {
        if (shown != null) {
            switch (id) {
            case "more" -> show(Messages.Trial_more, shown.added()); //$NON-NLS-1$
            case "fewer" -> show(Messages.Trial_fewer, shown.removed()); //$NON-NLS-1$
            default -> show(Messages.Trial_all, shown.after());
            }
        }
    }

    private void show(String title, RoaringBitmap rows) {
        CustomerSets.open(site, Messages.bind(title, record.title()), shown.facts(), rows);
    }

    /** What is told. */
    Link text() {
        return text;
    }
}
