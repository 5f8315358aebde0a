package org.clientele.ui.rules;

import java.util.Optional;
import java.util.function.BiConsumer;

import org.clientele.core.rules.text.TextProblem;
import org.clientele.core.rules.text.TextProblem.Severity;
import org.clientele.ui.Colors;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;

/** One line that tells of the mistake at the caret, with what to write instead as links. */
final class ProblemLine {

    private final Link link;
    private TextProblem shown;

    ProblemLine(Composite parent, BiConsumer<TextProblem, String> replace) {
        link = new Link(parent, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(200, SWT.DEFAULT)
                .applyTo(link);
        link.addListener(SWT.Selection, e -> {
            int place = Integer.parseInt(e.text);
            if (shown != null && place < shown.suggestions().size()) {
                replace.accept(shown, shown.suggestions().get(place));
            }
        });
        link.addListener(SWT.Resize, e -> fit());
        Colors.onChange(link, this::color);
        show(Optional.empty());
    }

    void show(Optional<TextProblem> problem) {
        TextProblem next = problem.orElse(null);
        if (next != null && next.equals(shown)) {
            return;
        }
        shown = next;
        String text = next == null ? "" : text(next); //$NON-NLS-1$
        if (!text.equals(link.getText())) {
            link.setText(text);
            link.setToolTipText(next == null ? null : next.sentence());
            fit();
        }
        color();
    }

    static String text(TextProblem problem) {
        StringBuilder text = new StringBuilder(plain(NLS.bind(Messages.Problem_place, new Object[] { problem.line(),
                problem.column(), problem.sentence() })));
        for (int i = 0; i < problem.suggestions().size(); i++) {
            text.append(i == 0 ? ' ' + plain(Messages.Problem_instead) + ' ' : "  ") //$NON-NLS-1$
                    .append("<a href=\"").append(i).append("\">") //$NON-NLS-1$ //$NON-NLS-2$
                    .append(plain(problem.suggestions().get(i))).append("</a>"); //$NON-NLS-1$
        }
        return text.toString();
    }

    /** A link has no way to escape signs: what looks like one of its tags is written with a sign that looks alike. */
    private static String plain(String text) {
        return text.replace("&", "&&").replaceAll("<(?=/?[aA])", "‹"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
    }

    /** A long sentence takes a second line. */
    private void fit() {
        Composite bar = link.getParent();
        int height = link.getText().isEmpty() ? link.computeSize(SWT.DEFAULT, SWT.DEFAULT).y
                : link.computeSize(Math.max(100, link.getSize().x), SWT.DEFAULT).y;
        GridData data = (GridData) link.getLayoutData();
        if (data.heightHint != height) {
            data.heightHint = height;
            bar.getParent().layout(true, true);
        }
    }

    private void color() {
        link.setForeground(shown == null ? null
                : (shown.severity() == Severity.ERROR ? Colors.BAD : Colors.WARN).get());
    }
}
