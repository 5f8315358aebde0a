package org.clientele.store.internal.record;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.clientele.core.ClienteleException;
import org.clientele.model.Aggregate;
import org.clientele.model.Identified;
import org.clientele.store.internal.mapping.ColumnMapping;
import org.clientele.store.internal.mapping.ModelMapping;
import org.clientele.store.internal.mapping.ModelMapping.Containment;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Gives ids to what has none. An embedded object has the id of the row that it lies in. */
public final class GraphIds {

    private final ModelMapping mapping;
    private final List<Identified> without = new ArrayList<>();
    private final Set<Long> taken = new HashSet<>();

    private GraphIds(ModelMapping mapping) {
        this.mapping = mapping;
    }

    /**
     * Gives ids to a graph.
     *
     * @param mapping the tables
     * @param ids where ids come from
     * @param root the aggregate
     * @throws ClienteleException STORE_NOT_WRITABLE, LOCK_TIMEOUT
     */
    public static void assign(ModelMapping mapping, IdAllocator ids, Aggregate root) throws ClienteleException {
        GraphIds graph = new GraphIds(mapping);
        graph.visit(root);
        for (Identified object : graph.without) {
            object.setId(ids.next());
        }
        graph.embed(root);
    }

    /** A copy within the graph, which still has the id of its original, counts as new. */
    private void visit(Identified object) {
        if (object.getId() == 0 || !taken.add(object.getId())) {
            without.add(object);
        }
        for (Containment containment : ModelMapping.containments(object.eClass())) {
            GraphRows.children(object, containment).forEach(this::visit);
        }
    }

    private void embed(Identified object) {
        for (ColumnMapping column : mapping.table(object.eClass()).columns()) {
            if (column.isMarker() && column.appliesTo(object.eClass())) {
                EObject embedded = object;
                for (EStructuralFeature feature : column.path()) {
                    embedded = embedded == null ? null : (EObject) embedded.eGet(feature);
                }
                if (embedded instanceof Identified identified && identified.getId() != object.getId()) {
                    identified.setId(object.getId());
                }
            }
        }
        for (Containment containment : ModelMapping.containments(object.eClass())) {
            GraphRows.children(object, containment).forEach(this::embed);
        }
    }
}
