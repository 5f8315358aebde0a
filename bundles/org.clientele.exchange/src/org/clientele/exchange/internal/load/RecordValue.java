package org.clientele.exchange.internal.load;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;

import org.clientele.core.ClienteleException;
import org.clientele.core.records.CustomerClass;
import org.clientele.core.store.Store;
import org.clientele.core.store.TextRule;
import org.clientele.exchange.internal.Messages;
import org.clientele.exchange.internal.mapping.Columns;
import org.clientele.exchange.internal.value.DateTimeParser;
import org.clientele.exchange.internal.value.DecimalParser;
import org.clientele.exchange.internal.value.UnreadableValueException;
import org.clientele.model.edit.ModelLabels;
import org.clientele.model.value.PartyId;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;

/** Reads one column of a file as values of an attribute. */
final class RecordValue {

    private static final String SHOW = CustomerClass.SHOW;
    private static final int MOST_DECIMALS = 6;
    private static final long MOST = 999_999_999_999L;

    private final EAttribute attribute;
    private final String column;
    private final CustomerClass owner;
    private final int place;
    private final KnownCustomers customers;
    private final DecimalParser numbers;
    private final DateTimeParser times;

    RecordValue(EAttribute attribute, String column, CustomerClass owner, int place, Columns columns, String target,
            Store store, KnownCustomers customers) throws ClienteleException {
        this.attribute = attribute;
        this.column = column;
        this.owner = owner;
        this.place = place;
        this.customers = customers;
        Class<?> java = java();
        boolean day = java == LocalDate.class || java == LocalDateTime.class;
        boolean whole = java == int.class || java == Integer.class || java == long.class || java == Long.class;
        boolean number = whole || java == double.class || java == Double.class || java == BigDecimal.class;
        times = day ? columns.times(target, store.info().settings().zone()) : null;
        numbers = number ? columns.decimals(target, whole ? 0 : MOST_DECIMALS, java == int.class || java == Integer.class
                ? Integer.MAX_VALUE
                : MOST) : null;
    }

    private Class<?> java() {
        return attribute.getEAttributeType().getInstanceClass();
    }

    EAttribute attribute() {
        return attribute;
    }

    String column() {
        return column;
    }

    /** The place of the column among those of the file. */
    int place() {
        return place;
    }

    /** The value of a text that is not blank. */
    Object read(String text) throws UnreadableValueException, ClienteleException {
        if (attribute.getEAttributeType() instanceof EEnum choices) {
            return choice(choices, text);
        } else if (times != null) {
            LocalDateTime time = LocalDateTime.ofEpochSecond(times.parse(text.toCharArray(), 0, text.length()), 0,
                    ZoneOffset.UTC);
            return java() == LocalDate.class ? time.toLocalDate() : time;
        } else if (numbers != null) {
            numbers.parse(text.toCharArray(), 0, text.length());
            return number(BigDecimal.valueOf(numbers.unscaled(), numbers.scale()));
        } else if (java() == boolean.class || java() == Boolean.class) {
            return truth(text);
        }
        return java() == PartyId.class ? party(text) : checked(text);
    }

    private Object number(BigDecimal number) {
        Class<?> java = java();
        if (java == BigDecimal.class) {
            return number;
        } else if (java == double.class || java == Double.class) {
            return number.doubleValue();
        }
        return java == int.class || java == Integer.class ? (Object) number.intValueExact() : number.longValueExact();
    }

    private static boolean truth(String text) throws UnreadableValueException {
        return switch (text.toLowerCase(Locale.ROOT)) {
        case "yes", "true", "1", "\u662f" -> true; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
        case "no", "false", "0", "\u5426" -> false; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
        default -> throw new UnreadableValueException(NLS.bind(Messages.Row_yesNo, text));
        };
    }

    private PartyId party(String number) throws UnreadableValueException, ClienteleException {
        OptionalLong id = customers.id(number);
        if (id.isEmpty()) {
            throw new UnreadableValueException(NLS.bind(Messages.Row_noCustomer, number));
        }
        return new PartyId(id.getAsLong());
    }

    /** A literal by its name in the model or by what people see, in each language. */
    private Object choice(EEnum choices, String text) throws UnreadableValueException {
        ModelLabels labels = ModelLabels.registered();
        for (EEnumLiteral literal : choices.getELiterals()) {
            for (String name : new String[] { literal.getName(), literal.getLiteral(),
                    EcoreUtil.getAnnotation(literal, SHOW, "label"), EcoreUtil.getAnnotation(literal, SHOW, "label_zh"), //$NON-NLS-1$ //$NON-NLS-2$
                    labels.literal(owner.type(), choices, literal.getInstance()) }) {
                if (text.equalsIgnoreCase(name)) {
                    return literal.getInstance();
                }
            }
        }
        List<String> known = choices.getELiterals().stream()
                .map(l -> labels.literal(owner.type(), choices, l.getInstance())).toList();
        throw new UnreadableValueException(NLS.bind(Messages.Row_choice, text, String.join(", ", known))); //$NON-NLS-1$
    }

    private String checked(String text) throws UnreadableValueException {
        int most = RowFields.lengthOf(attribute);
        if (text.length() > most) {
            throw new UnreadableValueException(NLS.bind(Messages.Row_textLong, text.length(), most));
        }
        int bad = TextRule.firstRefused(text, most);
        if (bad >= 0) {
            throw new UnreadableValueException(NLS.bind(Messages.Row_textControl,
                    String.format("U+%04X", (int) text.charAt(bad)), bad + 1)); //$NON-NLS-1$
        }
        return text;
    }
}
