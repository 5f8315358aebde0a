/**
 * How well a customer is known: completeness by the profile definition of its kind, where each value comes from and how
 * old it is, and which values are to be confirmed at the next visit [I1, I2, I4].
 *
 * <p>
 * A value is named by its path: {@code birthDate}, {@code customer.owner}, {@code contactPoints.EMAIL},
 * {@code addresses.POSTAL}, {@code names.LEGAL}, {@code field.payday}, {@code classification.loyalty},
 * {@code identifiers.vat}, {@code lamps.MONEY}.
 *
 * @since 1.0
 */
package org.clientele.core.profile;
