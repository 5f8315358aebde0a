package org.clientele.ui.segments.internal.chart;

import org.eclipse.osgi.util.NLS;

/** The texts of charts about segments. */
public final class ChartMessages extends NLS {

    public static String Growth_moves;
    public static String Growth_tip;
    public static String Growth_title;
    public static String Matrix_cell;
    public static String Matrix_share;
    public static String Matrix_tip;
    public static String Matrix_title;
    public static String Overlap_and;
    public static String Overlap_legend;
    public static String Overlap_near;
    public static String Overlap_not;
    public static String Overlap_or;
    public static String Overlap_tip;
    public static String Overlap_title;
    public static String Overlap_true;
    public static String Rfm_areaTip;
    public static String Rfm_fixed;
    public static String Rfm_sizes;
    public static String Rfm_split;

    static {
        NLS.initializeMessages(ChartMessages.class.getPackageName() + ".messages", ChartMessages.class); //$NON-NLS-1$
    }

    private ChartMessages() {
    }
}
