package org.clientele.lifecycle.internal.agenda.recurrence;

import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

import org.eclipse.osgi.util.NLS;

/** Says a rule in one language. */
final class Wording {

    private static final String FILE = Wording.class.getPackageName() + ".wording"; //$NON-NLS-1$

    private final Locale locale;
    private final ResourceBundle texts;

    private Wording(Locale locale) {
        this.locale = locale;
        this.texts = ResourceBundle.getBundle(FILE, locale, Wording.class.getClassLoader(),
                Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    static Wording of(Locale locale) {
        return new Wording(Locale.CHINESE.getLanguage().equals(locale.getLanguage()) ? Locale.SIMPLIFIED_CHINESE
                : locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? locale : Locale.ENGLISH);
    }

    String once() {
        return text("once"); //$NON-NLS-1$
    }

    String describe(Rule rule) {
        StringBuilder words = new StringBuilder();
        String frequency = rule.frequency().name().toLowerCase(Locale.ROOT);
        words.append(rule.interval() == 1 ? text(frequency) : text(frequency + "_n", rule.interval())); //$NON-NLS-1$
        if (rule.has(RulePart.BYMONTH)) {
            words.append(text("months", list(rule.numbers(RulePart.BYMONTH).stream() //$NON-NLS-1$
                    .map(month -> Month.of(month).getDisplayName(TextStyle.FULL_STANDALONE, locale)).toList())));
        }
        if (rule.has(RulePart.BYWEEKNO)) {
            words.append(text("weeks", counted(rule, RulePart.BYWEEKNO, "week"))); //$NON-NLS-1$ //$NON-NLS-2$
        }
        days(rule, words);
        if (rule.has(RulePart.BYHOUR) || rule.has(RulePart.BYMINUTE)) {
            words.append(text("at", list(times(rule)))); //$NON-NLS-1$
        }
        if (rule.has(RulePart.BYSETPOS)) {
            words.append(text("of_these", list(rule.numbers(RulePart.BYSETPOS).stream() //$NON-NLS-1$
                    .map(number -> nth("of_these", number, "")).toList()))); //$NON-NLS-1$ //$NON-NLS-2$
        }
        if (rule.count() > 0) {
            words.append(rule.count() == 1 ? text("count_1") : text("count", rule.count())); //$NON-NLS-1$ //$NON-NLS-2$
        }
        if (rule.until() != null) {
            words.append(text("until", rule.until().toLocalDate() //$NON-NLS-1$
                    .format(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale))));
        }
        return words.toString();
    }

    private void days(Rule rule, StringBuilder words) {
        boolean ofYear = rule.has(RulePart.BYYEARDAY);
        boolean ofMonth = rule.has(RulePart.BYMONTHDAY);
        if (ofYear) {
            words.append(text("on", counted(rule, RulePart.BYYEARDAY, "day_of_year"))); //$NON-NLS-1$ //$NON-NLS-2$
        }
        if (ofMonth) {
            words.append(text("on", counted(rule, RulePart.BYMONTHDAY, "day_of_month"))); //$NON-NLS-1$ //$NON-NLS-2$
        }
        if (rule.days().isEmpty()) {
            return;
        }
        List<String> names = new ArrayList<>();
        for (NthDay each : rule.days()) {
            String name = each.day().getDisplayName(TextStyle.FULL, locale);
            names.add(each.number() == 0 ? name : nth("nth", each.number(), name)); //$NON-NLS-1$
        }
        words.append(text(ofYear || ofMonth ? "if_day" : "on", list(names))); //$NON-NLS-1$ //$NON-NLS-2$
        boolean numbered = rule.days().stream().anyMatch(day -> day.number() != 0);
        if (numbered && rule.frequency() == Frequency.YEARLY && !rule.has(RulePart.BYMONTH)) {
            words.append(text("nth_in_year")); //$NON-NLS-1$
        }
    }

    private List<String> times(Rule rule) {
        List<Integer> minutes = rule.has(RulePart.BYMINUTE) ? rule.numbers(RulePart.BYMINUTE) : List.of(0);
        List<String> times = new ArrayList<>();
        if (!rule.has(RulePart.BYHOUR)) {
            minutes.forEach(minute -> times.add(String.format(Locale.ROOT, ":%02d", minute))); //$NON-NLS-1$
            return times;
        }
        for (int hour : rule.numbers(RulePart.BYHOUR)) {
            for (int minute : minutes) {
                times.add(String.format(Locale.ROOT, "%02d:%02d", hour, minute)); //$NON-NLS-1$
            }
        }
        return times;
    }

    private String counted(Rule rule, RulePart part, String key) {
        return list(rule.numbers(part).stream().map(number -> number > 0 ? text(key, number)
                : number == -1 ? text(key + "_last") : text(key + "_end", ordinal(-number))).toList()); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private String nth(String key, int number, String what) {
        if (number == -1) {
            return text(key + "_last", "", what); //$NON-NLS-1$ //$NON-NLS-2$
        }
        String pattern = number > 0 ? "of_these".equals(key) ? key + "_nth" : key : key + "_end"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        return text(pattern, ordinal(Math.abs(number)), what);
    }

    private String ordinal(int number) {
        String[] ordinals = text("ordinals").split(" "); //$NON-NLS-1$ //$NON-NLS-2$
        if (number <= ordinals.length) {
            return ordinals[number - 1];
        }
        if (locale.getLanguage().equals(Locale.CHINESE.getLanguage())) {
            return Integer.toString(number);
        }
        int tens = number % 100;
        String ending = tens > 10 && tens < 14 ? "th" : switch (number % 10) { //$NON-NLS-1$
        case 1 -> "st"; //$NON-NLS-1$
        case 2 -> "nd"; //$NON-NLS-1$
        case 3 -> "rd"; //$NON-NLS-1$
        default -> "th"; //$NON-NLS-1$
        };
        return number + ending;
    }

    private String list(List<String> words) {
        if (words.size() < 2) {
            return String.join("", words); //$NON-NLS-1$
        }
        return String.join(text("comma"), words.subList(0, words.size() - 1)) + text("and") + words.getLast(); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private String text(String key, Object... values) {
        return NLS.bind(texts.getString(key), values);
    }
}
