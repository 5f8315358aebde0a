package org.clientele.ui.customers.internal.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.clientele.core.exchange.CsvFormat;
import org.clientele.core.exchange.CsvPreview;
import org.clientele.core.exchange.ImportMapping;
import org.clientele.core.exchange.ImportMapping.Field;
import org.clientele.core.exchange.ImportMapping.PartyType;
import org.clientele.core.exchange.ImportMapping.Prefixes;
import org.clientele.core.exchange.ImportMapping.RowKind;
import org.clientele.core.exchange.ImportTarget;
import org.clientele.core.exchange.ImportTargets;
import org.junit.jupiter.api.Test;

/** What a person says about an import becomes a mapping. */
class ImportModelTest {

    private final CsvPreview preview = new CsvPreview(new CsvFormat(StandardCharsets.UTF_8, false, ',', true),
            List.of("No", "Name", "Town"), List.of(List.of("", "Ann", "Leeds"), List.of("7", "Bob", "York")));
    private final ImportModel model = new ImportModel();

    @Test
    void withoutAFileThereIsAProblem() {
        assertTrue(model.problem().isPresent());
    }

    @Test
    void missingMeaningIsNamed() {
        model.sniffed(Path.of("a.csv"), preview, null);
        model.target("Town", ImportTargets.ADDRESS_CITY);
        assertTrue(model.problem().orElseThrow().contains(TargetLabels.of(ImportTargets.CUSTOMER_NUMBER)));
        model.target("No", ImportTargets.CUSTOMER_NUMBER);
        assertTrue(model.problem().isEmpty());
    }

    @Test
    void customersWithoutNumbersHaveTheirNames() {
        model.sniffed(Path.of("a.csv"), preview, null);
        model.target("Name", ImportTargets.CUSTOMER_NAME);
        assertTrue(model.problem().isEmpty());
    }

    @Test
    void fieldsOfTheStoreAreOfferedForCustomers() {
        model.customerTargets(List.of(new ImportTarget(ImportTargets.CUSTOMER_NUMBER, ""),
                new ImportTarget("field.payday", "Payday")));
        model.sniffed(Path.of("a.csv"), preview, null);
        model.target("Town", "field.payday");
        assertEquals("Payday", TargetLabels.of(model.targets().getLast()));
        model.kind(RowKind.CUSTOMER);
        assertEquals("field.payday", model.target("Town"));
        model.kind(RowKind.ORDER);
        assertNull(model.target("Town"));
    }

    @Test
    void rowsOfAPartnersClassOfferItsAttributesAndNoOthers() {
        Field number = new Field("No", ImportTargets.CUSTOMER_NUMBER, null);
        ImportModel.RecordRows visits = rows("Visits", "record.visits.Visit.day", number);
        ImportModel.RecordRows cards = rows("Cards", "record.loyalty.Card.code", number,
                new Field("Name", "record.loyalty.Card.code", null));
        model.recordRows(List.of(visits, cards));
        model.sniffed(Path.of("a.csv"), preview, null);
        model.records(visits);
        assertTrue(model.problem().isPresent(), "no attribute of a visit");
        model.target("Town", "record.visits.Visit.day");
        assertTrue(model.problem().isEmpty());
        assertEquals(RowKind.RECORD, model.mapping().kind());
        model.take(cards.proposal());
        assertEquals("Cards", model.records().orElseThrow().label());
        assertEquals("record.loyalty.Card.code", model.target("Name"));
        model.kind(RowKind.CUSTOMER);
        assertTrue(model.records().isEmpty());
        assertNull(model.target("Name"));
    }

    private static ImportModel.RecordRows rows(String label, String target, Field... proposed) {
        return new ImportModel.RecordRows(label,
                List.of(new ImportTarget(ImportTargets.CUSTOMER_NUMBER, ""), new ImportTarget(target, label)),
                new ImportMapping(RowKind.RECORD, null, List.of(proposed), null));
    }

    @Test
    void meaningMovesFromOneColumnToAnother() {
        model.sniffed(Path.of("a.csv"), preview, null);
        model.target("No", ImportTargets.CUSTOMER_NUMBER);
        model.target("Name", ImportTargets.CUSTOMER_NUMBER);
        assertNull(model.target("No"));
        assertEquals(ImportTargets.CUSTOMER_NUMBER, model.target("Name"));
    }

    @Test
    void loadedMappingKeepsWhatTheWizardDoesNotShow() {
        model.sniffed(Path.of("a.csv"), preview, null);
        Prefixes prefixes = new Prefixes("C", "A");
        model.take(new ImportMapping(RowKind.CUSTOMER, null,
                List.of(new Field("No", ImportTargets.CUSTOMER_NUMBER, null),
                        new Field("Town", ImportTargets.CUSTOMER_SINCE, "dd.MM.yyyy"),
                        new Field("Gone", ImportTargets.CUSTOMER_NOTE, null)),
                "CNY", PartyType.PERSON, prefixes));
        ImportMapping mapping = model.mapping();
        assertEquals("CNY", mapping.currency());
        assertEquals(PartyType.PERSON, mapping.parties());
        assertEquals(prefixes, mapping.prefixes());
        assertEquals(List.of("No", "Town"), mapping.fields().stream().map(Field::column).toList());
        assertEquals("dd.MM.yyyy", mapping.fields().get(1).pattern());
    }

    @Test
    void anotherKindOfRowTakesMeaningsAwayThatItCannotHave() {
        model.sniffed(Path.of("a.csv"), preview, null);
        model.target("No", ImportTargets.CUSTOMER_NUMBER);
        model.target("Town", ImportTargets.ADDRESS_CITY);
        model.kind(RowKind.ORDER);
        assertEquals(ImportTargets.CUSTOMER_NUMBER, model.target("No"));
        assertNull(model.target("Town"));
    }

    @Test
    void exampleIsTheFirstValueThatSaysSomething() {
        model.sniffed(Path.of("a.csv"), preview, null);
        assertEquals("7", model.example("No"));
    }
}
