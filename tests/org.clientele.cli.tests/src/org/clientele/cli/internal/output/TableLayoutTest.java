package org.clientele.cli.internal.output;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

import org.clientele.cli.command.Table;
import org.junit.jupiter.api.Test;

/** Tables as a terminal shows them: a Chinese character takes two columns. */
class TableLayoutTest {

    @Test
    void numbersAreAlignedRightInTheUsersFormat() {
        Table table = new Table("Tier", "Customers", "Revenue").row("Platinum", 1234, new BigDecimal("4455703.95"))
                .row("Lead", 7, new BigDecimal("12.00"));
        assertEquals(List.of("Tier      Customers       Revenue", "---------------------------------",
                "Platinum      1,234  4,455,703.95", "Lead              7         12.00"),
                new TableLayout(Locale.UK, 0).lines(table));
        assertEquals("Platinum      1.234  4.455.703,95", new TableLayout(Locale.GERMANY, 0).lines(table).get(2));
    }

    @Test
    void chineseTakesTwoColumnsACharacter() {
        Table table = new Table("名称", "n").row("大连机床", 1).row("ABC", 22);
        assertEquals(List.of("名称       n", "------------", "大连机床   1", "ABC       22"),
                new TableLayout(Locale.UK, 0).lines(table));
    }

    @Test
    void widestTextIsCutToTheTerminalAndNumbersAreNot() {
        Table table = new Table("", "").row("A rather long name of a customer", 1234567);
        assertEquals(List.of("A rather …  1,234,567"), new TableLayout(Locale.UK, 21).lines(table));
    }

    @Test
    void cutNeverHalvesAWideCharacter() {
        assertEquals("大…", TextWidth.cut("大连机床", 4));
        assertEquals("大连…", TextWidth.cut("大连机床", 5));
        assertEquals("大连机床", TextWidth.cut("大连机床", 8));
    }

    @Test
    void combiningMarksTakeNoColumn() {
        assertEquals(4, TextWidth.of("cafe\u0301"));
        assertEquals(2, TextWidth.of("\uff21"));
        assertEquals(2, TextWidth.of("\ud83d\ude00"));
    }

    @Test
    void textCannotMoveTheCursorOrBreakTheLine() {
        Table table = new Table("").row("two\nlines\u001b[31m");
        assertEquals(List.of("two lines [31m"), new TableLayout(Locale.UK, 0).lines(table));
    }

    @Test
    void sharesAreShownInPercent() {
        assertEquals(List.of("74.6 %"),
                new TableLayout(Locale.UK, 0).lines(new Table("").row(new Table.Share(0.7462))));
    }
}
