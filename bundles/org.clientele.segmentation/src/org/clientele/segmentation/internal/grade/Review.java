package org.clientele.segmentation.internal.grade;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.facts.EventFacts;
import org.clientele.core.facts.EventFilter;
import org.clientele.core.facts.FactColumn;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.grades.GradePeriod;
import org.clientele.core.grades.GradesBefore;
import org.clientele.segmentation.internal.grade.GivenGrades.Span;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

/** Reviews periods one after the other, and tells what has to be written. */
final class Review {

    /**
     * A grade that a review gave.
     *
     * @param place the grade's place
     * @param inputs the figures by which it was given
     */
    record Given(int place, Inputs inputs) {
    }

    private final ReadGrades table;
    private final FactSnapshot facts;
    private final GivenGrades before;
    private final List<LocalDate> days;
    private final boolean replay;
    private final List<TreeMap<LocalDate, Given>> given;

    Review(ReadGrades table, FactSnapshot facts, GivenGrades before, LocalDate day) throws ClienteleException {
        this.table = table;
        this.facts = facts;
        this.before = before;
        this.replay = before.isEmpty();
        LocalDate last = GradePeriod.start(table.unit(), day);
        LocalDate first = replay ? firstReview(last) : GradePeriod.start(table.unit(), before.latest());
        this.days = new ArrayList<>();
        for (LocalDate each = first; !each.isAfter(last); each = GradePeriod.add(table.unit(), each, 1)) {
            days.add(each);
        }
        this.given = new ArrayList<>(facts.rows());
        for (int row = 0; row < facts.rows(); row++) {
            given.add(null);
        }
    }

    /** The reviewed days. */
    List<LocalDate> days() {
        return days;
    }

    private LocalDate firstReview(LocalDate last) throws ClienteleException {
        int[] first = firstOrders();
        int least = Arrays.stream(first).filter(minute -> minute != EventFacts.NONE).min().orElse(EventFacts.NONE);
        if (least == EventFacts.NONE) {
            return last;
        }
        LocalDate next = GradePeriod.add(table.unit(), GradePeriod.start(table.unit(), day(least)), 1);
        return next.isAfter(last) ? last : next;
    }

    private int[] firstOrders() throws ClienteleException {
        int[] first = new int[facts.rows()];
        EventFacts orders = facts.events("orders").orElseThrow(() -> new ClienteleException( //$NON-NLS-1$
                StatusCodes.RULE_DISABLED, Messages.no_orders));
        orders.aggregate(0, first.length, Integer.MIN_VALUE + 1, Integer.MAX_VALUE, EventFilter.USUAL, null, null,
                first, null);
        return first;
    }

    private static LocalDate day(int minute) {
        return LocalDate.ofEpochDay(Math.floorDiv(minute, 24 * 60));
    }

    /** Whether a customer was one on a day: since the day in the record, or since the first purchase. */
    private boolean[] began(int[] first, LocalDate day) {
        FactColumn since = facts.column("since").orElse(null); //$NON-NLS-1$
        boolean[] began = new boolean[facts.rows()];
        for (int row = 0; row < began.length; row++) {
            long recorded = since == null ? FactColumn.MISSING : since.number(row);
            boolean bought = first[row] != EventFacts.NONE && day(first[row]).isBefore(day);
            began[row] = bought || recorded != FactColumn.MISSING && recorded < day.toEpochDay();
        }
        return began;
    }

    void run(IProgressMonitor monitor) throws ClienteleException {
        SubMonitor progress = SubMonitor.convert(monitor, days.size());
        FigureHistory history = new FigureHistory(table, facts);
        int[] held = new int[facts.rows()];
        LocalDate eve = days.getFirst().minusDays(1);
        facts.visible().forEach((int row) -> held[row] = table.place(before.of(facts.partyId(row), eve)));
        int[] first = replay ? firstOrders() : null;
        for (LocalDate day : days) {
            if (progress.isCanceled()) {
                throw new ClienteleException(StatusCodes.CANCELLED, Messages.cancelled);
            }
            boolean all = !replay || day.equals(days.getLast());
            review(day, held, all ? null : began(first, day), history);
            progress.worked(1);
        }
    }

    private void review(LocalDate day, int[] held, boolean[] concerned, FigureHistory history)
            throws ClienteleException {
        GradesBefore now = row -> held[row] < 0 ? null : table.rows().get(held[row]).key();
        ComputedRun run = new ComputedRun(table, facts, day, now, history);
        List<LocalDate> counting = table.reviewDays(day);
        for (int row : facts.visible().toArray()) {
            int place = run.place(row);
            if (place != held[row] && (concerned == null || concerned[row])) {
                List<long[]> figures = history.of(row, held[row] >= 0 && place > held[row] ? counting
                        : counting.subList(0, 1));
                if (given.get(row) == null) {
                    given.set(row, new TreeMap<>());
                }
                given.get(row).put(day, new Given(place, new Inputs(day, now.of(row), figures)));
                held[row] = place;
            }
        }
    }

    /** What a review gave a customer, by day; null when nothing has to be written. */
    TreeMap<LocalDate, Given> changes(int row) {
        LocalDate eve = days.getFirst().minusDays(1);
        TreeMap<LocalDate, Given> wanted = given.get(row) == null ? new TreeMap<>() : given.get(row);
        List<Span> there = before.from(facts.partyId(row), eve);
        List<Span> begun = there.stream().filter(span -> span.from() != null && span.from().isAfter(eve)).toList();
        boolean same = begun.size() == wanted.size();
        for (Span span : begun) {
            Given each = wanted.get(span.from());
            same &= each != null && table.rows().get(each.place()).key().equals(span.grade());
        }
        if (same && (there.isEmpty() || there.getLast().to() == null)) {
            return null;
        }
        return wanted;
    }

    /** The grade of a customer before the first review, or -1; after the last one. */
    int placeBefore(int row) {
        return table.place(before.of(facts.partyId(row), days.getLast().minusDays(1)));
    }

    int placeAfter(int row) {
        TreeMap<LocalDate, Given> changes = given.get(row);
        return changes == null || changes.isEmpty()
                ? table.place(before.of(facts.partyId(row), days.getFirst().minusDays(1)))
                : changes.lastEntry().getValue().place();
    }
}
