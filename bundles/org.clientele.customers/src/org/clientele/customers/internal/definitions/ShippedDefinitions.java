package org.clientele.customers.internal.definitions;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

import org.clientele.model.Aggregate;
import org.clientele.model.ClassificationScheme;
import org.clientele.model.ClienteleFactory;
import org.clientele.model.CustomerKind;
import org.clientele.model.FieldDefinition;
import org.clientele.model.FieldType;
import org.clientele.model.GradeTable;
import org.clientele.model.ProfileDefinition;
import org.clientele.model.ProfileField;
import org.clientele.model.Requirement;
import org.clientele.model.SchemeValue;
import org.clientele.model.Scorecard;
import org.clientele.model.ScorecardCriterion;

import com.google.gson.JsonObject;

/** Makes the shipped definitions of the domain catalogue from their files. */
final class ShippedDefinitions {

    private static final ClienteleFactory FACTORY = ClienteleFactory.eINSTANCE;
    private static final BigDecimal LOW = BigDecimal.ZERO;
    private static final BigDecimal HIGH = BigDecimal.TEN;

    private ShippedDefinitions() {
    }

    /** New graphs, for a store whose days are cut in a zone. */
    static List<Aggregate> all(ZoneId zone) {
        List<Aggregate> all = new ArrayList<>();
        int position = 0;
        for (JsonObject scheme : ShippedFile.read("schemes.json")) { //$NON-NLS-1$
            all.add(scheme(scheme, ++position));
        }
        ShippedFile.read("tables.json").forEach(table -> all.add(ShippedTables.table(table, zone))); //$NON-NLS-1$
        for (JsonObject grades : ShippedFile.read("grades.json")) { //$NON-NLS-1$
            GradeTable table = ShippedGrades.table(grades);
            all.add(table);
            all.add(ShippedGrades.scheme(table, ++position));
        }
        ShippedFile.read("scorecards.json").forEach(scorecard -> all.add(scorecard(scorecard))); //$NON-NLS-1$
        ShippedFile.read("fields.json").forEach(field -> all.add(field(field))); //$NON-NLS-1$
        ShippedFile.read("profiles.json").forEach(profile -> all.add(profile(profile))); //$NON-NLS-1$
        return all;
    }

    private static ClassificationScheme scheme(JsonObject object, int position) {
        ClassificationScheme scheme = ShippedFile.titled(FACTORY.createClassificationScheme(), object);
        scheme.setKey(ShippedFile.text(object, "key")); //$NON-NLS-1$
        scheme.setSource(ShippedFile.text(object, "source")); //$NON-NLS-1$
        scheme.setGroup(ShippedFile.text(object, "group")); //$NON-NLS-1$
        scheme.setDecisionTable(ShippedFile.text(object, "table")); //$NON-NLS-1$
        scheme.setMultiple(object.has("multiple")); //$NON-NLS-1$
        scheme.setPosition(position);
        for (List<String> row : ShippedFile.rows(object, "values")) { //$NON-NLS-1$
            SchemeValue value = ShippedFile.titled(FACTORY.createSchemeValue(), row.get(1), row.get(2),
                    row.size() > 3 ? row.get(3) : null);
            value.setKey(row.getFirst());
            scheme.getValues().add(value);
        }
        return scheme;
    }

    private static Scorecard scorecard(JsonObject object) {
        Scorecard scorecard = ShippedFile.titled(FACTORY.createScorecard(), object);
        scorecard.setKey(ShippedFile.text(object, "key")); //$NON-NLS-1$
        for (List<String> row : ShippedFile.rows(object, "criteria")) { //$NON-NLS-1$
            ScorecardCriterion criterion = ShippedFile.titled(FACTORY.createScorecardCriterion(), row.get(2),
                    row.get(3), null);
            criterion.setKey(row.getFirst());
            criterion.setGroup(row.get(1));
            criterion.setWeight(new BigDecimal(row.get(4)));
            criterion.setLow(LOW);
            criterion.setHigh(HIGH);
            scorecard.getCriteria().add(criterion);
        }
        return scorecard;
    }

    private static FieldDefinition field(JsonObject object) {
        FieldDefinition field = ShippedFile.titled(FACTORY.createFieldDefinition(), object);
        field.setKey(ShippedFile.text(object, "key")); //$NON-NLS-1$
        field.setType(FieldType.valueOf(ShippedFile.text(object, "type"))); //$NON-NLS-1$
        return field;
    }

    private static ProfileDefinition profile(JsonObject object) {
        ProfileDefinition profile = ShippedFile.titled(FACTORY.createProfileDefinition(), object);
        profile.setKey(ShippedFile.text(object, "key")); //$NON-NLS-1$
        profile.setKind(CustomerKind.valueOf(ShippedFile.text(object, "kind"))); //$NON-NLS-1$
        for (List<String> row : ShippedFile.rows(object, "fields")) { //$NON-NLS-1$
            ProfileField field = FACTORY.createProfileField();
            field.setPath(row.getFirst());
            field.setRequirement(Requirement.valueOf(row.get(1)));
            field.setPurpose(row.get(2));
            field.setLegalBasis(row.get(3));
            field.setMaxAge(Integer.parseInt(row.get(4)));
            profile.getFields().add(field);
        }
        return profile;
    }
}
