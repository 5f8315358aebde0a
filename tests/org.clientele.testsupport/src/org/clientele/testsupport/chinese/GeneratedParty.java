package org.clientele.testsupport.chinese;

/**
 * A generated customer.
 *
 * @param number the customer number
 * @param familyName a person's family name; null for a company
 * @param givenName a person's given name; null for a company
 * @param name the name in lists
 * @param phone a mobile number
 * @param mail a mail address
 * @param city the city of the address
 * @param owner the account of the customer's owner
 * @param note free text, or null
 */
public record GeneratedParty(String number, String familyName, String givenName, String name, String phone, String mail,
        String city, String owner, String note) {

    /**
     * Whether it is a natural person.
     *
     * @return false for a company
     */
    public boolean isPerson() {
        return familyName != null;
    }
}
