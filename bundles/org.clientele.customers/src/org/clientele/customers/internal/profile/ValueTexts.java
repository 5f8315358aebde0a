package org.clientele.customers.internal.profile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.clientele.core.definitions.Definitions;
import org.clientele.core.definitions.Titles;
import org.clientele.customers.internal.labels.ModelNames;
import org.clientele.model.Address;
import org.clientele.model.Classification;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.ContactPoint;
import org.clientele.model.FieldDefinition;
import org.clientele.model.FieldValue;
import org.clientele.model.Identifier;
import org.clientele.model.Lamp;
import org.clientele.model.Need;
import org.clientele.model.PartyName;
import org.clientele.model.Relationship;
import org.clientele.model.Titled;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;

/** Names and values in the user's language. */
final class ValueTexts {

    private static final String SEPARATOR = "; "; //$NON-NLS-1$

    private final Definitions definitions;

    ValueTexts(Definitions definitions) {
        this.definitions = definitions;
    }

    String label(String path) {
        return ValuePath.parse(path).map(this::label).orElse(path);
    }

    String label(ValuePath path) {
        EAttribute attribute = path.attribute();
        if (attribute != null) {
            return ModelNames.feature(attribute.getEContainingClass(), attribute);
        }
        Optional<? extends Titled> titled = Optional.empty();
        if (path.reference() == Literals.PARTY__FIELDS) {
            titled = definitions.field(path.discriminator());
        } else if (path.reference() == Literals.CUSTOMER__CLASSIFICATIONS) {
            titled = definitions.scheme(path.discriminator());
        }
        return titled.map(Titles::of).filter(t -> !t.isEmpty()).orElseGet(() -> NLS.bind(Messages.labelOf,
                ModelNames.type(path.reference().getEReferenceType()), kind(path)));
    }

    private static String kind(ValuePath path) {
        Object value = path.discriminatorValue();
        return path.by().getEAttributeType() instanceof EEnum && value != null
                ? ModelNames.literal(path.by().getEContainingClass(), path.by(), (Enumerator) value)
                : path.discriminator();
    }

    String text(ValuePath path, List<EObject> holders) {
        if (path.attribute() != null) {
            return value(holders.getFirst(), path.attribute());
        }
        return holders.stream().map(this::text).filter(t -> !t.isEmpty()).collect(Collectors.joining(SEPARATOR));
    }

    private String text(EObject holder) {
        return switch (holder) {
        case PartyName name -> or(name.getText());
        case ContactPoint point -> or(point.getValue());
        case Identifier identifier -> or(identifier.getValue());
        case Address address -> Stream
                .of(address.getStreet(), address.getPostalCode(), address.getCity(), address.getRegion(),
                        address.getCountry())
                .filter(t -> t != null && !t.isBlank()).map(t -> t.replace('\n', ' '))
                .collect(Collectors.joining(", ")); //$NON-NLS-1$
        case Lamp lamp -> value(lamp, Literals.LAMP__STATE);
        case Need need -> or(need.getText());
        case Relationship relationship -> or(relationship.getRole());
        case Classification place -> definitions.scheme(place.getScheme()).stream()
                .flatMap(s -> s.getValues().stream()).filter(v -> place.getValue().equals(v.getKey())).findFirst()
                .map(Titles::of).filter(t -> !t.isEmpty()).orElse(or(place.getValue()));
        case FieldValue value -> fieldValue(value);
        default -> ""; //$NON-NLS-1$
        };
    }

    private String fieldValue(FieldValue value) {
        if (value.getText() != null) {
            return value.getText();
        }
        if (value.getNumber() != null) {
            return number(value.getNumber()) + (value.getCurrency() == null ? "" : ' ' + value.getCurrency()); //$NON-NLS-1$
        }
        if (value.getDate() != null) {
            return day(value.getDate());
        }
        if (value.getParty() != null) {
            return value.getParty().toString();
        }
        Optional<FieldDefinition> field = definitions.field(value.getField());
        return field.stream().flatMap(f -> f.getChoices().stream())
                .filter(c -> c.getKey().equals(value.getChoice())).findFirst().map(Titles::of)
                .filter(t -> !t.isEmpty()).orElse(or(value.getChoice()));
    }

    private static String value(EObject object, EAttribute attribute) {
        Object value = object.eGet(attribute);
        return switch (value) {
        case null -> ""; //$NON-NLS-1$
        case Enumerator literal -> ModelNames.literal(object.eClass(), attribute, literal);
        case LocalDate day -> day(day);
        case BigDecimal number -> number(number);
        default -> value.toString();
        };
    }

    private static String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).format(day);
    }

    private static String number(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private static String or(String text) {
        return text == null ? "" : text; //$NON-NLS-1$
    }
}
