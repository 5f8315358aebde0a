package org.clientele.store.internal.past;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.clientele.core.store.FeaturePath;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.store.internal.history.ObjectText;
import org.clientele.store.internal.mapping.ModelMapping;
import org.clientele.store.internal.mapping.ModelMapping.Containment;
import org.clientele.store.internal.mapping.TableMapping;
import org.clientele.store.internal.record.RowState;
import org.eclipse.emf.ecore.EAttribute;

/** Lays out the rows of an aggregate as they were at a moment. */
final class PastRows {

    private final ModelMapping mapping;
    private final Lives lives;
    private final Moment moment;
    private final Map<Long, List<RowLife>> children = new HashMap<>();
    private final Map<Long, RowState> rows = new LinkedHashMap<>();

    PastRows(ModelMapping mapping, Lives lives, Moment moment) {
        this.mapping = mapping;
        this.lives = lives;
        this.moment = moment;
    }

    /** The rows, containers before what they contain; empty when the aggregate was not there. */
    Map<Long, RowState> rows() {
        RowLife root = lives.root();
        if (root.isThere(null, null, moment)) {
            lives.all().stream().filter(life -> life != root).forEach(life -> children
                    .computeIfAbsent(lives.idOf(life.place().container()), parent -> new ArrayList<>()).add(life));
            RowValues values = new RowValues(root, lives.table());
            add(new RowState(lives.table(), values.type(), lives.idOf(root.place()), 0, 0, null, 0, "",
                    values.atTheMoment()));
        }
        return rows;
    }

    private void add(RowState row) {
        rows.put(row.id(), row);
        List<RowLife> own = children.getOrDefault(row.id(), List.of());
        if (own.isEmpty()) {
            return;
        }
        for (Containment containment : ModelMapping.containments(row.type())) {
            TableMapping table = mapping.table(containment.reference().getEReferenceType());
            int position = 0;
            for (RowLife life : inOrder(own, containment.pathText())) {
                RowValues values = new RowValues(life, table);
                if (life.isThere(day(values, Literals.DATED__VALID_FROM), day(values, Literals.DATED__VALID_TO),
                        moment)) {
                    add(new RowState(table, values.type(), life.place().row(), 0, row.id(), containment.reference(),
                            position++, life.place().rowPath(), values.atTheMoment()));
                }
            }
        }
    }

    private static LocalDate day(RowValues values, EAttribute attribute) {
        int column = values.table().indexOf(FeaturePath.of(attribute));
        return column < 0 ? null : (LocalDate) values.last(column);
    }

    /** The present order, with each removed row at the place that it had when it went, the latest first. */
    private static List<RowLife> inOrder(List<RowLife> own, String containment) {
        List<RowLife> group = own.stream().filter(life -> life.place().containment().equals(containment)).toList();
        List<RowLife> order = new ArrayList<>(group.stream().filter(life -> life.present() != null)
                .sorted(Comparator.comparingInt((RowLife life) -> life.present().position())).toList());
        group.stream().filter(life -> life.present() == null)
                .sorted(Comparator.comparingLong(RowLife::removedBy).reversed()
                        .thenComparingInt(life -> ObjectText.position(life.object())))
                .forEach(life -> order.add(index(order, life), life));
        return order;
    }

    private static int index(List<RowLife> order, RowLife removed) {
        int before = ObjectText.position(removed.object());
        for (int i = 0; i < order.size(); i++) {
            if (before == 0) {
                return i;
            }
            if (order.get(i).wasThereBefore(removed.removedBy())) {
                before--;
            }
        }
        return order.size();
    }
}
