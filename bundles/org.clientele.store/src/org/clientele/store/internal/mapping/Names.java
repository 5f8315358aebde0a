package org.clientele.store.internal.mapping;

import java.util.Locale;

/** Names in SQL from names in the model. */
public final class Names {

    private Names() {
    }

    /**
     * Makes {@code PARTY_NAME} of {@code partyName}.
     *
     * @param name a name of the model
     * @return upper case with underscores
     */
    public static String upperSnake(String name) {
        return name.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toUpperCase(Locale.ROOT); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /**
     * Quotes an identifier: a model's word may be reserved in SQL.
     *
     * @param name the identifier
     * @return it in double quotes
     */
    public static String quote(String name) {
        if (name.indexOf('"') >= 0) {
            throw new IllegalArgumentException(name);
        }
        return '"' + name + '"';
    }
}
