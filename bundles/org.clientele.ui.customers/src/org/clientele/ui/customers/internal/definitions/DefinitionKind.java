package org.clientele.ui.customers.internal.definitions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.clientele.core.definitions.Definitions;
import org.clientele.core.definitions.Titles;
import org.clientele.core.store.FeaturePath;
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
    };

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

    /** The definitions of this kind. */
    abstract List<? extends Aggregate> of(Definitions definitions);

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
