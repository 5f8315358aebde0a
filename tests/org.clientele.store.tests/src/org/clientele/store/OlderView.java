package org.clientele.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.clientele.core.ClienteleException;
import org.clientele.core.store.AggregateRef;
import org.clientele.core.store.RecordQuery;
import org.clientele.core.store.Store;
import org.clientele.model.Aggregate;
import org.clientele.model.ClientelePackage;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.value.PartyId;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Every record of a store as text, as a program with the older model has to show it. The rules are those of the decision
 * 0025, in the words of {@link NewerModel}: no clinics and calls, no minutes, reports cut, an ugly mood is unset; tasks and
 * interactions of a clinic go with it, other references to one are unset.
 */
final class OlderView {

    private final NewerModel model;
    private final NewerModel older;
    private final Set<Long> gone = new HashSet<>();
    private final Set<AggregateRef> kept = new HashSet<>();

    OlderView(NewerModel model, NewerModel older) {
        this.model = model;
        this.older = older;
    }

    /** The records that lose nothing. */
    Set<AggregateRef> kept() {
        return kept;
    }

    Map<String, String> ofNewer(Store store) throws ClienteleException {
        List<Aggregate> all = all(store);
        all.stream().filter(a -> a.eClass() == model.clinic || a.eClass() == model.call).forEach(a -> gone.add(a.getId()));
        all.stream().filter(a -> a.eClass() == Literals.TASK || a.eClass() == Literals.INTERACTION).filter(this::isOfGone)
                .map(Aggregate::getId).toList().forEach(gone::add);
        Map<String, String> texts = new TreeMap<>();
        for (Aggregate each : all) {
            if (!gone.contains(each.getId())) {
                String text = text(each);
                texts.put(each.eClass().getName() + ' ' + each.getId(), text);
                if (each.eClass() != model.model.visit && !text.contains("(lost)")) {
                    kept.add(new AggregateRef(Literals.PARTY.isSuperTypeOf(each.eClass()) ? Literals.PARTY : each.eClass(),
                            each.getId()));
                }
            }
        }
        texts.replaceAll((record, text) -> text.replace("(lost)", ""));
        return texts;
    }

    private boolean isOfGone(Aggregate record) {
        Object customer = record.eGet(record.eClass().getEStructuralFeature("customer"));
        return customer instanceof PartyId party && gone.contains(party.value());
    }

    private List<Aggregate> all(Store store) throws ClienteleException {
        Map<EClass, List<Long>> ids = new LinkedHashMap<>();
        for (EPackage each : List.of(ClientelePackage.eINSTANCE, model.model.ePackage)) {
            for (EClass type : each.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
                    .filter(c -> c.getESuperTypes().contains(Literals.AGGREGATE)).toList()) {
                List<Long> found = new ArrayList<>();
                store.records(StoreContract.ANNA).scan(RecordQuery.all(type, List.of()), row -> found.add(row.id()), null);
                ids.put(type, found);
            }
        }
        List<Aggregate> all = new ArrayList<>();
        for (Map.Entry<EClass, List<Long>> type : ids.entrySet()) {
            for (long id : type.getValue()) {
                all.add(store.records(StoreContract.ANNA).load(type.getKey(), id).orElseThrow());
            }
        }
        return all;
    }

    private String text(EObject object) {
        StringBuilder text = new StringBuilder(object.eClass().getName()).append('{');
        object.eClass().getEAllStructuralFeatures().stream().sorted(Comparator.comparing(EStructuralFeature::getName))
                .filter(f -> f != model.minutes && !f.isTransient()).forEach(feature -> {
                    Object value = object.eGet(feature);
                    text.append(feature.getName()).append('=');
                    if (feature instanceof EReference) {
                        List<?> children = feature.isMany() ? (List<?>) value : value == null ? List.of() : List.of(value);
                        children.forEach(child -> text.append(text((EObject) child)));
                    } else {
                        text.append(value((EAttribute) feature, value));
                    }
                    text.append(';');
                });
        return text.append('}').toString();
    }

    private Object value(EAttribute attribute, Object value) {
        if (value == null) {
            return null;
        }
        if (attribute == model.felt && value.toString().equals("UGLY")) {
            return older.mood("GOOD"); // the default, since it is unset
        }
        if (attribute == model.model.report && value.toString().length() > NewerModel.OLD_LENGTH) {
            return value.toString().substring(0, NewerModel.OLD_LENGTH);
        }
        if (value instanceof PartyId party && gone.contains(party.value())) {
            return "null(lost)";
        }
        return value;
    }
}
