package org.clientele.customers.internal.definitions;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.clientele.core.ClienteleException;
import org.clientele.core.definitions.DefinitionKeys;
import org.clientele.core.definitions.Titles;
import org.clientele.core.store.Criterion;
import org.clientele.core.store.FeaturePath;
import org.clientele.core.store.RecordQuery;
import org.clientele.core.store.Records;
import org.clientele.customers.internal.definitions.DefinitionCheck.Problems;
import org.clientele.model.Aggregate;
import org.clientele.model.ClassificationScheme;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.DecisionTable;
import org.clientele.model.FieldChoice;
import org.clientele.model.FieldDefinition;
import org.clientele.model.GradeTable;
import org.clientele.model.ProfileDefinition;
import org.clientele.model.SchemeValue;
import org.clientele.model.Scorecard;
import org.clientele.model.ScorecardCriterion;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.osgi.util.NLS;

/** Answers what depends on what would go or change. */
final class DefinitionUse {

    private final Records records;
    private final Problems problems;

    DefinitionUse(Records records, Problems problems) {
        this.records = records;
        this.problems = problems;
    }

    void check(Aggregate before, Optional<Aggregate> after) throws ClienteleException {
        if (after.isPresent()) {
            sameKey(before, after.get());
        }
        switch (before) {
        case ClassificationScheme scheme -> scheme(scheme, (ClassificationScheme) after.orElse(null));
        case FieldDefinition field -> field(field, (FieldDefinition) after.orElse(null));
        case Scorecard scorecard -> scorecard(scorecard, (Scorecard) after.orElse(null));
        case DecisionTable table -> {
            if (after.isEmpty()) {
                tableInUse(table);
            }
        }
        case GradeTable table -> {
            if (after.isEmpty()) {
                gradesInUse(table);
            }
        }
        case ProfileDefinition profile -> {
            // nothing else names it
        }
        default -> {
            // not a definition
        }
        }
    }

    private void sameKey(Aggregate before, Aggregate after) {
        Object old = before.eGet(before.eClass().getEStructuralFeature("key")); //$NON-NLS-1$
        if (!Objects.equals(old, after.eGet(after.eClass().getEStructuralFeature("key")))) { //$NON-NLS-1$
            problems.add("key", NLS.bind(Messages.key_changed, old)); //$NON-NLS-1$
        }
    }

    private void scheme(ClassificationScheme before, ClassificationScheme after) throws ClienteleException {
        Set<String> kept = new HashSet<>();
        if (after != null) {
            after.getValues().forEach(value -> kept.add(value.getKey()));
        }
        for (SchemeValue value : before.getValues()) {
            if (!kept.contains(value.getKey())) {
                long used = count(Literals.CLASSIFICATION, Literals.CLASSIFICATION__SCHEME, before.getKey(),
                        Literals.CLASSIFICATION__VALUE, value.getKey());
                if (DefinitionKeys.NEED_TYPE.equals(before.getKey())) {
                    used += count(Literals.NEED, Literals.NEED__TYPE, value.getKey());
                }
                if (used > 0) {
                    problems.add("values", NLS.bind(Messages.value_in_use, Titles.of(value), used)); //$NON-NLS-1$
                }
            }
        }
    }

    private void field(FieldDefinition before, FieldDefinition after) throws ClienteleException {
        if (after == null || after.getType() != before.getType()) {
            long used = count(Literals.FIELD_VALUE, Literals.FIELD_VALUE__FIELD, before.getKey());
            if (used > 0 && after == null) {
                problems.add("", NLS.bind(Messages.field_in_use, Titles.of(before), used)); //$NON-NLS-1$
            } else if (used > 0) {
                problems.add("type", NLS.bind(Messages.field_type_in_use, Titles.of(before), used)); //$NON-NLS-1$
            }
            return;
        }
        Set<String> kept = new HashSet<>();
        after.getChoices().forEach(choice -> kept.add(choice.getKey()));
        for (FieldChoice choice : before.getChoices()) {
            if (!kept.contains(choice.getKey())) {
                long used = count(Literals.FIELD_VALUE, Literals.FIELD_VALUE__FIELD, before.getKey(),
                        Literals.FIELD_VALUE__CHOICE, choice.getKey());
                if (used > 0) {
                    problems.add("choices", NLS.bind(Messages.value_in_use, Titles.of(choice), used)); //$NON-NLS-1$
                }
            }
        }
    }

    private void scorecard(Scorecard before, Scorecard after) throws ClienteleException {
        Set<String> kept = new HashSet<>();
        if (after != null) {
            after.getCriteria().forEach(criterion -> kept.add(criterion.getKey()));
        }
        for (ScorecardCriterion criterion : before.getCriteria()) {
            if (!kept.contains(criterion.getKey())) {
                long used = count(Literals.RATING, Literals.RATING__SCORECARD, before.getKey(),
                        Literals.RATING__CRITERION, criterion.getKey());
                if (used > 0) {
                    problems.add("criteria", NLS.bind(Messages.criterion_in_use, Titles.of(criterion), used)); //$NON-NLS-1$
                }
            }
        }
    }

    private void gradesInUse(GradeTable table) throws ClienteleException {
        long used = count(Literals.CLASSIFICATION, Literals.CLASSIFICATION__SCHEME, table.getKey());
        if (used > 0) {
            problems.add("", NLS.bind(Messages.grades_in_use, Titles.of(table), used)); //$NON-NLS-1$
        }
    }

    private void tableInUse(DecisionTable table) throws ClienteleException {
        long used = count(Literals.CLASSIFICATION_SCHEME, Literals.CLASSIFICATION_SCHEME__DECISION_TABLE,
                table.getKey());
        if (used > 0) {
            problems.add("", NLS.bind(Messages.table_in_use, Titles.of(table), used)); //$NON-NLS-1$
        }
    }

    private long count(EClass type, EAttribute attribute, Object value) throws ClienteleException {
        return records.count(query(type, attribute, value));
    }

    private long count(EClass type, EAttribute first, Object firstValue, EAttribute second, Object secondValue)
            throws ClienteleException {
        return records.count(query(type, first, firstValue)
                .and(Criterion.eq(FeaturePath.of(second), secondValue)));
    }

    private static RecordQuery query(EClass type, EAttribute attribute, Object value) {
        return RecordQuery.all(type, List.of()).and(Criterion.eq(FeaturePath.of(attribute), value));
    }
}
