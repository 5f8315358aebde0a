package org.clientele.core.store;

import java.time.ZoneId;
import java.util.Currency;

/**
 * What is fixed when a store is created.
 *
 * @param name the name that is shown to people
 * @param baseCurrency the currency in which amounts of all orders can be added
 * @param zone the time zone in which days are cut
 * @since 1.0
 */
public record StoreSettings(String name, Currency baseCurrency, ZoneId zone) {
}
