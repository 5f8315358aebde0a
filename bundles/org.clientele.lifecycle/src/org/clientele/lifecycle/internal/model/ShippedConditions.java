package org.clientele.lifecycle.internal.model;

import java.util.ArrayList;
import java.util.List;

import org.clientele.model.Condition;
import org.clientele.model.RelationshipKind;
import org.clientele.model.TypedCondition;
import org.clientele.rules.Conditions;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/**
 * Reads the rules of the shipped models. An array is a figure of events: stream, figure, operator, number, then the days
 * of a span that ends today, or codes. They are part of the program: what is wrong in one is a bug.
 */
final class ShippedConditions {

    private static final int FIXED = 4;

    private ShippedConditions() {
    }

    static Condition read(JsonElement element) {
        if (element == null) {
            return null;
        }
        if (element instanceof JsonArray figure) {
            return figure(figure);
        }
        JsonObject object = element.getAsJsonObject();
        if (object.has("all")) { //$NON-NLS-1$
            return Conditions.all(children(object.getAsJsonArray("all"))); //$NON-NLS-1$
        }
        if (object.has("any")) { //$NON-NLS-1$
            return Conditions.any(children(object.getAsJsonArray("any"))); //$NON-NLS-1$
        }
        if (object.has("column")) { //$NON-NLS-1$
            JsonArray column = object.getAsJsonArray("column"); //$NON-NLS-1$
            return Conditions.compare(column.get(0).getAsString(), column.get(1).getAsString(),
                    column.get(2).getAsString());
        }
        if (object.has("refers")) { //$NON-NLS-1$
            return Conditions.relationship(RelationshipKind.REFERS, true, null, 0);
        }
        throw new IllegalArgumentException(element.toString());
    }

    private static Condition[] children(JsonArray array) {
        List<Condition> children = new ArrayList<>();
        array.forEach(child -> children.add(read(child)));
        return children.toArray(Condition[]::new);
    }

    private static Condition figure(JsonArray figure) {
        TypedCondition condition = Conditions.aggregate(figure.get(0).getAsString(), figure.get(1).getAsString(),
                figure.get(2).getAsString(), figure.get(3).getAsInt());
        for (int i = FIXED; i < figure.size(); i++) {
            if (figure.get(i).getAsJsonPrimitive().isNumber()) {
                Conditions.last(condition, figure.get(i).getAsInt(), "DAY"); //$NON-NLS-1$
            } else {
                Conditions.codes(condition, figure.get(i).getAsString());
            }
        }
        return condition;
    }
}
