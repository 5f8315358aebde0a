package org.clientele.customers.internal.fields;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.clientele.model.ClienteleFactory;
import org.clientele.model.FieldDefinition;
import org.clientele.model.FieldType;
import org.clientele.model.FieldValue;
import org.clientele.model.Party;
import org.clientele.model.value.Money;
import org.clientele.model.value.PartyId;

/** Values of custom fields in the graph of a party. */
final class FieldGraph {

    private static final Map<String, Boolean> YES_NO = Map.of(Boolean.TRUE.toString(), Boolean.TRUE,
            Boolean.FALSE.toString(), Boolean.FALSE);

    private FieldGraph() {
    }

    static Optional<Object> read(Party party, FieldDefinition field) {
        List<FieldValue> values = of(party, field);
        if (values.isEmpty()) {
            return Optional.empty();
        }
        if (field.getType() == FieldType.MULTI_CHOICE) {
            List<String> keys = values.stream().map(FieldValue::getChoice).filter(key -> key != null).toList();
            return keys.isEmpty() ? Optional.empty() : Optional.of(FieldTexts.inOrder(field, keys));
        }
        return single(values.getFirst(), field.getType());
    }

    static void write(Party party, FieldDefinition field, Object value) {
        List<FieldValue> values = new ArrayList<>(of(party, field));
        if (value instanceof List<?> keys) {
            writeChoices(party, field, values, keys.stream().map(Object::toString).toList());
            return;
        }
        if (value == null) {
            party.getFields().removeAll(values);
            return;
        }
        if (values.isEmpty()) {
            FieldValue added = added(field);
            fill(added, value, field.getType());
            party.getFields().add(added);
        } else {
            fill(values.removeFirst(), value, field.getType());
            party.getFields().removeAll(values);
        }
    }

    private static void writeChoices(Party party, FieldDefinition field, List<FieldValue> values, List<String> keys) {
        List<String> missing = new ArrayList<>(keys);
        values.removeIf(value -> missing.remove(value.getChoice()));
        party.getFields().removeAll(values);
        for (String key : missing) {
            FieldValue added = added(field);
            added.setChoice(key);
            party.getFields().add(added);
        }
    }

    private static List<FieldValue> of(Party party, FieldDefinition field) {
        return party.getFields().stream().filter(value -> field.getKey().equals(value.getField())).toList();
    }

    private static FieldValue added(FieldDefinition field) {
        FieldValue value = ClienteleFactory.eINSTANCE.createFieldValue();
        value.setField(field.getKey());
        return value;
    }

    private static Optional<Object> single(FieldValue value, FieldType type) {
        return Optional.ofNullable(switch (type) {
        case TEXT -> value.getText();
        case NUMBER -> value.getNumber();
        case MONEY -> money(value.getNumber(), value.getCurrency());
        case DATE -> value.getDate();
        case CHOICE, MULTI_CHOICE -> value.getChoice();
        case PARTY -> value.getParty();
        case YES_NO -> YES_NO.get(value.getChoice() == null ? "" : value.getChoice()); //$NON-NLS-1$
        });
    }

    /** No value for what is no currency: a graph may hold any text. */
    private static Money money(BigDecimal amount, String code) {
        if (amount == null || code == null) {
            return null;
        }
        try {
            return new Money(amount, Currency.getInstance(code));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static void fill(FieldValue value, Object content, FieldType type) {
        switch (type) {
        case TEXT -> value.setText((String) content);
        case NUMBER -> value.setNumber((BigDecimal) content);
        case MONEY -> {
            Money money = (Money) content;
            value.setNumber(money.amount());
            value.setCurrency(money.currency().getCurrencyCode());
        }
        case DATE -> value.setDate((LocalDate) content);
        case CHOICE, MULTI_CHOICE -> value.setChoice((String) content);
        case PARTY -> value.setParty((PartyId) content);
        case YES_NO -> value.setChoice(content.toString());
        }
    }
}
