package org.clientele.customers.internal.validation;

import org.eclipse.osgi.util.NLS;

/** Texts about values that cannot be right. */
public final class Messages extends NLS {

    public static String address;
    public static String amount;
    public static String birthDate;
    public static String cancelReason;
    public static String confidence;
    public static String interactionText;
    public static String language;
    public static String length;
    public static String level;
    public static String lineBreak;
    public static String mail;
    public static String period;
    public static String phone;
    public static String required;
    public static String self;
    public static String share;
    public static String shareKind;
    public static String stopReason;
    public static String taskDueBeforeStart;
    public static String taskEnds;
    public static String web;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
