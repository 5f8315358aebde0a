package org.clientele.ui.lifecycle.internal.board;

import java.util.List;

import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.lifecycle.StageModels;
import org.clientele.model.StageModel;
import org.clientele.ui.chart.Opening;
import org.roaringbitmap.RoaringBitmap;

/**
 * A stage model as columns, with the ways between them. Plain.
 *
 * @param facts the columns of customers, in which rows are counted
 * @param model the model
 * @param title what it is called
 * @param columns one for each stage, in its order
 * @param ways the ways between stages of the model that are allowed or were taken
 */
public record Board(FactSnapshot facts, StageModel model, String title, List<Column> columns, List<Way> ways) {

    /** Copies the lists. */
    public Board {
        columns = List.copyOf(columns);
        ways = List.copyOf(ways);
    }

    /**
     * A stage.
     *
     * @param stage its key
     * @param title what it is called
     * @param focus what the staff should do, may be empty
     * @param count how many customers
     * @param value their value, formatted
     * @param days the middle time in the stage, formatted; empty without customers
     * @param target the target duration, formatted; empty when not stated
     * @param overdue how many are there for longer
     * @param rows the customers
     * @param all opens the customers
     * @param late opens those that are there for longer
     */
    public record Column(String stage, String title, String focus, int count, String value, String days, String target,
            int overdue, RoaringBitmap rows, Opening all, Opening late) {
    }

    /**
     * A way from column to column.
     *
     * @param from the index of the column that is left; -1: none, customers begin
     * @param to the index of the column that is entered
     * @param count how many took it in the last 30 days
     * @param allowed whether the model has it
     * @param byHand whether people may take it
     * @param opening opens those who took it
     */
    public record Way(int from, int to, int count, boolean allowed, boolean byHand, Opening opening) {
    }

    /** Whether people may move customers from one column to another by the model; guards may still say no. */
    public boolean allows(int from, int to) {
        return StageModels.way(model, columns.get(from).stage(), columns.get(to).stage())
                .filter(way -> way.isByHand()).isPresent();
    }

    /** The index of a stage's column; -1 when it has none. */
    public int indexOf(String stage) {
        return columns.stream().map(Column::stage).toList().indexOf(stage);
    }
}
