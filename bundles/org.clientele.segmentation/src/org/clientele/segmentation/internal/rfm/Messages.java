package org.clientele.segmentation.internal.rfm;

import org.clientele.model.RfmMeasureKind;
import org.eclipse.osgi.util.NLS;

/** The texts of RFM that people see. */
public final class Messages extends NLS {

    public static String column_r;
    public static String column_f;
    public static String column_m;
    public static String column_area;
    public static String column_recency;
    public static String column_frequency;
    public static String column_monetary;
    public static String column_of;
    public static String cancelled;
    public static String check_key;
    public static String check_bins;
    public static String check_window;
    public static String check_borderCount;
    public static String check_borderEmpty;
    public static String check_borderOrder;
    public static String check_areaKey;
    public static String check_areaTwice;
    public static String check_areaOutside;
    public static String delete_default;
    public static String inputs_unreadable;
    public static String measure_recency;
    public static String measure_frequency;
    public static String measure_monetary;
    public static String proof_area;
    public static String proof_none;
    public static String proof_cell;
    public static String proof_recency;
    public static String proof_frequency;
    public static String proof_rank;
    public static String proof_window;
    public static String reason_save;
    public static String reason_delete;
    public static String reason_migrate;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }

    static String measure(RfmMeasureKind kind) {
        return switch (kind) {
        case RECENCY -> measure_recency;
        case FREQUENCY -> measure_frequency;
        case MONETARY -> measure_monetary;
        };
    }
}
