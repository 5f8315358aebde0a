package org.clientele.ui.customers.internal.bulk;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.clientele.core.bulk.BulkChange;
import org.clientele.core.store.FeaturePath;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.CustomerKind;
import org.clientele.model.edit.ModelLabels;
import org.clientele.ui.customers.internal.bulk.BulkField.Kind;
import org.junit.jupiter.api.Test;

/** What a bulk edit still lacks, and what it becomes. */
class BulkModelTest {

    private static final List<BulkField> FIELDS = BulkFields.of(ModelLabels.registered(), null, null,
            LocalDate.of(2026, 3, 1));

    @Test
    void selectionIsMeantWhereThereIsOneAndTheListOtherwise() {
        assertFalse(new BulkModel(new long[] { 1, 2 }, new long[] { 1, 2, 3 }).isWhole());
        BulkModel whole = new BulkModel(new long[] { 1 }, new long[] { 1, 2, 3 });
        assertTrue(whole.isWhole(), "the one row that a table always has selected is no choice of many");
        assertEquals(3, whole.count());
        assertTrue(new BulkModel(new long[0], new long[0]).problem().isPresent());
    }

    @Test
    void fieldAndValueAreNeeded() {
        BulkModel model = new BulkModel(new long[0], new long[] { 4, 5 });
        assertTrue(model.problem().isPresent());
        model.field(field("Account manager"));
        assertTrue(model.problem().isPresent());
        model.value("  ");
        assertTrue(model.problem().isPresent());
        model.value(" bob ");
        assertEquals(Optional.empty(), model.problem());
        FeaturePath owner = FeaturePath.of(Literals.PARTY__CUSTOMER, Literals.CUSTOMER__OWNER);
        assertEquals(List.of(new BulkChange.SetValue(owner, "bob")), model.edit().changes());
        assertArrayEquals(new long[] { 4, 5 }, model.edit().parties());
        assertEquals("Set Account manager", model.edit().reason());
        model.reason("Anne left");
        assertEquals("Anne left", model.edit().reason());
        model.clear(true);
        assertEquals(List.of(new BulkChange.SetValue(owner, null)), model.edit().changes());
    }

    @Test
    void kindIsChosenAndCannotBeTakenAway() {
        BulkField kind = FIELDS.stream().filter(f -> f.kind() == Kind.CHOICE).findFirst().orElseThrow();
        assertFalse(kind.clearable());
        assertEquals(CustomerKind.values().length, kind.choices().size());
        BulkModel model = new BulkModel(new long[0], new long[] { 4 });
        model.field(kind);
        model.value(CustomerKind.BUSINESS);
        assertEquals(Optional.empty(), model.problem());
    }

    @Test
    void numberIsNotOffered() {
        assertTrue(FIELDS.stream().noneMatch(f -> f.label().contains("number")), "a customer's number never changes");
    }

    private static BulkField field(String label) {
        return FIELDS.stream().filter(f -> f.label().equals(label)).findFirst()
                .orElseThrow(() -> new AssertionError(FIELDS.stream().map(BulkField::label).toList().toString()));
    }
}
