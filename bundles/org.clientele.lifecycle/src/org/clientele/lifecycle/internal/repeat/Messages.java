package org.clientele.lifecycle.internal.repeat;

import org.clientele.core.retention.RepeatBuyingFit.Model;
import org.eclipse.osgi.util.NLS;

/** The texts of repeat buying that people see. */
public final class Messages extends NLS {

    public static String cancelled;
    public static String column_alive;
    public static String fit_border;
    public static String fit_failed;
    public static String fit_few;
    public static String fit_found;
    public static String model_bg;
    public static String model_mbg;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }

    static String name(Model model) {
        return model == Model.BG_NBD ? model_bg : model_mbg;
    }
}
