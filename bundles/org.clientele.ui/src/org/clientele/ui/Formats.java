package org.clientele.ui;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Currency;
import java.util.Locale;
import java.util.Objects;

/**
 * Dates, numbers and money in the user's format. Immutable, yet for one thread at a time.
 *
 * @since 1.0
 */
public final class Formats {

    private final Locale locale;
    private final DateTimeFormatter date;
    private final DateTimeFormatter time;
    private final NumberFormat whole;
    private final NumberFormat decimal;
    private final NumberFormat percent;

    /**
     * Formats for a locale.
     *
     * @param locale the locale
     */
    public Formats(Locale locale) {
        this.locale = Objects.requireNonNull(locale, "locale"); //$NON-NLS-1$
        date = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale);
        time = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withLocale(locale);
        whole = NumberFormat.getIntegerInstance(locale);
        decimal = NumberFormat.getNumberInstance(locale);
        decimal.setMaximumFractionDigits(4);
        percent = NumberFormat.getPercentInstance(locale);
        percent.setMaximumFractionDigits(1);
    }

    /**
     * Formats for the user.
     *
     * @return formats of the default locale
     */
    public static Formats ofUser() {
        return new Formats(Locale.getDefault(Locale.Category.FORMAT));
    }

    /**
     * A day.
     *
     * @param value the day, or null
     * @return its text, empty for null
     */
    public String date(LocalDate value) {
        return value == null ? "" : date.format(value); //$NON-NLS-1$
    }

    /**
     * A day and a time.
     *
     * @param value the time, or null
     * @return its text, empty for null
     */
    public String dateTime(LocalDateTime value) {
        return value == null ? "" : time.format(value); //$NON-NLS-1$
    }

    /**
     * A moment, in a time zone.
     *
     * @param value the moment, or null
     * @param zone the zone, such as the store's
     * @return its text, empty for null
     */
    public String moment(Instant value, ZoneId zone) {
        return value == null ? "" : time.format(value.atZone(zone)); //$NON-NLS-1$
    }

    /**
     * A whole number, with separators.
     *
     * @param value the number
     * @return its text
     */
    public String number(long value) {
        return whole.format(value);
    }

    /**
     * A decimal number with up to four digits after the point.
     *
     * @param value the number, or null
     * @return its text, empty for null
     */
    public String decimal(BigDecimal value) {
        return value == null ? "" : decimal.format(value); //$NON-NLS-1$
    }

    /**
     * An amount, rounded to the minor unit for the eye and without the currency, for columns whose header names it.
     *
     * @param value the amount, or null
     * @param currency its currency
     * @return its text, empty for null
     */
    public String amount(BigDecimal value, Currency currency) {
        if (value == null) {
            return ""; //$NON-NLS-1$
        }
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        int digits = Math.max(0, currency.getDefaultFractionDigits());
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        return format.format(value);
    }

    /**
     * An amount with its currency, rounded to the minor unit for the eye.
     *
     * @param value the amount, or null
     * @param currency its currency
     * @return its text, empty for null
     */
    public String money(BigDecimal value, Currency currency) {
        if (value == null) {
            return ""; //$NON-NLS-1$
        }
        NumberFormat format = NumberFormat.getCurrencyInstance(locale);
        format.setCurrency(currency);
        int digits = Math.max(0, currency.getDefaultFractionDigits());
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        return format.format(value);
    }

    /**
     * A share, with one digit after the point.
     *
     * @param share 0 to 1
     * @return its text in percent
     */
    public String percent(double share) {
        return percent.format(share);
    }
}
