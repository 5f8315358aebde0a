package org.clientele.segmentation.internal.grade;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.clientele.core.ClienteleException;
import org.clientele.core.facts.FactSnapshot;

/** The values of the reviews that count for a fall, computed when they are asked for. For one thread. */
final class FigureHistory {

    private final ReadGrades table;
    private final FactSnapshot facts;
    private final Map<LocalDate, Figures> known = new LinkedHashMap<>();

    FigureHistory(ReadGrades table, FactSnapshot facts) {
        this.table = table;
        this.facts = facts;
    }

    /** The values of a review. */
    Figures at(LocalDate reviewDay) throws ClienteleException {
        Figures figures = known.get(reviewDay);
        if (figures == null) {
            figures = Figures.of(table, facts, reviewDay);
            known.put(reviewDay, figures);
            if (known.size() > table.reviews()) {
                known.remove(known.keySet().iterator().next()); // reviews go forward: the oldest is not needed again
            }
        }
        return figures;
    }

    /** One customer's values of the reviews that count, the latest first. */
    List<long[]> of(int row, List<LocalDate> days) throws ClienteleException {
        List<long[]> values = new ArrayList<>();
        for (LocalDate day : days) {
            values.add(at(day).of(row));
        }
        return values;
    }
}
