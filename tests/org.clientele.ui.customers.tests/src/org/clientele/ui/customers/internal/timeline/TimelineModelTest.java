package org.clientele.ui.customers.internal.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.clientele.core.timeline.TimelineEntry;
import org.clientele.core.timeline.TimelineKey;
import org.clientele.core.timeline.TimelinePage;
import org.clientele.core.timeline.TimelineQuery;
import org.clientele.ui.customers.internal.timeline.GroupedTable.Heading;
import org.junit.jupiter.api.Test;

/** What a timeline shows and asks for, without widgets. */
class TimelineModelTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 15);

    private final TimelineModel model = new TimelineModel(Locale.UK, TODAY);

    @Test
    void lastDaysHaveHeadingsOfTheirOwnAndEarlierOnesThatOfTheMonth() {
        model.add(new TimelinePage(
                List.of(entry("2026-03-15T09:00"), entry("2026-03-14T18:00"), entry("2026-03-14T08:00"),
                        entry("2026-03-01T08:00"), entry("2025-11-30T08:00"), entry("2025-11-02T08:00")),
                Optional.empty(), List.of()));
        assertEquals(List.of("Today", "Yesterday", "1 March 2026", "November 2025"), headings(model));
        assertEquals(10, model.rows().size());
    }

    @Test
    void chineseMonthsAreWrittenInChinese() {
        TimelineModel chinese = new TimelineModel(Locale.SIMPLIFIED_CHINESE, TODAY);
        chinese.add(new TimelinePage(List.of(entry("2025-11-30T08:00")), Optional.empty(), List.of()));
        assertEquals(List.of("2025\u5e7411\u6708"), headings(chinese));
    }

    @Test
    void timeIsToldWhereTheHeadingNamesTheDayAndTheDayWhereItNamesTheMonth() {
        assertEquals("09:05", model.when(entry("2026-03-15T09:05")));
        assertEquals("30 Nov 2025 08:00", model.when(entry("2025-11-30T08:00")));
        TimelineEntry day = new TimelineEntry(new TimelineKey(TODAY.atStartOfDay(), "order.SALE", 1), true, "", "", "",
                Optional.empty());
        assertEquals("", model.when(day));
    }

    @Test
    void hiddenKindsAreNotAskedFor() {
        model.kinds(Set.of("a", "b", "c"));
        assertEquals(TimelineQuery.ALL, model.query());
        assertFalse(model.isFiltered());
        model.show("b", false);
        assertEquals(new TimelineQuery(Set.of("a", "c"), ""), model.query());
        assertTrue(model.isFiltered());
        model.show("a", false);
        model.show("c", false);
        assertTrue(model.isShut(), "an empty set would mean all kinds");
        model.showAll();
        assertEquals(TimelineQuery.ALL, model.query());
    }

    @Test
    void wordsAreAskedForOnceTheyDiffer() {
        assertTrue(model.search("review"));
        assertFalse(model.search(" review "));
        assertEquals("review", model.query().text());
    }

    @Test
    void timelineIsEmptyOnlyAfterEverythingWasRead() {
        assertFalse(model.isEmpty());
        TimelineKey next = new TimelineKey(TODAY.atStartOfDay(), "a", 1);
        model.add(new TimelinePage(List.of(), Optional.of(next), List.of()));
        assertFalse(model.isEmpty());
        model.add(new TimelinePage(List.of(), Optional.empty(), List.of()));
        assertTrue(model.isEmpty());
    }

    private static List<String> headings(TimelineModel shown) {
        return shown.rows().stream().filter(Heading.class::isInstance)
                .map(r -> ((Heading<TimelineEntry>) r).texts().getFirst()).toList();
    }

    private static TimelineEntry entry(String at) {
        return new TimelineEntry(new TimelineKey(LocalDateTime.parse(at), "interaction.CALL", 1), false, "Call", "", "",
                Optional.empty());
    }
}
