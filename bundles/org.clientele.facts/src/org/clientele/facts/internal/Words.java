package org.clientele.facts.internal;

import org.clientele.model.CustomerKind;

/**
 * The dictionaries of the columns whose texts repeat.
 *
 * @param kinds names of customer kinds
 * @param owners accounts
 * @param countries countries as the sources wrote them
 */
record Words(TextDictionary kinds, TextDictionary owners, TextDictionary countries) {

    Words() {
        this(new TextDictionary(), new TextDictionary(), new TextDictionary());
        for (CustomerKind kind : CustomerKind.values()) {
            kinds.add(kind.getLiteral());
        }
    }

    /** The code of a kind. */
    int kind(int value) {
        CustomerKind kind = CustomerKind.get(value);
        return kind == null ? TextDictionary.MISSING : kinds.add(kind.getLiteral());
    }
}
