package org.clientele.core.rules.text;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.clientele.core.definitions.Definitions;
import org.clientele.core.facts.ColumnDescriptor;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.rules.ConditionType;
import org.clientele.model.Segment;

/**
 * What the names in a text may refer to. Immutable; each {@code with} method gives another context. What is not given is
 * not checked: without segments every key of a segment is taken as it is.
 *
 * @since 1.0
 */
public final class TextContext {

    private final Locale locale;
    private final boolean labels;
    private final List<ColumnDescriptor> columns;
    private final FactSnapshot facts;
    private final Definitions definitions;
    private final List<Segment> segments;
    private final List<ConditionType> types;

    private TextContext(Locale locale, boolean labels, List<ColumnDescriptor> columns, FactSnapshot facts,
            Definitions definitions, List<Segment> segments, List<ConditionType> types) {
        this.locale = locale;
        this.labels = labels;
        this.columns = columns;
        this.facts = facts;
        this.definitions = definitions;
        this.segments = segments;
        this.types = types;
    }

    /**
     * A context that knows some columns only.
     *
     * @param locale the language of names, in the order of which names are preferred
     * @param columns the columns
     * @return a context whose texts are written with ids
     */
    public static TextContext of(Locale locale, Collection<ColumnDescriptor> columns) {
        return new TextContext(locale, false, List.copyOf(columns), null, null, null, null);
    }

    /**
     * A context over the facts of a store.
     *
     * @param locale the language of names
     * @param facts the columns with their values, and the streams of events
     * @return a context whose texts are written with ids
     */
    public static TextContext of(Locale locale, FactSnapshot facts) {
        return new TextContext(locale, false, List.copyOf(facts.columns()), facts, null, null, null);
    }

    /**
     * Chooses how columns, schemes and segments are written.
     *
     * @param written true for names in brackets in the user's language, false for ids
     * @return another context
     */
    public TextContext withLabels(boolean written) {
        return new TextContext(locale, written, columns, facts, definitions, segments, types);
    }

    /**
     * Adds the schemes of classification.
     *
     * @param known the definitions of the store
     * @return another context
     */
    public TextContext withDefinitions(Definitions known) {
        return new TextContext(locale, labels, columns, facts, known, segments, types);
    }

    /**
     * Adds the segments.
     *
     * @param known the segments that there are
     * @return another context
     */
    public TextContext withSegments(Collection<Segment> known) {
        return new TextContext(locale, labels, columns, facts, definitions, List.copyOf(known), types);
    }

    /**
     * Says which condition types there are.
     *
     * @param known the types
     * @return another context; without, those of the running program
     */
    public TextContext withTypes(Collection<? extends ConditionType> known) {
        return new TextContext(locale, labels, columns, facts, definitions, segments, List.copyOf(known));
    }

    /**
     * The language of names.
     *
     * @return the user's locale
     */
    public Locale locale() {
        return locale;
    }

    /**
     * How names are written.
     *
     * @return true for names in brackets, false for ids
     */
    public boolean labels() {
        return labels;
    }

    /**
     * The columns.
     *
     * @return in the order in which they are offered to people
     */
    public List<ColumnDescriptor> columns() {
        return columns;
    }

    /**
     * The facts.
     *
     * @return the columns' values, or empty where they are not known
     */
    public Optional<FactSnapshot> facts() {
        return Optional.ofNullable(facts);
    }

    /**
     * The definitions.
     *
     * @return the schemes of classification, or empty where they are not known
     */
    public Optional<Definitions> definitions() {
        return Optional.ofNullable(definitions);
    }

    /**
     * The segments.
     *
     * @return all segments, or empty where they are not known
     */
    public Optional<List<Segment>> segments() {
        return Optional.ofNullable(segments);
    }

    /**
     * The condition types.
     *
     * @return all types, or empty for those of the running program
     */
    public Optional<List<ConditionType>> types() {
        return Optional.ofNullable(types);
    }
}
