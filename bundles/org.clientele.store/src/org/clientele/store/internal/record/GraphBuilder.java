package org.clientele.store.internal.record;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.clientele.model.Aggregate;
import org.clientele.model.Identified;
import org.clientele.store.internal.mapping.ColumnMapping;
import org.clientele.store.internal.mapping.ModelMapping;
import org.clientele.store.internal.mapping.ModelMapping.Containment;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Makes an object graph of rows. */
public final class GraphBuilder {

    private GraphBuilder() {
    }

    /**
     * Builds the graph of an aggregate.
     *
     * @param rows from {@link RowReader#read}, not empty
     * @return the root
     */
    public static Aggregate build(Map<Long, RowState> rows) {
        Map<Long, Identified> objects = new HashMap<>();
        Aggregate root = null;
        for (RowState row : rows.values()) {
            Identified object = object(row);
            objects.put(row.id(), object);
            if (row.isRoot()) {
                root = (Aggregate) object;
                root.setVersion(row.version());
            } else {
                contain(objects.get(row.parentId()), row, object);
            }
        }
        return root;
    }

    private static Identified object(RowState row) {
        EClass type = row.type();
        Identified object = (Identified) type.getEPackage().getEFactoryInstance().create(type);
        object.setId(row.id());
        List<ColumnMapping> columns = row.table().columns();
        for (int i = 0; i < columns.size(); i++) {
            ColumnMapping column = columns.get(i);
            Object value = row.values()[i];
            if (value != null && column.appliesTo(type)) {
                column.set(object, value);
                if (column.isMarker()) {
                    embedId(object, column);
                }
            }
        }
        return object;
    }

    private static void embedId(Identified object, ColumnMapping marker) {
        EObject embedded = object;
        for (EStructuralFeature feature : marker.path()) {
            embedded = (EObject) embedded.eGet(feature);
        }
        if (embedded instanceof Identified identified) {
            identified.setId(object.getId());
        }
    }

    @SuppressWarnings("unchecked")
    private static void contain(EObject parent, RowState row, EObject child) {
        for (Containment containment : ModelMapping.containments(parent.eClass())) {
            if (containment.reference() == row.feature()) {
                EObject holder = containment.holder(parent);
                if (holder != null && row.feature().isMany()) {
                    ((List<EObject>) holder.eGet(row.feature())).add(child);
                } else if (holder != null) {
                    holder.eSet(row.feature(), child);
                }
            }
        }
    }
}
