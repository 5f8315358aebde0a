package org.clientele.ui.customers.internal.record.overview;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.clientele.core.profile.Completeness;
import org.clientele.core.profile.ProfileGap;
import org.clientele.model.Requirement;
import org.clientele.ui.customers.internal.record.Sections;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Hyperlink;

/** How complete the record is, and links to what is missing. */
final class CompletenessSection {

    private static final int MOST = 8;

    private final OverviewModel model;
    private final FormToolkit toolkit;
    private final Consumer<String> jump;
    private final Composite client;
    private final Label percent;
    private final ShareBar bar;
    private final Composite gaps;
    private Completeness shown;

    /**
     * Creates the section.
     *
     * @param jump is given the path of a value to go to
     */
    CompletenessSection(Composite parent, FormToolkit toolkit, OverviewModel model, Consumer<String> jump) {
        this.model = model;
        this.toolkit = toolkit;
        this.jump = jump;
        client = Sections.add(parent, toolkit, Messages.Completeness_title, 2);
        percent = toolkit.createLabel(client, "\u2013"); //$NON-NLS-1$
        percent.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).hint(60, SWT.DEFAULT).applyTo(percent);
        bar = new ShareBar(client, Messages.Completeness_title);
        toolkit.adapt(bar);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(120, 12).applyTo(bar);
        gaps = toolkit.createComposite(client);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(12, 2).applyTo(gaps);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(gaps);
    }

    /** Shows the record as it is now. */
    void refresh() {
        Optional<Completeness> now = model.completeness();
        if (now.isPresent() && now.get().equals(shown)) {
            return;
        }
        shown = now.orElse(null);
        int value = now.map(c -> c.percent().orElse(-1)).orElse(-1);
        percent.setText(value < 0 ? "\u2013" : value + " %"); //$NON-NLS-1$ //$NON-NLS-2$
        bar.show(Math.max(0, value));
        for (var child : gaps.getChildren()) {
            child.dispose();
        }
        if (now.isEmpty()) {
            line(Messages.Overview_waiting);
        } else if (now.get().definition().isEmpty()) {
            line(Messages.Completeness_noDefinition);
        } else {
            list(now.get());
        }
        Sections.relayout(client);
    }

    private void list(Completeness completeness) {
        List<ProfileGap> missing = completeness.missing();
        if (missing.isEmpty() && completeness.forbidden().isEmpty()) {
            line(Messages.Completeness_all);
        }
        missing.stream().limit(MOST).forEach(gap -> link(gap, gap.requirement() == Requirement.REQUIRED
                ? Messages.Completeness_required : Messages.Completeness_desired));
        if (missing.size() > MOST) {
            line(Messages.bind(Messages.Completeness_more, missing.size() - MOST));
        }
        completeness.forbidden().forEach(gap -> link(gap, Messages.Completeness_forbidden));
    }

    private void link(ProfileGap gap, String pattern) {
        Hyperlink link = toolkit.createHyperlink(gaps, Messages.bind(pattern, gap.label()), SWT.NONE);
        link.setData("org.eclipse.e4.ui.css.CssClassName", "RecordLink"); //$NON-NLS-1$ //$NON-NLS-2$
        link.setToolTipText(gap.purpose());
        link.addHyperlinkListener(new HyperlinkAdapter() {
            @Override
            public void linkActivated(HyperlinkEvent e) {
                jump.accept(gap.path());
            }
        });
    }

    private void line(String text) {
        Label label = toolkit.createLabel(gaps, text, SWT.WRAP);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(200, SWT.DEFAULT).applyTo(label);
    }
}
