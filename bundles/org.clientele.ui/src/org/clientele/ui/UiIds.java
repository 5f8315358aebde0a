package org.clientele.ui;

/**
 * The ids of what several bundles, and partners, refer to.
 *
 * @since 1.0
 */
public final class UiIds {

    /** This bundle. */
    public static final String BUNDLE = "org.clientele.ui"; //$NON-NLS-1$

    /** The perspective in which a day begins. */
    public static final String CUSTOMERS_PERSPECTIVE = "org.clientele.rcp.customers"; //$NON-NLS-1$

    /** The navigator view. */
    public static final String NAVIGATOR_VIEW = "org.clientele.ui.customers.navigator"; //$NON-NLS-1$
    /** The customer list view. */
    public static final String CUSTOMERS_VIEW = "org.clientele.ui.customers.list"; //$NON-NLS-1$
    /** The segments view. */
    public static final String SEGMENTS_VIEW = "org.clientele.ui.segments.segments"; //$NON-NLS-1$
    /** The view that tells why a customer is in a segment. */
    public static final String WHY_VIEW = "org.clientele.ui.segments.why"; //$NON-NLS-1$
    /** The RFM view. */
    public static final String RFM_VIEW = "org.clientele.ui.segments.rfm"; //$NON-NLS-1$
    /** The pyramid view. */
    public static final String PYRAMID_VIEW = "org.clientele.ui.segments.pyramid"; //$NON-NLS-1$
    /** The editor of a customer's record. */
    public static final String RECORD_EDITOR = "org.clientele.ui.customers.record"; //$NON-NLS-1$

    /** Opens a customer's record; needs {@link #PARTY_ID}. */
    public static final String OPEN_CUSTOMER = "org.clientele.ui.customers.openCustomer"; //$NON-NLS-1$
    /** Parameter: the party's id in decimal. */
    public static final String PARTY_ID = "partyId"; //$NON-NLS-1$
    /** Opens the record editor on a new customer. */
    public static final String NEW_CUSTOMER = "org.clientele.ui.customers.newCustomer"; //$NON-NLS-1$
    /** Opens the record editor on a new person. */
    public static final String NEW_PERSON = "org.clientele.ui.customers.newPerson"; //$NON-NLS-1$
    /** Opens the record editor on a new organisation. */
    public static final String NEW_ORGANISATION = "org.clientele.ui.customers.newOrganisation"; //$NON-NLS-1$
    /** Writes an interaction down; {@link #PARTY_ID} may name the customer. */
    public static final String NEW_INTERACTION = "org.clientele.ui.customers.newInteraction"; //$NON-NLS-1$
    /** Asks for a new task; {@link #PARTY_ID} may name the customer. */
    public static final String NEW_TASK = "org.clientele.ui.customers.newTask"; //$NON-NLS-1$
    /** Parameter of {@link #NEW_TASK}: the id of the task that is to be changed instead. */
    public static final String TASK_ID = "taskId"; //$NON-NLS-1$
    /** Parameter of {@link #NEW_TASK}: the last day, or when it begins, as of ISO 8601. */
    public static final String TASK_DAY = "day"; //$NON-NLS-1$
    /** Parameter of {@link #NEW_TASK}, with a day: the account of who has to do it. */
    public static final String TASK_OWNER = "owner"; //$NON-NLS-1$
    /** Opens a plan of a customer; needs {@link #PLAN_ID}. */
    public static final String OPEN_PLAN = "org.clientele.ui.lifecycle.openPlan"; //$NON-NLS-1$
    /** Parameter: the plan's id in decimal. */
    public static final String PLAN_ID = "id"; //$NON-NLS-1$
    /** Asks for a customer number and opens the record. */
    public static final String OPEN_BY_NUMBER = "org.clientele.ui.customers.openByNumber"; //$NON-NLS-1$
    /** Makes a customer a favourite, or none any more; {@link #PARTY_ID} may name it. */
    public static final String FAVOURITE = "org.clientele.ui.customers.favourite"; //$NON-NLS-1$
    /** Shows some customers in the list; needs {@link #SCOPE}. */
    public static final String SHOW_CUSTOMERS = "org.clientele.ui.customers.showCustomers"; //$NON-NLS-1$
    /** Parameter: which customers, as of {@link CustomerScopes}. */
    public static final String SCOPE = "scope"; //$NON-NLS-1$
    /**
     * Brings the Why view to the top; {@link #PARTY_ID} may name the customer, {@link #SEGMENT} the segment to show first.
     */
    public static final String EXPLAIN = "org.clientele.ui.segments.explain"; //$NON-NLS-1$
    /** Parameter: the key of a segment. */
    public static final String SEGMENT = "segment"; //$NON-NLS-1$
    /** Opens the editor on a new segment, of the selected customers where there are some. */
    public static final String NEW_SEGMENT = "org.clientele.ui.segments.newSegment"; //$NON-NLS-1$
    /** Imports a file. */
    public static final String IMPORT = "org.clientele.ui.customers.import"; //$NON-NLS-1$
    /** Exports the customer list. */
    public static final String EXPORT = "org.clientele.ui.customers.export"; //$NON-NLS-1$

    /** Asks for a store and opens it. */
    public static final String OPEN_STORE = "org.clientele.rcp.openStore"; //$NON-NLS-1$
    /** Asks for a folder and creates a store in it. */
    public static final String CREATE_STORE = "org.clientele.rcp.createStore"; //$NON-NLS-1$
    /** Opens the store with the sample data, after creating it where it is not there yet. */
    public static final String OPEN_SAMPLE = "org.clientele.rcp.openSample"; //$NON-NLS-1$

    private UiIds() {
    }
}
