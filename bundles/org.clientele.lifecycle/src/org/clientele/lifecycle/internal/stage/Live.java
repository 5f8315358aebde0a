package org.clientele.lifecycle.internal.stage;

import java.util.Map;

import org.clientele.core.facts.FactSnapshot;

/**
 * The stages at one commit on one day. Immutable.
 *
 * @param facts the columns, with everybody visible
 * @param contacts what happened when
 * @param models the stages in each active model, by its key
 */
record Live(FactSnapshot facts, Contacts contacts, Map<String, ModelStages> models) {

    int today() {
        return (int) facts.today().toEpochDay();
    }
}
