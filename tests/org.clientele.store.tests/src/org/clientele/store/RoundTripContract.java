package org.clientele.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;

import org.clientele.core.store.AggregateRef;
import org.clientele.core.store.Change;
import org.clientele.core.store.UnitOfWork;
import org.clientele.model.Aggregate;
import org.clientele.model.ClientelePackage;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.Customer;
import org.clientele.model.Identified;
import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

/** Random graphs of every aggregate come back as they were saved, however they were changed in between. */
abstract class RoundTripContract extends StoreContract {

    private static final int ROUNDS = 12;
    private static final int CHANGES = 6;
    private static final List<EClass> AGGREGATES = List.of(Literals.PERSON, Literals.ORGANISATION, Literals.PRODUCT,
            Literals.ORDER, Literals.SEGMENT);

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);
    private int unique;

    @Test
    void randomGraphsSurviveSaveChangeAndLoad() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            EClass type = AGGREGATES.get(round % AGGREGATES.size());
            Aggregate mine = (Aggregate) object(type, 3);
            add(mine);
            for (int change = 0; change < CHANGES; change++) {
                same(mine);
                Aggregate edited = random.nextBoolean() ? mine : load(mine);
                change(edited, 3);
                save(edited);
                same(edited);
                mine = edited;
            }
            List<Change> history = store.changes(ANNA).history(
                    new AggregateRef(root(type), mine.getId()),
                    OptionalLong.empty(), 10_000);
            assertEquals(Change.Kind.ADDED, history.getLast().kind(), message());
        }
        assertTrue(store.verify(null).isOK(), () -> message() + store.verify(null));
    }

    @Test
    void randomGraphsAreKnownAsTheyWereAfterEachSave() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            EClass type = AGGREGATES.get(round % AGGREGATES.size());
            Aggregate mine = (Aggregate) object(type, 3);
            add(mine);
            Map<Instant, Aggregate> states = new LinkedHashMap<>();
            for (int change = 0; change < CHANGES; change++) {
                states.put(Instant.now(), EcoreUtil.copy(mine));
                change(mine, 3);
                save(mine);
            }
            if (round % 2 == 0) {
                states.put(Instant.now(), EcoreUtil.copy(mine));
                try (UnitOfWork work = store.begin(ANNA, "delete")) {
                    work.delete(mine);
                    committed(work.commit(null));
                }
            }
            for (Map.Entry<Instant, Aggregate> state : states.entrySet()) {
                Aggregate known = store.changes(ANNA)
                        .asKnownOn(new AggregateRef(root(type), mine.getId()), state.getKey()).orElseThrow();
                Aggregate expected = state.getValue();
                expected.setVersion(0);
                sort(expected);
                sort(known);
                assertTrue(EcoreUtil.equals(expected, known), () -> message() + all(expected) + " but was " + all(known));
            }
        }
    }

    private static String all(EObject object) {
        StringBuilder text = new StringBuilder(object.toString());
        object.eAllContents().forEachRemaining(child -> text.append("\n ").append(child));
        return text.toString();
    }

    /** Moving within a list leaves no trace in the history. */
    @SuppressWarnings("unchecked")
    private static void sort(EObject object) {
        for (EReference containment : object.eClass().getEAllContainments()) {
            if (containment.isMany()) {
                ECollections.sort((EList<EObject>) object.eGet(containment),
                        Comparator.comparingLong(o -> ((Identified) o).getId()));
            }
        }
        object.eContents().forEach(RoundTripContract::sort);
    }

    private static EClass root(EClass type) {
        return Literals.PARTY.isSuperTypeOf(type) ? Literals.PARTY : type;
    }

    private String message() {
        return "seed " + seed + " ";
    }

    private void same(Aggregate expected) throws Exception {
        Aggregate loaded = load(expected);
        assertTrue(EcoreUtil.equals(expected, loaded), () -> message() + expected + " but was " + loaded);
        assertEquals(expected.getVersion(), loaded.getVersion(), message());
    }

    private EObject object(EClass type, int depth) {
        EObject object = ClientelePackage.eINSTANCE.getEFactoryInstance().create(type);
        change(object, depth);
        return object;
    }

    private void change(EObject object, int depth) {
        for (EAttribute attribute : object.eClass().getEAllAttributes()) {
            if (attribute != Literals.IDENTIFIED__ID && attribute != Literals.AGGREGATE__VERSION
                    && attribute != Literals.ATTACHMENT__DIGEST
                    && (attribute != Literals.CUSTOMER__NUMBER || object.eGet(attribute) == null)
                    && random.nextInt(3) > 0) {
                object.eSet(attribute, value(attribute));
            }
        }
        for (EReference containment : object.eClass().getEAllContainments()) {
            if (containment.isMany()) {
                many(object, containment, depth);
            } else if (random.nextInt(3) == 0) {
                replace(object, containment, depth);
            } else if (object.eGet(containment) instanceof EObject child) {
                change(child, depth - 1);
            }
        }
    }

    /** A customer keeps the number, which never changes. */
    private void replace(EObject object, EReference containment, int depth) {
        Object number = object.eGet(containment) instanceof Customer customer ? customer.getNumber() : null;
        EObject child = depth > 0 && (number != null || random.nextInt(4) > 0) ? child(containment, depth) : null;
        if (number != null && child instanceof Customer customer) {
            customer.setNumber((String) number);
        }
        object.eSet(containment, child);
    }

    @SuppressWarnings("unchecked")
    private void many(EObject object, EReference containment, int depth) {
        EList<EObject> children = (EList<EObject>) object.eGet(containment);
        for (int i = random.nextInt(3); depth > 0 && i > 0; i--) {
            EObject child = child(containment, depth);
            children.add(random.nextInt(children.size() + 1), child);
        }
        if (children.size() > 1 && random.nextBoolean()) {
            children.move(0, children.size() - 1);
        }
        if (!children.isEmpty() && random.nextInt(3) == 0) {
            children.remove(random.nextInt(children.size()));
        }
        if (!children.isEmpty() && depth > 0) {
            change(children.get(random.nextInt(children.size())), depth - 1);
        }
    }

    private EObject child(EReference containment, int depth) {
        EClass type = containment.getEReferenceType();
        List<EClass> concrete = ClientelePackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance)
                .map(EClass.class::cast).filter(c -> !c.isAbstract() && type.isSuperTypeOf(c)).toList();
        EObject child = object(concrete.get(random.nextInt(concrete.size())), depth - 1);
        assertEquals(0, ((Identified) child).getId());
        return child;
    }

    private Object value(EAttribute attribute) {
        EDataType type = attribute.getEAttributeType();
        if (type instanceof EEnum literals) {
            return literals.getELiterals().get(random.nextInt(literals.getELiterals().size())).getInstance();
        }
        return switch (type.getName()) {
        case "EString" -> attribute.getName().equals("currency") ? "GBP" : text(attribute);
        case "EInt" -> random.nextInt();
        case "ELong" -> random.nextLong();
        case "EBoolean" -> random.nextBoolean();
        case "Decimal" -> random.nextInt(4) == 0 ? null
                : new BigDecimal(2 * random.nextLong(1L << 50) + 1).movePointLeft(random.nextInt(10)).negate();
        case "Date" -> random.nextInt(4) == 0 ? null : LocalDate.ofEpochDay(random.nextInt(200_000) - 100_000);
        case "DateTime" -> LocalDateTime.of(1600 + random.nextInt(800), 1, 1, 0, 0)
                .plusSeconds(random.nextInt(31_536_000)).plusNanos(random.nextInt(1_000_000) * 1000L);
        case "PartyId", "ProductId", "OrderLineId", "OrderId", "TaskId" -> null;
        default -> throw new AssertionError(type.getName());
        };
    }

    private String text(EAttribute attribute) {
        if (random.nextInt(6) == 0 && EcoreUtil.getAnnotation(attribute, "urn:clientele:store", "key") == null) {
            return random.nextBoolean() ? null : "";
        }
        String length = EcoreUtil.getAnnotation(attribute, "urn:clientele:store", "length");
        int most = length == null ? 255 : Integer.parseInt(length);
        String[] alphabets = { "abc", "王小明", most < 1000 ? "äß\"'" : "äß\n\"'", "😀%_!" };
        StringBuilder text = new StringBuilder().append(unique++).append(' ');
        int pieces = most < 255 ? random.nextInt(5) : random.nextInt(20);
        for (int i = 0; i < pieces; i++) {
            text.append(alphabets[random.nextInt(alphabets.length)]);
        }
        return text.toString();
    }
}
