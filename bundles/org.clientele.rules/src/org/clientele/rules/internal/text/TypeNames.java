package org.clientele.rules.internal.text;

import org.clientele.core.facts.ColumnDescriptor.ColumnType;

/** What the types of columns are called. */
final class TypeNames {

    private TypeNames() {
    }

    static String of(ColumnType type) {
        return switch (type) {
        case TEXT -> Messages.type_text;
        case INTEGER -> Messages.type_integer;
        case AMOUNT -> Messages.type_amount;
        case DECIMAL -> Messages.type_decimal;
        case DATE -> Messages.type_date;
        };
    }
}
