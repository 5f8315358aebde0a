package org.clientele.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.clientele.core.customers.CustomerScope;
import org.junit.jupiter.api.Test;

/** Values are shown as their reader writes them. Expected texts are from the CLDR tables of both locales. */
class FormatsTest {

    private final Formats british = new Formats(Locale.UK);
    private final Formats chinese = new Formats(Locale.SIMPLIFIED_CHINESE);

    @Test
    void amountsAreRoundedToTheMinorUnitForTheEye() {
        Currency pound = Currency.getInstance("GBP");
        assertEquals("8,911,407.90", british.amount(new BigDecimal("8911407.904"), pound));
        assertEquals("\u00a38,911,407.90", british.money(new BigDecimal("8911407.904"), pound));

    }

    @Test
    void daysAreWrittenInTheLanguageOfTheReader() {
        assertEquals("9 Dec 2011", british.date(LocalDate.of(2011, 12, 9)));
        assertEquals("2011\u5e7412\u67089\u65e5", chinese.date(LocalDate.of(2011, 12, 9)));
    }

    @Test
    void nothingIsShownAsNothing() {
        assertEquals("", british.date(null));
        assertEquals("", british.decimal(null));
        assertEquals("", british.money(null, Currency.getInstance("GBP")));
    }

    @Test
    void scopesComeBackFromTheirText() {
        for (CustomerScope scope : Set.of(new CustomerScope.All(), new CustomerScope.InSegment("at:risk"),
                new CustomerScope.InTier("gold"), new CustomerScope.InRfmCell(5, 4),
                new CustomerScope.Given(Set.of(17L, 4L)), new CustomerScope.Given(Set.of()))) {
            assertEquals(Optional.of(scope), CustomerScopes.parse(CustomerScopes.format(scope)));
        }
    }

    @Test
    void textThatIsNoScopeIsNoScope() {
        for (String text : new String[] { null, "", "nobody", "rfm:5", "rfm:a:b", "parties:x" }) {
            assertEquals(Optional.empty(), CustomerScopes.parse(text), text);
        }
    }
}
