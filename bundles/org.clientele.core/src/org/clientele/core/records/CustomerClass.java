package org.clientele.core.records;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.clientele.core.store.Criterion;
import org.clientele.core.store.FeaturePath;
import org.clientele.core.store.RecordQuery;
import org.clientele.core.store.Store;
import org.clientele.model.ClientelePackage;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.value.PartyId;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * A class of a partner whose rows belong to customers, such as the visits to a restaurant: a concrete subclass of
 * {@code Aggregate} with an attribute of the type {@code PartyId} that is annotated with {@code party="true"} for the store
 * ({@code urn:clientele:store}). With the party its rows are hidden, found, erased.
 * <p>
 * How it is shown follows from the types of its attributes and from annotations of the source {@link #SHOW}, all of which
 * may be missing:
 * <table>
 * <caption>Keys of the annotation</caption>
 * <tr><th>at</th><th>key</th><th>meaning</th></tr>
 * <tr><td>class, attribute, literal</td><td>{@code label}, {@code label_zh}</td><td>its name in English and Chinese, where the
 * bundle has no item providers; without it the name in the model</td></tr>
 * <tr><td>class</td><td>{@code plural}, {@code plural_zh}</td><td>the title over a list of its rows</td></tr>
 * <tr><td>class, attribute</td><td>{@code hidden="true"}</td><td>it is stored and not shown</td></tr>
 * <tr><td>class</td><td>{@code position}</td><td>a whole number by which classes are ordered</td></tr>
 * <tr><td>attribute of a day or time</td><td>{@code day="true"}</td><td>when it happened: rows are listed by it, the newest
 * first, and stand in the timeline</td></tr>
 * <tr><td>attribute of a decimal</td><td>{@code money}</td><td>it is money: an ISO 4217 code, or the name of the text
 * attribute with the code; {@code "true"}: of the store's currency</td></tr>
 * <tr><td>attribute of a text</td><td>{@code search="false"}</td><td>customers are not found by it</td></tr>
 * </table>
 *
 * @param type the class; concrete
 * @param party the attribute with the customer to whom a row belongs
 * @since 1.0
 */
public record CustomerClass(EClass type, EAttribute party) {

    /** The source of annotations that say how a class is shown. */
    public static final String SHOW = "urn:clientele:show"; //$NON-NLS-1$

    private static final String STORE = "urn:clientele:store"; //$NON-NLS-1$
    private static final int LAST = 1000;
    private static final int LINES = 1000;
    private static final Set<Class<?>> SHOWN = Set.of(String.class, int.class, Integer.class, long.class, Long.class,
            double.class, Double.class, boolean.class, Boolean.class, BigDecimal.class, LocalDate.class,
            LocalDateTime.class, PartyId.class);

    /**
     * The classes of partners whose rows a store keeps for its customers.
     *
     * @param store an open store
     * @return in the order in which they are shown; empty without partners
     */
    public static List<CustomerClass> of(Store store) {
        return in(store.models());
    }

    /**
     * The classes of some packages.
     *
     * @param packages packages; Clientele's own is passed over
     * @return in the order in which they are shown
     */
    public static List<CustomerClass> in(Collection<EPackage> packages) {
        List<CustomerClass> found = new ArrayList<>();
        packages.stream().filter(p -> p != ClientelePackage.eINSTANCE).forEach(p -> collect(p, found));
        found.sort(Comparator.comparingInt(CustomerClass::position).thenComparing(CustomerClass::id));
        return List.copyOf(found);
    }

    private static void collect(EPackage ePackage, List<CustomerClass> found) {
        for (EClassifier classifier : ePackage.getEClassifiers()) {
            if (classifier instanceof EClass type) {
                of(type).ifPresent(found::add);
            }
        }
        ePackage.getESubpackages().forEach(p -> collect(p, found));
    }

    /**
     * A class as one whose rows belong to customers.
     *
     * @param type a class of a partner
     * @return empty when it is abstract, no aggregate, or has no attribute that says whose a row is
     */
    public static Optional<CustomerClass> of(EClass type) {
        if (type.isAbstract() || type.isInterface() || type.getEPackage() == ClientelePackage.eINSTANCE
                || !Literals.AGGREGATE.isSuperTypeOf(type) || Literals.PARTY.isSuperTypeOf(type)) {
            return Optional.empty();
        }
        return type.getEAllAttributes().stream().filter(a -> a.getEType() == Literals.PARTY_ID)
                .filter(a -> "true".equals(EcoreUtil.getAnnotation(a, STORE, "party"))).findFirst() //$NON-NLS-1$ //$NON-NLS-2$
                .map(a -> new CustomerClass(type, a));
    }

    /**
     * Names the class: in commands, columns and kinds of the timeline.
     *
     * @return the prefix of its package and its name, such as {@code hospitality.Visit}
     */
    public String id() {
        return type.getEPackage().getNsPrefix() + '.' + type.getName();
    }

    /**
     * Whether its rows are listed at all.
     *
     * @return false for a class that is annotated as hidden
     */
    public boolean isShown() {
        return !is(type, "hidden"); //$NON-NLS-1$
    }

    private int position() {
        String given = EcoreUtil.getAnnotation(type, SHOW, "position"); //$NON-NLS-1$
        return given == null || !given.matches("\\d{1,6}") ? LAST : Integer.parseInt(given); //$NON-NLS-1$
    }

    /**
     * The attribute that tells when a row happened.
     *
     * @return a day, or a day and time; empty when nothing is annotated so
     */
    public Optional<EAttribute> day() {
        return attributes().stream().filter(a -> is(a, "day") && isTime(a)).findFirst(); //$NON-NLS-1$
    }

    private static boolean isTime(EAttribute attribute) {
        Class<?> java = attribute.getEAttributeType().getInstanceClass();
        return java == LocalDate.class || java == LocalDateTime.class;
    }

    /**
     * The attributes that people see and edit: those of the kinds that a form has fields for, without the customer itself
     * and what is hidden.
     *
     * @return in the order of the model
     */
    public List<EAttribute> attributes() {
        return type.getEAllAttributes().stream().filter(a -> a != party && isShown(a)).toList();
    }

    /**
     * Whether people see and edit an attribute.
     *
     * @param attribute an attribute of this class, or of one that it contains
     * @return false for ids, versions, lists, what is hidden, and types without a field
     */
    public static boolean isShown(EAttribute attribute) {
        EDataType type = attribute.getEAttributeType();
        return !attribute.isMany() && isStored(attribute) && attribute != Literals.IDENTIFIED__ID
                && attribute != Literals.AGGREGATE__VERSION && attribute.isChangeable() && !is(attribute, "hidden") //$NON-NLS-1$
                && (type instanceof EEnum || SHOWN.contains(type.getInstanceClass()));
    }

    /**
     * The attributes that a table of rows has columns for: all but long texts.
     *
     * @return in the order of the model
     */
    public List<EAttribute> columns() {
        return attributes().stream().filter(a -> length(a) < LINES).toList();
    }

    /**
     * The texts by which a customer is found.
     *
     * @return attributes of texts that are not annotated otherwise
     */
    public List<EAttribute> searched() {
        return texts(type);
    }

    /**
     * The texts of what a row contains, by which a customer is found too, at any depth.
     *
     * @return the classes of parts that are shown, with their attributes of texts that are not annotated otherwise
     */
    public Map<EClass, List<EAttribute>> searchedParts() {
        Map<EClass, List<EAttribute>> found = new LinkedHashMap<>();
        Set<EClass> seen = new HashSet<>();
        collect(type, seen, found);
        return found;
    }

    private static void collect(EClass holder, Set<EClass> seen, Map<EClass, List<EAttribute>> found) {
        for (EReference part : parts(holder)) {
            EClass of = part.getEReferenceType();
            if (seen.add(of)) {
                if (!texts(of).isEmpty()) {
                    found.put(of, texts(of));
                }
                collect(of, seen, found);
            }
        }
    }

    private static List<EAttribute> texts(EClass type) {
        return type.getEAllAttributes().stream()
                .filter(a -> !a.isMany() && isStored(a) && a.getEAttributeType().getInstanceClass() == String.class
                        && !"false".equals(EcoreUtil.getAnnotation(a, SHOW, "search"))) //$NON-NLS-1$ //$NON-NLS-2$
                .toList();
    }

    /**
     * What a row contains in lists.
     *
     * @return containments of several objects that are stored and shown
     */
    public List<EReference> parts() {
        return parts(type);
    }

    private static List<EReference> parts(EClass holder) {
        return holder.getEAllContainments().stream()
                .filter(r -> r.isMany() && isStored(r) && !is(r, "hidden") && !r.getEReferenceType().isAbstract()) //$NON-NLS-1$
                .toList();
    }

    private static boolean isStored(EStructuralFeature feature) {
        return !feature.isTransient() && !feature.isDerived() && !feature.isVolatile();
    }

    private static int length(EAttribute attribute) {
        String given = EcoreUtil.getAnnotation(attribute, STORE, "length"); //$NON-NLS-1$
        return given == null || !given.matches("\\d{1,9}") ? 0 : Integer.parseInt(given); //$NON-NLS-1$
    }

    private static boolean is(EModelElement element, String key) {
        return "true".equals(EcoreUtil.getAnnotation(element, SHOW, key)); //$NON-NLS-1$
    }

    /**
     * Asks for the rows of a customer, the newest first.
     *
     * @param partyId the customer
     * @param columns what to read of each
     * @return the query
     */
    public RecordQuery rowsOf(long partyId, List<EAttribute> columns) {
        return new RecordQuery(type, columns.stream().map(a -> FeaturePath.of(a)).toList(),
                List.of(Criterion.eq(FeaturePath.of(party), new PartyId(partyId))), day().map(a -> FeaturePath.of(a)),
                day().isPresent());
    }
}
