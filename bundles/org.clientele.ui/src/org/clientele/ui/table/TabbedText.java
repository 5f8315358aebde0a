package org.clientele.ui.table;

import java.util.List;
import java.util.stream.Collectors;

import org.clientele.core.ClienteleException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.nebula.widgets.nattable.coordinate.Range;

/** Rows as text for spreadsheets: a header, tabs between cells, a line for each row. */
final class TabbedText {

    private static final int CHUNK = 1_000;

    private TabbedText() {
    }

    static String of(TableRows rows, List<Range> ranges, List<TableColumn> columns, IProgressMonitor monitor)
            throws ClienteleException {
        StringBuilder text = new StringBuilder();
        append(text, columns.stream().map(TableColumn::label).toList());
        List<String> ids = columns.stream().map(TableColumn::id).toList();
        int left = VirtualTable.COPY_LIMIT;
        SubMonitor progress = SubMonitor.convert(monitor);
        for (Range range : ranges.stream().sorted((a, b) -> Integer.compare(a.start, b.start)).toList()) {
            int end = Math.min(Math.min(range.end, rows.size()), range.start + left);
            for (int from = range.start; from < end; from += CHUNK) {
                if (progress.isCanceled()) {
                    throw new OperationCanceledException();
                }
                int count = Math.min(CHUNK, end - from);
                rows.texts(from, count, ids).forEach(row -> append(text, row));
                left -= count;
            }
        }
        return text.toString();
    }

    private static void append(StringBuilder text, List<String> cells) {
        text.append(cells.stream().map(cell -> cell.replaceAll("[\\t\\r\\n]+", " ")) //$NON-NLS-1$ //$NON-NLS-2$
                .collect(Collectors.joining("\t"))).append('\n'); //$NON-NLS-1$
    }
}
