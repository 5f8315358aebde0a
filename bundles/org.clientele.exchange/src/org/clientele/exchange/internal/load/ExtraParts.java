package org.clientele.exchange.internal.load;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.clientele.core.ClienteleException;
import org.clientele.core.store.FeaturePath;
import org.clientele.exchange.internal.mapping.StoreTargets;
import org.clientele.model.ClassificationScheme;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.FieldDefinition;
import org.clientele.model.FieldType;
import org.clientele.model.ValueSource;
import org.clientele.model.value.Money;
import org.clientele.model.value.PartyId;

/** Makes values of custom fields, classifications and relationships of what the spool keeps of a row. */
final class ExtraParts {

    static final List<FeaturePath> FIELD_COLUMNS = List.of(FeaturePath.of(Literals.FIELD_VALUE__FIELD),
            FeaturePath.of(Literals.FIELD_VALUE__TEXT), FeaturePath.of(Literals.FIELD_VALUE__NUMBER),
            FeaturePath.of(Literals.FIELD_VALUE__CURRENCY), FeaturePath.of(Literals.FIELD_VALUE__DATE),
            FeaturePath.of(Literals.FIELD_VALUE__CHOICE), FeaturePath.of(Literals.FIELD_VALUE__PARTY));
    static final List<FeaturePath> CLASS_COLUMNS = List.of(FeaturePath.of(Literals.CLASSIFICATION__SCHEME),
            FeaturePath.of(Literals.CLASSIFICATION__VALUE), FeaturePath.of(Literals.CLASSIFICATION__SOURCE),
            FeaturePath.of(Literals.DATED__VALID_FROM));
    static final List<FeaturePath> RELATION_COLUMNS = List.of(FeaturePath.of(Literals.RELATIONSHIP__KIND),
            FeaturePath.of(Literals.RELATIONSHIP__TARGET));

    private final CustomerFields targets;
    private final StoreTargets store;
    private final NamedParties named;
    private final LocalDate today;

    ExtraParts(CustomerFields targets, StoreTargets store, NamedParties named, LocalDate today) {
        this.targets = targets;
        this.store = store;
        this.named = named;
        this.today = today;
    }

    List<Object[]> fields(CustomerCursor row) {
        List<Object[]> parts = new ArrayList<>();
        for (ExtraField extra : targets.extras) {
            String text = row.extra(extra);
            if (text != null && extra instanceof ExtraField.Custom custom) {
                parts.addAll(fields(custom.definition(), text));
            }
        }
        return parts;
    }

    List<Object[]> classifications(CustomerCursor row) {
        List<Object[]> parts = new ArrayList<>();
        for (ExtraField extra : targets.extras) {
            String text = row.extra(extra);
            if (text != null && extra instanceof ExtraField.Scheme scheme) {
                parts.addAll(classifications(scheme.definition(), text));
            }
        }
        return parts;
    }

    /** What comes of the canonical text of a scheme's column. */
    List<Object[]> classifications(ClassificationScheme scheme, String text) {
        List<Object[]> parts = new ArrayList<>();
        for (String key : text.split(ExtraFields.SEPARATOR)) {
            parts.add(new Object[] { scheme.getKey(), key, ValueSource.IMPORTED_VALUE, today });
        }
        return parts;
    }

    List<Object[]> relationships(CustomerCursor row) {
        List<Object[]> parts = new ArrayList<>();
        for (NamedParties.Link link : named.links(row.customer)) {
            parts.add(new Object[] { link.field().kind().getValue(), named.idOf(link.target()) });
        }
        return parts;
    }

    /** What comes of the canonical text of a custom field's column. */
    List<Object[]> fields(FieldDefinition field, String text) {
        Object value;
        try {
            value = store.values().parse(field, text, Locale.ROOT).orElseThrow();
        } catch (ClienteleException e) {
            throw new IllegalStateException(e);
        }
        if (value instanceof List<?> keys) {
            List<Object[]> parts = new ArrayList<>();
            keys.forEach(key -> parts.add(part(field, key)));
            return parts;
        }
        return List.<Object[]>of(part(field, value));
    }

    private static Object[] part(FieldDefinition field, Object value) {
        Object[] part = new Object[FIELD_COLUMNS.size()];
        part[0] = field.getKey();
        switch (value) {
        case BigDecimal number -> part[2] = number;
        case Money money -> {
            part[2] = money.amount();
            part[3] = money.currency().getCurrencyCode();
        }
        case LocalDate day -> part[4] = day;
        case PartyId party -> part[6] = party.value();
        case Boolean truth -> part[5] = truth.toString();
        default -> part[field.getType() == FieldType.TEXT ? 1 : 5] = value.toString();
        }
        return part;
    }
}
