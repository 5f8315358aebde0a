package org.clientele.ui.customers.internal.history;

import java.util.Optional;

/** What a person has confirmed of an erasure so far. */
public final class EraseModel {

    private static final int MOST = 200;

    private final long partyId;
    private final String name;
    private final String number;
    private String reason = ""; //$NON-NLS-1$
    private boolean understood;
    private String typed = ""; //$NON-NLS-1$

    /**
     * Begins.
     *
     * @param partyId who is to be erased
     * @param name the name
     * @param number the customer number, or null
     */
    public EraseModel(long partyId, String name, String number) {
        this.partyId = partyId;
        this.name = name == null ? "" : name; //$NON-NLS-1$
        this.number = number;
    }

    /** Who is to be erased. */
    public long partyId() {
        return partyId;
    }

    /** The name. */
    public String name() {
        return name;
    }

    /** What has to be typed to confirm: the customer number, or the id of a party without one. */
    public String token() {
        return number == null || number.isBlank() ? Long.toString(partyId) : number;
    }

    /** Takes why. */
    public void reason(String text) {
        reason = text.strip();
    }

    /** Why. */
    public String reason() {
        return reason;
    }

    /** Takes that what is lost was read. */
    public void understood(boolean read) {
        understood = read;
    }

    /** Takes what was typed to confirm. */
    public void typed(String text) {
        typed = text.strip();
    }

    /** What the first step lacks. */
    public Optional<String> firstProblem() {
        if (reason.isEmpty()) {
            return Optional.of(Messages.Erase_needsReason);
        }
        if (reason.length() > MOST) {
            return Optional.of(Messages.bind(Messages.Erase_reasonTooLong, Integer.toString(MOST)));
        }
        boolean personal = name.strip().length() > 1 && reason.contains(name.strip());
        return personal ? Optional.of(Messages.Erase_personalReason) : Optional.empty();
    }

    /** What the second step lacks. */
    public Optional<String> secondProblem() {
        if (!understood) {
            return Optional.of(Messages.Erase_needsUnderstood);
        }
        return typed.equals(token()) ? Optional.empty() : Optional.of(Messages.bind(Messages.Erase_needsToken, token()));
    }
}
