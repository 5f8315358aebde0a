package org.clientele.rules.internal;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.rules.OperandDescriptor;
import org.clientele.core.rules.RuleProblem;
import org.clientele.model.Operand;
import org.clientele.model.OperandType;
import org.eclipse.osgi.util.NLS;
import org.roaringbitmap.RoaringBitmap;

/** Finds what is wrong with the nodes of a tree: first what the operands tell, then what the type itself says. */
final class Checks {

    private final FactSnapshot facts;
    private final List<RuleProblem> problems = new ArrayList<>();

    private Checks(FactSnapshot facts) {
        this.facts = facts;
    }

    static List<RuleProblem> of(RuleNode root, FactSnapshot facts) {
        Checks checks = new Checks(facts);
        checks.look(root);
        return checks.problems;
    }

    private void look(RuleNode node) {
        if (node.failure() != null) {
            add(node, null, node.failure().code(), node.failure().getMessage());
        } else if (node.kind() == RuleNode.Kind.LEAF) {
            int before = problems.size();
            node.type().operands().forEach(operand -> look(node, operand));
            if (problems.size() == before) {
                ask(node);
            }
        }
        node.children().forEach(this::look);
    }

    private void ask(RuleNode node) {
        try {
            node.type().evaluate(node.leaf(), facts, new RoaringBitmap());
        } catch (ClienteleException e) {
            add(node, null, e.code(), e.getMessage());
        }
    }

    private void look(RuleNode node, OperandDescriptor wanted) {
        List<String> texts = new ArrayList<>();
        for (Operand operand : node.leaf().getOperands()) {
            if (wanted.name().equals(operand.getName()) && operand.getText() != null) {
                texts.add(operand.getText());
            }
        }
        if (texts.isEmpty() && wanted.required()) {
            invalid(node, wanted, NLS.bind(Messages.operand_absent, node.type().label(), wanted.label()));
        } else if (texts.size() > 1 && !wanted.many()) {
            invalid(node, wanted, NLS.bind(Messages.operand_twice, node.type().label(), wanted.label()));
        }
        for (String text : texts) {
            if (!wanted.choices().isEmpty() && wanted.choices().stream().noneMatch(c -> c.text().equals(text))) {
                invalid(node, wanted, NLS.bind(Messages.operand_choice,
                        new Object[] { text, wanted.label(), String.join(Messages.list_separator,
                                wanted.choices().stream().map(OperandDescriptor.Choice::text).toList()) }));
            } else if (!reads(wanted.type(), text)) {
                invalid(node, wanted, NLS.bind(Messages.operand_kind, text, wanted.label()));
            }
        }
    }

    private static boolean reads(OperandType type, String text) {
        try {
            return switch (type) {
            case NUMBER -> new BigDecimal(text.strip()).precision() > 0;
            case DATE -> LocalDate.parse(text.strip()).getYear() > -10_000;
            case BOOLEAN -> "true".equals(text) || "false".equals(text); //$NON-NLS-1$ //$NON-NLS-2$
            case COLUMN, KEY -> !text.isBlank();
            case null, default -> true;
            };
        } catch (NumberFormatException | DateTimeException e) {
            return false;
        }
    }

    private void invalid(RuleNode node, OperandDescriptor operand, String sentence) {
        add(node, operand.name(), StatusCodes.RULE_INVALID, sentence);
    }

    private void add(RuleNode node, String operand, int code, String sentence) {
        problems.add(new RuleProblem(node.condition(), operand, code, sentence));
    }
}
