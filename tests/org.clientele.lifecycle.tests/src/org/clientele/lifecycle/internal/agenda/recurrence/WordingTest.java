package org.clientele.lifecycle.internal.agenda.recurrence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;

import org.clientele.core.agenda.RecurrenceService;
import org.junit.jupiter.api.Test;

class WordingTest {

    private final RecurrenceService service = new RecurrenceServiceImpl();

    private void says(String rule, String english, String chinese) {
        assertEquals(english, service.describe(rule, Locale.UK));
        assertEquals(chinese, service.describe(rule, Locale.SIMPLIFIED_CHINESE));
    }

    @Test
    void rulesAreSaidInBothLanguages() {
        says(null, "Once", "一次");
        says("FREQ=DAILY", "Every day", "每天");
        says("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH;COUNT=10", "Every 2 weeks on Monday and Thursday, 10 times",
                "每 2 周的星期一、星期四，共 10 次");
        says("FREQ=MONTHLY;BYDAY=1MO", "Every month on the first Monday", "每月的第 1 个星期一");
        says("FREQ=MONTHLY;BYDAY=-1FR", "Every month on the last Friday", "每月的最后一个星期五");
        says("FREQ=MONTHLY;BYMONTHDAY=15,-1", "Every month on day 15 and the last day", "每月的15日、最后一天");
        says("FREQ=YEARLY;BYMONTH=3;BYDAY=-2SU", "Every year in March on the second-last Sunday",
                "每年三月的倒数第 2 个星期日");
        says("FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13", "Every month on day 13 if it is Friday",
                "每月的13日（恰逢星期五时）");
        says("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1",
                "Every month on Monday, Tuesday, Wednesday, Thursday and Friday (of these only the last)",
                "每月的星期一、星期二、星期三、星期四、星期五（仅取其中最后一个）");
        says("FREQ=DAILY;UNTIL=20271224;BYHOUR=9;BYMINUTE=30", "Every day at 09:30, until 24 Dec 2027",
                "每天 09:30，至 2027年12月24日");
        says("FREQ=YEARLY;BYDAY=20MO", "Every year on the 20th Monday of the year", "每年的第 20 个星期一（全年计）");
    }

    @Test
    void anotherLanguageIsSaidInEnglish() {
        assertEquals("Every day", service.describe("FREQ=DAILY", Locale.FRANCE));
    }
}
