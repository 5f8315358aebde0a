package org.clientele.lifecycle.internal.stage;

import org.clientele.core.ClienteleException;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.model.StageCause;

/** How a model is computed for the first time since the store was opened. */
interface LogStart {

    /** Fills what is known of a model, and tells who has to be played anew from when on. */
    void begin(Kept kept, Contacts contacts, Redo redo, Causes causes) throws ClienteleException;

    /** Plays everybody from the beginning. */
    static LogStart whole(FactSnapshot facts) {
        return (kept, contacts, redo, causes) -> {
            redo.add(Redo.BEGINNING, facts.visible());
            causes.add(StageCause.FIRST, facts.visible());
        };
    }
}
