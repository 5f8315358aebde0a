package org.clientele.core.definitions;

import java.util.List;
import java.util.Optional;

import org.clientele.model.ClassificationScheme;
import org.clientele.model.CustomerKind;
import org.clientele.model.DecisionTable;
import org.clientele.model.FieldDefinition;
import org.clientele.model.GradeTable;
import org.clientele.model.ProfileDefinition;
import org.clientele.model.Scorecard;
import org.clientele.model.StageModel;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The definitions of a store at one commit. The graphs are shared by all readers: nobody changes them; who wants to
 * edit one loads it by its id. Lists are in the order in which they are shown: by position where there is one, then
 * by key. Retired definitions are included, since old values name them.
 *
 * @since 1.0
 */
@ProviderType
public interface Definitions {

    /**
     * The commit that the snapshot was read after.
     *
     * @return a journal number
     */
    long sequence();

    /**
     * The classification schemes.
     *
     * @return all of them
     */
    List<ClassificationScheme> schemes();

    /**
     * A classification scheme.
     *
     * @param key such as {@code loyalty}
     * @return the scheme, or empty
     */
    Optional<ClassificationScheme> scheme(String key);

    /**
     * The custom fields.
     *
     * @return all of them
     */
    List<FieldDefinition> fields();

    /**
     * A custom field.
     *
     * @param key such as {@code payday}
     * @return the field, or empty
     */
    Optional<FieldDefinition> field(String key);

    /**
     * The custom fields that a kind of customer has and that are not retired.
     *
     * @param kind a kind, or null for a party that is no customer, which has the fields of all kinds only
     * @return the fields in the order in which they are shown
     */
    List<FieldDefinition> fieldsFor(CustomerKind kind);

    /**
     * The profile definitions.
     *
     * @return all of them
     */
    List<ProfileDefinition> profiles();

    /**
     * The profile definition of a kind of customer.
     *
     * @param kind a kind
     * @return the first by key, or empty
     */
    Optional<ProfileDefinition> profile(CustomerKind kind);

    /**
     * The scorecards.
     *
     * @return all of them
     */
    List<Scorecard> scorecards();

    /**
     * A scorecard.
     *
     * @param key such as {@link DefinitionKeys#FIT}
     * @return the scorecard, or empty
     */
    Optional<Scorecard> scorecard(String key);

    /**
     * The decision tables.
     *
     * @return all of them
     */
    List<DecisionTable> tables();

    /**
     * A decision table.
     *
     * @param key such as {@link DefinitionKeys#MAN}
     * @return the table, or empty
     */
    Optional<DecisionTable> table(String key);

    /**
     * The grade tables.
     *
     * @return all of them
     */
    List<GradeTable> gradeTables();

    /**
     * A grade table.
     *
     * @param key such as {@link DefinitionKeys#GRADE}
     * @return the table, or empty
     */
    Optional<GradeTable> gradeTable(String key);

    /**
     * The stage models.
     *
     * @return all of them, drafts and those that are not in force any more included
     */
    List<StageModel> stageModels();
}
