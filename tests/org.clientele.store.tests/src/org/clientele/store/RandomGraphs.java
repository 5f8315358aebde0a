package org.clientele.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;

import org.clientele.model.ClientelePackage;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.Customer;
import org.clientele.model.Identified;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Random objects of any class of Clientele's own, which a store accepts. */
final class RandomGraphs {

    private final Random random;
    private int unique;

    RandomGraphs(Random random) {
        this.random = random;
    }

    /** A new object with random values and what it contains, so many levels deep. */
    EObject object(EClass type, int depth) {
        EObject object = ClientelePackage.eINSTANCE.getEFactoryInstance().create(type);
        change(object, depth);
        return object;
    }

    /** Changes an object and what it contains. */
    void change(EObject object, int depth) {
        for (EAttribute attribute : object.eClass().getEAllAttributes()) {
            if (attribute != Literals.IDENTIFIED__ID && attribute != Literals.AGGREGATE__VERSION
                    && attribute != Literals.ATTACHMENT__DIGEST
                    && (attribute != Literals.ATTACHMENT__SEALED_KEY || object.eGet(Literals.ATTACHMENT__DIGEST) == null)
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
        case "PartyId", "ProductId", "OrderLineId", "OrderId", "TaskId", "CarePlanId" -> null;
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
