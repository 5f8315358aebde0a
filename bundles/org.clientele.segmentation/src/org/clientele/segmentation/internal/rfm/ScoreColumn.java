package org.clientele.segmentation.internal.rfm;

import org.clientele.core.facts.ColumnDescriptor;
import org.clientele.core.facts.FactColumn;
import org.clientele.core.segmentation.RfmRun;
import org.clientele.core.segmentation.RfmRun.Measure;

/**
 * A score or a measure as a column.
 *
 * @param descriptor describes it
 * @param run the run that it shows
 * @param measure which measure
 * @param score whether it is the score rather than the value
 */
record ScoreColumn(ColumnDescriptor descriptor, RfmRun run, Measure measure, boolean score) implements FactColumn {

    @Override
    public long number(int row) {
        if (score) {
            int points = run.score(row, measure);
            return points == 0 ? MISSING : points;
        }
        return run.value(row, measure);
    }

    @Override
    public String text(int row) {
        return null;
    }

    @Override
    public long rank(int row) {
        long number = number(row);
        return number == MISSING ? Long.MAX_VALUE : number;
    }
}
