package org.clientele.exchange.internal.load;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.definitions.Titles;
import org.clientele.core.exchange.ImportMapping.RowKind;
import org.clientele.core.exchange.ImportTarget;
import org.clientele.core.exchange.ImportTargets;
import org.clientele.exchange.internal.Messages;
import org.clientele.exchange.internal.mapping.Columns;
import org.clientele.exchange.internal.value.UnreadableValueException;
import org.clientele.model.ClassificationScheme;
import org.clientele.model.CustomerKind;
import org.clientele.model.FieldDefinition;
import org.clientele.model.FieldType;
import org.clientele.model.RelationshipKind;
import org.clientele.model.SchemeValue;
import org.eclipse.osgi.util.NLS;

/** Finds the columns of a customer file that lead to custom fields, schemes and other parties. */
final class ExtraFields {

    /** Between the keys of several values. */
    static final String SEPARATOR = "; "; //$NON-NLS-1$

    private static final long SECONDS_OF_DAY = 86_400;

    private final LoadContext context;
    private final Columns columns;
    private final List<ExtraField> all = new ArrayList<>();

    private ExtraFields(LoadContext context) {
        this.context = context;
        this.columns = context.columns();
    }

    static List<ExtraField> of(LoadContext context, boolean persons) {
        ExtraFields extras = new ExtraFields(context);
        extras.external();
        if (persons) {
            extras.related(ImportTargets.RELATIONSHIP_WORKS_FOR, RelationshipKind.WORKS_FOR, false);
            extras.related(ImportTargets.RELATIONSHIP_WORKS_FOR_PERSON, RelationshipKind.WORKS_FOR, true);
        } else {
            extras.related(ImportTargets.RELATIONSHIP_PART_OF, RelationshipKind.PART_OF, false);
        }
        for (ImportTarget target : context.targets().of(RowKind.CUSTOMER)) {
            if (extras.columns.place(target.id()) >= 0) {
                context.targets().field(target.id()).ifPresent(field -> extras.custom(target.id(), field));
                context.targets().scheme(target.id()).ifPresent(scheme -> extras.scheme(target.id(), scheme));
            }
        }
        return extras.all;
    }

    private void external() {
        int place = columns.place(ImportTargets.CUSTOMER_EXTERNAL);
        if (place >= 0) {
            all.add(new ExtraField.External(place, text -> switch (text.toLowerCase(Locale.ROOT)) {
            case "yes", "true", "1", "\u662f" -> "1"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
            case "no", "false", "0", "\u5426" -> "0"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
            default -> throw new ClienteleException(StatusCodes.INVALID_INPUT, NLS.bind(Messages.Row_yesNo, text));
            }));
        }
    }

    private void related(String target, RelationshipKind kind, boolean person) {
        if (columns.place(target) >= 0) {
            all.add(new ExtraField.Related(columns.place(target), kind, person));
        }
    }

    private void custom(String target, FieldDefinition field) {
        Locale locale = columns.locale(target);
        Currency currency = Currency.getInstance(context.currency());
        CustomerKind kind = CustomerKind.get((int) Partners.kindOf(context.mapping().parties()));
        boolean fits = field.getKinds().isEmpty() || field.getKinds().stream().anyMatch(k -> k.getKind() == kind);
        all.add(new ExtraField.Custom(columns.place(target), field, text -> {
            if (!fits) {
                throw new ClienteleException(StatusCodes.INVALID_INPUT,
                        NLS.bind(Messages.Row_fieldKind, Titles.of(field)));
            }
            if (field.getType() == FieldType.DATE) {
                return day(target, text);
            }
            return context.targets().values().canonical(field,
                    context.targets().values().parse(field, text, locale, currency).orElse(null));
        }));
    }

    /** Days are read as those of orders are, in all forms that are not ambiguous. */
    private String day(String target, String text) throws ClienteleException {
        try {
            long seconds = columns.times(target, context.zone()).parse(text.toCharArray(), 0, text.length());
            return LocalDate.ofEpochDay(Math.floorDiv(seconds, SECONDS_OF_DAY)).toString();
        } catch (UnreadableValueException e) {
            throw new ClienteleException(StatusCodes.INVALID_INPUT, e.getMessage(), e);
        }
    }

    private void scheme(String target, ClassificationScheme scheme) {
        all.add(new ExtraField.Scheme(columns.place(target), scheme, text -> {
            Set<String> keys = new LinkedHashSet<>();
            for (String part : scheme.isMultiple() ? text.split("\\s*[;\uff1b]\\s*") : new String[] { text }) { //$NON-NLS-1$
                keys.add(value(scheme, part.strip()).getKey());
            }
            return String.join(SEPARATOR, keys);
        }));
    }

    private static SchemeValue value(ClassificationScheme scheme, String text) throws ClienteleException {
        return scheme.getValues().stream()
                .filter(value -> !value.isRetired() && (text.equals(value.getKey())
                        || text.equalsIgnoreCase(value.getEnglish()) || text.equalsIgnoreCase(value.getChinese())))
                .findFirst().orElseThrow(() -> new ClienteleException(StatusCodes.INVALID_INPUT,
                        NLS.bind(Messages.Row_schemeValue, text, Titles.of(scheme))));
    }
}
