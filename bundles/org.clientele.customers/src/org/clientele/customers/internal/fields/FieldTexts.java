package org.clientele.customers.internal.fields;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.clientele.core.definitions.Titles;
import org.clientele.model.FieldChoice;
import org.clientele.model.FieldDefinition;
import org.clientele.model.FieldType;
import org.clientele.model.value.Money;
import org.clientele.model.value.PartyId;

/** Values of custom fields as texts, and back. */
final class FieldTexts {

    /** Between several choices. */
    static final String SEPARATOR = "; "; //$NON-NLS-1$

    private static final Pattern CURRENCY = Pattern.compile("([A-Za-z]{3})?\\s*([^A-Za-z]+?)\\s*([A-Za-z]{3})?"); //$NON-NLS-1$
    private static final Pattern SEPARATORS = Pattern.compile("\\s*[;\uff1b\u3001\\n]\\s*"); //$NON-NLS-1$

    private FieldTexts() {
    }

    /** The value of a text that is not blank; empty when it means none. */
    static Optional<Object> parse(FieldDefinition field, String text, Locale locale, Currency currency) {
        return switch (field.getType()) {
        case TEXT -> Optional.of(text.strip());
        case NUMBER -> NumberText.parse(text, locale).map(Object.class::cast);
        case MONEY -> money(text.strip(), locale, currency).map(Object.class::cast);
        case DATE -> DateText.parse(text, locale).map(Object.class::cast);
        case CHOICE -> choice(field, text).map(Object.class::cast);
        case MULTI_CHOICE -> choices(field, text).map(Object.class::cast);
        case PARTY -> party(text.strip()).map(Object.class::cast);
        case YES_NO -> truth(text.strip()).map(Object.class::cast);
        };
    }

    static String canonical(FieldDefinition field, Object value) {
        return switch (value) {
        case null -> ""; //$NON-NLS-1$
        case BigDecimal number -> number.toPlainString();
        case Money money -> money.amount().toPlainString() + ' ' + money.currency().getCurrencyCode();
        case PartyId party -> Long.toString(party.value());
        case List<?> keys -> String.join(SEPARATOR, keys.stream().map(Object::toString).toList());
        default -> value.toString();
        };
    }

    static String format(FieldDefinition field, Object value, Locale locale) {
        return switch (value) {
        case null -> ""; //$NON-NLS-1$
        case BigDecimal number -> NumberText.format(number, locale);
        case Money money -> NumberText.format(money.amount(), locale) + ' ' + money.currency().getCurrencyCode();
        case LocalDate day -> DateText.format(day, locale);
        case Boolean truth -> truth(truth, locale);
        case List<?> keys -> String.join(SEPARATOR,
                keys.stream().map(key -> title(field, key.toString(), locale)).toList());
        case String key when field.getType() == FieldType.CHOICE -> title(field, key, locale);
        default -> canonical(field, value);
        };
    }

    /** The name of a choice; its key where it is no longer defined. */
    static String title(FieldDefinition field, String key, Locale locale) {
        return field.getChoices().stream().filter(choice -> key.equals(choice.getKey())).findFirst()
                .map(choice -> Titles.of(choice, locale)).filter(title -> !title.isEmpty()).orElse(key);
    }

    static String truth(boolean truth, Locale locale) {
        boolean chinese = Locale.CHINESE.getLanguage().equals(locale.getLanguage());
        if (chinese) {
            return truth ? "\u662f" : "\u5426"; //$NON-NLS-1$ //$NON-NLS-2$
        }
        return truth ? "yes" : "no"; //$NON-NLS-1$ //$NON-NLS-2$
    }

    private static Optional<Money> money(String text, Locale locale, Currency currency) {
        Matcher parts = CURRENCY.matcher(text);
        if (!parts.matches() || parts.group(1) != null && parts.group(3) != null) {
            return Optional.empty();
        }
        String code = parts.group(1) != null ? parts.group(1) : parts.group(3);
        try {
            Currency named = code == null ? currency : Currency.getInstance(code.toUpperCase(Locale.ROOT));
            return named == null ? Optional.empty()
                    : NumberText.parse(parts.group(2), locale).map(amount -> new Money(amount, named));
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // no such currency
        }
    }

    private static Optional<String> choice(FieldDefinition field, String text) {
        String wanted = text.strip();
        for (FieldChoice choice : field.getChoices()) {
            if (wanted.equals(choice.getKey())) {
                return Optional.of(choice.getKey());
            }
        }
        for (FieldChoice choice : field.getChoices()) {
            if (wanted.equalsIgnoreCase(choice.getEnglish()) || wanted.equalsIgnoreCase(choice.getChinese())) {
                return Optional.of(choice.getKey());
            }
        }
        return Optional.empty();
    }

    private static Optional<List<String>> choices(FieldDefinition field, String text) {
        List<String> keys = new ArrayList<>();
        for (String part : SEPARATORS.split(text.strip())) {
            Optional<String> key = choice(field, part);
            if (key.isEmpty()) {
                return Optional.empty();
            }
            keys.add(key.get());
        }
        return Optional.of(inOrder(field, keys));
    }

    /** Each key once, in the order of the definition; unknown ones last. */
    static List<String> inOrder(FieldDefinition field, List<String> keys) {
        List<String> ordered = new ArrayList<>();
        field.getChoices().stream().map(FieldChoice::getKey).filter(keys::contains).forEach(ordered::add);
        keys.stream().filter(key -> !ordered.contains(key)).forEach(ordered::add);
        return List.copyOf(ordered);
    }

    private static Optional<PartyId> party(String text) {
        try {
            long id = Long.parseLong(text);
            return id > 0 ? Optional.of(new PartyId(id)) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Optional<Boolean> truth(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
        case "yes", "true", "y", "1", "\u662f" -> Optional.of(Boolean.TRUE); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
        case "no", "false", "n", "0", "\u5426" -> Optional.of(Boolean.FALSE); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
        default -> Optional.empty();
        };
    }
}
