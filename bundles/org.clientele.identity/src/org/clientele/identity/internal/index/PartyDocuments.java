package org.clientele.identity.internal.index;

import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.search.Query;
import org.clientele.core.search.SearchHit;
import org.clientele.model.ClientelePackage.Literals;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EPackage;

/** Writes the document of a party and reads back what is shown of it. */
public final class PartyDocuments {

    private static final FieldType TERMS = new FieldType();
    private static final int MOST_LENGTH = 1023;
    private static final int LENGTH_BITS = 10;
    private static final int ID_BITS = 32;
    private static final char TYPE = 'T';
    private static final char NUMBER = '#';
    private static final char DISPLAY_NAME = 'D';

    static {
        TERMS.setTokenized(true);
        TERMS.setOmitNorms(true);
        TERMS.setIndexOptions(IndexOptions.DOCS);
        TERMS.freeze();
    }

    private PartyDocuments() {
    }

    /**
     * Makes the document.
     *
     * @param party the party
     * @return its document
     */
    public static Document write(PartyTexts party) {
        Document document = new Document();
        document.add(new StringField(Fields.ID, Long.toString(party.id()), Field.Store.NO));
        document.add(new LongPoint(Fields.PARTY, party.id()));
        document.add(new NumericDocValuesField(Fields.PARTY, party.id()));
        document.add(new NumericDocValuesField(Fields.RANK, rank(party)));
        if (party.owner() != null) {
            document.add(new StringField(Fields.OWNER, party.owner(), Field.Store.NO));
        }
        party.records().forEach(row -> document.add(new LongPoint(Fields.RECORD, row)));
        PartyTerms.of(party).forEach((field, terms) -> document.add(new Field(field, new TermStream(terms), TERMS)));
        EClass type = party.type();
        store(document, TYPE, type.getEPackage().getNsURI() + '#' + type.getName());
        store(document, DISPLAY_NAME, party.displayName());
        if (party.number() != null) {
            store(document, NUMBER, party.number());
        }
        party.values().forEach(value -> {
            if (value.field() != SearchHit.Field.NAME || !value.text().equals(party.displayName())) {
                store(document, (char) ('0' + value.field().ordinal()), value.text());
            }
        });
        return document;
    }

    private static void store(Document document, char what, String text) {
        document.add(new StoredField(Fields.STORED, what + text));
    }

    private static long rank(PartyTexts party) {
        long group = party.number() != null ? 0 : 1;
        long length = Math.min(MOST_LENGTH, party.displayName().length());
        return (group << LENGTH_BITS | length) << ID_BITS | party.id() & 0xFFFF_FFFFL;
    }

    /**
     * Asks for parties without a customer number: those that are no customers, and some that are.
     *
     * @return the question
     */
    public static Query withoutNumber() {
        return NumericDocValuesField.newSlowRangeQuery(Fields.RANK, 1L << LENGTH_BITS + ID_BITS, Long.MAX_VALUE);
    }

    /**
     * Reads what is shown of a party.
     *
     * @param id the party's id
     * @param document its document
     * @return what was written
     */
    public static PartyTexts read(long id, Document document) {
        EClass type = Literals.PARTY;
        String number = null;
        String displayName = ""; //$NON-NLS-1$
        List<String> others = new ArrayList<>();
        for (IndexableField field : document.getFields(Fields.STORED)) {
            String text = field.stringValue();
            switch (text.charAt(0)) {
            case TYPE -> type = type(text.substring(1));
            case NUMBER -> number = text.substring(1);
            case DISPLAY_NAME -> displayName = text.substring(1);
            default -> others.add(text);
            }
        }
        PartyTexts party = new PartyTexts(id, type, number, null, displayName);
        others.forEach(text -> party.add(SearchHit.Field.values()[text.charAt(0) - '0'], text.substring(1)));
        return party;
    }

    /** The class of a partner's bundle that is gone counts as a party. */
    private static EClass type(String name) {
        int hash = name.lastIndexOf('#');
        EPackage model = EPackage.Registry.INSTANCE.getEPackage(name.substring(0, hash));
        EClassifier type = model == null ? null : model.getEClassifier(name.substring(hash + 1));
        return type instanceof EClass found ? found : Literals.PARTY;
    }
}
