package org.clientele.model.value;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Objects;

/**
 * An exact amount in one currency. Arithmetic never rounds; {@link #rounded()} rounds to the minor unit and is meant
 * for showing and billing alone, since real price lists hold prices below a penny.
 *
 * @param amount the amount, never null, in units of the currency
 * @param currency the ISO 4217 currency, never null
 * @since 1.0
 */
public record Money(BigDecimal amount, Currency currency) {

    /** Checks that both parts are there. */
    public Money {
        Objects.requireNonNull(amount, "amount"); //$NON-NLS-1$
        Objects.requireNonNull(currency, "currency"); //$NON-NLS-1$
    }

    /**
     * Adds an amount of the same currency.
     *
     * @param other the other amount, never null
     * @return the exact sum
     * @throws IllegalArgumentException when the currencies differ: convert by a dated rate first
     */
    public Money plus(Money other) {
        requireSameCurrency(other);
        return new Money(amount.add(other.amount), currency);
    }

    /**
     * Takes away an amount of the same currency.
     *
     * @param other the other amount, never null
     * @return the exact difference
     * @throws IllegalArgumentException when the currencies differ
     */
    public Money minus(Money other) {
        requireSameCurrency(other);
        return new Money(amount.subtract(other.amount), currency);
    }

    /**
     * Multiplies by a number such as a quantity.
     *
     * @param factor the factor, never null
     * @return the exact product
     */
    public Money times(BigDecimal factor) {
        return new Money(amount.multiply(factor), currency);
    }

    /**
     * Rounds half up to the minor unit of the currency.
     *
     * @return the amount as it is shown or billed
     */
    public Money rounded() {
        int digits = Math.max(0, currency.getDefaultFractionDigits());
        return new Money(amount.setScale(digits, RoundingMode.HALF_UP), currency);
    }

    private void requireSameCurrency(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("Cannot join " + currency + " and " + other.currency //$NON-NLS-1$ //$NON-NLS-2$
                    + " without a rate"); //$NON-NLS-1$
        }
    }

    @Override
    public String toString() {
        return amount.toPlainString() + ' ' + currency.getCurrencyCode();
    }
}
