package org.clientele.customers.internal.validation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.IllformedLocaleException;
import java.util.Locale;

import org.clientele.core.definitions.DefinitionKeys;
import org.clientele.customers.internal.labels.ModelNames;
import org.clientele.model.Address;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.ContactPoint;
import org.clientele.model.Customer;
import org.clientele.model.Dated;
import org.clientele.model.Interaction;
import org.clientele.model.Need;
import org.clientele.model.Party;
import org.clientele.model.Person;
import org.clientele.model.RecordedDecision;
import org.clientele.model.Relationship;
import org.clientele.model.RelationshipKind;
import org.clientele.model.Task;
import org.clientele.model.ValueOrigin;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.osgi.util.NLS;

/** The rules of one object: each problem is told with the value at which it can be mended. */
final class ObjectRules {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int HIGHEST_LEVEL = 5;

    /** Takes problems. */
    @FunctionalInterface
    interface Report {
        void problem(EStructuralFeature feature, String message);
    }

    private final LocalDate today;

    ObjectRules(LocalDate today) {
        this.today = today;
    }

    void check(EObject object, Report report) {
        for (EAttribute attribute : object.eClass().getEAllAttributes()) {
            if (attribute.getEAttributeType() == EcorePackage.Literals.ESTRING) {
                String problem = Texts.problem(object.eClass(), attribute, (String) object.eGet(attribute));
                if (problem != null) {
                    report.problem(attribute, problem);
                }
            }
        }
        if (object instanceof Dated dated && dated.getValidFrom() != null && dated.getValidTo() != null
                && dated.getValidTo().isBefore(dated.getValidFrom())) {
            report.problem(Literals.DATED__VALID_TO, Messages.period);
        }
        switch (object) {
        case Person person -> person(person, report);
        case Customer customer -> customer(customer, report);
        case ContactPoint point -> contactPoint(point, report);
        case Address address -> address(address, report);
        case Relationship relationship -> relationship(relationship, report);
        case Need need -> need(need, report);
        case ValueOrigin origin -> origin(origin, report);
        case RecordedDecision decision -> decision(decision, report);
        case Interaction interaction -> interaction(interaction, report);
        case Task task -> task(task, report);
        default -> {
            // nothing beyond texts and dates
        }
        }
    }

    private void person(Person person, Report report) {
        if (person.getBirthDate() != null && person.getBirthDate().isAfter(today)) {
            report.problem(Literals.PERSON__BIRTH_DATE, Messages.birthDate);
        }
    }

    private static void customer(Customer customer, Report report) {
        String language = customer.getLanguage();
        if (!blank(language) && !wellFormed(language.strip())) {
            report.problem(Literals.CUSTOMER__LANGUAGE, NLS.bind(Messages.language, language));
        }
    }

    /** BCP 47, as the platform reads it. */
    private static boolean wellFormed(String tag) {
        try {
            return !new Locale.Builder().setLanguageTag(tag).build().getLanguage().isEmpty();
        } catch (IllformedLocaleException e) {
            return false;
        }
    }

    private static void contactPoint(ContactPoint point, Report report) {
        String value = point.getValue();
        String problem = value == null || value.isBlank() ? null : ContactPoints.problem(point.getKind(), value);
        if (problem != null) {
            report.problem(Literals.CONTACT_POINT__VALUE, problem);
        }
    }

    private static void address(Address address, Report report) {
        if (blank(address.getStreet()) && blank(address.getCity()) && blank(address.getPostalCode())
                && blank(address.getCountry())) {
            report.problem(Literals.ADDRESS__STREET, Messages.address);
        }
    }

    private static void relationship(Relationship relationship, Report report) {
        if (relationship.getTarget() == null) {
            required(relationship, Literals.RELATIONSHIP__TARGET, report);
        } else if (relationship.eContainer() instanceof Party party
                && party.getId() == relationship.getTarget().value()) {
            report.problem(Literals.RELATIONSHIP__TARGET, Messages.self);
        }
        BigDecimal share = relationship.getShare();
        if (share == null) {
            return;
        }
        if (relationship.getKind() != RelationshipKind.CONTROLS) {
            report.problem(Literals.RELATIONSHIP__SHARE, Messages.shareKind);
        } else if (share.signum() <= 0 || share.compareTo(HUNDRED) > 0) {
            report.problem(Literals.RELATIONSHIP__SHARE, NLS.bind(Messages.share, share.toPlainString()));
        }
    }

    private static void need(Need need, Report report) {
        if (need.getLevel() < 0 || need.getLevel() > HIGHEST_LEVEL) {
            report.problem(Literals.NEED__LEVEL, NLS.bind(Messages.level, Integer.toString(need.getLevel())));
        }
        notNegative(need, Literals.NEED__AMOUNT, need.getAmount(), report);
        notNegative(need, Literals.NEED__PROVIDED, need.getProvided(), report);
    }

    private static void notNegative(EObject object, EAttribute attribute, BigDecimal value, Report report) {
        if (value != null && value.signum() < 0) {
            report.problem(attribute, NLS.bind(Messages.amount, ModelNames.feature(object.eClass(), attribute)));
        }
    }

    private static void origin(ValueOrigin origin, Report report) {
        if (origin.getConfidence() < 0 || origin.getConfidence() > HUNDRED.intValue()) {
            report.problem(Literals.VALUE_ORIGIN__CONFIDENCE,
                    NLS.bind(Messages.confidence, Integer.toString(origin.getConfidence())));
        }
    }

    private static void decision(RecordedDecision decision, Report report) {
        if (DefinitionKeys.MAN.equals(decision.getTable()) && DefinitionKeys.STOP.equals(decision.getOutcome())
                && blank(decision.getReason())) {
            report.problem(Literals.RECORDED_DECISION__REASON, Messages.stopReason);
        }
    }

    private static void interaction(Interaction interaction, Report report) {
        if (interaction.getCustomer() == null) {
            required(interaction, Literals.INTERACTION__CUSTOMER, report);
        }
        if (interaction.getAt() == null) {
            required(interaction, Literals.INTERACTION__AT, report);
        }
        if (blank(interaction.getSubject()) && blank(interaction.getText())) {
            report.problem(Literals.INTERACTION__SUBJECT, Messages.interactionText);
        }
        if (interaction.getMinutes() < 0) {
            report.problem(Literals.INTERACTION__MINUTES,
                    NLS.bind(Messages.amount, ModelNames.feature(interaction.eClass(), Literals.INTERACTION__MINUTES)));
        }
    }

    private static void task(Task task, Report report) {
        if (task.getDoneAt() != null && task.getCancelledAt() != null) {
            report.problem(Literals.TASK__CANCELLED_AT, Messages.taskEnds);
        }
        if (task.getCancelledAt() != null && blank(task.getCancelReason())) {
            report.problem(Literals.TASK__CANCEL_REASON, Messages.cancelReason);
        }
        if (task.getEffort() < 0) {
            report.problem(Literals.TASK__EFFORT,
                    NLS.bind(Messages.amount, ModelNames.feature(task.eClass(), Literals.TASK__EFFORT)));
        }
        if (task.getDue() != null && task.getStartsAt() != null
                && task.getDue().isBefore(task.getStartsAt().toLocalDate())) {
            report.problem(Literals.TASK__DUE, Messages.taskDueBeforeStart);
        }
    }

    private static void required(EObject object, EStructuralFeature feature, Report report) {
        report.problem(feature, NLS.bind(Messages.required, ModelNames.feature(object.eClass(), feature)));
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
