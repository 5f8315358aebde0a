package org.clientele.store.internal.record;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.clientele.model.Aggregate;
import org.clientele.model.Identified;
import org.clientele.store.internal.mapping.ColumnMapping;
import org.clientele.store.internal.mapping.ModelMapping;
import org.clientele.store.internal.mapping.ModelMapping.Containment;
import org.clientele.store.internal.mapping.TableMapping;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** Lays an object graph out as rows. */
public final class GraphRows {

    private final ModelMapping mapping;
    private final Map<Long, RowState> rows = new LinkedHashMap<>();

    private GraphRows(ModelMapping mapping) {
        this.mapping = mapping;
    }

    /**
     * Lays out a graph whose objects all have ids.
     *
     * @param mapping the tables
     * @param root the aggregate
     * @return the rows by id, the root first, containers before what they contain
     */
    public static Map<Long, RowState> of(ModelMapping mapping, Aggregate root) {
        GraphRows graph = new GraphRows(mapping);
        graph.add(root, root.getVersion(), 0, null, 0, ""); //$NON-NLS-1$
        return graph.rows;
    }

    private void add(Identified object, int version, long parentId, EReference feature, int position, String path) {
        TableMapping table = mapping.table(object.eClass());
        List<ColumnMapping> columns = table.columns();
        Object[] values = new Object[columns.size()];
        for (int i = 0; i < values.length; i++) {
            ColumnMapping column = columns.get(i);
            values[i] = column.appliesTo(object.eClass()) ? column.get(object) : null;
        }
        long id = object.getId();
        rows.put(id, new RowState(table, object.eClass(), id, version, parentId, feature, position, path, values));
        for (Containment containment : ModelMapping.containments(object.eClass())) {
            List<Identified> children = children(object, containment);
            for (int i = 0; i < children.size(); i++) {
                Identified child = children.get(i);
                add(child, 0, id, containment.reference(), i, childPath(path, containment, child.getId()));
            }
        }
    }

    static String childPath(String path, Containment containment, long id) {
        String own = containment.pathText() + '[' + id + ']';
        return path.isEmpty() ? own : path + '.' + own;
    }

    /**
     * The objects in a containment.
     *
     * @param object the containing object's row
     * @param containment the containment
     * @return the children in order; empty where there are none
     */
    public static List<Identified> children(EObject object, Containment containment) {
        EObject holder = containment.holder(object);
        Object value = holder == null ? null : holder.eGet(containment.reference());
        List<Identified> children = new ArrayList<>();
        if (value instanceof List<?> list) {
            list.forEach(child -> children.add((Identified) child));
        } else if (value != null) {
            children.add((Identified) value);
        }
        return children;
    }
}
