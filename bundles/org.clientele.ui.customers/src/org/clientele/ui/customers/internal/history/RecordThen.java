package org.clientele.ui.customers.internal.history;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.Identified;
import org.clientele.model.edit.ModelLabels;
import org.clientele.ui.edits.RecordDelta;
import org.clientele.ui.edits.ValueText;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** All fields of a record as it was, beside what they are now. */
public final class RecordThen {

    private final ModelLabels labels;
    private final ValueText values;
    private final List<Part> parts = new ArrayList<>();

    /** How then and now differ. */
    public enum Difference {
        /** Not at all. */
        SAME,
        /** Both are there, with other values. */
        CHANGED,
        /** It was there then and is not now. */
        GONE,
        /** It is there now and was not then. */
        NEW
    }

    /**
     * One field.
     *
     * @param field its name
     * @param then its value then, or empty
     * @param now its value now, or empty
     * @param difference how they differ
     */
    public record Field(String field, String then, String now, Difference difference) {
    }

    /**
     * One object of the record with its fields.
     *
     * @param title its kind, and its label where there are several
     * @param difference how it differs as a whole
     * @param fields the fields that are set then or now
     */
    public record Part(String title, Difference difference, List<Field> fields) {
    }

    private RecordThen(ModelLabels labels) {
        this.labels = labels;
        this.values = new ValueText(labels);
    }

    /**
     * Compares two states of a record.
     *
     * @param then the earlier state
     * @param now the present state, or null when the record is gone
     * @param labels names of classes, features and literals
     * @return all objects of both
     */
    public static List<Part> compare(EObject then, EObject now, ModelLabels labels) {
        RecordThen compared = new RecordThen(labels);
        compared.part(then, now);
        return List.copyOf(compared.parts);
    }

    private void part(EObject then, EObject now) {
        EObject shown = then == null ? now : then;
        Part part = new Part(title(shown), Difference.SAME, fields(then, now));
        Difference difference = then == null ? Difference.NEW : now == null ? Difference.GONE
                : part.fields().stream().allMatch(f -> f.difference() == Difference.SAME) ? Difference.SAME
                        : Difference.CHANGED;
        if (!part.fields().isEmpty() || difference == Difference.NEW || difference == Difference.GONE) {
            parts.add(new Part(part.title(), difference, part.fields()));
        }
        for (EReference reference : shown.eClass().getEAllContainments()) {
            if (reference.isMany()) {
                Map<Long, EObject[]> pairs = new LinkedHashMap<>();
                children(then, reference).forEach(c -> pair(pairs, c)[0] = c);
                children(now, reference).forEach(c -> pair(pairs, c)[1] = c);
                pairs.values().forEach(p -> part(p[0], p[1]));
            } else {
                EObject was = then == null ? null : (EObject) then.eGet(reference);
                EObject is = now == null ? null : (EObject) now.eGet(reference);
                if (was != null || is != null) {
                    part(was, is);
                }
            }
        }
    }

    private static EObject[] pair(Map<Long, EObject[]> pairs, EObject child) {
        return pairs.computeIfAbsent(((Identified) child).getId(), id -> new EObject[2]);
    }

    @SuppressWarnings("unchecked")
    private static List<EObject> children(EObject owner, EReference reference) {
        return owner == null ? List.of() : (List<EObject>) owner.eGet(reference);
    }

    private String title(EObject object) {
        boolean one = object.eContainer() == null || !object.eContainmentFeature().isMany();
        String type = labels.type(object.eClass());
        String text = labels.text(object);
        return one || text.isBlank() || text.equals(type) ? type : type + ": " + text; //$NON-NLS-1$
    }

    private List<Field> fields(EObject then, EObject now) {
        EClass type = (then == null ? now : then).eClass();
        List<Field> fields = new ArrayList<>();
        for (EAttribute attribute : type.getEAllAttributes()) {
            EClass owner = attribute.getEContainingClass();
            if (owner == Literals.IDENTIFIED || owner == Literals.AGGREGATE || !isTold(attribute)) {
                continue;
            }
            Object was = value(then, attribute);
            Object is = value(now, attribute);
            if (was != null || is != null) {
                boolean same = RecordDelta.same(was, is);
                fields.add(new Field(labels.feature(type, attribute), text(type, attribute, was),
                        text(type, attribute, is), same ? Difference.SAME
                                : was == null ? Difference.NEW : is == null ? Difference.GONE : Difference.CHANGED));
            }
        }
        return fields;
    }

    /** Whether a feature tells people something: keys of contents do not. */
    static boolean isTold(EStructuralFeature feature) {
        return feature != Literals.ATTACHMENT__DIGEST && feature != Literals.ATTACHMENT__SEALED_KEY;
    }

    private static Object value(EObject object, EAttribute attribute) {
        Object value = object == null ? null : object.eGet(attribute);
        return "".equals(value) ? null : value; //$NON-NLS-1$
    }

    private String text(EClass type, EStructuralFeature feature, Object value) {
        return value == null ? "" : values.text(type, feature, value); //$NON-NLS-1$
    }
}
