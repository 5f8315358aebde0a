package org.clientele.core.health;

/**
 * How bad an issue is. The order is that of the list: the worst first.
 *
 * @since 1.0
 */
public enum HealthSeverity {

    /** A contribution is switched off: what it offers is missing, its data stay as they are. */
    DISABLED,
    /** Something is wrong and everything still works: a slow call, a leak, an operation that should be looked at. */
    WARNING,
    /** Worth knowing, such as safe mode. */
    INFO
}
