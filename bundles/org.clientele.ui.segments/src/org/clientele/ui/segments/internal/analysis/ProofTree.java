package org.clientele.ui.segments.internal.analysis;

import java.util.List;

import org.clientele.core.rules.ProofNode;
import org.clientele.ui.Icons;
import org.clientele.ui.UiIcon;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** A proof as a tree below a title. */
final class ProofTree {

    private final Label title;
    private final TreeViewer viewer;

    ProofTree(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().extendedMargins(8, 8, 6, 0).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        title = new Label(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(title);
        viewer = new TreeViewer(area, SWT.SINGLE | SWT.H_SCROLL | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(viewer.getControl());
        viewer.setContentProvider(new Nodes());
        viewer.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return ((ProofNode) element).text();
            }

            @Override
            public Image getImage(Object element) {
                return Icons.image(((ProofNode) element).holds() ? UiIcon.OK : UiIcon.WARNING);
            }
        });
        clear();
    }

    void show(String heading, ProofNode proof) {
        title.setText(heading);
        viewer.setInput(List.of(proof));
        viewer.expandToLevel(3);
    }

    void clear() {
        title.setText(Messages.Movements_choose);
        viewer.setInput(List.of());
    }

    private static final class Nodes implements ITreeContentProvider {
        @Override
        public Object[] getElements(Object input) {
            return ((List<?>) input).toArray();
        }

        @Override
        public Object[] getChildren(Object parent) {
            return ((ProofNode) parent).children().toArray();
        }

        @Override
        public Object getParent(Object element) {
            return null;
        }

        @Override
        public boolean hasChildren(Object element) {
            return !((ProofNode) element).children().isEmpty();
        }
    }
}
