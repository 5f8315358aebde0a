package org.clientele.ui.customers.internal.timeline;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.clientele.core.timeline.TimelineEntry;
import org.clientele.core.timeline.TimelineKey;
import org.clientele.core.timeline.TimelinePage;
import org.clientele.core.timeline.TimelineQuery;
import org.clientele.ui.customers.internal.timeline.GroupedTable.Entry;
import org.clientele.ui.customers.internal.timeline.GroupedTable.Heading;
import org.clientele.ui.customers.internal.timeline.GroupedTable.Row;

/** What a timeline shows: the entries that were read, below a heading for each of the last days and for each month before. */
public final class TimelineModel {

    private static final int DAYS = 31;

    private final Locale locale;
    private final LocalDate today;
    private final List<TimelineEntry> entries = new ArrayList<>();
    private final Set<String> hidden = new TreeSet<>();
    private Set<String> kinds = Set.of();
    private String text = ""; //$NON-NLS-1$
    private Optional<TimelineKey> next = Optional.empty();
    private boolean asked;

    /**
     * An empty timeline.
     *
     * @param locale how days and months are written
     * @param today the day that counts as today
     */
    public TimelineModel(Locale locale, LocalDate today) {
        this.locale = locale;
        this.today = today;
    }

    /** Says which kinds there are. */
    public void kinds(Set<String> all) {
        kinds = Set.copyOf(all);
    }

    /**
     * Shows or hides a kind.
     *
     * @param kind its id
     * @param shown whether it is shown
     */
    public void show(String kind, boolean shown) {
        if (shown) {
            hidden.remove(kind);
        } else {
            hidden.add(kind);
        }
    }

    /** Shows all kinds. */
    public void showAll() {
        hidden.clear();
    }

    /** Whether a kind is shown. */
    public boolean isShown(String kind) {
        return !hidden.contains(kind);
    }

    /** How many kinds are hidden. */
    public int hiddenKinds() {
        return hidden.size();
    }

    /** Looks for words; tells whether these are other ones. */
    public boolean search(String words) {
        boolean other = !words.strip().equals(text);
        text = words.strip();
        return other;
    }

    /** Whether not everything is asked for. */
    public boolean isFiltered() {
        return !hidden.isEmpty() || !text.isEmpty();
    }

    /** Whether the filter lets nothing through, so that nothing is to be read. */
    public boolean isShut() {
        return !kinds.isEmpty() && hidden.containsAll(kinds);
    }

    /** What to ask the service for. */
    public TimelineQuery query() {
        Set<String> wanted = new TreeSet<>(kinds);
        wanted.removeAll(hidden);
        return new TimelineQuery(hidden.isEmpty() ? Set.of() : wanted, text);
    }

    /** Forgets what was read. */
    public void clear() {
        entries.clear();
        next = Optional.empty();
        asked = false;
    }

    /** Takes a page. */
    public void add(TimelinePage page) {
        entries.addAll(page.entries());
        next = page.next();
        asked = true;
    }

    /** Where to read on; empty before the first page and after the last one. */
    public Optional<TimelineKey> next() {
        return next;
    }

    /** How many entries were read. */
    public int size() {
        return entries.size();
    }

    /** Whether everything was read and there is nothing. */
    public boolean isEmpty() {
        return asked && entries.isEmpty() && next.isEmpty();
    }

    /** The rows, with their headings. */
    public List<Row<TimelineEntry>> rows() {
        List<Row<TimelineEntry>> rows = new ArrayList<>();
        String last = null;
        for (TimelineEntry entry : entries) {
            String heading = heading(entry.key().at().toLocalDate());
            if (!heading.equals(last)) {
                rows.add(new Heading<>(List.of(heading), entry));
                last = heading;
            }
            rows.add(new Entry<>(entry));
        }
        return rows;
    }

    private boolean isRecent(LocalDate day) {
        return day.isAfter(today.minusDays(DAYS));
    }

    private String heading(LocalDate day) {
        if (day.equals(today)) {
            return Messages.Timeline_today;
        }
        if (day.equals(today.minusDays(1))) {
            return Messages.Timeline_yesterday;
        }
        if (isRecent(day)) {
            return day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale));
        }
        boolean chinese = "zh".equals(locale.getLanguage()); //$NON-NLS-1$
        return YearMonth.from(day).format(DateTimeFormatter.ofPattern(chinese ? "uuuu\u5e74M\u6708" : "LLLL uuuu", //$NON-NLS-1$ //$NON-NLS-2$
                locale));
    }

    /** When an entry happened, as far as its heading does not say it. */
    public String when(TimelineEntry entry) {
        LocalDate day = entry.key().at().toLocalDate();
        String time = entry.wholeDay() ? "" //$NON-NLS-1$
                : entry.key().at().format(DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(locale));
        if (isRecent(day)) {
            return time;
        }
        String date = day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale));
        return time.isEmpty() ? date : date + ' ' + time;
    }
}
