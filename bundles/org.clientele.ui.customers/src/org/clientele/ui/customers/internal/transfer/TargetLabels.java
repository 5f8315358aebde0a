package org.clientele.ui.customers.internal.transfer;

import org.clientele.core.exchange.ImportTarget;
import org.clientele.core.exchange.ImportTargets;
import org.clientele.ui.customers.internal.Messages;

/** What the targets of an import are called. */
final class TargetLabels {

    private TargetLabels() {
    }

    static String of(ImportTarget target) {
        return target.title().isEmpty() ? of(target.id()) : target.title();
    }

    static String of(String target) {
        return switch (target) {
        case ImportTargets.CUSTOMER_NUMBER -> Messages.Target_customerNumber;
        case ImportTargets.CUSTOMER_NAME -> Messages.Target_customerName;
        case ImportTargets.CUSTOMER_FAMILY_NAME -> Messages.Target_familyName;
        case ImportTargets.CUSTOMER_GIVEN_NAME -> Messages.Target_givenName;
        case ImportTargets.CUSTOMER_BIRTH_DATE -> Messages.Target_birthDate;
        case ImportTargets.CUSTOMER_LEGAL_NAME -> Messages.Target_legalName;
        case ImportTargets.CUSTOMER_INDUSTRY -> Messages.Target_industry;
        case ImportTargets.CUSTOMER_LANGUAGE -> Messages.Target_language;
        case ImportTargets.CUSTOMER_OWNER -> Messages.Target_owner;
        case ImportTargets.CUSTOMER_SINCE -> Messages.Target_since;
        case ImportTargets.CUSTOMER_NOTE -> Messages.Target_note;
        case ImportTargets.ADDRESS_STREET -> Messages.Target_street;
        case ImportTargets.ADDRESS_POSTAL_CODE -> Messages.Target_postalCode;
        case ImportTargets.ADDRESS_CITY -> Messages.Target_city;
        case ImportTargets.ADDRESS_REGION -> Messages.Target_region;
        case ImportTargets.ADDRESS_COUNTRY -> Messages.Target_country;
        case ImportTargets.CONTACT_PHONE -> Messages.Target_phone;
        case ImportTargets.CONTACT_MOBILE -> Messages.Target_mobile;
        case ImportTargets.CONTACT_EMAIL -> Messages.Target_email;
        case ImportTargets.CONTACT_WECHAT -> Messages.Target_wechat;
        case ImportTargets.CONTACT_WEB -> Messages.Target_web;
        case ImportTargets.CUSTOMER_EXTERNAL -> Messages.Target_external;
        case ImportTargets.RELATIONSHIP_PART_OF -> Messages.Target_partOf;
        case ImportTargets.RELATIONSHIP_WORKS_FOR -> Messages.Target_worksFor;
        case ImportTargets.RELATIONSHIP_WORKS_FOR_PERSON -> Messages.Target_worksForPerson;
        case ImportTargets.ORDER_NUMBER -> Messages.Target_orderNumber;
        case ImportTargets.ORDER_DATE -> Messages.Target_orderDate;
        case ImportTargets.ORDER_AMOUNT -> Messages.Target_orderAmount;
        case ImportTargets.ORDER_COUNTRY -> Messages.Target_orderCountry;
        case ImportTargets.ORDER_HEADS -> Messages.Target_orderHeads;
        case ImportTargets.PRODUCT_CODE -> Messages.Target_productCode;
        case ImportTargets.PRODUCT_CATEGORY -> Messages.Target_productCategory;
        case ImportTargets.LINE_DESCRIPTION -> Messages.Target_description;
        case ImportTargets.LINE_QUANTITY -> Messages.Target_quantity;
        case ImportTargets.LINE_UNIT_PRICE -> Messages.Target_unitPrice;
        case ImportTargets.MOVE_DATE -> Messages.Target_moveDate;
        case ImportTargets.MOVE_REASON -> Messages.Target_moveReason;
        case ImportTargets.RECORD_ANY -> Messages.Target_record;
        case ImportTargets.STAGE_ANY -> Messages.Target_stage;
        default -> target; // one that a newer import service knows
        };
    }
}
