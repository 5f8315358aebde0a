package org.clientele.core.definitions;

import java.util.List;

import org.clientele.model.Aggregate;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Brings definitions into every store, such as a trade's own fields and grade table: a whiteboard service. They are added
 * by {@link DefinitionService#ensureDefaults} when a store is opened, each once: what an administrator changed or deleted
 * afterwards stays so, and what was brought stays when the bundle goes. A definition whose key is there already is not
 * added; a grade table gets the scheme of its key. A contributor that throws, or whose definitions are refused, is
 * logged and left out.
 *
 * @since 1.0
 */
@ConsumerType
public interface DefinitionContributor {

    /**
     * The definitions.
     *
     * @return new graphs with keys: schemes, fields, profiles, scorecards, decision tables, grade tables, stage models,
     *         decline models, contact policies, plan templates
     */
    List<Aggregate> definitions();
}
