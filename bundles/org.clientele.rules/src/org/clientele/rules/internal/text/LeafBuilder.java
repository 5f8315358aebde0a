package org.clientele.rules.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.clientele.core.definitions.Titles;
import org.clientele.core.facts.ColumnDescriptor;
import org.clientele.core.rules.text.TextRange;
import org.clientele.model.ClassificationScheme;
import org.clientele.model.ClienteleFactory;
import org.clientele.model.Condition;
import org.clientele.model.Negation;
import org.clientele.model.OperandType;
import org.clientele.model.SchemeValue;
import org.clientele.model.Segment;
import org.clientele.model.TypedCondition;
import org.clientele.rules.internal.text.Names.Directory;
import org.clientele.rules.internal.text.grammar.ConditionParser.AggregateLeafContext;
import org.clientele.rules.internal.text.grammar.ConditionParser.ClassLeafContext;
import org.clientele.rules.internal.text.grammar.ConditionParser.ColumnLeafContext;
import org.clientele.rules.internal.text.grammar.ConditionParser.LeafContext;
import org.clientele.rules.internal.text.grammar.ConditionParser.ListContext;
import org.clientele.rules.internal.text.grammar.ConditionParser.RelatedLeafContext;
import org.clientele.rules.internal.text.grammar.ConditionParser.SegmentLeafContext;
import org.clientele.rules.internal.text.grammar.ConditionParser.TypeLeafContext;
import org.clientele.rules.internal.text.grammar.ConditionParser.ValueContext;
import org.eclipse.osgi.util.NLS;

/** Makes the leaves of a tree; each part that could not be read has been told of, and the leaf is left out. */
final class LeafBuilder {

    private final Problems problems;
    private final Names names;
    private final LiteralReader literals;
    private final NameReader reader;
    private final WindowReader windows;
    private final ColumnTests columns;
    private final Aggregates aggregates;
    private final GeneralForm general;

    LeafBuilder(Problems problems, Names names) {
        this.problems = problems;
        this.names = names;
        this.literals = new LiteralReader(problems);
        this.reader = new NameReader(problems, literals, names);
        this.windows = new WindowReader(problems, literals);
        this.columns = new ColumnTests(problems, names, literals, windows);
        this.aggregates = new Aggregates(problems, names, literals, reader, windows);
        this.general = new GeneralForm(problems, names, literals, reader);
    }

    /** The leaf, or null. */
    Condition build(LeafContext context) {
        return switch (context) {
        case ColumnLeafContext leaf -> column(leaf);
        case AggregateLeafContext leaf -> aggregates.build(leaf);
        case SegmentLeafContext leaf -> segment(leaf);
        case ClassLeafContext leaf -> classification(leaf);
        case RelatedLeafContext leaf -> related(leaf);
        case TypeLeafContext leaf -> general.build(leaf);
        default -> null;
        };
    }

    private Condition column(ColumnLeafContext leaf) {
        String id = reader.column(leaf.column());
        if (id == null || leaf.test() == null) {
            return null;
        }
        Optional<ColumnDescriptor> descriptor = names.columns().get(id);
        return columns.build(id, descriptor.orElse(null), leaf.test());
    }

    private Condition segment(SegmentLeafContext leaf) {
        String written = reader.written(leaf.segment());
        if (written == null) {
            return null;
        }
        TypedCondition condition = Terms.condition(Terms.SEGMENT);
        add(condition, Terms.SEGMENT, segmentKey(written, problems.range(leaf.segment())));
        return leaf.WITHIN() == null || windows.add(condition, leaf.span(), Terms.LAST, true)
                ? condition : null;
    }

    private String segmentKey(String written, TextRange range) {
        Directory<Segment> known = names.segments();
        List<Segment> meant = known.find(written);
        if (meant.size() == 1 && meant.getFirst().getKey() != null) {
            return meant.getFirst().getKey();
        }
        if (meant.size() > 1) {
            List<String> keys = meant.stream().map(Segment::getKey).toList();
            problems.error(range, NLS.bind(Messages.name_ambiguous, written,
                    String.join(Messages.list_separator, keys)), keys.stream().map(Spelling::quote).toList());
        } else if (names.context().segments().isPresent()) {
            problems.error(range, NLS.bind(Messages.segment_unknown, written),
                    known.near(written).stream().map(Spelling::quote).toList());
        }
        return written;
    }

    private Condition classification(ClassLeafContext leaf) {
        String key = reader.key(leaf.scheme(), names.schemes(), Messages.scheme_unknown);
        OperandType type = names.quotedType(Terms.CLASSIFICATION, Terms.VALUE);
        List<Literal> values = leaf.list() != null ? values(leaf.list(), type)
                : Optional.ofNullable(literals.value(leaf.value(), type)).map(List::of).orElse(null);
        if (key == null || values == null) {
            return null;
        }
        TypedCondition condition = Terms.condition(Terms.CLASSIFICATION);
        add(condition, Terms.SCHEME, key);
        Optional<ClassificationScheme> scheme = names.schemes().get(key);
        for (Literal value : values) {
            Terms.add(condition, Terms.VALUE, value.type(),
                    scheme.map(s -> schemeValue(s, value)).orElse(value.text()));
        }
        if (leaf.SINCE() != null && !windows.add(condition, leaf.span(), Terms.LAST, true)) {
            return null;
        }
        return leaf.NOT() == null ? condition : not(condition);
    }

    private String schemeValue(ClassificationScheme scheme, Literal value) {
        if (value.text() == null) {
            return null;
        }
        Directory<SchemeValue> known = names.values(scheme);
        List<SchemeValue> meant = known.find(value.text());
        if (meant.size() == 1) {
            return meant.getFirst().getKey();
        }
        problems.warning(value.range(), NLS.bind(Messages.scheme_value_unknown, value.text(), Titles.of(scheme,
                names.context().locale())), known.near(value.text()).stream().map(Spelling::quote).toList());
        return value.text();
    }

    private Condition related(RelatedLeafContext leaf) {
        String kind = reader.written(leaf.kind());
        if (kind == null || leaf.direction() == null || leaf.direction().exception != null) {
            return null;
        }
        TypedCondition condition = Terms.condition(Terms.RELATIONSHIP);
        add(condition, Terms.KIND, kind);
        add(condition, Terms.DIRECTION, leaf.direction().OUT() == null ? Terms.IN : Terms.OUT);
        general.checkChoices(condition, problems.range(leaf.kind()));
        return added(condition, Terms.ROLE, leaf.WITH() != null, leaf.role)
                && added(condition, Terms.TARGET, leaf.TO() != null, leaf.target) ? condition : null;
    }

    private boolean added(TypedCondition condition, String name, boolean asked, ValueContext context) {
        if (!asked) {
            return true;
        }
        Literal value = literals.value(context, names.quotedType(condition.getTypeId(), name));
        if (value != null) {
            Terms.add(condition, name, value.type(), value.text());
        }
        return value != null;
    }

    private List<Literal> values(ListContext list, OperandType type) {
        List<Literal> values = new ArrayList<>();
        for (ValueContext each : list.value()) {
            Literal value = literals.value(each, type);
            if (value != null) {
                values.add(value);
            }
        }
        if (list.value().isEmpty() && list.exception == null) {
            problems.error(problems.range(list), Messages.list_empty);
        }
        return values;
    }

    private void add(TypedCondition condition, String name, String text) {
        Terms.add(condition, name, names.operandType(condition.getTypeId(), name), text);
    }

    static Negation not(Condition child) {
        Negation negation = ClienteleFactory.eINSTANCE.createNegation();
        negation.setChild(child);
        return negation;
    }
}
