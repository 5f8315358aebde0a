package org.clientele.ui;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/**
 * What an empty list shows: what is missing, and what to do next.
 *
 * @since 1.0
 */
public final class EmptyState extends Composite {

    private static final String CSS_CLASS = "org.eclipse.e4.ui.css.CssClassName"; //$NON-NLS-1$

    private final Label title;
    private final Label text;
    private final Composite actions;

    /**
     * Creates an empty state without text.
     *
     * @param parent the parent
     */
    public EmptyState(Composite parent) {
        super(parent, SWT.NONE);
        setData(CSS_CLASS, "EmptyState"); //$NON-NLS-1$
        GridLayoutFactory.fillDefaults().applyTo(this);
        Composite column = new Composite(this, SWT.NONE);
        column.setData(CSS_CLASS, "EmptyPart"); //$NON-NLS-1$
        GridLayoutFactory.swtDefaults().spacing(0, 8).applyTo(column);
        GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.CENTER).grab(true, true).applyTo(column);
        title = new Label(column, SWT.CENTER | SWT.WRAP);
        title.setData(CSS_CLASS, "EmptyPart"); //$NON-NLS-1$
        title.setFont(JFaceResources.getHeaderFont());
        GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.CENTER).applyTo(title);
        text = new Label(column, SWT.CENTER | SWT.WRAP);
        text.setData(CSS_CLASS, "EmptyPart"); //$NON-NLS-1$
        GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.CENTER).hint(420, SWT.DEFAULT).applyTo(text);
        actions = new Composite(column, SWT.NONE);
        actions.setData(CSS_CLASS, "EmptyPart"); //$NON-NLS-1$
        GridLayoutFactory.fillDefaults().spacing(0, 6).applyTo(actions);
        GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.CENTER).indent(0, 8).applyTo(actions);
    }

    /**
     * Says what is missing, and takes the former actions away.
     *
     * @param heading a few words
     * @param explanation a sentence or two
     * @return this
     */
    public EmptyState say(String heading, String explanation) {
        title.setText(heading);
        text.setText(explanation);
        for (var child : actions.getChildren()) {
            child.dispose();
        }
        layout(true, true);
        return this;
    }

    /**
     * Offers an action.
     *
     * @param label its name
     * @param icon its icon
     * @param action what it does
     * @return this
     */
    public EmptyState offer(String label, Icon icon, Runnable action) {
        Button button = new Button(actions, SWT.PUSH);
        button.setText(label);
        button.setImage(Icons.image(icon));
        button.addListener(SWT.Selection, e -> action.run());
        GridDataFactory.fillDefaults().hint(240, SWT.DEFAULT).applyTo(button);
        layout(true, true);
        return this;
    }

    @Override
    public boolean setFocus() {
        return actions.getChildren().length > 0 ? actions.getChildren()[0].setFocus() : super.setFocus();
    }
}
