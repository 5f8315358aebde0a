package org.clientele.store.internal.past;

import java.util.List;

import org.clientele.store.internal.history.ObjectText;
import org.clientele.store.internal.mapping.ColumnMapping;
import org.clientele.store.internal.mapping.TableMapping;
import org.eclipse.emf.ecore.EClass;

/** The values of one row: the last ones, which are stored or went with it, and those at a moment. */
record RowValues(RowLife life, TableMapping table) {

    /** The row's class; for one that went without telling it, the first class that has the columns which it had. */
    EClass type() {
        if (life.present() != null) {
            return life.present().type();
        }
        return ObjectText.type(life.object(), table.classes())
                .orElseGet(() -> table.classes().stream().filter(this::fits).findFirst().orElse(table.classes().getFirst()));
    }

    private boolean fits(EClass type) {
        return table.columns().stream()
                .allMatch(c -> c.appliesTo(type) || life.lastText(c.pathText()) == null);
    }

    /** The last value of a column, or null. */
    Object last(int column) {
        ColumnMapping mapping = table.columns().get(column);
        return life.present() != null ? life.present().values()[column]
                : mapping.type().ofText(life.lastText(mapping.pathText()));
    }

    /** One value for each column, as it was at the moment. */
    Object[] atTheMoment() {
        List<ColumnMapping> columns = table.columns();
        Object[] values = new Object[columns.size()];
        for (int i = 0; i < values.length; i++) {
            Cell cell = life.cell(columns.get(i).pathText());
            boolean isLast = cell == null || cell.isLast() && (life.present() != null || !columns.get(i).isMarker());
            values[i] = isLast ? last(i) : columns.get(i).type().ofText(cell.text());
        }
        if (life.present() == null) {
            putMarkers(values);
        }
        return values;
    }

    /** An object that came and went with its row is not told: it was there where one of its values was. */
    private void putMarkers(Object[] values) {
        for (int i = 0; i < values.length; i++) {
            ColumnMapping marker = table.columns().get(i);
            if (marker.isMarker() && life.cell(marker.pathText()) == null) {
                for (int below = 0; below < values.length; below++) {
                    if (values[below] != null && table.markersOf(table.columns().get(below)).contains(marker)) {
                        values[i] = Boolean.TRUE;
                    }
                }
            }
        }
    }
}
