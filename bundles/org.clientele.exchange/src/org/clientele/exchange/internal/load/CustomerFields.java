package org.clientele.exchange.internal.load;

import java.util.ArrayList;
import java.util.List;

import org.clientele.core.exchange.ImportTargets;
import org.clientele.core.store.FeaturePath;
import org.clientele.exchange.internal.mapping.Columns;
import org.clientele.model.ClientelePackage;
import org.clientele.model.ContactPointKind;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Where the columns of a customer file lead to. A value has a slot; slots are in the order of the lists. */
final class CustomerFields {

    /** A column that holds a text. */
    record TextField(int place, FeaturePath path, ContactPointKind contact) {
    }

    /** Texts of the party itself. */
    final List<TextField> party = new ArrayList<>();
    /** Texts of its address. */
    final List<TextField> address = new ArrayList<>();
    /** Its contact points. */
    final List<TextField> contacts = new ArrayList<>();
    /** All of them. */
    final List<TextField> all = new ArrayList<>();
    /** What leads elsewhere; their texts follow the others. */
    final List<ExtraField> extras;
    private final Columns columns;
    private final boolean persons;

    CustomerFields(Columns columns, boolean persons, List<ExtraField> extras) {
        this.extras = extras;
        this.columns = columns;
        this.persons = persons;
        add(party, ImportTargets.CUSTOMER_NAME, ClientelePackage.Literals.PARTY__DISPLAY_NAME);
        add(party, ImportTargets.CUSTOMER_FAMILY_NAME, ClientelePackage.Literals.PERSON__FAMILY_NAME);
        add(party, ImportTargets.CUSTOMER_GIVEN_NAME, ClientelePackage.Literals.PERSON__GIVEN_NAME);
        add(party, ImportTargets.CUSTOMER_LEGAL_NAME, ClientelePackage.Literals.ORGANISATION__LEGAL_NAME);
        add(party, ImportTargets.CUSTOMER_INDUSTRY, ClientelePackage.Literals.ORGANISATION__INDUSTRY);
        add(party, ImportTargets.CUSTOMER_OWNER, ClientelePackage.Literals.PARTY__CUSTOMER,
                ClientelePackage.Literals.CUSTOMER__OWNER);
        add(party, ImportTargets.CUSTOMER_LANGUAGE, ClientelePackage.Literals.PARTY__CUSTOMER,
                ClientelePackage.Literals.CUSTOMER__LANGUAGE);
        add(party, ImportTargets.CUSTOMER_NOTE, ClientelePackage.Literals.PARTY__NOTE);
        add(address, ImportTargets.ADDRESS_STREET, ClientelePackage.Literals.ADDRESS__STREET);
        add(address, ImportTargets.ADDRESS_POSTAL_CODE, ClientelePackage.Literals.ADDRESS__POSTAL_CODE);
        add(address, ImportTargets.ADDRESS_CITY, ClientelePackage.Literals.ADDRESS__CITY);
        add(address, ImportTargets.ADDRESS_REGION, ClientelePackage.Literals.ADDRESS__REGION);
        add(address, ImportTargets.ADDRESS_COUNTRY, ClientelePackage.Literals.ADDRESS__COUNTRY);
        contact(ImportTargets.CONTACT_PHONE, ContactPointKind.PHONE);
        contact(ImportTargets.CONTACT_MOBILE, ContactPointKind.MOBILE);
        contact(ImportTargets.CONTACT_EMAIL, ContactPointKind.EMAIL);
        contact(ImportTargets.CONTACT_WECHAT, ContactPointKind.WECHAT);
        contact(ImportTargets.CONTACT_WEB, ContactPointKind.WEB);
        all.addAll(party);
        all.addAll(address);
        all.addAll(contacts);
    }

    /** How many texts a row has in the spool. */
    int texts() {
        return all.size() + extras.size();
    }

    /** The columns that name other parties. */
    List<ExtraField.Related> related() {
        return extras.stream().filter(ExtraField.Related.class::isInstance).map(ExtraField.Related.class::cast)
                .toList();
    }

    /** The slot of a target among the party's texts, or -1. */
    int partySlot(EAttribute attribute) {
        for (int i = 0; i < party.size(); i++) {
            if (party.get(i).path().attribute() == attribute) {
                return i;
            }
        }
        return -1;
    }

    private void add(List<TextField> list, String target, EStructuralFeature... path) {
        int place = columns.place(target);
        boolean fits = path[0].getEContainingClass() != ClientelePackage.Literals.PERSON || persons;
        fits &= path[0].getEContainingClass() != ClientelePackage.Literals.ORGANISATION || !persons;
        if (place >= 0 && fits) {
            list.add(new TextField(place, FeaturePath.of(path), null));
        }
    }

    private void contact(String target, ContactPointKind kind) {
        int place = columns.place(target);
        if (place >= 0) {
            contacts.add(new TextField(place, FeaturePath.of(ClientelePackage.Literals.CONTACT_POINT__VALUE), kind));
        }
    }
}
