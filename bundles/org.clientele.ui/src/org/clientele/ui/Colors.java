package org.clientele.ui;

import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.ui.PlatformUI;

/**
 * The colours that the style sheets set, for what is painted by hand: tables and charts. A colour lives as long as the
 * theme: look it up at each paint, or listen.
 *
 * @since 1.0
 */
public enum Colors {
    /** The ground of tables and charts. */
    GROUND,
    /** Text. */
    TEXT,
    /** Text of less weight. */
    FAINT_TEXT,
    /** The ground of table headers. */
    HEADER,
    /** Text in table headers. */
    HEADER_TEXT,
    /** Lines. */
    LINE,
    /** The ground of what is selected. */
    SELECTION,
    /** Text of what is selected. */
    SELECTION_TEXT,
    /** What calls for the eye. */
    ACCENT,
    /** A good value. */
    GOOD,
    /** A value to watch. */
    WARN,
    /** A bad value. */
    BAD;

    /**
     * The colour of the present theme.
     *
     * @return a colour that the caller must not dispose of
     */
    public Color get() {
        return registry().get("org.clientele.ui." + name()); //$NON-NLS-1$
    }

    /**
     * Listens to changes of the theme until a widget is disposed.
     *
     * @param owner whose life bounds the subscription
     * @param listener called once for each change of the theme, on the user interface thread
     */
    public static void onChange(Widget owner, Runnable listener) {
        boolean[] pending = new boolean[1];
        IPropertyChangeListener changes = event -> {
            if (!pending[0] && event.getProperty().startsWith("org.clientele.ui.")) { //$NON-NLS-1$
                pending[0] = true;
                UiJobs.async(owner, () -> {
                    pending[0] = false;
                    listener.run();
                });
            }
        };
        ColorRegistry registry = registry();
        registry.addListener(changes);
        owner.addDisposeListener(e -> registry.removeListener(changes));
    }

    private static ColorRegistry registry() {
        return PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getColorRegistry();
    }
}
