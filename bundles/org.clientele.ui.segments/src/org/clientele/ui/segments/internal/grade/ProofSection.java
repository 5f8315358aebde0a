package org.clientele.ui.segments.internal.grade;

import java.util.stream.Collectors;

import org.clientele.core.grades.GradeProof.Missing;
import org.clientele.core.grades.Standing;
import org.clientele.core.rules.ProofNode;
import org.clientele.ui.Formats;
import org.clientele.ui.Icons;
import org.clientele.ui.UiIcon;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Section;

/** The grade that is held, why today's figures give what they give, and what is missing for the next one. */
final class ProofSection {

    private final Formats formats = Formats.ofUser();
    private final Label held;
    private final Label missing;
    private final Label history;
    private final Tree tree;

    ProofSection(Composite parent, FormToolkit toolkit) {
        Section section = toolkit.createSection(parent, Section.TITLE_BAR | Section.EXPANDED);
        section.setText(Messages.Proof_section);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(section);
        Composite client = toolkit.createComposite(section);
        GridLayoutFactory.swtDefaults().margins(4, 6).applyTo(client);
        section.setClient(client);
        held = line(client, toolkit);
        tree = toolkit.createTree(client, SWT.SINGLE | SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).hint(320, 180).applyTo(tree);
        missing = line(client, toolkit);
        history = line(client, toolkit);
    }

    private static Label line(Composite parent, FormToolkit toolkit) {
        Label label = toolkit.createLabel(parent, "", SWT.WRAP); //$NON-NLS-1$
        GridDataFactory.fillDefaults().grab(true, false).hint(320, SWT.DEFAULT).applyTo(label);
        return label;
    }

    void show(GradeView view) {
        held.setText(view.held().map(standing -> held(view, standing)).orElse(Messages.Proof_none));
        tree.removeAll();
        if (view.proof() == null) {
            missing.setText(""); //$NON-NLS-1$
        } else {
            TreeItem root = new TreeItem(tree, SWT.NONE);
            fill(root, view.proof().proof());
            expand(root);
            missing.setText(view.proof().next().isEmpty() ? Messages.Proof_best
                    : Messages.bind(Messages.Proof_missing, view.title(view.proof().next().get()),
                            view.proof().missing().stream().map(Missing::text).collect(Collectors.joining("; ")))); //$NON-NLS-1$
        }
        history.setText(view.history().isEmpty() ? "" //$NON-NLS-1$
                : Messages.bind(Messages.Proof_history, view.history().stream()
                        .map(standing -> span(view, standing)).collect(Collectors.joining("\n")))); //$NON-NLS-1$
    }

    private String held(GradeView view, Standing standing) {
        String pattern = standing.ruleVersion() == 0 ? Messages.Proof_entered : Messages.Proof_held;
        return Messages.bind(pattern, new Object[] { view.title(standing.grade()), formats.date(standing.from()),
                standing.ruleVersion() });
    }

    private String span(GradeView view, Standing standing) {
        return Messages.bind(Messages.Proof_span, new Object[] { view.title(standing.grade()),
                formats.date(standing.from()), formats.date(standing.to()) });
    }

    private static void fill(TreeItem item, ProofNode node) {
        String fact = node.facts().isEmpty() ? "" : " \u2013 " + node.facts().getFirst().value(); //$NON-NLS-1$ //$NON-NLS-2$
        boolean more = !node.facts().isEmpty() && !node.text().contains(node.facts().getFirst().value());
        item.setText(more ? node.text() + fact : node.text());
        item.setImage(Icons.image(node.holds() ? UiIcon.OK : UiIcon.WARNING));
        for (ProofNode child : node.children()) {
            fill(new TreeItem(item, SWT.NONE), child);
        }
    }

    /** From the top: an item opens only below one that is open. */
    private static void expand(TreeItem item) {
        item.setExpanded(true);
        for (TreeItem child : item.getItems()) {
            expand(child);
        }
    }
}
