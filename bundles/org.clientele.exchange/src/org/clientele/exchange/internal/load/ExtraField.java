package org.clientele.exchange.internal.load;

import org.clientele.core.ClienteleException;
import org.clientele.model.ClassificationScheme;
import org.clientele.model.FieldDefinition;
import org.clientele.model.RelationshipKind;

/** A column that leads to something else than a text of the model. Its text in the spool is canonical. */
sealed interface ExtraField {

    /** The column's place. */
    int place();

    /** What the spool keeps of a text that is not blank. */
    String canonical(String text) throws ClienteleException;

    /** Reads texts. */
    @FunctionalInterface
    interface Reader {
        /** The canonical form of a text that is not blank. */
        String canonical(String text) throws ClienteleException;
    }

    /** Whether the party stands outside. */
    record External(int place, Reader reader) implements ExtraField {
        @Override
        public String canonical(String text) throws ClienteleException {
            return reader.canonical(text);
        }
    }

    /** A custom field. */
    record Custom(int place, FieldDefinition definition, Reader reader) implements ExtraField {
        @Override
        public String canonical(String text) throws ClienteleException {
            return reader.canonical(text);
        }
    }

    /** A classification scheme; the text is the keys of values. */
    record Scheme(int place, ClassificationScheme definition, Reader reader) implements ExtraField {
        @Override
        public String canonical(String text) throws ClienteleException {
            return reader.canonical(text);
        }
    }

    /** A relationship; the text is the number or the name of its target. */
    record Related(int place, RelationshipKind kind, boolean person) implements ExtraField {
        @Override
        public String canonical(String text) {
            return text;
        }
    }
}
