package org.clientele.core.search;

import java.util.Objects;

import org.eclipse.emf.ecore.EClass;

/**
 * A party that was found.
 *
 * @param partyId its id
 * @param type its concrete class, such as {@code Person}
 * @param number its customer number; null for a party that is no customer
 * @param displayName the name under which it is listed
 * @param matchedField in what it was found
 * @param matchedText the text in which it was found, such as a former name or a phone number; of a note only the part
 *        around the match
 * @param matchStart where the match begins in that text
 * @param matchEnd where it ends, exclusive
 * @param way how well it matches
 * @param score greater is better; comparable only within one answer
 * @since 1.0
 */
public record SearchHit(long partyId, EClass type, String number, String displayName, Field matchedField,
        String matchedText, int matchStart, int matchEnd, Way way, double score) {

    /** Checks what must be there. */
    public SearchHit {
        Objects.requireNonNull(type, "type"); //$NON-NLS-1$
        Objects.requireNonNull(displayName, "displayName"); //$NON-NLS-1$
        Objects.requireNonNull(matchedText, "matchedText"); //$NON-NLS-1$
    }

    /**
     * Whether the party is a customer.
     *
     * @return false for a contact person, a supplier and the like
     */
    public boolean isCustomer() {
        return number != null;
    }

    /** In what a party is found. */
    public enum Field {
        /** The customer number. */
        NUMBER,
        /** One of the names. */
        NAME,
        /** A phone number, mail address or account. */
        CONTACT,
        /** A number or code that somebody else gave. */
        IDENTIFIER,
        /** The free text of the staff. */
        NOTE,
        /** A text of a record that a partner's bundle keeps about the customer. */
        RECORD
    }

    /** How a text matches what was typed, the best first. */
    public enum Way {
        /** The whole text. */
        EXACT,
        /** Its beginning. */
        PREFIX,
        /** Words of it, or their beginnings; Chinese characters in a row. */
        WORD,
        /** The pinyin of Chinese characters in a row. */
        PINYIN,
        /** The first letters of the pinyin of Chinese characters in a row. */
        INITIALS,
        /** All but one letter or character. */
        FUZZY
    }
}
