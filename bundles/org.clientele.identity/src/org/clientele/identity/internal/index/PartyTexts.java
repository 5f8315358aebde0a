package org.clientele.identity.internal.index;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.clientele.core.search.SearchHit.Field;
import org.eclipse.emf.ecore.EClass;

/** What is found of one party. */
public final class PartyTexts {

    private final long id;
    private final EClass type;
    private final String number;
    private final String owner;
    private final String displayName;
    private final Set<Value> values = new LinkedHashSet<>();
    private final Set<Long> records = new LinkedHashSet<>();

    /**
     * A text in which the party is found.
     *
     * @param field what it is
     * @param text the text
     */
    public record Value(Field field, String text) {
    }

    /**
     * Begins to collect.
     *
     * @param id the party
     * @param type its class
     * @param number its customer number, or null
     * @param owner the account of the customer's owner, or null
     * @param displayName its name in lists
     */
    public PartyTexts(long id, EClass type, String number, String owner, String displayName) {
        this.id = id;
        this.type = type;
        this.number = number;
        this.owner = owner;
        this.displayName = displayName == null ? "" : displayName; //$NON-NLS-1$
        add(Field.NAME, displayName);
    }

    /**
     * Adds a text.
     *
     * @param field what it is
     * @param text the text; null and empty are left out
     */
    public void add(Field field, String text) {
        if (text != null && !text.isBlank()) {
            values.add(new Value(field, text));
        }
    }

    /**
     * Adds a name of two parts in both orders, unless one of the names is the same.
     *
     * @param family the family name, or null
     * @param given the given name, or null
     */
    public void addPerson(String family, String given) {
        if (family == null || given == null) {
            add(Field.NAME, family == null ? given : family);
        } else {
            add(Field.NAME, family + (isHan(family) ? "" : " ") + given); //$NON-NLS-1$ //$NON-NLS-2$
        }
    }

    /**
     * Adds a text of a record of a partner's class.
     *
     * @param row the id of the record
     * @param text the text
     */
    public void addRecord(long row, String text) {
        if (text != null && !text.isBlank()) {
            records.add(row);
            add(Field.RECORD, text);
        }
    }

    /** The records of partners' classes whose texts are here. */
    Set<Long> records() {
        return records;
    }

    private static boolean isHan(String text) {
        return !text.isEmpty() && Character.UnicodeScript.of(text.codePointAt(0)) == Character.UnicodeScript.HAN;
    }

    /**
     * The party.
     *
     * @return its id
     */
    public long id() {
        return id;
    }

    /**
     * Its class.
     *
     * @return never null
     */
    public EClass type() {
        return type;
    }

    /**
     * Its customer number.
     *
     * @return null for a party that is no customer
     */
    public String number() {
        return number;
    }

    String owner() {
        return owner;
    }

    /**
     * Its name in lists.
     *
     * @return never null
     */
    public String displayName() {
        return displayName;
    }

    /**
     * Its texts, names first.
     *
     * @return a new list
     */
    public List<Value> values() {
        return new ArrayList<>(values);
    }
}
