package org.clientele.ui.lifecycle.internal.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.clientele.ui.lifecycle.internal.plan.RecurrenceChoice.Kind;
import org.junit.jupiter.api.Test;

class RecurrenceChoiceTest {

    @Test
    void everyRuleThatIsReadIsWrittenAsItWas() {
        for (String rule : List.of("FREQ=DAILY", "FREQ=DAILY;INTERVAL=3;COUNT=5", "FREQ=WEEKLY;BYDAY=MO,TH",
                "FREQ=WEEKLY;INTERVAL=2;UNTIL=20271231", "FREQ=MONTHLY;BYMONTHDAY=15", "FREQ=MONTHLY;BYMONTHDAY=-1",
                "FREQ=MONTHLY;INTERVAL=3", "FREQ=MONTHLY;BYDAY=1TU", "FREQ=MONTHLY;BYDAY=-1FR;COUNT=4",
                "FREQ=YEARLY", "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1", "FREQ=YEARLY;BYDAY=20MO",
                "FREQ=WEEKLY;UNTIL=20271231T170000Z", "nonsense", "FREQ=DAILY;COUNT=x", "FREQ=DAILY;FREQ=DAILY")) {
            assertEquals(rule, RecurrenceChoice.of(rule).rule(), rule);
        }
        assertNull(RecurrenceChoice.of(null).rule());
        assertNull(RecurrenceChoice.of(" ").rule());
    }

    @Test
    void whatHasNoSimpleFormIsKeptAsARule() {
        for (String rule : List.of("FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=1", "FREQ=HOURLY", "FREQ=YEARLY;BYMONTH=3",
                "FREQ=WEEKLY;BYDAY=1MO", "FREQ=DAILY;COUNT=2;UNTIL=20270101", "what?")) {
            assertEquals(Kind.RULE, RecurrenceChoice.of(rule).kind(), rule);
        }
    }

    @Test
    void choicesBecomeARule() {
        RecurrenceChoice choice = RecurrenceChoice.of("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO");
        assertEquals(Set.of(DayOfWeek.MONDAY), choice.days());
        choice.day(DayOfWeek.FRIDAY, true);
        choice.day(DayOfWeek.MONDAY, false);
        choice.end(0, LocalDate.of(2027, 6, 30));
        assertEquals("FREQ=WEEKLY;INTERVAL=2;BYDAY=FR;UNTIL=20270630", choice.rule());
        choice.end(10, LocalDate.of(2027, 6, 30));
        assertEquals("FREQ=WEEKLY;INTERVAL=2;BYDAY=FR;COUNT=10", choice.rule());
        choice.kind(Kind.MONTH_WEEKDAY);
        choice.nth(-1, DayOfWeek.SUNDAY);
        choice.end(0, null);
        assertEquals("FREQ=MONTHLY;INTERVAL=2;BYDAY=-1SU", choice.rule());
        choice.kind(Kind.RULE);
        assertEquals("FREQ=MONTHLY;INTERVAL=2;BYDAY=-1SU", choice.text());
        choice.kind(Kind.ONCE);
        assertNull(choice.rule());
    }

    @Test
    void timesOfTheDayAreReadAsTyped() {
        assertEquals(870, TimeText.read("14:30"));
        assertEquals(540, TimeText.read(" 9 "));
        assertEquals(545, TimeText.read("9.05"));
        assertEquals(-1, TimeText.read(" "));
        assertNull(TimeText.read("24:00"));
        assertNull(TimeText.read("9:60"));
        assertNull(TimeText.read("noon"));
        assertEquals("09:05", TimeText.write(545));
        assertEquals("", TimeText.write(-1));
    }
}
