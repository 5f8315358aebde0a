package org.clientele.core.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * What a column may mean.
 *
 * @since 1.0
 */
public final class ImportTargets {

    /** The customer's number; ids that a spreadsheet made decimal, such as {@code 17850.0}, are taken as whole. */
    public static final String CUSTOMER_NUMBER = "customer.number"; //$NON-NLS-1$
    /** The name under which the customer is listed. */
    public static final String CUSTOMER_NAME = "customer.name"; //$NON-NLS-1$
    /** A person's family name. */
    public static final String CUSTOMER_FAMILY_NAME = "customer.familyName"; //$NON-NLS-1$
    /** A person's given name. */
    public static final String CUSTOMER_GIVEN_NAME = "customer.givenName"; //$NON-NLS-1$
    /** A person's day of birth. */
    public static final String CUSTOMER_BIRTH_DATE = "customer.birthDate"; //$NON-NLS-1$
    /** An organisation's name in the register. */
    public static final String CUSTOMER_LEGAL_NAME = "customer.legalName"; //$NON-NLS-1$
    /** An organisation's trade. */
    public static final String CUSTOMER_INDUSTRY = "customer.industry"; //$NON-NLS-1$
    /** The account of the member of staff who looks after the customer. */
    public static final String CUSTOMER_OWNER = "customer.owner"; //$NON-NLS-1$
    /** The day on which the party became a customer. */
    public static final String CUSTOMER_SINCE = "customer.since"; //$NON-NLS-1$
    /**
     * The language in which the customer is spoken and written to, as a tag of BCP 47 such as {@code zh-CN}.
     *
     * @since 1.1
     */
    public static final String CUSTOMER_LANGUAGE = "customer.language"; //$NON-NLS-1$
    /** Free text about the customer. */
    public static final String CUSTOMER_NOTE = "customer.note"; //$NON-NLS-1$
    /** Street, number, floor. */
    public static final String ADDRESS_STREET = "address.street"; //$NON-NLS-1$
    /** Postal code. */
    public static final String ADDRESS_POSTAL_CODE = "address.postalCode"; //$NON-NLS-1$
    /** Town. */
    public static final String ADDRESS_CITY = "address.city"; //$NON-NLS-1$
    /** State or province. */
    public static final String ADDRESS_REGION = "address.region"; //$NON-NLS-1$
    /** The customer's country; on orders also the country from which it was ordered. */
    public static final String ADDRESS_COUNTRY = "address.country"; //$NON-NLS-1$
    /** Telephone number. */
    public static final String CONTACT_PHONE = "contact.phone"; //$NON-NLS-1$
    /** Mobile telephone number. */
    public static final String CONTACT_MOBILE = "contact.mobile"; //$NON-NLS-1$
    /** Mail address. */
    public static final String CONTACT_EMAIL = "contact.email"; //$NON-NLS-1$
    /** WeChat account. */
    public static final String CONTACT_WECHAT = "contact.wechat"; //$NON-NLS-1$
    /** Web site. */
    public static final String CONTACT_WEB = "contact.web"; //$NON-NLS-1$
    /** The order's number. */
    public static final String ORDER_NUMBER = "order.number"; //$NON-NLS-1$
    /** When the order was placed. */
    public static final String ORDER_DATE = "order.date"; //$NON-NLS-1$
    /** The amount of a whole order; negative for a return. */
    public static final String ORDER_AMOUNT = "order.amount"; //$NON-NLS-1$
    /** The country from which it was ordered. */
    public static final String ORDER_COUNTRY = "order.country"; //$NON-NLS-1$
    /** For how many people the order was, such as the guests at a table: a whole number; blank or 0: not stated. */
    public static final String ORDER_HEADS = "order.heads"; //$NON-NLS-1$
    /** The product's code. */
    public static final String PRODUCT_CODE = "product.code"; //$NON-NLS-1$
    /** The product's category. */
    public static final String PRODUCT_CATEGORY = "product.category"; //$NON-NLS-1$
    /** The text on the line; the first one of a product becomes its name. */
    public static final String LINE_DESCRIPTION = "line.description"; //$NON-NLS-1$
    /** Units; negative on a return. */
    public static final String LINE_QUANTITY = "line.quantity"; //$NON-NLS-1$
    /** Price of one unit. */
    public static final String LINE_UNIT_PRICE = "line.unitPrice"; //$NON-NLS-1$

    /** Whether the party stands outside of the enterprise: yes or no; without it, yes. */
    public static final String CUSTOMER_EXTERNAL = "customer.external"; //$NON-NLS-1$
    /**
     * The organisation that an organisation is a part of: by its number, or by its exact name. It may come later in the
     * file; one that is neither there nor in the store becomes an organisation that is no customer.
     */
    public static final String RELATIONSHIP_PART_OF = "relationship.partOf"; //$NON-NLS-1$
    /** The organisation that a person works for, as {@link #RELATIONSHIP_PART_OF}. */
    public static final String RELATIONSHIP_WORKS_FOR = "relationship.worksFor"; //$NON-NLS-1$
    /** The person that a person works for, as {@link #RELATIONSHIP_PART_OF}, but a new one becomes a person. */
    public static final String RELATIONSHIP_WORKS_FOR_PERSON = "relationship.worksForPerson"; //$NON-NLS-1$
    /** What targets of custom fields begin with; the field's key follows. */
    public static final String FIELD_PREFIX = "field."; //$NON-NLS-1$
    /** What targets of classification schemes begin with; the scheme's key follows. */
    public static final String CLASSIFICATION_PREFIX = "classification."; //$NON-NLS-1$
    /**
     * What targets of stage models begin with; the model's key follows. The values are keys of its stages, or their names.
     */
    public static final String STAGE_PREFIX = "stage."; //$NON-NLS-1$
    /** Stands for a stage of some model where none is named. */
    public static final String STAGE_ANY = "stage.*"; //$NON-NLS-1$
    /** The day since which a customer is in a stage. */
    public static final String MOVE_DATE = "move.date"; //$NON-NLS-1$
    /** Why a customer came into a stage. */
    public static final String MOVE_REASON = "move.reason"; //$NON-NLS-1$

