package org.clientele.store.internal.history;

import java.util.Collection;
import java.util.Optional;

import org.clientele.model.ClientelePackage;
import org.eclipse.emf.ecore.EClass;

/**
 * What the history says of an object as a whole: the name of its class, and for one that is removed, its place among its
 * siblings, as in {@code Address@2}; for an aggregate, its last version. The number is not shown to people.
 */
public final class ObjectText {

    private static final char AT = '@';

    private ObjectText() {
    }

    /**
     * Writes the class.
     *
     * @param type the class
     * @return its name, with the package's URI unless it is Clientele's own
     */
    public static String of(EClass type) {
        return type.getEPackage() == ClientelePackage.eINSTANCE ? type.getName()
                : type.getEPackage().getNsURI() + '#' + type.getName();
    }

    /**
     * Writes class and number.
     *
     * @param type the class
     * @param position the place among the siblings, or the version
     * @return both
     */
    public static String of(EClass type, int position) {
        return of(type) + AT + position;
    }

    /**
     * The part for people.
     *
     * @param text from the history, or null
     * @return the class, or null
     */
    public static String shown(String text) {
        return text == null || text.lastIndexOf(AT) < 0 ? text : text.substring(0, text.lastIndexOf(AT));
    }

    /**
     * Reads the number.
     *
     * @param text from the history, or null
     * @return the place among the siblings, or the version; 0 when it does not say
     */
    public static int position(String text) {
        return text == null || text.lastIndexOf(AT) < 0 ? 0 : Integer.parseInt(text.substring(text.lastIndexOf(AT) + 1));
    }

    /**
     * Reads the class.
     *
     * @param text from the history, or null
     * @param classes the classes that it can be
     * @return the class; empty when the text does not say, or its bundle is not installed
     */
    public static Optional<EClass> type(String text, Collection<EClass> classes) {
        String name = shown(text);
        return classes.stream().filter(c -> of(c).equals(name)).findFirst();
    }
}
