package org.clientele.core;

import java.util.Objects;

/**
 * Who asks or acts. Every read and every unit of work names one: the access filter decides by it and the audit keeps
 * it.
 *
 * @param account the account's name, never blank; it is what history and audit record
 * @param displayName the name that is shown to people, never null
 * @since 1.0
 */
public record Actor(String account, String displayName) {

    /**
     * The program itself, when it keeps up what it shows to everybody, such as the fact base. It sees everything; what
     * it reads is shown to a person only after that person's access rule has been applied.
     */
    public static final Actor SYSTEM = new Actor("clientele:system", "Clientele"); //$NON-NLS-1$ //$NON-NLS-2$

    /** Checks the account. */
    public Actor {
        Objects.requireNonNull(displayName, "displayName"); //$NON-NLS-1$
        if (account.isBlank()) {
            throw new IllegalArgumentException("An actor needs an account"); //$NON-NLS-1$
        }
    }

    /**
     * The person who runs this process.
     *
     * @return the operating system's account
     */
    public static Actor ofSystemUser() {
        String account = System.getProperty("user.name", "unknown"); //$NON-NLS-1$ //$NON-NLS-2$
        return new Actor(account, account);
    }
}
