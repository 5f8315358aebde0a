package org.clientele.ui.customers.internal.definitions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.definitions.Definitions;
import org.clientele.core.definitions.Titles;
import org.clientele.core.store.FeaturePath;
import org.clientele.core.store.RecordQuery;
import org.clientele.core.store.Records;
import org.clientele.core.store.Store;
import org.clientele.model.Aggregate;
import org.clientele.model.ClienteleFactory;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.Titled;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** The kinds of definition, with what is shown and edited of each. */
public enum DefinitionKind {

    /** Classification schemes with their values. */
    SCHEME(Literals.CLASSIFICATION_SCHEME, Literals.CLASSIFICATION_SCHEME__KEY,
            List.of(Literals.CLASSIFICATION_SCHEME__GROUP, Literals.CLASSIFICATION_SCHEME__POSITION,
                    Literals.CLASSIFICATION_SCHEME__SOURCE, Literals.CLASSIFICATION_SCHEME__DECISION_TABLE,
                    Literals.CLASSIFICATION_SCHEME__MULTIPLE, Literals.CLASSIFICATION_SCHEME__RETIRED)) {
        @Override
        Map<EReference, List<EAttribute>> tables() {
            return Map.of(Literals.CLASSIFICATION_SCHEME__VALUES, titled(Literals.SCHEME_VALUE__KEY,
                    Literals.TITLED__DESCRIPTION, Literals.SCHEME_VALUE__RETIRED));
        }

        @Override
        List<? extends Aggregate> of(Definitions definitions) {
            return definitions.schemes();
        }
    },

    /** Custom fields with their choices. */
    FIELD(Literals.FIELD_DEFINITION, Literals.FIELD_DEFINITION__KEY, List.of(Literals.FIELD_DEFINITION__TYPE,
            Literals.FIELD_DEFINITION__POSITION, Literals.FIELD_DEFINITION__RETIRED)) {
        @Override
        Map<EReference, List<EAttribute>> tables() {
            Map<EReference, List<EAttribute>> tables = new LinkedHashMap<>();
            tables.put(Literals.FIELD_DEFINITION__CHOICES,
                    titled(Literals.FIELD_CHOICE__KEY, Literals.FIELD_CHOICE__RETIRED));
            tables.put(Literals.FIELD_DEFINITION__KINDS, List.of(Literals.FIELD_KIND__KIND));
            return tables;
        }

        @Override
        List<? extends Aggregate> of(Definitions definitions) {
            return definitions.fields();
        }
    },

    /** Which values are required, desired or forbidden for a kind of customer. */
    PROFILE(Literals.PROFILE_DEFINITION, Literals.PROFILE_DEFINITION__KEY,
            List.of(Literals.PROFILE_DEFINITION__KIND)) {
        @Override
        Map<EReference, List<EAttribute>> tables() {
            return Map.of(Literals.PROFILE_DEFINITION__FIELDS,
                    List.of(Literals.PROFILE_FIELD__PATH, Literals.PROFILE_FIELD__REQUIREMENT,
                            Literals.PROFILE_FIELD__PURPOSE, Literals.PROFILE_FIELD__LEGAL_BASIS,
                            Literals.PROFILE_FIELD__MAX_AGE));
        }

        @Override
        List<? extends Aggregate> of(Definitions definitions) {
            return definitions.profiles();
        }
    },

    /** Scorecards with their criteria. */
    SCORECARD(Literals.SCORECARD, Literals.SCORECARD__KEY, List.of()) {
        @Override
        Map<EReference, List<EAttribute>> tables() {
            return Map.of(Literals.SCORECARD__CRITERIA,
                    titled(Literals.SCORECARD_CRITERION__KEY, Literals.SCORECARD_CRITERION__GROUP,
                            Literals.SCORECARD_CRITERION__WEIGHT, Literals.SCORECARD_CRITERION__LOW,
                            Literals.SCORECARD_CRITERION__HIGH));
        }

        @Override
        List<? extends Aggregate> of(Definitions definitions) {
            return definitions.scorecards();
        }
    },

    /** Decision tables with their columns; their rows and tests are grids of their own. */
    TABLE(Literals.DECISION_TABLE, Literals.DECISION_TABLE__KEY, List.of(Literals.DECISION_TABLE__HIT_POLICY,
            Literals.DECISION_TABLE__COLLECT)) {
        @Override
        Map<EReference, List<EAttribute>> tables() {
            Map<EReference, List<EAttribute>> tables = new LinkedHashMap<>();
            List<EAttribute> columns = titled(Literals.DECISION_COLUMN__KEY, Literals.DECISION_COLUMN__TYPE);
            tables.put(Literals.DECISION_TABLE__INPUTS, columns);
            tables.put(Literals.DECISION_TABLE__OUTPUTS, columns);
            return tables;
        }

        @Override
        List<? extends Aggregate> of(Definitions definitions) {
            return definitions.tables();
        }
    },

    /** Grade tables, which have an editor of their own. */
    GRADES(Literals.GRADE_TABLE, Literals.GRADE_TABLE__KEY, List.of()) {
        @Override
        Map<EReference, List<EAttribute>> tables() {
            return Map.of();
        }

        @Override
        List<? extends Aggregate> of(Definitions definitions) {
            return definitions.gradeTables();
        }

        @Override
        Optional<Opening> editor() {
            return Optional.of(new Opening("org.clientele.ui.segments.openGradeTable", "id")); //$NON-NLS-1$ //$NON-NLS-2$
        }
    },

