package org.clientele.core.fields;

import java.util.Currency;
import java.util.Locale;
import java.util.Optional;

import org.clientele.core.ClienteleException;
import org.clientele.model.FieldDefinition;
import org.clientele.model.Party;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Values of the fields that administrators add. What a value is follows from the field's type:
 * <table>
 * <caption>Values</caption>
 * <tr><th>type</th><th>Java value</th><th>canonical text</th></tr>
 * <tr><td>TEXT</td><td>String</td><td>the text</td></tr>
 * <tr><td>NUMBER</td><td>BigDecimal</td><td>{@code -1234.5}</td></tr>
 * <tr><td>MONEY</td><td>{@link org.clientele.model.value.Money Money}</td><td>{@code 1234.50 GBP}</td></tr>
 * <tr><td>DATE</td><td>LocalDate</td><td>{@code 2026-03-01}</td></tr>
 * <tr><td>CHOICE</td><td>String, the choice's key</td><td>the key</td></tr>
 * <tr><td>MULTI_CHOICE</td><td>List of String, the choices' keys in the order of the definition, never empty</td>
 * <td>the keys, separated by {@code ; }</td></tr>
 * <tr><td>PARTY</td><td>{@link org.clientele.model.value.PartyId PartyId}</td><td>the id</td></tr>
 * <tr><td>YES_NO</td><td>Boolean</td><td>{@code true} or {@code false}</td></tr>
 * </table>
 * Each field is a column {@code field.<key>} of the fact base and a target {@code field.<key>} of imports.
 *
 * @since 1.0
 */
@ProviderType
public interface CustomFieldService {

    /** What the ids of columns, of import targets and of profile paths begin with. */
    String PREFIX = "field."; //$NON-NLS-1$

    /**
     * Reads a value.
     *
     * @param party whose
     * @param field the field's definition
     * @return the value, or empty when it is not set
     */
    Optional<Object> value(Party party, FieldDefinition field);

    /**
     * Sets a value on a graph that the caller owns and saves. The values that are there are changed in place, so that
     * history tells of a change. On a graph in an editor this is called within a command that records changes.
     *
     * @param party whose
     * @param field the field's definition
     * @param value a value of the field's type, or null to take it away
     * @throws ClienteleException INVALID_INPUT as {@link #check}
     */
    void set(Party party, FieldDefinition field, Object value) throws ClienteleException;

    /**
     * Checks a value.
     *
     * @param field the field's definition
     * @param value a value of the field's type, or null
     * @throws ClienteleException INVALID_INPUT with a sentence that names the field and says what fits: a value of
     *         another type, an unknown or retired choice, a text that is too long or holds control characters, a number
     *         of too many digits
     */
    void check(FieldDefinition field, Object value) throws ClienteleException;

    /**
     * Reads what a person typed, whose amounts name their currency. Understands the canonical text in every language, besides the forms of the person's
     * own; choices are found by key and by their names in both languages.
     *
     * @param field the field's definition
     * @param text what was typed; blank for no value
     * @param locale whose forms of numbers and days are understood
     * @return the value, or empty for a blank text
     * @throws ClienteleException INVALID_INPUT with a sentence that names the field and gives an example of what fits
     */
    default Optional<Object> parse(FieldDefinition field, String text, Locale locale) throws ClienteleException {
        return parse(field, text, locale, null);
    }

    /**
     * Reads what a person typed, as {@link #parse(FieldDefinition, String, Locale)}.
     *
     * @param field the field's definition
     * @param text what was typed; blank for no value
     * @param locale whose forms of numbers and days are understood
     * @param currency the currency of an amount that names none, such as the store's; null: an amount has to name one
     * @return the value, or empty for a blank text
     * @throws ClienteleException INVALID_INPUT with a sentence that names the field and gives an example of what fits
     */
    Optional<Object> parse(FieldDefinition field, String text, Locale locale, Currency currency)
            throws ClienteleException;

    /**
     * Shows a value in a person's form: {@link #parse} in the same locale gives it back, except for a party.
     *
     * @param field the field's definition
     * @param value a value of the field's type, or null
     * @param locale whose form
     * @return the text; empty for null; for a party its id
     */
    String format(FieldDefinition field, Object value, Locale locale);

    /**
     * The text that does not depend on a language, for files and rules.
     *
     * @param field the field's definition
     * @param value a value of the field's type, or null
     * @return the text as in the table above; empty for null
     */
    String canonical(FieldDefinition field, Object value);
}
