package org.clientele.rules.internal.table;

import java.math.BigDecimal;
import java.util.List;

import org.clientele.core.definitions.Titles;
import org.clientele.model.Titled;
import org.clientele.rules.internal.Messages;

/** How tables and values are written for people. */
final class Texts {

    private Texts() {
    }

    static String title(Titled titled, String key) {
        String title = Titles.of(titled);
        return title.isEmpty() ? key : title;
    }

    static String value(Object value) {
        return switch (value) {
        case null -> Messages.value_missing;
        case Boolean truth -> truth.booleanValue() ? Messages.yes : Messages.no;
        case BigDecimal number -> number.stripTrailingZeros().toPlainString();
        case List<?> list -> String.join(", ", list.stream().map(Texts::value).toList()); //$NON-NLS-1$
        default -> value.toString();
        };
    }
}
