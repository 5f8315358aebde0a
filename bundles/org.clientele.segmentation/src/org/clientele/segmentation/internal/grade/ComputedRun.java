package org.clientele.segmentation.internal.grade;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

import org.clientele.core.ClienteleException;
import org.clientele.core.facts.FactColumn;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.grades.GradePeriod;
import org.clientele.core.grades.GradeRun;
import org.clientele.core.grades.GradesBefore;
import org.roaringbitmap.IntIterator;
import org.roaringbitmap.RoaringBitmap;

/** Grades all visible customers. */
final class ComputedRun implements GradeRun {

    private final ReadGrades table;
    private final LocalDate day;
    private final long sequence;
    private final Figures figures;
    private final int[] grades;
    private final int[] met;
    private final List<RoaringBitmap> customers = new ArrayList<>();

    ComputedRun(ReadGrades table, FactSnapshot facts, LocalDate day, GradesBefore before) throws ClienteleException {
        this(table, facts, day, before, new FigureHistory(table, facts));
    }

    ComputedRun(ReadGrades table, FactSnapshot facts, LocalDate day, GradesBefore before, FigureHistory history)
            throws ClienteleException {
        this.table = table;
        this.day = day;
        this.sequence = facts.sequence();
        List<LocalDate> days = table.reviewDays(day);
        this.figures = history.at(days.getFirst());
        this.grades = new int[facts.rows()];
        this.met = new int[facts.rows()];
        Arrays.fill(grades, -1);
        Arrays.fill(met, -1);
        table.rows().forEach(row -> customers.add(new RoaringBitmap()));
        for (IntIterator rows = facts.visible().getIntIterator(); rows.hasNext();) {
            int row = rows.next();
            long[] values = figures.of(row);
            met[row] = table.met(values);
            int held = before == GradesBefore.NONE ? -1 : table.place(before.of(row));
            boolean missed = held >= 0 && met[row] > held && !table.keeps(held, values);
            List<long[]> counting = missed ? history.of(row, days) : List.of(values);
            grades[row] = table.decide(held, counting);
            customers.get(grades[row]).add(row);
        }
    }

    @Override
    public LocalDate day() {
        return day;
    }

    @Override
    public GradePeriod period() {
        return figures.period();
    }

    @Override
    public long sequence() {
        return sequence;
    }

    @Override
    public OptionalInt grade(int row) {
        return place(grades, row);
    }

    @Override
    public OptionalInt met(int row) {
        return place(met, row);
    }

    private static OptionalInt place(int[] places, int row) {
        return row < 0 || row >= places.length || places[row] < 0 ? OptionalInt.empty() : OptionalInt.of(places[row]);
    }

    @Override
    public RoaringBitmap customers(int grade) {
        return customers.get(grade);
    }

    @Override
    public long value(int row, String metric) {
        for (int i = 0; i < table.metrics().size(); i++) {
            if (table.metrics().get(i).id().equals(metric)) {
                return figures.byMetric().get(i)[row];
            }
        }
        return FactColumn.MISSING;
    }

    /** The grade's place without a box; -1 for a row that is not visible. */
    int place(int row) {
        return grades[row];
    }
}
