package org.clientele.store.internal.work;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.clientele.model.ClientelePackage.Literals;
import org.clientele.store.internal.access.Visibility;
import org.clientele.store.internal.history.HistoryLine;
import org.clientele.store.internal.mapping.ColumnMapping;
import org.clientele.store.internal.record.RowState;

/**
 * Whom the personal values of one state of an aggregate tell about, so that they go with any of them: the party that it is
 * or to whom it belongs, and the parties that a row names. An aggregate that is no party has a key of its own besides,
 * which is destroyed with the party to whom it belongs then: with it goes also what was written before it was hers.
 */
final class Persons {

    private final Set<Long> ofAll = new LinkedHashSet<>();

    Persons(RowState root) {
        if (Literals.PARTY.isSuperTypeOf(root.type())) {
            ofAll.add(root.id());
        } else {
            ColumnMapping owner = root.table().partyColumn();
            if (owner != null) {
                add(root, owner, ofAll);
            }
            ofAll.add(HistoryLine.ownKey(root.id()));
        }
    }

    /** Those of one row. */
    List<Long> of(RowState row) {
        Set<Long> persons = new LinkedHashSet<>(ofAll);
        if (!row.isRoot()) {
            Visibility.partyColumns(row.table()).forEach(column -> add(row, column, persons));
        }
        return new ArrayList<>(persons);
    }

    private static void add(RowState row, ColumnMapping column, Set<Long> persons) {
        Object party = row.values()[row.table().columns().indexOf(column)];
        if (party != null) {
            persons.add(column.type().toLong(party));
        }
    }
}
