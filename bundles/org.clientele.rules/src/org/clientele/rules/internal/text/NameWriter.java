package org.clientele.rules.internal.text;

import org.clientele.core.definitions.Titles;
import org.clientele.core.facts.ColumnDescriptor;
import org.clientele.core.facts.EventDescriptor;
import org.clientele.model.Segment;
import org.clientele.rules.internal.text.Names.Directory;

/** Writes names so that reading gives the same id: as ids, or as people call them where that is asked for and clear. */
final class NameWriter {

    private final Names names;
    private final boolean labels;

    NameWriter(Names names) {
        this.names = names;
        this.labels = names.context().labels();
    }

    boolean isLabels() {
        return labels;
    }

    /** A column, or null where no name leads to it. */
    String column(String id) {
        Directory<ColumnDescriptor> columns = names.columns();
        if (labels) {
            String name = columns.nameOrId(id, ColumnDescriptor::label);
            if (!name.equals(id)) {
                return Spelling.label(name);
            }
        }
        return Spelling.isWord(id) ? id : plain(id, columns); // a plain word is never a label
    }

    /** A stream, or null where no name leads to it. */
    String stream(String id) {
        String name = labels ? names.streams().nameOrId(id, EventDescriptor::label) : id;
        return name.equals(id) ? plain(id, names.streams()) : Spelling.label(name);
    }

    /** A scheme, or null where no name leads to it. */
    String scheme(String key) {
        String name = labels ? names.schemes().nameOrId(key, s -> Titles.of(s, names.context().locale())) : key;
        return name.equals(key) ? plain(key, names.schemes()) : Spelling.label(name);
    }

    /** A segment, or null where no name leads to it. */
    String segment(String key) {
        String name = labels ? names.segments().nameOrId(key, Segment::getName) : key;
        return name.equals(key) && leadsElsewhere(key, names.segments()) ? null : Spelling.quote(name);
    }

    /** A name that stands for itself. */
    String name(String name) {
        return Spelling.isWord(name) ? name : Spelling.label(name);
    }

    private static <T> String plain(String id, Directory<T> known) {
        return leadsElsewhere(id, known) ? null : Spelling.isWord(id) ? id : Spelling.label(id);
    }

    /** Whether somebody who reads the id as a name would find something else. */
    private static <T> boolean leadsElsewhere(String id, Directory<T> known) {
        return known.get(id).isEmpty() && !known.find(id).isEmpty();
    }
}
