package org.clientele.exchange.internal.mapping;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.clientele.core.exchange.ImportTarget;
import org.clientele.core.exchange.ImportTargets;
import org.clientele.core.records.CustomerClass;
import org.clientele.model.edit.ModelLabels;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * What columns may mean where rows are records of partners' classes.
 *
 * @param classes the classes that a store keeps
 */
public record RecordTargets(List<CustomerClass> classes) {

    private static final Set<Class<?>> NUMBERS = Set.of(int.class, Integer.class, long.class, Long.class, double.class,
            Double.class, BigDecimal.class);

    /**
     * The classes.
     *
     * @return their ids
     */
    public List<String> ids() {
        return classes.stream().filter(CustomerClass::isShown).map(CustomerClass::id).toList();
    }

    /**
     * The targets of all classes.
     *
     * @return without the customer's number
     */
    public List<ImportTarget> all() {
        return ids().stream().flatMap(id -> of(id).stream()).toList();
    }

    /**
     * The targets of one class.
     *
     * @param id the class
     * @return in the order of the model
     */
    List<ImportTarget> of(String id) {
        List<ImportTarget> targets = new ArrayList<>();
        ModelLabels labels = ModelLabels.registered();
        for (CustomerClass each : classes) {
            if (each.id().equals(id)) {
                each.attributes().forEach(a -> targets.add(new ImportTarget(target(each, a), labels.feature(each.type(), a))));
            }
        }
        return targets;
    }

    /** The targets without which a new record lacks something. */
    List<String> required(String id) {
        return classes.stream().filter(c -> c.id().equals(id))
                .flatMap(c -> c.attributes().stream().filter(EAttribute::isRequired).map(a -> target(c, a))).toList();
    }

    private static String target(CustomerClass of, EAttribute attribute) {
        return ImportTargets.RECORD_PREFIX + of.id() + '.' + attribute.getName();
    }

    /**
     * The class of a target.
     *
     * @param target any target
     * @return the class, or empty
     */
    public Optional<CustomerClass> type(String target) {
        return classes.stream().filter(c -> target.startsWith(ImportTargets.RECORD_PREFIX + c.id() + '.')).findFirst();
    }

    /**
     * The attribute of a target.
     *
     * @param target any target
     * @return the attribute, or empty
     */
    public Optional<EAttribute> attribute(String target) {
        return type(target).flatMap(c -> c.attributes().stream().filter(a -> target(c, a).equals(target)).findFirst());
    }

    boolean isDay(String target) {
        return attribute(target).map(RecordTargets::java).filter(j -> j == LocalDate.class || j == LocalDateTime.class)
                .isPresent();
    }

    boolean isNumber(String target) {
        return attribute(target).map(RecordTargets::java).filter(NUMBERS::contains).isPresent();
    }

    private static Class<?> java(EAttribute attribute) {
        return attribute.getEAttributeType().getInstanceClass();
    }

    /** By the name in the model, by what is annotated, and by what item providers say; -1 for none of them. */
    int rank(String column, String target) {
        Optional<EAttribute> attribute = attribute(target);
        if (attribute.isEmpty() || column.isEmpty()) {
            return -1;
        }
        String[] names = { attribute.get().getName(), annotated(attribute.get(), "label"), //$NON-NLS-1$
                annotated(attribute.get(), "label_zh"), //$NON-NLS-1$
                ModelLabels.registered().feature(type(target).orElseThrow().type(), attribute.get()) };
        return Arrays.stream(names).map(n -> n == null ? "" : Synonyms.normal(n)).toList().indexOf(column); //$NON-NLS-1$
    }

    private static String annotated(EAttribute attribute, String key) {
        return EcoreUtil.getAnnotation(attribute, CustomerClass.SHOW, key);
    }
}
