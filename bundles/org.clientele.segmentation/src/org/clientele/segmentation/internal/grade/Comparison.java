package org.clientele.segmentation.internal.grade;

import java.util.ArrayList;
import java.util.List;

import org.clientele.core.grades.GradeRun;
import org.clientele.core.grades.GradeSimulation;
import org.clientele.core.grades.GradeSimulation.Direction;
import org.clientele.core.grades.GradeSimulation.Move;
import org.clientele.core.grades.GradeSimulation.Name;
import org.clientele.segmentation.internal.grade.ReadGrades.Row;
import org.eclipse.osgi.util.NLS;
import org.roaringbitmap.RoaringBitmap;

/** What a changed table would do: who goes from which grade to which. */
final class Comparison {

    private Comparison() {
    }

    static GradeSimulation of(ReadGrades before, GradeRun now, ReadGrades after, GradeRun then) {
        List<Move> moves = new ArrayList<>();
        for (int from = 0; from < before.rows().size(); from++) {
            for (int to = 0; to < after.rows().size(); to++) {
                RoaringBitmap customers = RoaringBitmap.and(now.customers(from), then.customers(to));
                if (!customers.isEmpty()) {
                    moves.add(move(before, from, after, to, customers));
                }
            }
        }
        return new GradeSimulation(names(before), names(after), moves);
    }

    private static Move move(ReadGrades before, int from, ReadGrades after, int to, RoaringBitmap customers) {
        Row old = before.rows().get(from);
        Row fresh = after.rows().get(to);
        Direction direction = direction(before, from, after, to);
        String pattern = switch (direction) {
        case STAY -> Messages.move_stay;
        case RISE -> Messages.move_rise;
        case FALL -> Messages.move_fall;
        };
        return new Move(old.key(), fresh.key(), direction, customers,
                NLS.bind(pattern, new Object[] { customers.getLongCardinality(), old.title(), fresh.title() }));
    }

    /** By the changed table's order; where it lacks one of the grades, by the present one's, else by the place. */
    private static Direction direction(ReadGrades before, int from, ReadGrades after, int to) {
        String old = before.rows().get(from).key();
        String fresh = after.rows().get(to).key();
        if (old.equals(fresh)) {
            return Direction.STAY;
        }
        int place = after.place(old);
        int target = to;
        if (place < 0) {
            place = from;
            target = before.place(fresh) >= 0 ? before.place(fresh) : to;
        }
        return target < place ? Direction.RISE : Direction.FALL;
    }

    private static List<Name> names(ReadGrades table) {
        return table.rows().stream().map(row -> new Name(row.key(), row.title())).toList();
    }
}
