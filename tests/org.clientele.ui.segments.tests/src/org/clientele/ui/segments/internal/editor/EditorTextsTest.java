package org.clientele.ui.segments.internal.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.clientele.core.rules.OperandDescriptor.Choice;
import org.clientele.core.segmentation.MembershipLogEntry;
import org.clientele.model.MembershipCause;
import org.clientele.model.OperandType;
import org.clientele.ui.Formats;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roaringbitmap.RoaringBitmap;

/** What is typed into fields, and what the history says. */
class EditorTextsTest {

    private final Locale before = Locale.getDefault(Locale.Category.FORMAT);

    @BeforeEach
    void german() {
        Locale.setDefault(Locale.Category.FORMAT, Locale.GERMANY);
    }

    @AfterEach
    void asItWas() {
        Locale.setDefault(Locale.Category.FORMAT, before);
    }

    @Test
    void numbersAreReadInTheUsersFormatAndInThePlainOne() {
        OperandTexts texts = new OperandTexts();
        assertEquals(Optional.of("1234.5"), texts.read(OperandType.NUMBER, List.of(), " 1.234,5 "));
        assertEquals(Optional.of("12.5"), texts.read(OperandType.NUMBER, List.of(), "12.5"));
        assertEquals(Optional.empty(), texts.read(OperandType.NUMBER, List.of(), "twelve"));
    }

    @Test
    void daysAreReadInTheUsersFormatAndInThePlainOne() {
        OperandTexts texts = new OperandTexts();
        assertEquals(Optional.of("2011-12-09"), texts.read(OperandType.DATE, List.of(), "9.12.2011"));
        assertEquals(Optional.of("2011-12-09"), texts.read(OperandType.DATE, List.of(), "2011-12-09"));
        assertEquals(Optional.empty(), texts.read(OperandType.DATE, List.of(), "soon"));
    }

    @Test
    void nameOfAColumnIsReadAsItsId() {
        OperandTexts texts = new OperandTexts();
        List<Choice> columns = List.of(new Choice("orders.count", "Bestellungen"), new Choice("country", "Land"));
        assertEquals(Optional.of("orders.count"), texts.read(OperandType.COLUMN, columns, "bestellungen"));
        assertEquals(Optional.of("country"), texts.read(OperandType.COLUMN, columns, "country"));
    }

    @Test
    void oneCustomerIsCountedWithoutAPlural() {
        Formats formats = new Formats(Locale.UK);
        assertEquals("1 customer", CountsBar.members(1, 0, formats));
        assertEquals("2 customers", CountsBar.members(2, 0, formats));
        assertEquals("1 customer (" + formats.percent(0.25) + ")", CountsBar.members(1, 4, formats));
    }

    @Test
    void logTellsHowManyMembersThereWereAfterEachDay() {
        List<HistoryModel.Line> lines = HistoryModel.lines(List.of(
                entry(2, MembershipCause.DATA, RoaringBitmap.bitmapOf(4), RoaringBitmap.bitmapOf(1, 2)),
                entry(1, MembershipCause.FIRST, RoaringBitmap.bitmapOf(1, 2, 3), new RoaringBitmap())));
        assertEquals(List.of(2, 3), lines.stream().map(HistoryModel.Line::members).toList());
        assertEquals(LocalDate.of(2026, 5, 2), lines.getFirst().day());
    }

    private static MembershipLogEntry entry(int day, MembershipCause cause, RoaringBitmap entered, RoaringBitmap left) {
        return new MembershipLogEntry(LocalDate.of(2026, 5, day), LocalDateTime.of(2026, 5, 9, 0, 0), cause, 1, 1, 0,
                entered, left);
    }
}
