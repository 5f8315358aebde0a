package org.clientele.ui.customers.internal.definitions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.clientele.core.ClienteleException;
import org.clientele.core.definitions.DefinitionService;
import org.clientele.core.definitions.Definitions;
import org.clientele.model.Aggregate;
import org.clientele.model.ClassificationScheme;
import org.clientele.model.ContactPolicy;
import org.clientele.model.DeclineModel;
import org.clientele.model.FieldDefinition;
import org.clientele.model.GradeTable;
import org.clientele.model.StageModel;
import org.clientele.ui.StoreSession;

/** What the administrator's tree shows. Plain. */
final class DefinitionsModel {

    /**
     * The definitions of one kind.
     *
     * @param kind which
     * @param entries in the order in which they are shown
     */
    record Branch(DefinitionKind kind, List<Entry> entries) {
    }

    /**
     * One definition.
     *
     * @param kind what it defines
     * @param id its id
     * @param key its key
     * @param title what it is called
     * @param computed the key of the decision table that computes it, or null
     * @param retired whether it is not offered any more, or not in force
     */
    record Entry(DefinitionKind kind, long id, String key, String title, String computed, boolean retired) {
    }

    private final DefinitionService service;

    DefinitionsModel(DefinitionService service) {
        this.service = service;
    }

    /**
     * Reads the tree; belongs to a background thread.
     *
     * @param session the open store, if one is
     * @return a branch for each kind; nothing without a store
     * @throws ClienteleException as the store cannot be read
     */
    List<Branch> read(Optional<StoreSession> session) throws ClienteleException {
        if (session.isEmpty()) {
            return List.of();
        }
        Definitions definitions = service.definitions(session.get().store());
        List<Branch> branches = new ArrayList<>();
        for (DefinitionKind kind : DefinitionKind.values()) {
            branches.add(new Branch(kind, kind.read(session.get().store(), session.get().actor(), definitions).stream()
                    .map(d -> entry(kind, d)).toList()));
        }
        return branches;
    }

    private static Entry entry(DefinitionKind kind, Aggregate definition) {
        return switch (definition) {
        case ClassificationScheme scheme -> new Entry(kind, scheme.getId(), scheme.getKey(), kind.title(scheme),
                scheme.getDecisionTable(), scheme.isRetired());
        case FieldDefinition field ->
            new Entry(kind, field.getId(), field.getKey(), kind.title(field), null, field.isRetired());
        case GradeTable table -> new Entry(kind, table.getId(), table.getKey(), kind.title(table), null, table.isRetired());
        case ContactPolicy policy ->
            new Entry(kind, policy.getId(), policy.getKey(), kind.title(policy), null, policy.isRetired());
        case DeclineModel model ->
            new Entry(kind, model.getId(), model.getKey(), kind.title(model), null, model.isRetired());
        case StageModel model ->
            new Entry(kind, model.getId(), model.getKey(), kind.title(model), null, !model.isActive());
        default -> new Entry(kind, definition.getId(), kind.keyOf(definition), kind.title(definition), null, false);
        };
    }
}
