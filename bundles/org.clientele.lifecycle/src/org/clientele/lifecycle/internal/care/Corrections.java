package org.clientele.lifecycle.internal.care;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.definitions.Definitions;
import org.clientele.core.fields.CustomFieldService;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.ContactPoint;
import org.clientele.model.FieldDefinition;
import org.clientele.model.Party;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;

/** New values of a profile that a customer told: single texts, days and numbers, fields, and ways to reach the customer. */
final class Corrections {

    private static final String CUSTOMER = "customer."; //$NON-NLS-1$
    private static final String CONTACT_POINTS = "contactPoints."; //$NON-NLS-1$

    private final CustomFieldService fields;
    private final Definitions definitions;

    Corrections(CustomFieldService fields, Definitions definitions) {
        this.fields = fields;
        this.definitions = definitions;
    }

    void apply(Party party, Map<String, String> values, Locale locale) throws ClienteleException {
        for (Map.Entry<String, String> each : values.entrySet()) {
            String path = each.getKey();
            if (path.startsWith(CustomFieldService.PREFIX)) {
                field(party, path, each.getValue(), locale);
            } else if (path.startsWith(CONTACT_POINTS)) {
                contactPoint(party, path, each.getValue());
            } else if (path.startsWith(CUSTOMER)) {
                attribute(party.getCustomer(), path.substring(CUSTOMER.length()), path, each.getValue(), locale);
            } else {
                attribute(party, path, path, each.getValue(), locale);
            }
        }
    }

    private void field(Party party, String path, String text, Locale locale) throws ClienteleException {
        FieldDefinition field = definitions.field(path.substring(CustomFieldService.PREFIX.length()))
                .orElseThrow(() -> cannot(path));
        fields.set(party, field, fields.parse(field, text, locale).orElse(null));
    }

    /** Where there is one of the kind, that one; which of several is meant is nothing to guess. */
    private static void contactPoint(Party party, String path, String text) throws ClienteleException {
        String kind = path.substring(CONTACT_POINTS.length());
        List<ContactPoint> points = party.getContactPoints().stream()
                .filter(point -> point.getKind().getName().equals(kind) && point.getValidTo() == null).toList();
        if (points.size() != 1 || text.isBlank()) {
            throw cannot(path);
        }
        points.getFirst().setValue(text.strip());
    }

    private static void attribute(EObject owner, String name, String path, String text, Locale locale)
            throws ClienteleException {
        EStructuralFeature feature = owner == null ? null : owner.eClass().getEStructuralFeature(name);
        if (!(feature instanceof EAttribute attribute) || feature.getEContainingClass() == Literals.IDENTIFIED
                || feature.getEContainingClass() == Literals.AGGREGATE || feature == Literals.CUSTOMER__NUMBER) {
            throw cannot(path);
        }
        Class<?> type = attribute.getEAttributeType().getInstanceClass();
        String value = text.strip();
        if (type == String.class) {
            owner.eSet(attribute, value.isEmpty() ? null : value);
        } else if (type == LocalDate.class) {
            owner.eSet(attribute, value.isEmpty() ? null : day(value, path, locale));
        } else if (type == BigDecimal.class) {
            owner.eSet(attribute, value.isEmpty() ? null : number(value, path));
        } else {
            throw cannot(path);
        }
    }

    private static LocalDate day(String text, String path, Locale locale) throws ClienteleException {
        for (DateTimeFormatter format : List.of(DateTimeFormatter.ISO_LOCAL_DATE,
                DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale),
                DateTimeFormatter.ofLocalizedDate(FormatStyle.SHORT).withLocale(locale))) {
            try {
                return LocalDate.parse(text, format);
            } catch (DateTimeException e) {
                // another form is tried
            }
        }
        throw new ClienteleException(StatusCodes.INVALID_RECORD, NLS.bind(Messages.no_day, text, path));
    }

    private static BigDecimal number(String text, String path) throws ClienteleException {
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException e) {
            throw new ClienteleException(StatusCodes.INVALID_RECORD, NLS.bind(Messages.no_number, text, path), e);
        }
    }

    private static ClienteleException cannot(String path) {
        return new ClienteleException(StatusCodes.INVALID_RECORD, NLS.bind(Messages.no_correction, path));
    }
}
