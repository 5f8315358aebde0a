package org.clientele.ui.lifecycle.internal.contacts;

import org.clientele.core.ClienteleException;
import org.clientele.core.definitions.DefinitionService;
import org.clientele.core.definitions.Titles;
import org.clientele.core.retention.ContactService;
import org.clientele.ui.StoreSession;

/** The names of levels of relation [L08]. */
final class LevelNames {

    private final DefinitionService definitions;

    LevelNames(DefinitionService definitions) {
        this.definitions = definitions;
    }

    /** The name of a level, its key where it has none; null for null. For a background thread. */
    String of(StoreSession session, String level) throws ClienteleException {
        if (level == null) {
            return null;
        }
        return definitions.definitions(session.store()).scheme(ContactService.LEVEL).stream()
                .flatMap(scheme -> scheme.getValues().stream()).filter(value -> level.equals(value.getKey()))
                .map(Titles::of).filter(name -> !name.isEmpty()).findFirst().orElse(level);
    }
}
