package org.clientele.cli.internal.commands;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;

import org.clientele.cli.command.Invocation;
import org.clientele.cli.internal.Messages;
import org.clientele.core.ClienteleException;
import org.clientele.core.records.CustomerClass;
import org.clientele.model.Aggregate;
import org.clientele.model.value.PartyId;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Values of partners' records as the command line writes and reads them: ISO days, plain numbers, names of literals. */
final class RecordValues {

    private RecordValues() {
    }

    static CustomerClass type(String id, Invocation invocation) throws ClienteleException {
        List<CustomerClass> all = CustomerClass.of(invocation.store());
        return all.stream().filter(c -> c.id().equals(id)).findFirst()
                .orElseThrow(() -> Messages.RECORDS_NO_CLASS.usage(invocation.locale(), id,
                        all.stream().map(CustomerClass::id).collect(Collectors.joining(", "))));
    }

    static Object write(EAttribute attribute, Object value) {
        return switch (value) {
        case Enumerator literal -> literal.getName();
        case PartyId party -> party.value();
        case BigDecimal number -> number.toPlainString();
        case LocalDate day -> day.toString();
        case LocalDateTime time -> time.toString();
        default -> value;
        };
    }

    static void set(Aggregate record, CustomerClass type, String assignments, Invocation invocation)
            throws ClienteleException {
        for (String assignment : assignments.split(";")) {
            if (assignment.isBlank()) {
                continue;
            }
            int equals = assignment.indexOf('=');
            String name = (equals < 0 ? assignment : assignment.substring(0, equals)).strip();
            EAttribute attribute = type.attributes().stream().filter(a -> a.getName().equals(name)).findFirst()
                    .orElseThrow(() -> Messages.RECORD_NO_VALUE.usage(invocation.locale(), type.id(), name,
                            type.attributes().stream().map(EAttribute::getName).collect(Collectors.joining(", "))));
            String text = equals < 0 ? "" : assignment.substring(equals + 1).strip();
            try {
                record.eSet(attribute, read(attribute, text));
            } catch (IllegalArgumentException | DateTimeException e) {
                throw Messages.RECORD_WRONG_VALUE.usage(invocation.locale(), text, name);
            }
        }
    }

    private static Object read(EAttribute attribute, String text) {
        if (text.isEmpty()) {
            return attribute.getDefaultValue();
        }
        if (attribute.getEType() instanceof EEnum all) {
            EEnumLiteral literal = all.getEEnumLiteral(text);
            if (literal == null) {
                throw new IllegalArgumentException(text);
            }
            return literal.getInstance();
        }
        Class<?> java = attribute.getEAttributeType().getInstanceClass();
        if (java == LocalDate.class) {
            return LocalDate.parse(text);
        } else if (java == LocalDateTime.class) {
            return LocalDateTime.parse(text.replace(' ', 'T'));
        } else if (java == BigDecimal.class) {
            return new BigDecimal(text);
        } else if (java == PartyId.class) {
            return new PartyId(Long.parseLong(text));
        }
        return EcoreUtil.createFromString(attribute.getEAttributeType(), text);
    }
}
