package org.clientele.customers.internal.fields;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.definitions.Titles;
import org.clientele.core.fields.CustomFieldService;
import org.clientele.model.FieldChoice;
import org.clientele.model.FieldDefinition;
import org.clientele.model.Party;
import org.clientele.model.value.Money;
import org.clientele.model.value.PartyId;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Component;

/** Reads, writes and checks values of custom fields. */
@Component
public final class CustomFieldServiceImpl implements CustomFieldService {

    private static final int MOST_CHARACTERS = 4_000;
    private static final int MOST_WHOLE_DIGITS = 21;
    private static final int MOST_DECIMALS = 10;

    @Override
    public Optional<Object> value(Party party, FieldDefinition field) {
        return FieldGraph.read(party, field);
    }

    @Override
    public void set(Party party, FieldDefinition field, Object value) throws ClienteleException {
        check(field, value);
        FieldGraph.write(party, field, value);
    }

    @Override
    public void check(FieldDefinition field, Object value) throws ClienteleException {
        if (value == null) {
            return;
        }
        boolean fits = switch (field.getType()) {
        case TEXT -> value instanceof String;
        case NUMBER -> value instanceof BigDecimal;
        case MONEY -> value instanceof Money;
        case DATE -> value instanceof LocalDate;
        case CHOICE -> value instanceof String;
        case MULTI_CHOICE -> value instanceof List<?> keys && !keys.isEmpty();
        case PARTY -> value instanceof PartyId;
        case YES_NO -> value instanceof Boolean;
        };
        if (!fits) {
            throw invalid(Messages.wrong_type, field, example(field, Locale.getDefault()));
        }
        switch (field.getType()) {
        case TEXT -> checkText(field, (String) value);
        case NUMBER -> checkNumber(field, (BigDecimal) value);
        case MONEY -> checkNumber(field, ((Money) value).amount());
        case CHOICE -> checkChoice(field, (String) value);
        case MULTI_CHOICE -> {
            for (Object key : (List<?>) value) {
                checkChoice(field, key.toString());
            }
        }
        default -> {
            // every value of the type fits
        }
        }
    }

    @Override
    public Optional<Object> parse(FieldDefinition field, String text, Locale locale, Currency currency)
            throws ClienteleException {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        Optional<Object> value = FieldTexts.parse(field, text, locale, currency);
        if (value.isEmpty()) {
            throw new ClienteleException(StatusCodes.INVALID_INPUT, NLS.bind(Messages.unreadable,
                    new Object[] { text.strip(), Titles.of(field), example(field, locale) }));
        }
        check(field, value.get());
        return value;
    }

    @Override
    public String format(FieldDefinition field, Object value, Locale locale) {
        return FieldTexts.format(field, value, locale);
    }

    @Override
    public String canonical(FieldDefinition field, Object value) {
        return FieldTexts.canonical(field, value);
    }

    private static void checkText(FieldDefinition field, String text) throws ClienteleException {
        if (text.length() > MOST_CHARACTERS) {
            throw invalid(Messages.too_long, field, String.valueOf(MOST_CHARACTERS));
        }
        if (text.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\t')) {
            throw invalid(Messages.control_characters, field, ""); //$NON-NLS-1$
        }
    }

    private static void checkNumber(FieldDefinition field, BigDecimal number) throws ClienteleException {
        BigDecimal shortest = number.stripTrailingZeros();
        if (shortest.scale() > MOST_DECIMALS || shortest.precision() - shortest.scale() > MOST_WHOLE_DIGITS) {
            throw invalid(Messages.too_many_digits, field, String.valueOf(MOST_WHOLE_DIGITS));
        }
    }

    private static void checkChoice(FieldDefinition field, String key) throws ClienteleException {
        FieldChoice choice = field.getChoices().stream().filter(each -> key.equals(each.getKey())).findFirst()
                .orElseThrow(() -> invalid(Messages.choice_unknown, field, key));
        if (choice.isRetired()) {
            throw invalid(Messages.choice_retired, field, Titles.of(choice));
        }
    }

    private static String example(FieldDefinition field, Locale locale) {
        return switch (field.getType()) {
        case TEXT -> Messages.example_text;
        case NUMBER -> NumberText.format(new BigDecimal("1234.5"), locale); //$NON-NLS-1$
        case MONEY -> NumberText.format(new BigDecimal("1234.5"), locale) + " EUR"; //$NON-NLS-1$ //$NON-NLS-2$
        case DATE -> DateText.format(LocalDate.of(2026, 3, 1), locale);
        case CHOICE, MULTI_CHOICE -> String.join(FieldTexts.SEPARATOR, field.getChoices().stream()
                .filter(choice -> !choice.isRetired()).limit(5).map(choice -> Titles.of(choice, locale)).toList());
        case PARTY -> Messages.example_party;
        case YES_NO -> FieldTexts.truth(true, locale) + ", " + FieldTexts.truth(false, locale); //$NON-NLS-1$
        };
    }

    private static ClienteleException invalid(String pattern, FieldDefinition field, String detail) {
        return new ClienteleException(StatusCodes.INVALID_INPUT, NLS.bind(pattern, Titles.of(field), detail));
    }
}
