package org.clientele.cli.internal.commands;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.clientele.cli.command.Arguments;
import org.clientele.cli.internal.Messages;
import org.clientele.core.ClienteleException;
import org.clientele.core.bulk.BulkChange;
import org.clientele.core.definitions.Definitions;
import org.clientele.core.fields.CustomFieldService;
import org.clientele.core.store.FeaturePath;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.FieldDefinition;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;

/** What a user wrote is to be changed. */
final class BulkAssignments {

    /** The attributes that make sense to set for many. */
    private static final List<EAttribute> OF_CUSTOMER = List.of(Literals.CUSTOMER__OWNER, Literals.CUSTOMER__KIND,
            Literals.CUSTOMER__SINCE, Literals.CUSTOMER__LANGUAGE);
    private static final List<EAttribute> OF_PARTY = List.of(Literals.PARTY__NOTE, Literals.PARTY__EXTERNAL,
            Literals.ORGANISATION__INDUSTRY);

    private final Definitions definitions;
    private final CustomFieldService fields;
    private final Locale locale;
    private final LocalDate today;

    BulkAssignments(Definitions definitions, CustomFieldService fields, Locale locale, LocalDate today) {
        this.definitions = definitions;
        this.fields = fields;
        this.locale = locale;
        this.today = today;
    }

    List<BulkChange> read(Arguments arguments) throws ClienteleException {
        List<BulkChange> changes = new ArrayList<>();
        if (arguments.has("set")) {
            String[] parts = parts(arguments.text("set").orElse(""));
            changes.add(set(parts[0], parts[1]));
        }
        for (String name : arguments.list("clear")) {
            changes.add(set(name, null));
        }
        arguments.list("add-tag").forEach(tag -> changes.add(new BulkChange.AddTag(tag)));
        arguments.list("remove-tag").forEach(tag -> changes.add(new BulkChange.RemoveTag(tag)));
        if (arguments.has("classify")) {
            String[] parts = parts(arguments.text("classify").orElse(""));
            changes.add(new BulkChange.Classify(parts[0],
                    Arrays.stream(parts[1].split(";")).map(String::strip).filter(v -> !v.isEmpty()).toList(), today,
                    null));
        }
        if (changes.isEmpty()) {
            throw Messages.BULK_WHAT.usage(locale);
        }
        return changes;
    }

    private String[] parts(String text) throws ClienteleException {
        int equals = text.indexOf('=');
        if (equals <= 0) {
            throw Messages.BULK_ASSIGNMENT.usage(locale, text);
        }
        return new String[] { text.substring(0, equals).strip(), text.substring(equals + 1) };
    }

    private BulkChange set(String name, String text) throws ClienteleException {
        if (name.startsWith(CustomFieldService.PREFIX)) {
            String key = name.substring(CustomFieldService.PREFIX.length());
            Optional<FieldDefinition> field = definitions.field(key);
            Object value = field.isEmpty() || text == null ? null
                    : fields.parse(field.get(), text, locale).orElse(null);
            return new BulkChange.SetCustomField(key, value);
        }
        for (EAttribute attribute : OF_CUSTOMER) {
            if (attribute.getName().equals(name)) {
                return new BulkChange.SetValue(FeaturePath.of(Literals.PARTY__CUSTOMER, attribute),
                        value(attribute, text));
            }
        }
        for (EAttribute attribute : OF_PARTY) {
            if (attribute.getName().equals(name)) {
                return new BulkChange.SetValue(FeaturePath.of(attribute), value(attribute, text));
            }
        }
        throw Messages.BULK_UNKNOWN.usage(locale, name);
    }

    private Object value(EAttribute attribute, String text) throws ClienteleException {
        if (text == null) {
            return null;
        }
        if (attribute.getEAttributeType() instanceof EEnum type) {
            EEnumLiteral literal = type.getEEnumLiteral(text.strip().toUpperCase(Locale.ROOT));
            if (literal == null) {
                throw Messages.BULK_CHOICE.usage(locale, text, String.join(", ",
                        type.getELiterals().stream().map(l -> l.getName().toLowerCase(Locale.ROOT)).toList()));
            }
            return literal.getInstance();
        }
        Class<?> type = attribute.getEAttributeType().getInstanceClass();
        if (type == boolean.class) {
            return Boolean.valueOf(text.strip());
        }
        if (type == LocalDate.class) {
            try {
                return LocalDate.parse(text.strip());
            } catch (DateTimeException e) {
                throw Messages.OPTION_DAY.usage(locale, "set", text);
            }
        }
        return text;
    }
}
