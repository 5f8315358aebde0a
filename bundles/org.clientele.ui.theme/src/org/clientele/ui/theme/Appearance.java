package org.clientele.ui.theme;

import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.ui.PlatformUI;

/**
 * How the workbench looks. The choice is kept for the next start.
 *
 * @since 1.0
 */
public enum Appearance {
    /** Dark text on light ground. */
    LIGHT("org.eclipse.e4.ui.css.theme.e4_default"), //$NON-NLS-1$
    /** Light text on dark ground. */
    DARK("org.eclipse.e4.ui.css.theme.e4_dark"); //$NON-NLS-1$

    private final String themeId;

    Appearance(String themeId) {
        this.themeId = themeId;
    }

    /**
     * The appearance of the running workbench.
     *
     * @return light while no theme is known
     */
    public static Appearance current() {
        IThemeEngine engine = engine();
        ITheme theme = engine == null ? null : engine.getActiveTheme();
        return theme != null && DARK.themeId.equals(theme.getId()) ? DARK : LIGHT;
    }

    /** Changes the workbench at once and keeps the choice. */
    public void apply() {
        IThemeEngine engine = engine();
        if (engine != null) {
            engine.setTheme(themeId, true);
        }
    }

    private static IThemeEngine engine() {
        return PlatformUI.getWorkbench().getService(IThemeEngine.class);
    }
}
