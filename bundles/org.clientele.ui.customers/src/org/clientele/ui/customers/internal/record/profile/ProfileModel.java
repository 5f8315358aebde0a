package org.clientele.ui.customers.internal.record.profile;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

import org.clientele.core.ClienteleException;
import org.clientele.core.classification.ClassificationService;
import org.clientele.core.classification.ClassificationService.SchemeValues;
import org.clientele.core.definitions.Definitions;
import org.clientele.core.definitions.Titles;
import org.clientele.core.fields.CustomFieldService;
import org.clientele.core.profile.Confirmation;
import org.clientele.core.profile.ProfileService;
import org.clientele.model.Classification;
import org.clientele.model.ClassificationScheme;
import org.clientele.model.Customer;
import org.clientele.model.CustomerKind;
import org.clientele.model.EvidenceSource;
import org.clientele.model.FieldDefinition;
import org.clientele.model.ProfileField;
import org.clientele.model.SchemeValue;
import org.clientele.ui.customers.RecordContext;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;

/** What an administrator defined, applied to one record: custom fields, classes, what is wanted. Knows no widget. */
final class ProfileModel {

    /**
     * A classification scheme with what the customer has in it.
     *
     * @param scheme the scheme
     * @param values what counts today; empty for nothing
     */
    record SchemeRow(ClassificationScheme scheme, List<Classification> values) {

        boolean isComputed() {
            return scheme.getDecisionTable() != null && !scheme.getDecisionTable().isBlank();
        }

        /** The values in the user's language. */
        String text() {
            return String.join(", ", values.stream().map(this::title).toList()); //$NON-NLS-1$
        }

        private String title(Classification value) {
            return scheme.getValues().stream().filter(v -> v.getKey().equals(value.getValue())).findFirst()
                    .map(Titles::of).orElse(value.getValue());
        }
    }

    private final RecordContext record;
    private final Optional<CustomFieldService> fields;
    private final Optional<ClassificationService> classes;
    private final Optional<ProfileService> profile;
    private final Clock clock;
    private final Locale locale;
    private Definitions definitions;

    ProfileModel(RecordContext record, Optional<CustomFieldService> fields, Optional<ClassificationService> classes,
            Optional<ProfileService> profile, Clock clock, Locale locale) {
        this.record = record;
        this.fields = fields;
        this.classes = classes;
        this.profile = profile;
        this.clock = clock;
        this.locale = locale;
    }

    /** Takes other definitions. */
    void use(Definitions current) {
        definitions = current;
    }

    Optional<Definitions> definitions() {
        return Optional.ofNullable(definitions);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    private CustomerKind kind() {
        Customer customer = record.party().getCustomer();
        return customer == null ? null : customer.getKind();
    }

    // ------------------------------------------------------------------------------------------------ custom fields

    /** The custom fields of this kind of customer, in their order. */
    List<FieldDefinition> fields() {
        return definitions == null || fields.isEmpty() ? List.of() : definitions.fieldsFor(kind());
    }

    /** The value of a field. */
    Optional<Object> value(FieldDefinition field) {
        return fields.flatMap(s -> s.value(record.party(), field));
    }

    /** The value of a field as the user writes it. */
    String text(FieldDefinition field) {
        return value(field).map(v -> fields.get().format(field, v, locale)).orElse(""); //$NON-NLS-1$
    }

    /**
     * Sets a field to what was typed.
     *
     * @return OK, or why it is no value of the field; the record is then as it was
     */
    IStatus type(FieldDefinition field, String typed) {
        if (typed.strip().equals(text(field))) {
            return Status.OK_STATUS;
        }
        try {
            return set(field, fields.get().parse(field, typed, locale).orElse(null));
        } catch (ClienteleException e) {
            return e.getStatus();
        }
    }

    /**
     * Sets a field.
     *
     * @param value of the field's type, or null for none
     * @return OK, or why it is no value of the field
     */
    IStatus set(FieldDefinition field, Object value) {
        if (Objects.equals(value, value(field).orElse(null))) {
            return Status.OK_STATUS;
        }
        return record.change(Messages.bind(Messages.Command_field, Titles.of(field)),
                () -> fields.get().set(record.party(), field, value));
    }

    // ------------------------------------------------------------------------------------------------------ classes

    /** All schemes that are in use, or in which the customer has a value. */
    List<SchemeRow> schemes() {
        if (definitions == null || classes.isEmpty() || record.party().getCustomer() == null) {
            return List.of();
        }
        List<SchemeValues> known = classes.get().of(definitions, record.party(), today());
        List<SchemeRow> rows = new ArrayList<>();
        for (ClassificationScheme scheme : definitions.schemes()) {
            List<Classification> values = known.stream()
                    .filter(s -> s.scheme() != null && s.scheme().getKey().equals(scheme.getKey())).findFirst()
                    .map(SchemeValues::values).orElse(List.of());
            if (!scheme.isRetired() || !values.isEmpty()) {
                rows.add(new SchemeRow(scheme, values));
            }
        }
        rows.sort(Comparator.comparing(r -> r.values().isEmpty()));
        return rows;
    }

    /** The values that can be chosen in a scheme. */
    static List<SchemeValue> choices(ClassificationScheme scheme) {
        return scheme.getValues().stream().filter(v -> !v.isRetired()).toList();
    }

    /** Enters values of a scheme, from today on. */
    IStatus enter(ClassificationScheme scheme, Collection<String> values) {
        return record.change(Messages.bind(Messages.Command_class, Titles.of(scheme)), () -> classes.get()
                .enter(definitions, record.party(), scheme.getKey(), values, today(), null));
    }

    // ------------------------------------------------------------------------------------------------ what is wanted

    /** What the profile definition says of a value. */
    Optional<ProfileField> wanted(String path) {
        if (definitions == null || kind() == null) {
            return Optional.empty();
        }
        return definitions.profile(kind()).stream().flatMap(p -> p.getFields().stream())
                .filter(f -> path.equals(f.getPath())).findFirst();
    }

    /** All that the profile definition says of values below a place, such as "contactPoints". */
    List<ProfileField> wantedBelow(String place) {
        if (definitions == null || kind() == null) {
            return List.of();
        }
        return definitions.profile(kind()).stream().flatMap(p -> p.getFields().stream())
                .filter(f -> f.getPath() != null && f.getPath().startsWith(place + '.')).toList();
    }

    /** The name of a value. */
    String label(String path) {
        return definitions == null ? path : profile.map(p -> p.label(path, definitions)).orElse(path);
    }

    /** Notes that values are right. */
    IStatus confirm(Collection<String> paths, EvidenceSource source, int confidence) {
        Confirmation confirmation = new Confirmation(record.actor().account(), today(), source,
                confidence == 0 ? OptionalInt.empty() : OptionalInt.of(confidence));
        return record.change(Messages.Command_confirm,
                () -> profile.get().confirm(record.party(), paths, confirmation));
    }
}
