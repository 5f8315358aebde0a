package packs.hospitality;

import java.util.Locale;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;

/** Which meal of the day. */
public enum Meal {
    /** At noon. */
    LUNCH,
    /** In the evening. */
    DINNER;

    /**
     * Its name for people.
     *
     * @param locale the language
     * @return such as "Lunch"
     */
    public String label(Locale locale) {
        return Texts.in(locale, "meal." + name());
    }

    /**
     * Its value in the model.
     *
     * @return a literal of the model's enumeration
     */
    Enumerator literal() {
        return ((EEnum) Visit.MODEL.ePackage().getEClassifier("Meal")).getEEnumLiteral(name()).getInstance();
    }

    static Meal of(Enumerator literal) {
        return valueOf(literal.getName());
    }

    /**
     * Reads what somebody wrote.
     *
     * @param text "lunch", "dinner", "午餐", "晚餐" and the like
     * @return the meal, or null when it is none
     */
    public static Meal ofText(String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
        case "lunch", "noon", "l", "午餐", "中餐", "午" -> LUNCH;
        case "dinner", "supper", "evening", "d", "晚餐", "晚宴", "晚" -> DINNER;
        default -> null;
        };
    }
}
