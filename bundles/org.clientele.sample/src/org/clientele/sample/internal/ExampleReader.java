package org.clientele.sample.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.clientele.model.ClienteleFactory;
import org.clientele.model.ClientelePackage;
import org.clientele.model.value.PartyId;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/**
 * Reads objects of the model from JSON: members are features, "@name" is the party of that name, "today-12" and
 * "today+3T10:30" count from today, and "$me" is who acts.
 */
final class ExampleReader {

    private static final Pattern RELATIVE = Pattern.compile("today([+-]\\d+)?(?:T(\\d\\d:\\d\\d))?"); //$NON-NLS-1$
    /** Members that say what an object is, not what it holds. */
    private static final Set<String> NOT_FEATURES = Set.of("ref", "type"); //$NON-NLS-1$ //$NON-NLS-2$
    private static final String ME = "$me"; //$NON-NLS-1$

    private final Map<String, PartyId> parties = new HashMap<>();
    private final String account;
    private final LocalDate today;

    ExampleReader(String account, Clock clock) {
        this.account = account;
        today = LocalDate.now(clock);
    }

    /** From now on, "@name" is that party. */
    void name(String name, long party) {
        parties.put(name, new PartyId(party));
    }

    /** A new object of the named class, without features. */
    static EObject create(String type) {
        return ClienteleFactory.eINSTANCE.create((EClass) ClientelePackage.eINSTANCE.getEClassifier(type));
    }

    /** Sets what the JSON object tells; what it does not tell stays. */
    void fill(EObject object, JsonObject json) {
        for (Map.Entry<String, JsonElement> member : json.entrySet()) {
            if (NOT_FEATURES.contains(member.getKey())) {
                continue;
            }
            EStructuralFeature feature = object.eClass().getEStructuralFeature(member.getKey());
            if (feature instanceof EAttribute attribute) {
                object.eSet(attribute, value(attribute.getEAttributeType(), member.getValue().getAsString()));
            } else if (feature instanceof EReference reference && reference.isMany()) {
                @SuppressWarnings("unchecked")
                EList<EObject> children = (EList<EObject>) object.eGet(reference);
                member.getValue().getAsJsonArray().forEach(child -> children.add(child(reference, child)));
            } else if (feature instanceof EReference reference) {
                object.eSet(reference, child(reference, member.getValue()));
            } else {
                throw new IllegalArgumentException(object.eClass().getName() + " has no " + member.getKey()); //$NON-NLS-1$
            }
        }
    }

    private EObject child(EReference reference, JsonElement json) {
        EObject child = create(reference.getEReferenceType().getName());
        fill(child, json.getAsJsonObject());
        return child;
    }

    /** The party that "@name" is. */
    PartyId party(String text) {
        PartyId party = parties.get(text.substring(1));
        if (party == null) {
            throw new IllegalArgumentException("Nothing is called " + text); //$NON-NLS-1$
        }
        return party;
    }

    private Object value(EDataType type, String text) {
        Class<?> wanted = type.getInstanceClass();
        if (wanted == PartyId.class) {
            return party(text);
        }
        Matcher relative = RELATIVE.matcher(text);
        if (relative.matches() && (wanted == LocalDate.class || wanted == LocalDateTime.class)) {
            LocalDate day = relative.group(1) == null ? today : today.plusDays(Long.parseLong(relative.group(1)));
            return wanted == LocalDate.class ? day
                    : day.atTime(relative.group(2) == null ? LocalTime.NOON : LocalTime.parse(relative.group(2)));
        }
        if (wanted == LocalDate.class) {
            return LocalDate.parse(text);
        }
        if (wanted == LocalDateTime.class) {
            return LocalDateTime.parse(text);
        }
        return EcoreUtil.createFromString(type, text.equals(ME) ? account : text);
    }
}
