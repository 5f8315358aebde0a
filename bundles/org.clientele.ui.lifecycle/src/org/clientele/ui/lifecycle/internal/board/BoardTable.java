package org.clientele.ui.lifecycle.internal.board;

import java.util.ArrayList;
import java.util.List;

/** A board as a table for a file: the stages, then the ways between them. */
final class BoardTable {

    private BoardTable() {
    }

    static List<List<String>> of(Board board) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.of(Messages.Table_from, Messages.Table_stage, Messages.Table_customers, Messages.Table_value,
                Messages.Table_days, Messages.Table_target, Messages.Table_overdue));
        for (Board.Column column : board.columns()) {
            lines.add(List.of("", column.title(), String.valueOf(column.count()), column.value(), column.days(), //$NON-NLS-1$
                    column.target(), String.valueOf(column.overdue())));
        }
        for (Board.Way way : board.ways()) {
            lines.add(List.of(way.from() < 0 ? Messages.Table_begin : board.columns().get(way.from()).title(),
                    board.columns().get(way.to()).title(), String.valueOf(way.count()), "", "", "", "")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
        }
        return lines;
    }
}
