package org.clientele.identity.internal.index;

/** The fields of the index's documents. */
public final class Fields {

    /** The longest beginning of a name or number that is a term of its own, in characters. */
    public static final int LONGEST_NAME_START = 12;
    /** The longest beginning of a word that is a term of its own. */
    public static final int LONGEST_WORD_START = 8;
    /** The longest row of initials that is a term of its own. */
    public static final int LONGEST_INITIALS = 4;
    /** The longest Chinese name whose pinyin is a term as a whole. */
    public static final int LONGEST_JOINED = 4;
    /** The shortest end of a phone number that is a term of its own. */
    public static final int SHORTEST_PHONE_END = 4;
    /** The shortest beginning of a phone number that is a term of its own. */
    public static final int SHORTEST_PHONE_START = 3;

    /** Stands before the first syllable or initial of a name. */
    public static final String START = "^"; //$NON-NLS-1$

    /** The party's id, to find its document. */
    public static final String ID = "id"; //$NON-NLS-1$
    /** The party's id as a number, for ranges. */
    public static final String PARTY = "party"; //$NON-NLS-1$
    /** The ids of the records of partners' classes whose texts are in the document. */
    public static final String RECORD = "record"; //$NON-NLS-1$
    /** The order of documents: customers before others, short names before long ones. */
    public static final String RANK = "rank"; //$NON-NLS-1$
    /** The account of the customer's owner. */
    public static final String OWNER = "owner"; //$NON-NLS-1$
    /** What is shown of a party, and its texts. */
    public static final String STORED = "stored"; //$NON-NLS-1$

    /** The customer number. */
    public static final String NUMBER = "number"; //$NON-NLS-1$
    /** Beginnings of the customer number. */
    public static final String NUMBER_START = "number.start"; //$NON-NLS-1$
    /** Whole names. */
    public static final String NAME = "name"; //$NON-NLS-1$
    /** Beginnings of names. */
    public static final String NAME_START = "name.start"; //$NON-NLS-1$
    /** Words of names. */
    public static final String WORD = "word"; //$NON-NLS-1$
    /** Beginnings of words of names. */
    public static final String WORD_START = "word.start"; //$NON-NLS-1$
    /** Chinese characters of names, alone and in pairs. */
    public static final String HAN = "han"; //$NON-NLS-1$
    /** Syllables of names, alone and in pairs. */
    public static final String PINYIN = "pinyin"; //$NON-NLS-1$
    /** The pinyin of short names in a row. */
    public static final String PINYIN_JOINED = "pinyin.joined"; //$NON-NLS-1$
    /** Initials of the pinyin of names, in rows of one to four. */
    public static final String INITIALS = "initials"; //$NON-NLS-1$
    /** Whole contact points and identifiers; of phone numbers the digits. */
    public static final String CONTACT = "contact"; //$NON-NLS-1$
    /** Words of contact points and identifiers. */
    public static final String CONTACT_WORD = "contact.word"; //$NON-NLS-1$
    /** Beginnings of contact points, identifiers and their words. */
    public static final String CONTACT_START = "contact.start"; //$NON-NLS-1$
    /** Ends of phone numbers. */
    public static final String CONTACT_END = "contact.end"; //$NON-NLS-1$
    /** Words of the note. */
    public static final String NOTE = "note"; //$NON-NLS-1$
    /** Chinese characters of the note, alone and in pairs. */
    public static final String NOTE_HAN = "note.han"; //$NON-NLS-1$

    private Fields() {
    }
}
