package org.clientele.core.definitions;

/**
 * Keys of shipped definitions that the program itself asks for. An administrator may edit what lies behind them.
 *
 * @since 1.0
 */
public final class DefinitionKeys {

    /**
     * The decision table of money, authority and need [Q01]. Inputs {@link #MAN_MONEY}, {@link #MAN_AUTHORITY} and
     * {@link #MAN_NEED}; outputs {@link #OUTCOME}, {@link #ACTION_ENGLISH}, {@link #ACTION_CHINESE} and
     * {@link #MAN_TASK}. Without a hit as long as a lamp that matters is unknown.
     */
    public static final String MAN = "man"; //$NON-NLS-1$
    /** The decision table of the question to ask for an unknown lamp; input {@link #LAMP}. */
    public static final String MAN_QUESTIONS = "man-questions"; //$NON-NLS-1$
    /** The grade table that every store is given [section 7], and the scheme that holds its grades. */
    public static final String GRADE = "grade"; //$NON-NLS-1$
    /** The decision table of intention [C21]; inputs {@link #MAN_NEED} and {@link #APPROVAL}, output {@link #OUTCOME}. */
    public static final String INTENTION = "intention"; //$NON-NLS-1$
    /** Input: purchasing power: {@code yes}, {@code no} or {@code unknown}. */
    public static final String MAN_MONEY = "man.money"; //$NON-NLS-1$
    /** Input: the right to decide: {@code yes}, {@code no} or {@code unknown}. */
    public static final String MAN_AUTHORITY = "man.authority"; //$NON-NLS-1$
    /** Input: need: {@code yes}, {@code no} or {@code unknown}. */
    public static final String MAN_NEED = "man.need"; //$NON-NLS-1$
    /** Input: approval of the product: {@code yes}, {@code no} or {@code unknown}. */
    public static final String APPROVAL = "man.approval"; //$NON-NLS-1$
    /** Input: the name of a literal of {@code LampKind}, such as {@code MONEY}. */
    public static final String LAMP = "lamp"; //$NON-NLS-1$
    /** Output: the key of what is recommended, such as {@code ideal}; the value's key where a table computes a scheme. */
    public static final String OUTCOME = "outcome"; //$NON-NLS-1$
    /** Output: the action, or the question, in English. */
    public static final String ACTION_ENGLISH = "english"; //$NON-NLS-1$
    /** Output: the action, or the question, in Chinese. */
    public static final String ACTION_CHINESE = "chinese"; //$NON-NLS-1$
    /** Output: whether the action becomes a task. */
    public static final String MAN_TASK = "task"; //$NON-NLS-1$
    /** The outcome of {@link #MAN} that needs a confirmed reason; at least one row of the table has to have it. */
    public static final String STOP = "stop"; //$NON-NLS-1$

    /** The scorecard of fit [Q02], with the groups {@link #ATTRACTIVENESS} and {@link #CAPABILITY}. */
    public static final String FIT = "fit"; //$NON-NLS-1$
    /** The group of the customer's attractiveness. */
    public static final String ATTRACTIVENESS = "attractiveness"; //$NON-NLS-1$
    /** The group of the enterprise's own capability. */
    public static final String CAPABILITY = "capability"; //$NON-NLS-1$
    /** The scorecard of potential [Q03]. */
    public static final String POTENTIAL = "potential"; //$NON-NLS-1$

    /** The scheme whose values are the types of needs [D02, D04]. */
    public static final String NEED_TYPE = "need-type"; //$NON-NLS-1$

    private DefinitionKeys() {
    }
}
