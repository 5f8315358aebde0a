package org.clientele.ui.edits;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.forms.widgets.FormToolkit;

/**
 * The toolkit of forms, with buttons in the colours of the system: once a button was given a colour, even that of the
 * system, it looks enabled when it is disabled. For the user interface thread; disposed by who made it.
 *
 * @since 1.1
 */
public final class EditorToolkit extends FormToolkit {

    /** The theme leaves such a widget to the system, which is dark where the theme is. */
    private static final String UNSTYLED = "org.eclipse.e4.ui.css.disabled"; //$NON-NLS-1$

    /**
     * A toolkit with colours of its own.
     *
     * @param display where the forms are shown
     */
    public EditorToolkit(Display display) {
        super(display);
    }

    @Override
    public Button createButton(Composite parent, String text, int style) {
        Button button = new Button(parent, style | getOrientation());
        button.setData(UNSTYLED, Boolean.TRUE);
        if (text != null) {
            button.setText(text);
        }
        button.addListener(SWT.FocusIn, e -> ensureVisible(button));
        return button;
    }
}
