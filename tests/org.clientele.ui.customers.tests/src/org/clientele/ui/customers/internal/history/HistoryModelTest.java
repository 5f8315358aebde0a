package org.clientele.ui.customers.internal.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;

import org.clientele.core.store.AggregateRef;
import org.clientele.core.store.Change;
import org.clientele.core.store.Change.Kind;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.edit.ModelLabels;
import org.clientele.ui.Formats;
import org.clientele.ui.customers.internal.timeline.GroupedTable.Entry;
import org.clientele.ui.customers.internal.timeline.GroupedTable.Heading;
import org.clientele.ui.customers.internal.timeline.GroupedTable.Row;
import org.junit.jupiter.api.Test;

/** Changes as rows, without widgets. */
class HistoryModelTest {

    private static final AggregateRef PARTY = new AggregateRef(Literals.PARTY, 7);
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private final HistoryModel model = new HistoryModel(r -> Literals.ORGANISATION, ModelLabels.registered(), ZoneOffset.UTC,
            new Formats(Locale.UK));

    @Test
    void changesOfOneUnitOfWorkStandBelowOneHeading() {
        model.add(List.of(change(2, "bob", "Move", "addresses[9].city", "London", "Leeds"),
                change(2, "bob", "Move", "note", null, "moved"), change(1, "anne", "New", "displayName", null, "Acme")),
                OptionalLong.empty());
        List<Row<HistoryLine>> rows = model.rows();
        assertEquals(5, rows.size());
        Heading<?> first = assertInstanceOf(Heading.class, rows.get(0));
        assertEquals(List.of("2 Mar 2026, 12:00", "bob", "Move"), first.texts());
        assertEquals("Address \u203A City", line(rows.get(1)).field());
        assertEquals("London", line(rows.get(1)).before());
        assertEquals("Leeds", line(rows.get(1)).after());
        assertInstanceOf(Heading.class, rows.get(3));
    }

    @Test
    void filterFindsFieldPersonReasonAndValueWithAnyLetterCase() {
        model.add(List.of(change(2, "bob", "Move", "addresses[9].city", "London", "Leeds"),
                change(1, "anne", "New", "displayName", null, "Acme")), OptionalLong.empty());
        assertTrue(model.filter("LEEDS bob"));
        assertEquals(2, model.rows().size());
        assertFalse(model.filter(" leeds BOB "), "the same words");
        model.filter("city");
        assertEquals("Leeds", line(model.rows().get(1)).after());
        model.filter("anne city");
        assertEquals(List.of(), model.rows());
        model.filter("");
        assertEquals(4, model.rows().size());
    }

    @Test
    void wholeObjectsAreNamedInTheUsersWords() {
        model.add(List.of(new Change(3, NOON, LocalDate.of(2026, 3, 2), "bob", "Add", PARTY, "contactPoints[4]",
                Kind.ADDED, null, "ContactPoint")), OptionalLong.empty());
        HistoryLine line = line(model.rows().get(1));
        assertEquals("Contact point", line.field());
        assertEquals("Contact point", line.after());
        assertEquals("", line.before());
    }

    @Test
    void dayIsToldOnlyWhereItIsNotThatOfTheRecording() {
        Change same = change(1, "bob", "", "note", null, "x");
        Change earlier = new Change(1, NOON, LocalDate.of(2025, 12, 24), "bob", "", PARTY, "note", Kind.CHANGED, null,
                "x");
        assertEquals("", model.since(same));
        assertEquals("24 Dec 2025", model.since(earlier));
    }

    @Test
    void unitHasAllItsChanges() {
        model.add(List.of(change(2, "bob", "Move", "note", "a", "b"), change(2, "bob", "Move", "displayName", "c", "d"),
                change(1, "bob", "", "note", null, "a")), OptionalLong.of(1));
        assertEquals(2, model.unit(2).size());
        assertEquals(OptionalLong.of(1), model.next());
        model.clear();
        assertEquals(0, model.size());
        assertEquals(OptionalLong.empty(), model.next());
    }

    private static HistoryLine line(Row<HistoryLine> row) {
        return ((Entry<HistoryLine>) row).value();
    }

    private static Change change(long sequence, String who, String why, String path, String before, String after) {
        return new Change(sequence, NOON, LocalDate.of(2026, 3, 2), who, why, PARTY, path, Kind.CHANGED, before, after);
    }
}
