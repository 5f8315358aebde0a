package org.clientele.ui.edits;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.clientele.model.Identified;
import org.clientele.model.Aggregate;
import org.clientele.ui.edits.RecordDelta.Edit;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * What a record is compared with: the state that an editor began with, and the one that somebody else saved.
 *
 * @param <A> the aggregate's class
 */
final class RecordStates<A extends Aggregate> {

    private A base;
    private A theirs;

    /** The editor begins with a state, or has saved it. */
    void begin(A stored) {
        base = EcoreUtil.copy(stored);
        theirs = null;
    }

    /** The state that the editor began with, or saved last. */
    A base() {
        return base;
    }

    /** Somebody else saved first; null when nobody did. */
    void collided(A stored) {
        theirs = stored;
    }

    /** What somebody else saved, or null without a conflict. */
    A theirs() {
        return theirs;
    }

    /** What both changed; empty without a conflict. */
    List<FieldConflict> conflicts(A mine) {
        return theirs == null ? List.of() : FieldConflict.between(base, mine, theirs);
    }

    /** My edits, less those of given paths and below. */
    List<Edit> edits(A mine, Set<String> without) {
        return RecordDelta.between(base, mine).stream()
                .filter(e -> without.stream().noneMatch(p -> e.path().equals(p) || e.path().startsWith(p + '.')))
                .toList();
    }

    /** What was removed, saved and brought back by undo is new to the store: an id is never used twice. */
    void forgetDeadIds(EObject mine) {
        Set<Long> alive = new HashSet<>();
        base.eAllContents().forEachRemaining(o -> alive.add(((Identified) o).getId()));
        mine.eAllContents().forEachRemaining(o -> {
            Identified object = (Identified) o;
            if (!alive.contains(object.getId())) {
                object.setId(0);
            }
        });
    }
}
