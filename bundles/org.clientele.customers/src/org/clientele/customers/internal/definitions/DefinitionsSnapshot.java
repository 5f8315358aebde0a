package org.clientele.customers.internal.definitions;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.clientele.core.definitions.Definitions;
import org.clientele.model.Aggregate;
import org.clientele.model.ClassificationScheme;
import org.clientele.model.CustomerKind;
import org.clientele.model.DecisionTable;
import org.clientele.model.FieldDefinition;
import org.clientele.model.GradeTable;
import org.clientele.model.ProfileDefinition;
import org.clientele.model.Scorecard;
import org.clientele.model.StageModel;

/** Definitions by key. */
final class DefinitionsSnapshot implements Definitions {

    private final long sequence;
    private final Map<String, ClassificationScheme> schemes;
    private final Map<String, FieldDefinition> fields;
    private final Map<String, ProfileDefinition> profiles;
    private final Map<String, Scorecard> scorecards;
    private final Map<String, DecisionTable> tables;
    private final Map<String, GradeTable> gradeTables;
    private final Map<String, StageModel> stageModels;

    DefinitionsSnapshot(long sequence, Collection<Aggregate> all) {
        this.sequence = sequence;
        this.schemes = byKey(all, ClassificationScheme.class, ClassificationScheme::getKey, Comparator
                .comparingInt(ClassificationScheme::getPosition).thenComparing(ClassificationScheme::getKey));
        this.fields = byKey(all, FieldDefinition.class, FieldDefinition::getKey,
                Comparator.comparingInt(FieldDefinition::getPosition).thenComparing(FieldDefinition::getKey));
        this.profiles = byKey(all, ProfileDefinition.class, ProfileDefinition::getKey,
                Comparator.comparing(ProfileDefinition::getKey));
        this.scorecards = byKey(all, Scorecard.class, Scorecard::getKey, Comparator.comparing(Scorecard::getKey));
        this.tables = byKey(all, DecisionTable.class, DecisionTable::getKey,
                Comparator.comparing(DecisionTable::getKey));
        this.gradeTables = byKey(all, GradeTable.class, GradeTable::getKey, Comparator.comparing(GradeTable::getKey));
        this.stageModels = byKey(all, StageModel.class, StageModel::getKey,
                Comparator.comparingInt(StageModel::getPosition).thenComparing(StageModel::getKey));
    }

    private static <T> Map<String, T> byKey(Collection<Aggregate> all, Class<T> type, Function<T, String> key,
            Comparator<T> order) {
        Map<String, T> found = new LinkedHashMap<>();
        all.stream().filter(type::isInstance).map(type::cast).filter(each -> key.apply(each) != null).sorted(order)
                .forEach(each -> found.put(key.apply(each), each));
        return found;
    }

    @Override
    public long sequence() {
        return sequence;
    }

    @Override
    public List<ClassificationScheme> schemes() {
        return List.copyOf(schemes.values());
    }

    @Override
    public Optional<ClassificationScheme> scheme(String key) {
        return Optional.ofNullable(schemes.get(key));
    }

    @Override
    public List<FieldDefinition> fields() {
        return List.copyOf(fields.values());
    }

    @Override
    public Optional<FieldDefinition> field(String key) {
        return Optional.ofNullable(fields.get(key));
    }

    @Override
    public List<FieldDefinition> fieldsFor(CustomerKind kind) {
        return fields.values().stream().filter(field -> !field.isRetired() && (field.getKinds().isEmpty()
                || field.getKinds().stream().anyMatch(each -> each.getKind() == kind))).toList();
    }

    @Override
    public List<ProfileDefinition> profiles() {
        return List.copyOf(profiles.values());
    }

    @Override
    public Optional<ProfileDefinition> profile(CustomerKind kind) {
        return profiles.values().stream().filter(profile -> profile.getKind() == kind).findFirst();
    }

    @Override
    public List<Scorecard> scorecards() {
        return List.copyOf(scorecards.values());
    }

    @Override
    public Optional<Scorecard> scorecard(String key) {
        return Optional.ofNullable(scorecards.get(key));
    }

    @Override
    public List<DecisionTable> tables() {
        return List.copyOf(tables.values());
    }

    @Override
    public Optional<DecisionTable> table(String key) {
        return Optional.ofNullable(tables.get(key));
    }

    @Override
    public List<GradeTable> gradeTables() {
        return List.copyOf(gradeTables.values());
    }

    @Override
    public Optional<GradeTable> gradeTable(String key) {
        return Optional.ofNullable(gradeTables.get(key));
    }

    @Override
    public List<StageModel> stageModels() {
        return List.copyOf(stageModels.values());
    }
}
