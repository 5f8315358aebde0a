package org.clientele.ui.customers.internal.bulk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import org.clientele.core.ClienteleException;
import org.clientele.core.bulk.BulkChange;
import org.clientele.core.definitions.Definitions;
import org.clientele.core.definitions.Titles;
import org.clientele.core.fields.CustomFieldService;
import org.clientele.core.store.FeaturePath;
import org.clientele.model.ClassificationScheme;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.FieldDefinition;
import org.clientele.model.FieldType;
import org.clientele.model.edit.ModelLabels;
import org.clientele.ui.customers.internal.bulk.BulkField.Choice;
import org.clientele.ui.customers.internal.bulk.BulkField.Kind;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EStructuralFeature;

/** What can be changed at many customers: attributes, tags, entered classifications, custom fields. */
final class BulkFields {

    private final ModelLabels labels;
    private final List<BulkField> fields = new ArrayList<>();

    private BulkFields(ModelLabels labels) {
        this.labels = labels;
    }

    /**
     * All fields.
     *
     * @param labels names of the model
     * @param definitions the store's definitions, or null where there are none
     * @param custom reads values of custom fields, or null without them
     * @param today since when classifications hold
     * @return the fields in the order in which they are offered
     */
    static List<BulkField> of(ModelLabels labels, Definitions definitions, CustomFieldService custom, LocalDate today) {
        BulkFields all = new BulkFields(labels);
        all.attribute(Literals.CUSTOMER, Literals.PARTY__CUSTOMER, Literals.CUSTOMER__OWNER);
        all.attribute(Literals.CUSTOMER, Literals.PARTY__CUSTOMER, Literals.CUSTOMER__KIND);
        all.attribute(Literals.CUSTOMER, Literals.PARTY__CUSTOMER, Literals.CUSTOMER__SINCE);
        all.attribute(Literals.CUSTOMER, Literals.PARTY__CUSTOMER, Literals.CUSTOMER__LANGUAGE);
        all.attribute(Literals.ORGANISATION, Literals.ORGANISATION__INDUSTRY);
        all.attribute(Literals.PARTY, Literals.PARTY__EXTERNAL);
        all.attribute(Literals.PARTY, Literals.PARTY__NOTE);
        all.fields.add(new BulkField(Messages.Bulk_addTag, Kind.TEXT, List.of(), false,
                v -> new BulkChange.AddTag((String) v)));
        all.fields.add(new BulkField(Messages.Bulk_removeTag, Kind.TEXT, List.of(), false,
                v -> new BulkChange.RemoveTag((String) v)));
        if (definitions != null) {
            definitions.schemes().stream().filter(s -> !s.isRetired() && s.getDecisionTable() == null)
                    .forEach(s -> all.scheme(s, today));
            if (custom != null) {
                definitions.fields().stream().filter(f -> !f.isRetired() && f.getType() != FieldType.PARTY)
                        .forEach(f -> all.custom(f, custom));
            }
        }
        return List.copyOf(all.fields);
    }

    private void attribute(EClass owner, EStructuralFeature... path) {
        EAttribute attribute = (EAttribute) path[path.length - 1];
        FeaturePath place = FeaturePath.of(path);
        Function<Object, BulkChange> change = v -> new BulkChange.SetValue(place, v);
        String label = labels.feature(owner, attribute);
        if (attribute.getEAttributeType() instanceof EEnum literals) {
            List<Choice> choices = literals.getELiterals().stream()
                    .map(l -> new Choice(l.getInstance(), labels.literal(owner, literals, l.getInstance()))).toList();
            fields.add(new BulkField(label, Kind.CHOICE, choices, false, change));
        } else {
            Class<?> type = attribute.getEAttributeType().getInstanceClass();
            boolean flag = type == boolean.class;
            fields.add(new BulkField(label, flag ? Kind.YES_NO : type == LocalDate.class ? Kind.DATE : Kind.TEXT,
                    List.of(), !flag, change));
        }
    }

    private void scheme(ClassificationScheme scheme, LocalDate today) {
        List<Choice> choices = scheme.getValues().stream().filter(v -> !v.isRetired())
                .map(v -> new Choice(v.getKey(), Titles.of(v))).toList();
        String label = Messages.bind(Messages.Bulk_scheme, Titles.of(scheme));
        fields.add(new BulkField(label, scheme.isMultiple() ? Kind.CHOICES : Kind.CHOICE, choices, true,
                v -> new BulkChange.Classify(scheme.getKey(), keys(v), today, null)));
    }

    private static List<String> keys(Object value) {
        return value == null ? List.of()
                : value instanceof Collection<?> many ? many.stream().map(String::valueOf).toList()
                        : List.of(value.toString());
    }

    private void custom(FieldDefinition field, CustomFieldService custom) {
        List<Choice> choices = field.getChoices().stream().filter(c -> !c.isRetired())
                .map(c -> new Choice(c.getKey(), Titles.of(c))).toList();
        Kind kind = switch (field.getType()) {
        case CHOICE -> Kind.CHOICE;
        case MULTI_CHOICE -> Kind.CHOICES;
        case DATE -> Kind.DATE;
        case YES_NO -> Kind.YES_NO;
        default -> Kind.TEXT;
        };
        fields.add(new BulkField(Titles.of(field), kind, choices, true,
                v -> new BulkChange.SetCustomField(field.getKey(), typed(field, kind, custom, v))));
    }

    /** A text is read as the field's type has it. */
    private static Object typed(FieldDefinition field, Kind kind, CustomFieldService custom, Object value) {
        if (kind != Kind.TEXT || value == null || field.getType() == FieldType.TEXT) {
            return value;
        }
        try {
            return custom.parse(field, value.toString(), Locale.getDefault(Locale.Category.FORMAT)).orElse(null);
        } catch (ClienteleException e) {
            throw new IllegalArgumentException(e.getStatus().getMessage(), e);
        }
    }
}