    /**
     * What targets of partners' classes begin with; the class as {@code CustomerClass.id()} names it and an attribute follow,
     * such as {@code record.visits.Visit.day}.
     *
     * @since 1.1
     */
    public static final String RECORD_PREFIX = "record."; //$NON-NLS-1$
    /**
     * Stands for an attribute of some class where none is named.
     *
     * @since 1.1
     */
    public static final String RECORD_ANY = "record.*"; //$NON-NLS-1$

    private static final List<String> CUSTOMER = List.of(CUSTOMER_NUMBER, CUSTOMER_NAME, CUSTOMER_FAMILY_NAME,
            CUSTOMER_GIVEN_NAME, CUSTOMER_BIRTH_DATE, CUSTOMER_LEGAL_NAME, CUSTOMER_INDUSTRY, CUSTOMER_OWNER,
            CUSTOMER_SINCE, CUSTOMER_LANGUAGE, CUSTOMER_NOTE, ADDRESS_STREET, ADDRESS_POSTAL_CODE, ADDRESS_CITY, ADDRESS_REGION,
            ADDRESS_COUNTRY, CONTACT_PHONE, CONTACT_MOBILE, CONTACT_EMAIL, CONTACT_WECHAT, CONTACT_WEB,
            CUSTOMER_EXTERNAL, RELATIONSHIP_PART_OF, RELATIONSHIP_WORKS_FOR, RELATIONSHIP_WORKS_FOR_PERSON);
    private static final List<String> ORDER = List.of(ORDER_NUMBER, ORDER_DATE, ORDER_AMOUNT, CUSTOMER_NUMBER,
            ORDER_COUNTRY, ORDER_HEADS);
    private static final List<String> ORDER_LINE = List.of(ORDER_NUMBER, ORDER_DATE, PRODUCT_CODE, LINE_QUANTITY,
            LINE_UNIT_PRICE, LINE_DESCRIPTION, PRODUCT_CATEGORY, CUSTOMER_NUMBER, ORDER_COUNTRY,
            ORDER_HEADS);
    private static final List<String> STAGE = List.of(CUSTOMER_NUMBER, MOVE_DATE, MOVE_REASON);

    private ImportTargets() {
    }

    /**
     * What the columns of a file may mean, in the order in which it is offered to people.
     *
     * @param kind what a row is
     * @return ids of targets
     */
    public static List<String> of(ImportMapping.RowKind kind) {
        return switch (kind) {
        case CUSTOMER -> CUSTOMER;
        case ORDER -> ORDER;
        case ORDER_LINE -> ORDER_LINE;
        case STAGE -> STAGE;
        case RECORD -> List.of(CUSTOMER_NUMBER);
        };
    }

    /**
     * What a mapping lacks. Customers without numbers have their names as numbers.
     *
     * @param kind what a row is
     * @param targets what the columns mean
     * @return ids of targets, empty when the mapping can be used
     */
    public static List<String> missing(ImportMapping.RowKind kind, Collection<String> targets) {
        List<String> missing = new ArrayList<>(required(kind));
        missing.removeAll(targets);
        if (kind == ImportMapping.RowKind.CUSTOMER && targets.contains(CUSTOMER_NAME)) {
            missing.remove(CUSTOMER_NUMBER);
        }
        if (kind == ImportMapping.RowKind.STAGE && lacks(STAGE_PREFIX, targets)) {
            missing.add(STAGE_ANY);
        }
        if (kind == ImportMapping.RowKind.RECORD && lacks(RECORD_PREFIX, targets)) {
            missing.add(RECORD_ANY);
        }
        return missing;
    }

    private static boolean lacks(String prefix, Collection<String> targets) {
        return targets.stream().noneMatch(target -> target.startsWith(prefix));
    }

    /**
     * What a file has to have.
     *
     * @param kind what a row is
     * @return ids of targets
     */
    public static List<String> required(ImportMapping.RowKind kind) {
        return switch (kind) {
        case CUSTOMER, RECORD -> List.of(CUSTOMER_NUMBER);
        case ORDER -> List.of(ORDER_NUMBER, ORDER_DATE, ORDER_AMOUNT);
        case ORDER_LINE -> List.of(ORDER_NUMBER, ORDER_DATE, PRODUCT_CODE, LINE_QUANTITY, LINE_UNIT_PRICE);
        case STAGE -> List.of(CUSTOMER_NUMBER, MOVE_DATE);
        };
    }
}
