package org.clientele.ui.customers.internal.record.relationships;

import org.eclipse.osgi.util.NLS;

/** The texts of the relationships page. */
public final class Messages extends NLS {

    public static String Graph_depth;
    public static String Graph_legend;
    public static String Graph_loading;
    public static String Graph_more;
    public static String Graph_name;
    public static String Graph_none;
    public static String Graph_notVisible;
    public static String Graph_title;
    public static String Hierarchy_customers;
    public static String Hierarchy_hidden;
    public static String Hierarchy_incomplete;
    public static String Hierarchy_name;
    public static String Hierarchy_none;
    public static String Hierarchy_orders;
    public static String Hierarchy_own;
    public static String Hierarchy_title;
    public static String Hierarchy_total;
    public static String Inbound_from;
    public static String Inbound_none;
    public static String Inbound_title;
    public static String Outbound_hint;
    public static String Outbound_new;
    public static String Outbound_remove;
    public static String Outbound_removeQuestion;
    public static String Outbound_title;
    public static String Tie_open;
    public static String Ties_loading;
    public static String Ways_none;
    public static String Ways_title;
    public static String Ways_way;
    public static String Ways_weakest;

    static {
        NLS.initializeMessages("org.clientele.ui.customers.internal.record.relationships.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