    /** How often customers of a tier should be contacted [R12, L08]. */
    CONTACTS(Literals.CONTACT_POLICY, Literals.CONTACT_POLICY__KEY, List.of(Literals.CONTACT_POLICY__SCHEME,
            Literals.CONTACT_POLICY__POSITION, Literals.CONTACT_POLICY__OTHER_DAYS, Literals.CONTACT_POLICY__RETIRED)) {
        @Override
        Map<EReference, List<EAttribute>> tables() {
            return Map.of(Literals.CONTACT_POLICY__LIMITS,
                    List.of(Literals.CONTACT_LIMIT__VALUE, Literals.CONTACT_LIMIT__DAYS));
        }
    },

    /** How signs of decline are weighed [L02], which has an editor of its own. */
    DECLINE(Literals.DECLINE_MODEL, Literals.DECLINE_MODEL__KEY, List.of()) {
        @Override
        Map<EReference, List<EAttribute>> tables() {
            return Map.of();
        }

        @Override
        Optional<Opening> editor() {
            return Optional.of(new Opening("org.clientele.ui.lifecycle.openDeclineModel", "key")); //$NON-NLS-1$ //$NON-NLS-2$
        }
    },

    /** Stage models, which have an editor of their own. */
    STAGES(Literals.STAGE_MODEL, Literals.STAGE_MODEL__KEY, List.of()) {
        @Override
        Map<EReference, List<EAttribute>> tables() {
            return Map.of();
        }

        @Override
        List<? extends Aggregate> of(Definitions definitions) {
            return definitions.stageModels();
        }

        @Override
        Optional<Opening> editor() {
            return Optional.of(new Opening("org.clientele.ui.lifecycle.openStageModel", "key")); //$NON-NLS-1$ //$NON-NLS-2$
        }
    };

    /**
     * The command that opens an editor of its own.
     *
     * @param command the command's id
     * @param parameter which of its parameters names the definition: "id" or "key"
     */
    record Opening(String command, String parameter) {
    }

    private final EClass type;
    private final EAttribute key;
    private final List<EAttribute> attributes;

    DefinitionKind(EClass type, EAttribute key, List<EAttribute> attributes) {
        this.type = type;
        this.key = key;
        this.attributes = attributes;
    }

    /** The contained objects that are edited as tables, with their columns. */
    abstract Map<EReference, List<EAttribute>> tables();

    /** The definitions of this kind, where all definitions hold them; those of other kinds are read one kind at a time. */
    List<? extends Aggregate> of(Definitions definitions) {
        return null;
    }

    /** The editor of its own, empty for kinds that are edited in the editor of definitions. */
    Optional<Opening> editor() {
        return Optional.empty();
    }

    /**
     * Reads the definitions of this kind; for a background thread.
     *
     * @param store the store
     * @param actor who asks
     * @param definitions all definitions of the store
     * @return the definitions, in their order
     * @throws ClienteleException as the store cannot be read
     */
    List<? extends Aggregate> read(Store store, Actor actor, Definitions definitions) throws ClienteleException {
        List<? extends Aggregate> known = of(definitions);
        if (known != null) {
            return known;
        }
        Records records = store.records(actor);
        List<Long> ids = new ArrayList<>();
        records.scan(RecordQuery.all(type, List.of()), row -> ids.add(row.id()), null);
        List<Aggregate> found = new ArrayList<>(
                records.loadAll(type, ids.stream().mapToLong(Long::longValue).toArray()));
        found.sort(Comparator.comparing(this::keyOf));
        return found;
    }

    private static List<EAttribute> titled(EAttribute key, EAttribute... others) {
        List<EAttribute> columns = new ArrayList<>(
                List.of(key, Literals.TITLED__ENGLISH, Literals.TITLED__CHINESE));
        columns.addAll(List.of(others));
        return columns;
    }

    /** The class of the definitions. */
    public EClass type() {
        return type;
    }

    /** The attribute that names one for scripts. */
    EAttribute key() {
        return key;
    }

    /** The key as a path, for finding. */
    FeaturePath keyPath() {
        return FeaturePath.of(key);
    }

    /** What is edited above the tables, beside key, names and description. */
    List<EAttribute> attributes() {
        return attributes;
    }

    /** A definition with nothing in it. */
    Aggregate create() {
        return (Aggregate) ClienteleFactory.eINSTANCE.create(type);
    }

    /** The key of a definition; empty while it has none. */
    String keyOf(EObject definition) {
        Object value = definition.eGet(key);
        return value == null ? "" : value.toString(); //$NON-NLS-1$
    }

    /** The kind of a definition. */
    static DefinitionKind ofClass(EClass type) {
        for (DefinitionKind kind : values()) {
            if (kind.type == type) {
                return kind;
            }
        }
        throw new IllegalArgumentException(type.getName());
    }

    /** What a definition is called, its key where it has no name. */
    String title(Aggregate definition) {
        String name = Titles.of((Titled) definition);
        return name.isEmpty() ? keyOf(definition) : name;
    }
}
