package org.clientele.ui.segments.internal.editor;

import java.text.Collator;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.clientele.core.ClienteleException;
import org.clientele.core.definitions.DefinitionService;
import org.clientele.core.definitions.Definitions;
import org.clientele.core.definitions.Titles;
import org.clientele.core.facts.ColumnDescriptor;
import org.clientele.core.facts.FactColumn;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.rules.ConditionType;
import org.clientele.core.rules.OperandDescriptor;
import org.clientele.core.rules.OperandDescriptor.Choice;
import org.clientele.core.rules.RuleService;
import org.clientele.core.segmentation.SegmentService;
import org.clientele.model.ClassificationScheme;
import org.clientele.model.OperandType;
import org.clientele.model.Segment;
import org.clientele.model.TypedCondition;
import org.clientele.ui.StoreSession;

/**
 * What conditions may name: columns with their values, condition types, segments, schemes. Read in the background; then
 * immutable, save that values of columns are looked up when asked for.
 */
public final class Vocabulary {

    private static final int MOST_VALUES = 10_000;

    private final FactSnapshot facts;
    private final Map<String, ConditionType> types = new LinkedHashMap<>();
    private final Map<String, ColumnDescriptor> columns = new LinkedHashMap<>();
    private final List<Segment> segments;
    private final Definitions definitions;

    /**
     * Words of given facts.
     *
     * @param facts the columns
     * @param types the condition types
     * @param segments the segments
     * @param definitions the schemes; may be null
     */
    public Vocabulary(FactSnapshot facts, List<ConditionType> types, List<Segment> segments, Definitions definitions) {
        this.facts = facts;
        this.segments = List.copyOf(segments);
        this.definitions = definitions;
        types.forEach(t -> this.types.put(t.id(), t));
        facts.columns().forEach(c -> columns.put(c.id(), c));
    }

    /** Reads the words of a store. For a background thread. */
    static Vocabulary of(StoreSession session, FactSnapshot facts, RuleService rules, SegmentService segments,
            DefinitionService definitions) throws ClienteleException {
        return new Vocabulary(facts, rules.types(), segments.segments(session.store(), session.actor()),
                definitions == null ? null : definitions.definitions(session.store()));
    }

    /** The columns. */
    public FactSnapshot facts() {
        return facts;
    }

    /** The condition types, ours first. */
    public List<ConditionType> types() {
        return List.copyOf(types.values());
    }

    /** The segments. */
    public List<Segment> segments() {
        return segments;
    }

    /** The schemes, where they are known. */
    public Optional<Definitions> definitions() {
        return Optional.ofNullable(definitions);
    }

    /** A condition type, or empty when it is not installed. */
    public Optional<ConditionType> type(String id) {
        return Optional.ofNullable(types.get(id));
    }

    /** A column, or empty when there is none. */
    public Optional<ColumnDescriptor> column(String id) {
        return Optional.ofNullable(columns.get(id));
    }

    /** How a value is read: where the operand says text and the condition names a column, as the column's values are. */
    OperandType typeOf(TypedCondition condition, ConditionType type, OperandDescriptor operand) {
        return operand.type() != OperandType.TEXT ? operand.type()
                : columnOf(condition, type).map(c -> NodeTexts.typeOf(c.type())).orElse(OperandType.TEXT);
    }

    /** The column that a condition is about. */
    Optional<ColumnDescriptor> columnOf(TypedCondition condition, ConditionType type) {
        return type.operands().stream().filter(o -> o.type() == OperandType.COLUMN).findFirst()
                .flatMap(o -> column(ConditionTrees.value(condition, o.name())));
    }

    /** The name behind a key, or the key. */
    String name(String kind, String key) {
        return keys(kind, null).stream().filter(c -> c.text().equals(key)).map(Choice::label).findFirst().orElse(key);
    }

    /**
     * What an operand may be. May take a moment: the values of a column are sorted.
     *
     * @return texts with labels, or an empty list where anything may be typed
     */
    public List<Choice> choices(TypedCondition condition, ConditionType type, OperandDescriptor operand) {
        if (!operand.choices().isEmpty()) {
            return operand.choices();
        }
        return switch (operand.type()) {
        case COLUMN -> columns.values().stream().map(c -> new Choice(c.id(), c.label())).toList();
        case KEY -> keys(operand.keyOf(), schemeOf(condition, type));
        case TEXT -> columnOf(condition, type).flatMap(c -> facts.column(c.id())).map(Vocabulary::values)
                .orElse(List.of());
        default -> List.of();
        };
    }

    private String schemeOf(TypedCondition condition, ConditionType type) {
        return type.operands().stream().filter(o -> "scheme".equals(o.keyOf())).findFirst() //$NON-NLS-1$
                .map(o -> ConditionTrees.value(condition, o.name())).orElse(null);
    }

    private List<Choice> keys(String kind, String scheme) {
        if ("segment".equals(kind)) { //$NON-NLS-1$
            return segments.stream().map(s -> new Choice(s.getKey(), s.getName())).toList();
        }
        if (definitions == null || kind == null) {
            return List.of();
        }
        if ("scheme".equals(kind)) { //$NON-NLS-1$
            return definitions.schemes().stream().map(s -> new Choice(s.getKey(), Titles.of(s))).toList();
        }
        return definitions.schemes().stream().filter(s -> scheme == null || scheme.equals(s.getKey()))
                .flatMap(Vocabulary::values).toList();
    }

    private static Stream<Choice> values(ClassificationScheme scheme) {
        return scheme.getValues().stream().map(v -> new Choice(v.getKey(), Titles.of(v)));
    }

    private static List<Choice> values(FactColumn column) {
        int codes = Math.min(column.codes(), MOST_VALUES);
        return codes <= 0 ? List.of()
                : IntStream.range(0, codes).mapToObj(column::textOfCode).filter(Objects::nonNull)
                        .sorted(Comparator.comparing(String::toString, Collator.getInstance()))
                        .map(t -> new Choice(t, t)).toList();
    }
}
