package org.clientele.rules.internal.text;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.clientele.core.rules.ConditionType;
import org.clientele.core.rules.OperandDescriptor;
import org.clientele.core.rules.OperandDescriptor.Choice;
import org.clientele.core.rules.text.TextRange;
import org.clientele.model.Condition;
import org.clientele.model.Operand;
import org.clientele.model.OperandType;
import org.clientele.model.TypedCondition;
import org.clientele.rules.internal.text.grammar.ConditionParser.OperandContext;
import org.clientele.rules.internal.text.grammar.ConditionParser.OperandValueContext;
import org.clientele.rules.internal.text.grammar.ConditionParser.TypeLeafContext;
import org.eclipse.osgi.util.NLS;

/** Reads the general form of all types: {@code type "id"(operand: value, ...)}; a type that is missing is kept. */
final class GeneralForm {

    private final Problems problems;
    private final Names names;
    private final LiteralReader literals;
    private final NameReader reader;

    GeneralForm(Problems problems, Names names, LiteralReader literals, NameReader reader) {
        this.problems = problems;
        this.names = names;
        this.literals = literals;
        this.reader = reader;
    }

    Condition build(TypeLeafContext leaf) {
        if (leaf.typeId() == null || leaf.typeId().exception != null
                || !LiteralReader.isThere(leaf.typeId().getStart())) {
            return null;
        }
        String id = leaf.typeId().STRING() == null ? null : literals.string(leaf.typeId().STRING());
        TypedCondition condition = Terms.condition(id);
        Optional<ConditionType> type = names.type(id);
        TextRange range = problems.range(leaf.typeId());
        if (type.isEmpty()) {
            problems.warning(range, NLS.bind(Messages.type_unknown, id == null ? "" : id), //$NON-NLS-1$
                    Nearest.of(id == null ? "" : id, names.types().keySet()).stream().map(Spelling::quote).toList()); //$NON-NLS-1$
        }
        for (OperandContext each : leaf.operand()) {
            operand(condition, type.orElse(null), each);
        }
        type.filter(known -> leaf.exception == null).ifPresent(known -> complete(condition, known, range));
        return condition;
    }

    /** Tells of operands that have a text which is none of those that their type allows. */
    void checkChoices(TypedCondition condition, TextRange range) {
        names.type(condition.getTypeId()).ifPresent(type -> condition.getOperands()
                .forEach(operand -> Names.operand(type, operand.getName())
                        .ifPresent(known -> choice(known, operand.getText(), range, false))));
    }

    private void operand(TypedCondition condition, ConditionType type, OperandContext context) {
        if (context.operandValue() == null) {
            return;
        }
        String name = context.operandName() == null ? null : reader.written(context.operandName());
        OperandDescriptor known = type == null || name == null ? null : Names.operand(type, name).orElse(null);
        Literal value = value(context.operandValue(), known, condition.getTypeId());
        if (value == null) {
            return;
        }
        Terms.add(condition, name, value.type(), value.text());
        if (type != null && known == null && !type.operands().isEmpty()) {
            List<String> allowed = type.operands().stream().map(OperandDescriptor::name).toList();
            problems.expected(problems.range(context.operandName() == null ? context : context.operandName()),
                    NLS.bind(Messages.operand_unknown, name == null ? "" : name, type.label()), allowed, //$NON-NLS-1$
                    Nearest.of(name == null ? "" : name, allowed)); //$NON-NLS-1$
        }
        if (known != null) {
            choice(known, value.text(), value.range(), true);
        }
    }

    private Literal value(OperandValueContext context, OperandDescriptor known, String type) {
        if (context.column() != null) {
            String id = reader.column(context.column());
            return id == null ? null : new Literal(OperandType.COLUMN, id, problems.range(context));
        }
        Literal value = literals.value(context.value(),
                known == null ? OperandType.TEXT : names.quotedType(type, known.name()));
        if (value == null || known == null || value.text() == null) {
            return value;
        }
        boolean fits = switch (known.type()) {
        case NUMBER -> Spelling.isNumber(value.text());
        case DATE -> Spelling.isDay(value.text());
        case BOOLEAN -> value.text().equals("true") || value.text().equals("false"); //$NON-NLS-1$ //$NON-NLS-2$
        case COLUMN -> value.type() == OperandType.COLUMN;
        default -> true;
        };
        if (!fits) {
            String wanted = switch (known.type()) {
            case NUMBER -> Messages.expected_number;
            case DATE -> Messages.expected_date;
            case COLUMN -> Messages.expected_column;
            default -> "true, false"; //$NON-NLS-1$
            };
            problems.expected(value.range(), NLS.bind(Messages.operand_type, known.label(), wanted), List.of(wanted),
                    List.of());
        }
        return value;
    }

    private void choice(OperandDescriptor known, String text, TextRange range, boolean quoted) {
        List<String> choices = known.choices().stream().map(Choice::text).toList();
        if (!choices.isEmpty() && text != null && !choices.contains(text)) {
            List<String> near = Nearest.of(text, choices);
            problems.expected(range, NLS.bind(Messages.operand_choice, new Object[] { known.label(), text,
                    String.join(Messages.list_separator, choices) }), choices,
                    quoted ? near.stream().map(Spelling::quote).toList() : near);
        }
    }

    private void complete(TypedCondition condition, ConditionType type, TextRange range) {
        Set<String> there = new HashSet<>();
        Set<String> twice = new HashSet<>();
        for (Operand operand : condition.getOperands()) {
            if (!there.add(operand.getName())) {
                twice.add(operand.getName());
            }
        }
        List<String> missing = type.operands().stream().filter(OperandDescriptor::required)
                .map(OperandDescriptor::name).filter(name -> !there.contains(name)).toList();
        if (!missing.isEmpty()) {
            problems.expected(range, NLS.bind(Messages.operand_missing, type.label(),
                    String.join(Messages.list_separator, missing)), missing, List.of());
        }
        type.operands().stream().filter(operand -> !operand.many() && twice.contains(operand.name())).findFirst()
                .ifPresent(operand -> problems.error(range, NLS.bind(Messages.operand_twice, operand.label())));
    }
}
