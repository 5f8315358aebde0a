package org.clientele.ui.segments.internal.editor;

import java.math.BigDecimal;
import java.time.Duration;

import org.clientele.core.StatusCodes;
import org.clientele.core.rules.RuleCost;
import org.clientele.ui.Formats;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

/** How many members the segment would have, what counting takes, and a way to end it. */
final class CountsBar {

    private static final int PATIENCE = 400;
    private static final double NANOS_PER_MILLI = 1e6;

    private final LiveCounts counts;
    private final Composite area;
    private final Label members;
    private final Link state;
    private final Formats formats = Formats.ofUser();
    private int asked;

    CountsBar(Composite parent, LiveCounts counts) {
        this.counts = counts;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(12, 0).margins(4, 2).applyTo(area);
        members = new Label(area, SWT.NONE);
        members.setFont(JFaceResources.getHeaderFont());
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(members);
        state = new Link(area, SWT.NONE);
        state.setData("org.eclipse.e4.ui.css.CssClassName", "WhyPart"); //$NON-NLS-1$ //$NON-NLS-2$
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(state);
        state.addListener(SWT.Selection, e -> {
            if ("cancel".equals(e.text)) { //$NON-NLS-1$
                counts.cancel();
            } else {
                counts.askForLong();
            }
        });
    }

    Composite area() {
        return area;
    }

    /** What it says, for tests. */
    String text() {
        return members.getText();
    }

    /** Shows the figures as they are now. A count that is done at once does not make it flicker. */
    void refresh() {
        if (counts.isCounting()) {
            int mine = ++asked;
            area.getDisplay().timerExec(PATIENCE, () -> {
                if (mine == asked && !area.isDisposed() && counts.isCounting()) {
                    state(Messages.Counts_counting);
                }
            });
            return;
        }
        asked++;
        NodeCounts latest = counts.counts();
        if (!counts.failure().isOK()) {
            state(escaped(counts.failure().getMessage()));
        } else if (latest != null) {
            members.setText(latest.members().map(m -> members(m.getCardinality(), latest.everybody(), formats))
                    .orElse(Messages.Counts_unknown));
            state(latest.status().isOK() || latest.members().isPresent() ? cost(latest)
                    : !latest.problems().isEmpty() ? "" // stands on top of the page //$NON-NLS-1$
                    : latest.status().getCode() == StatusCodes.OUT_OF_BUDGET
                            ? escaped(latest.status().getMessage()) + ' ' + Messages.Counts_longer
                            : escaped(latest.status().getMessage()));
        }
        area.layout();
    }

    static String members(int count, int everybody, Formats formats) {
        if (everybody == 0) {
            return count == 1 ? Messages.Counts_customersOne
                    : Messages.bind(Messages.Counts_customers, formats.number(count));
        }
        String share = formats.percent((double) count / everybody);
        return count == 1 ? Messages.bind(Messages.Counts_shareOne, share)
                : Messages.bind(Messages.Counts_share, formats.number(count), share);
    }

    private String cost(NodeCounts latest) {
        return latest.cost().map(RuleCost::time).map(t -> Messages.bind(Messages.Counts_cost, millis(t),
                formats.decimal(BigDecimal.valueOf(Math.round(latest.nanos() / NANOS_PER_MILLI * 10), 1)))).orElse(""); //$NON-NLS-1$
    }

    private String millis(Duration time) {
        return formats.decimal(BigDecimal.valueOf(Math.max(1, Math.round(time.toNanos() / NANOS_PER_MILLI * 10)), 1));
    }

    private static String escaped(String text) {
        return text.replace("&", "&&").replace('<', '\u2039'); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private void state(String text) {
        state.setText(text);
        state.setToolTipText(text.replaceAll("<[^>]*>", "")); //$NON-NLS-1$ //$NON-NLS-2$
    }
}
