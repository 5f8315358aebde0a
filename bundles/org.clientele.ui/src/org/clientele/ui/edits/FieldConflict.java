package org.clientele.ui.edits;

import java.util.ArrayList;
import java.util.List;

import org.clientele.ui.edits.RecordDelta.Edit;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * One value that two people changed.
 *
 * @param path the place in the record
 * @param type the class that has the feature
 * @param feature what was changed
 * @param base the value that both began with; a contained object where one was added or removed
 * @param mine the value in this editor
 * @param theirs the value in the store
 * @since 1.0
 */
public record FieldConflict(String path, EClass type, EStructuralFeature feature, Object base, Object mine, Object theirs) {

    /**
     * Finds what both changed, and differently.
     *
     * @param base the state that both began with
     * @param mine the state of this editor
     * @param theirs the state in the store
     * @return one entry for each of my edits that collides
     */
    static List<FieldConflict> between(EObject base, EObject mine, EObject theirs) {
        List<FieldConflict> found = new ArrayList<>();
        List<Edit> others = RecordDelta.between(base, theirs);
        for (Edit edit : RecordDelta.between(base, mine)) {
            for (Edit other : others) {
                if (collide(edit, other)) {
                    found.add(of(edit, other, mine));
                    break;
                }
            }
        }
        return found;
    }

    private static FieldConflict of(Edit mine, Edit theirs, EObject root) {
        EObject owner = mine.owner(root);
        EClass type = owner == null ? mine.feature().getEContainingClass() : owner.eClass();
        return new FieldConflict(mine.path(), type, mine.feature(), mine.before(), mine.after(), theirs.after());
    }

    private static boolean collide(Edit mine, Edit theirs) {
        if (mine.path().equals(theirs.path())) {
            boolean bothGone = mine.after() == null && theirs.after() == null;
            boolean bothNew = mine.child() == 0 && mine.before() == null && mine.after() instanceof EObject;
            return !bothGone && (bothNew || !RecordDelta.same(mine.after(), theirs.after()));
        }
        // one removed an object in which the other changed something
        return within(mine, theirs) || within(theirs, mine);
    }

    private static boolean within(Edit inner, Edit outer) {
        return outer.after() == null && outer.before() instanceof EObject
                && inner.path().startsWith(outer.path() + '.');
    }
}
