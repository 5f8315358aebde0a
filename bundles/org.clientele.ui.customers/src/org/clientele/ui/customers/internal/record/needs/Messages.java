package org.clientele.ui.customers.internal.record.needs;

import org.eclipse.osgi.util.NLS;

/** The texts of the needs page. */
public final class Messages extends NLS {

    public static String Board_add;
    public static String Board_remove;
    public static String Board_removeQuestion;
    public static String Board_tip;
    public static String Board_title;
    public static String Card_due;
    public static String Card_gap;
    public static String Card_untitled;
    public static String Command_move;
    public static String Editor_gap;
    public static String Editor_none;
    public static String Editor_title;
    public static String Editor_unset;
    public static String Level_1;
    public static String Level_2;
    public static String Level_3;
    public static String Level_4;
    public static String Level_5;
    public static String Needs_noCustomer;
    public static String Prompts_none;
    public static String Prompts_question;
    public static String Prompts_take;
    public static String Prompts_title;
    public static String Table_none;
    public static String Table_title;

    static {
        NLS.initializeMessages("org.clientele.ui.customers.internal.record.needs.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
