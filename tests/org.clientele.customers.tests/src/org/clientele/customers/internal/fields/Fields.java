package org.clientele.customers.internal.fields;

import org.clientele.model.ClienteleFactory;
import org.clientele.model.FieldChoice;
import org.clientele.model.FieldDefinition;
import org.clientele.model.FieldType;

/** Makes definitions of custom fields for tests. */
public final class Fields {

    private Fields() {
    }

    /**
     * A field; one of choices has golf and tennis.
     *
     * @param key its key, and its name
     * @param type its type
     * @return a new definition
     */
    public static FieldDefinition field(String key, FieldType type) {
        FieldDefinition field = ClienteleFactory.eINSTANCE.createFieldDefinition();
        field.setKey(key);
        field.setEnglish(key);
        field.setType(type);
        if (type == FieldType.CHOICE || type == FieldType.MULTI_CHOICE) {
            field.getChoices().add(choice("golf", "Golf", "高尔夫"));
            field.getChoices().add(choice("tennis", "Tennis", "网球"));
        }
        return field;
    }

    private static FieldChoice choice(String key, String english, String chinese) {
        FieldChoice choice = ClienteleFactory.eINSTANCE.createFieldChoice();
        choice.setKey(key);
        choice.setEnglish(english);
        choice.setChinese(chinese);
        return choice;
    }
}
