package org.clientele.ui.customers.internal.record;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.store.AggregateRef;
import org.clientele.core.store.FeaturePath;
import org.clientele.core.store.Records;
import org.clientele.model.Address;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.ContactPoint;
import org.clientele.model.Dated;
import org.clientele.model.Party;
import org.clientele.model.Person;
import org.clientele.model.edit.ModelLabels;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Checks a record value by value. What cannot be right is an error; what looks odd but may be right is a warning. */
public final class RecordValidator {

    private static final String STORE_ANNOTATION = "urn:clientele:store"; //$NON-NLS-1$
    private static final int DEFAULT_LENGTH = 255;
    private static final Pattern MAIL = Pattern.compile("[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+"); //$NON-NLS-1$
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9()./\\-\\s]+((ext|x|#)\\s*[0-9]+)?"); //$NON-NLS-1$
    private static final int LEAST_DIGITS = 3;
    private static final Pattern WEB = Pattern.compile("(https?://)?[^\\s/.]+(\\.[^\\s/.]+)+(/\\S*)?"); //$NON-NLS-1$
    private static final List<EStructuralFeature> REQUIRED = List.of(Literals.PARTY__DISPLAY_NAME,
            Literals.CUSTOMER__NUMBER, Literals.PARTY_NAME__TEXT, Literals.CONTACT_POINT__VALUE,
            Literals.IDENTIFIER__SCHEME, Literals.IDENTIFIER__VALUE, Literals.TAG__NAME,
            Literals.CLASSIFICATION__SCHEME, Literals.CLASSIFICATION__VALUE);

    private final ModelLabels labels;
    private final Clock clock;
    private final List<FieldIssue> issues = new ArrayList<>();

    private RecordValidator(ModelLabels labels, Clock clock) {
        this.labels = labels;
        this.clock = clock;
    }

    /**
     * Checks all values that can be checked without the store. Returns at once.
     *
     * @param party the record
     * @param labels names the features
     * @param clock tells today
     * @return what is wrong, in the order of the record; empty when all is well
     */
    public static List<FieldIssue> check(Party party, ModelLabels labels, Clock clock) {
        RecordValidator validator = new RecordValidator(labels, clock);
        validator.object(party);
        for (Iterator<EObject> all = party.eAllContents(); all.hasNext();) {
            validator.object(all.next());
        }
        return List.copyOf(validator.issues);
    }

    /**
     * Tells whether another party has the customer number. For a background thread.
     *
     * @param records reads the store
     * @param number the number, may be null
     * @param partyId the party that may have it
     * @return OK, or an error
     * @throws ClienteleException LOCK_TIMEOUT
     */
    public static IStatus checkNumber(Records records, String number, long partyId) throws ClienteleException {
        if (number == null || number.isBlank()) {
            return Status.OK_STATUS;
        }
        FeaturePath path = FeaturePath.of(Literals.PARTY__CUSTOMER, Literals.CUSTOMER__NUMBER);
        Optional<AggregateRef> holder = records.find(Literals.PARTY, path, number);
        return holder.isEmpty() || holder.get().id() == partyId ? Status.OK_STATUS
                : status(IStatus.ERROR, Messages.bind(Messages.Check_numberTaken, number));
    }

    private void object(EObject object) {
        for (EAttribute attribute : object.eClass().getEAllAttributes()) {
            if (attribute.getEAttributeType() == EcorePackage.Literals.ESTRING) {
                text(object, attribute, (String) object.eGet(attribute));
            }
        }
        if (object instanceof Dated dated && dated.getValidFrom() != null && dated.getValidTo() != null
                && dated.getValidTo().isBefore(dated.getValidFrom())) {
            error(object, Literals.DATED__VALID_TO, Messages.Check_period);
        }
        if (object instanceof Person person && person.getBirthDate() != null
                && person.getBirthDate().isAfter(LocalDate.now(clock))) {
            error(object, Literals.PERSON__BIRTH_DATE, Messages.Check_birthDate);
        }
        if (object instanceof ContactPoint point && point.getValue() != null && !point.getValue().isBlank()) {
            contactPoint(point, point.getValue().strip());
        }
        if (object instanceof Address address && blank(address.getStreet()) && blank(address.getCity())
                && blank(address.getPostalCode()) && blank(address.getCountry())) {
            error(object, Literals.ADDRESS__STREET, Messages.Check_emptyAddress);
        }
    }

    private void text(EObject object, EAttribute attribute, String value) {
        if (REQUIRED.contains(attribute) && blank(value)) {
            error(object, attribute, Messages.bind(Messages.Check_required, name(object, attribute)));
        } else if (value != null && value.length() > length(attribute)) {
            error(object, attribute, Messages.bind(Messages.Check_length, new Object[] { name(object, attribute),
                    Integer.toString(length(attribute)), Integer.toString(value.length()) }));
        }
    }

    private void contactPoint(ContactPoint point, String value) {
        boolean plausible = switch (point.getKind()) {
        case EMAIL -> MAIL.matcher(value).matches();
        case PHONE, MOBILE, FAX -> PHONE.matcher(value).matches()
                && value.chars().filter(Character::isDigit).count() >= LEAST_DIGITS;
        case WEB -> WEB.matcher(value).matches();
        default -> true;
        };
        if (!plausible) {
            String message = switch (point.getKind()) {
            case EMAIL -> Messages.Check_mail;
            case WEB -> Messages.Check_web;
            default -> Messages.Check_phone;
            };
            issues.add(new FieldIssue(point, Literals.CONTACT_POINT__VALUE,
                    status(IStatus.WARNING, Messages.bind(message, value))));
        }
    }

    /**
     * The most characters of a text.
     *
     * @param attribute an attribute of the model
     * @return as annotated in the model text, else 255
     */
    public static int length(EAttribute attribute) {
        String given = EcoreUtil.getAnnotation(attribute, STORE_ANNOTATION, "length"); //$NON-NLS-1$
        return given == null ? DEFAULT_LENGTH : Integer.parseInt(given);
    }

    private String name(EObject object, EStructuralFeature feature) {
        return labels.feature(object.eClass(), feature);
    }

    private void error(EObject object, EStructuralFeature feature, String message) {
        issues.add(new FieldIssue(object, feature, status(IStatus.ERROR, message)));
    }

    private static IStatus status(int severity, String message) {
        return new Status(severity, "org.clientele.ui.customers", StatusCodes.INVALID_RECORD, message, null); //$NON-NLS-1$
    }

    private static boolean blank(String value) {
        return value == null || value.isBlank();
    }
}
