package org.clientele.customers.internal.definitions;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.clientele.core.ClienteleException;
import org.clientele.core.definitions.DefinitionKeys;
import org.clientele.core.definitions.Titles;
import org.clientele.core.rules.DecisionTableService;
import org.clientele.core.rules.TableProblem;
import org.clientele.core.store.AggregateRef;
import org.clientele.core.store.FeaturePath;
import org.clientele.core.store.Records;
import org.clientele.customers.internal.definitions.DefinitionCheck.Problems;
import org.clientele.customers.internal.qualification.Outcomes;
import org.clientele.model.Aggregate;
import org.clientele.model.ClassificationScheme;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.DecisionTable;
import org.clientele.model.FieldDefinition;
import org.clientele.model.FieldType;
import org.clientele.model.GradeTable;
import org.clientele.model.ProfileDefinition;
import org.clientele.model.ProfileField;
import org.clientele.model.Scorecard;
import org.clientele.model.ScorecardCriterion;
import org.clientele.model.Titled;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;

/** What a definition has to be like by itself. */
final class DefinitionShape {

    private static final Pattern KEY = Pattern.compile("[a-z][A-Za-z0-9-]{0,63}"); //$NON-NLS-1$

    private final Records records;
    private final DecisionTableService tables;
    private final Problems problems;

    DefinitionShape(Records records, DecisionTableService tables, Problems problems) {
        this.records = records;
        this.tables = tables;
        this.problems = problems;
    }

    void check(Aggregate definition) throws ClienteleException {
        switch (definition) {
        case ClassificationScheme scheme -> {
            named(scheme, scheme.getKey());
            parts("values", scheme.getValues()); //$NON-NLS-1$
            if (scheme.getDecisionTable() != null && !scheme.getDecisionTable().isBlank()) {
                computed(scheme);
            }
        }
        case FieldDefinition field -> {
            named(field, field.getKey());
            parts("choices", field.getChoices()); //$NON-NLS-1$
            boolean chosen = field.getType() == FieldType.CHOICE || field.getType() == FieldType.MULTI_CHOICE;
            if (chosen && field.getChoices().isEmpty()) {
                problems.add("choices", NLS.bind(Messages.field_no_choice, Titles.of(field))); //$NON-NLS-1$
            }
        }
        case ProfileDefinition profile -> {
            named(profile, profile.getKey());
            paths(profile);
        }
        case Scorecard scorecard -> {
            named(scorecard, scorecard.getKey());
            parts("criteria", scorecard.getCriteria()); //$NON-NLS-1$
            scorecard.getCriteria().forEach(this::limits);
        }
        case GradeTable table -> {
            named(table, table.getKey());
            parts("grades", table.getGrades()); //$NON-NLS-1$
            table.getGrades().forEach(grade -> parts("grades", grade.getPrivileges())); //$NON-NLS-1$
        }
        case DecisionTable table -> {
            named(table, table.getKey());
            readable(table);
            if (DefinitionKeys.MAN.equals(table.getKey()) && !Outcomes.has(table, DefinitionKeys.STOP)) {
                problems.add("rows", NLS.bind(Messages.table_no_stop, Titles.of(table), DefinitionKeys.STOP)); //$NON-NLS-1$
            }
        }
        default -> {
            // not a definition
        }
        }
    }

    private void named(Titled titled, String key) {
        key("key", key, KEY); //$NON-NLS-1$
        if (Titles.of(titled).isEmpty()) {
            problems.add("english", NLS.bind(Messages.name_missing, key)); //$NON-NLS-1$
        }
    }

    private void key(String path, String key, Pattern form) {
        if (key == null || !form.matcher(key).matches()) {
            problems.add(path, NLS.bind(Messages.key_malformed, key == null ? "" : key)); //$NON-NLS-1$
        }
    }

    private void parts(String feature, List<? extends EObject> parts) {
        Set<String> keys = new HashSet<>();
        for (EObject part : parts) {
            String key = (String) part.eGet(part.eClass().getEStructuralFeature("key")); //$NON-NLS-1$
            key(feature, key, KEY);
            if (!keys.add(key)) {
                problems.add(feature, NLS.bind(Messages.key_twice, key));
            }
            if (part instanceof Titled titled && Titles.of(titled).isEmpty()) {
                problems.add(feature, NLS.bind(Messages.name_missing, key));
            }
        }
    }

    private void computed(ClassificationScheme scheme) throws ClienteleException {
        if (scheme.isMultiple()) {
            problems.add("multiple", NLS.bind(Messages.scheme_computed_multiple, Titles.of(scheme))); //$NON-NLS-1$
        }
        Optional<AggregateRef> ref = records.find(Literals.DECISION_TABLE,
                FeaturePath.of(Literals.DECISION_TABLE__KEY), scheme.getDecisionTable());
        Optional<Aggregate> table = ref.isEmpty() ? Optional.empty()
                : records.load(Literals.DECISION_TABLE, ref.get().id());
        if (table.isEmpty()) {
            problems.add("decisionTable", NLS.bind(Messages.scheme_no_table, scheme.getDecisionTable())); //$NON-NLS-1$
        } else if (((DecisionTable) table.get()).getOutputs().stream()
                .noneMatch(output -> DefinitionKeys.OUTCOME.equals(output.getKey()))) {
            problems.add("decisionTable", NLS.bind(Messages.scheme_no_outcome, scheme.getDecisionTable(), //$NON-NLS-1$
                    DefinitionKeys.OUTCOME));
        }
    }

    private void paths(ProfileDefinition profile) {
        Set<String> paths = new HashSet<>();
        for (ProfileField field : profile.getFields()) {
            if (field.getPath() == null || field.getPath().isBlank()) {
                problems.add("fields", NLS.bind(Messages.profile_no_path, Titles.of(profile))); //$NON-NLS-1$
            } else if (!paths.add(field.getPath())) {
                problems.add("fields", NLS.bind(Messages.profile_path_twice, field.getPath())); //$NON-NLS-1$
            }
            if (field.getMaxAge() < 0) {
                problems.add("fields", NLS.bind(Messages.profile_age, field.getPath())); //$NON-NLS-1$
            }
        }
    }

    private void limits(ScorecardCriterion criterion) {
        if (criterion.getLow() == null || criterion.getHigh() == null || criterion.getWeight() == null
                || criterion.getLow().compareTo(criterion.getHigh()) >= 0) {
            problems.add("criteria", NLS.bind(Messages.criterion_limits, Titles.of(criterion))); //$NON-NLS-1$
        }
    }

    /** Failing tests may be saved: they keep the table from being used, and an editor shows them. */
    private void readable(DecisionTable table) {
        try {
            tables.runTests(table);
        } catch (ClienteleException e) {
            for (TableProblem problem : tables.check(table)) {
                problems.add(path(problem), problem.message());
            }
        }
    }

    private static String path(TableProblem problem) {
        return switch (problem.place()) {
        case TABLE, COLUMN -> "inputs"; //$NON-NLS-1$
        case ROW -> "rows"; //$NON-NLS-1$
        case TEST -> "tests"; //$NON-NLS-1$
        };
    }
}
