package org.clientele.customers.internal.fields;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.model.FieldDefinition;
import org.clientele.model.FieldType;
import org.clientele.model.FieldValue;
import org.clientele.model.Party;
import org.clientele.model.value.Money;
import org.clientele.model.value.PartyId;
import org.clientele.testsupport.memory.Shop;
import org.junit.jupiter.api.Test;

/** Values of custom fields, and how people write them. */
class CustomFieldServiceTest {

    private static final Currency GBP = Currency.getInstance("GBP");

    private final CustomFieldServiceImpl service = new CustomFieldServiceImpl();

    @Test
    void everyTypeComesBackFromTheRecordAsItWasSet() throws Exception {
        Party party = Shop.customer("A1", "Anna", null, null);
        for (FieldType type : FieldType.VALUES) {
            FieldDefinition field = Fields.field(type.name().toLowerCase(Locale.ROOT).replace('_', '-'), type);
            Object value = example(type);
            assertEquals(Optional.empty(), service.value(party, field));
            service.set(party, field, value);
            assertEquals(Optional.of(value), service.value(party, field), type.name());
            assertEquals(Optional.of(value), service.parse(field, service.canonical(field, value), Locale.GERMANY));
            for (Locale locale : List.of(Locale.UK, Locale.GERMANY, Locale.FRANCE, Locale.SIMPLIFIED_CHINESE)) {
                String shown = service.format(field, value, locale);
                assertEquals(Optional.of(value), service.parse(field, shown, locale), type + " " + shown);
            }
            service.set(party, field, null);
            assertEquals(Optional.empty(), service.value(party, field));
        }
        assertTrue(party.getFields().isEmpty());
    }

    @Test
    void valueIsChangedInPlaceSoThatHistoryTellsOfAChange() throws Exception {
        Party party = Shop.customer("A1", "Anna", null, null);
        FieldDefinition field = Fields.field("size", FieldType.NUMBER);
        service.set(party, field, BigDecimal.ONE);
        FieldValue before = party.getFields().getFirst();
        service.set(party, field, BigDecimal.TEN);
        assertSame(before, party.getFields().getFirst());
        FieldDefinition sports = Fields.field("sports", FieldType.MULTI_CHOICE);
        service.set(party, sports, List.of("golf", "tennis"));
        FieldValue golf = party.getFields().get(1);
        service.set(party, sports, List.of("golf"));
        assertEquals(2, party.getFields().size());
        assertSame(golf, party.getFields().get(1));
    }

    @Test
    void numbersAreReadInThePersonsFormAndInTheCanonicalOne() throws Exception {
        FieldDefinition field = Fields.field("size", FieldType.NUMBER);
        assertEquals("1234.5", number(field, "1,234.5", Locale.UK));
        assertEquals("1234.5", number(field, "1.234,5", Locale.GERMANY));
        assertEquals("1234", number(field, "1.234", Locale.GERMANY));
        assertEquals("1.5", number(field, "1.5", Locale.GERMANY));
        assertEquals("1234.5", number(field, "1 234,5", Locale.FRANCE));
        assertEquals("12", number(field, "１２", Locale.SIMPLIFIED_CHINESE));
        assertEquals("-3", number(field, "−3", Locale.UK));
        refused(field, "1,23", Locale.UK);
        refused(field, "12a", Locale.UK);
        refused(field, "1".repeat(22), Locale.UK);
        refused(field, "0." + "1".repeat(11), Locale.UK);
    }

    @Test
    void amountsNameTheirCurrencyOrHaveTheStores() throws Exception {
        FieldDefinition field = Fields.field("budget", FieldType.MONEY);
        assertEquals(new Money(new BigDecimal("1234.50"), Currency.getInstance("EUR")),
                service.parse(field, "EUR 1,234.50", Locale.UK).orElseThrow());
        assertEquals(new Money(new BigDecimal("12"), GBP), service.parse(field, "12", Locale.UK, GBP).orElseThrow());
        refused(field, "12", Locale.UK);
        refused(field, "12 XQX", Locale.UK);
    }

    @Test
    void choicesAreFoundByKeyAndByTheirNamesInBothLanguages() throws Exception {
        FieldDefinition field = Fields.field("sports", FieldType.MULTI_CHOICE);
        assertEquals(List.of("golf", "tennis"), service.parse(field, "网球；golf", Locale.UK).orElseThrow());
        assertEquals(List.of("golf"), service.parse(field, "GOLF", Locale.UK).orElseThrow());
        assertEquals("高尔夫; 网球", service.format(field, List.of("golf", "tennis"), Locale.SIMPLIFIED_CHINESE));
        refused(field, "chess", Locale.UK);
        field.getChoices().getFirst().setRetired(true);
        refused(field, "golf", Locale.UK);
    }

    @Test
    void daysAreReadAsIsoAndInThePersonsForm() throws Exception {
        FieldDefinition field = Fields.field("payday", FieldType.DATE);
        LocalDate day = LocalDate.of(2026, 3, 1);
        assertEquals(day, service.parse(field, "2026-03-01", Locale.GERMANY).orElseThrow());
        assertEquals(day, service.parse(field, "01.03.2026", Locale.GERMANY).orElseThrow());
        assertEquals(day, service.parse(field, "01/03/2026", Locale.UK).orElseThrow());
        refused(field, "2026-02-30", Locale.UK);
        refused(field, "30/02/2026", Locale.UK);
    }

    @Test
    void textsAreKeptButForControlCharactersAndExcess() throws Exception {
        FieldDefinition field = Fields.field("motto", FieldType.TEXT);
        String odd = "😀 שלום\nsecond line";
        assertEquals(odd, service.parse(field, odd, Locale.UK).orElseThrow());
        refused(field, "bell\u0007", Locale.UK);
        refused(field, "x".repeat(4_001), Locale.UK);
        assertEquals(Optional.empty(), service.parse(field, "  ", Locale.UK));
        assertEquals(StatusCodes.INVALID_INPUT,
                assertThrows(ClienteleException.class, () -> service.check(field, BigDecimal.ONE)).code());
    }

    private String number(FieldDefinition field, String text, Locale locale) throws ClienteleException {
        return ((BigDecimal) service.parse(field, text, locale).orElseThrow()).toPlainString();
    }

    private void refused(FieldDefinition field, String text, Locale locale) {
        ClienteleException refused = assertThrows(ClienteleException.class, () -> service.parse(field, text, locale));
        assertEquals(StatusCodes.INVALID_INPUT, refused.code());
        assertTrue(refused.getMessage().contains(field.getEnglish()), refused.getMessage());
    }

    private static Object example(FieldType type) {
        return switch (type) {
        case TEXT -> "a text";
        case NUMBER -> new BigDecimal("-1234.5");
        case MONEY -> new Money(new BigDecimal("1234.56"), GBP);
        case DATE -> LocalDate.of(2024, 2, 29);
        case CHOICE -> "tennis";
        case MULTI_CHOICE -> List.of("golf", "tennis");
        case PARTY -> new PartyId(17);
        case YES_NO -> Boolean.TRUE;
        };
    }
}
