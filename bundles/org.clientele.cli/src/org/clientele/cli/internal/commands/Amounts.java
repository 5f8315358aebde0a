package org.clientele.cli.internal.commands;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

import org.clientele.core.facts.FactColumn;
import org.clientele.core.store.Store;

/** Amounts as people want to see them. */
final class Amounts {

    private Amounts() {
    }

    /** Rounds to the minor unit of the store's currency, which is done only when an amount is shown. */
    static BigDecimal shown(BigDecimal amount, Store store) {
        return amount == null ? null : shown(amount, store.info().settings().baseCurrency());
    }

    static BigDecimal shown(BigDecimal amount, Currency currency) {
        return amount.setScale(Math.max(0, currency.getDefaultFractionDigits()), RoundingMode.HALF_EVEN);
    }

    /** The amount behind a number of a column. */
    static BigDecimal ofColumn(long tenThousandths) {
        return BigDecimal.valueOf(tenThousandths, FactColumn.AMOUNT_SCALE);
    }

    /** Without zeros at the end, for scripts. */
    static BigDecimal exact(BigDecimal amount) {
        BigDecimal stripped = amount.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
