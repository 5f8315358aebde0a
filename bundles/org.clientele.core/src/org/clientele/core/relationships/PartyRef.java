package org.clientele.core.relationships;

/**
 * A party as the asker may see it.
 *
 * @param id the party's id; for one that the asker does not see a negative number, which is unique within one answer
 * @param name its name; empty when it is not visible
 * @param type what it is
 * @param number its customer number; empty when it is no customer or not visible
 * @since 1.0
 */
public record PartyRef(long id, String name, Type type, String number) {

    /** What a party is. */
    public enum Type {
        /** A natural person. */
        PERSON,
        /** A company, authority, association or other body. */
        ORGANISATION,
        /** The asker may not see it, or it is gone: show "not visible". */
        NOT_VISIBLE
    }

    /**
     * Tells whether the asker may see it.
     *
     * @return false when only the place is known
     */
    public boolean isVisible() {
        return type != Type.NOT_VISIBLE;
    }
}
