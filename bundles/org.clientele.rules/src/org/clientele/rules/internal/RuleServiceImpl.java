package org.clientele.rules.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.rules.ConditionType;
import org.clientele.core.rules.ProofNode;
import org.clientele.core.rules.RuleService;
import org.clientele.model.CompositeCondition;
import org.clientele.model.Condition;
import org.clientele.model.Junction;
import org.clientele.model.Negation;
import org.clientele.model.TypedCondition;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.roaringbitmap.RoaringBitmap;

/** Walks condition trees and asks the contributed types for the leaves. */
@Component
public final class RuleServiceImpl implements RuleService {

    @Reference(policyOption = ReferencePolicyOption.GREEDY)
    private volatile List<ConditionType> types = List.of();

    /** The service of the running program. */
    @Activate
    public RuleServiceImpl() {
        // the types come and go
    }

    /**
     * The service without a framework.
     *
     * @param types the condition types
     */
    public RuleServiceImpl(List<ConditionType> types) {
        this.types = List.copyOf(types);
    }

    @Override
    public RoaringBitmap evaluate(Condition condition, FactSnapshot facts) throws ClienteleException {
        check(condition);
        return evaluate(condition, facts, facts.visible());
    }

    @Override
    public ProofNode explain(Condition condition, FactSnapshot facts, int row) throws ClienteleException {
        check(condition);
        if (!facts.visible().contains(row)) {
            throw new ClienteleException(StatusCodes.NOT_FOUND, Messages.customer_hidden);
        }
        return prove(condition, facts, row);
    }

    @Override
    public Set<String> columns(Condition condition) {
        Set<String> columns = new HashSet<>();
        collect(condition, columns);
        return columns;
    }

    private void collect(Condition condition, Set<String> columns) {
        switch (condition) {
        case CompositeCondition composite -> composite.getChildren().forEach(child -> collect(child, columns));
        case Negation negation -> collect(negation.getChild(), columns);
        case TypedCondition typed -> types.stream().filter(t -> t.id().equals(typed.getTypeId()))
                .forEach(t -> columns.addAll(t.columns(typed)));
        case null, default -> {
            // an empty place reads nothing
        }
        }
    }

    /** Finds gaps and missing types before anything is computed: what is cut short would hide them. */
    private void check(Condition condition) throws ClienteleException {
        switch (condition) {
        case CompositeCondition composite -> {
            for (Condition child : composite.getChildren()) {
                check(child);
            }
        }
        case Negation negation -> check(negation.getChild());
        case TypedCondition typed -> type(typed);
        case null, default -> throw new ClienteleException(StatusCodes.RULE_INVALID, Messages.condition_empty);
        }
    }

    private RoaringBitmap evaluate(Condition condition, FactSnapshot facts, RoaringBitmap candidates)
            throws ClienteleException {
        return switch (condition) {
        case CompositeCondition all when all.getJunction() == Junction.ALL -> {
            RoaringBitmap left = candidates.clone();
            for (Condition child : all.getChildren()) {
                left = evaluate(child, facts, left);
            }
            yield left;
        }
        case CompositeCondition any -> {
            RoaringBitmap found = new RoaringBitmap();
            RoaringBitmap left = candidates.clone();
            for (Condition child : any.getChildren()) {
                RoaringBitmap more = evaluate(child, facts, left);
                found.or(more);
                left.andNot(more);
            }
            yield found;
        }
        case Negation negation -> RoaringBitmap.andNot(candidates, evaluate(negation.getChild(), facts, candidates));
        case TypedCondition typed -> type(typed).evaluate(typed, facts, candidates);
        default -> throw new ClienteleException(StatusCodes.RULE_INVALID, Messages.condition_empty);
        };
    }

    private ProofNode prove(Condition condition, FactSnapshot facts, int row) throws ClienteleException {
        return switch (condition) {
        case CompositeCondition composite -> {
            List<ProofNode> children = new ArrayList<>();
            for (Condition child : composite.getChildren()) {
                children.add(prove(child, facts, row));
            }
            boolean all = composite.getJunction() == Junction.ALL;
            yield new ProofNode(all ? children.stream().allMatch(ProofNode::holds)
                    : children.stream().anyMatch(ProofNode::holds), all ? Messages.all : Messages.any, children);
        }
        case Negation negation -> {
            ProofNode child = prove(negation.getChild(), facts, row);
            yield new ProofNode(!child.holds(), Messages.not, List.of(child));
        }
        case TypedCondition typed -> type(typed).explain(typed, facts, row);
        default -> throw new ClienteleException(StatusCodes.RULE_INVALID, Messages.condition_empty);
        };
    }

    private ConditionType type(TypedCondition condition) throws ClienteleException {
        for (ConditionType type : types) {
            if (type.id().equals(condition.getTypeId())) {
                return type;
            }
        }
        throw new ClienteleException(StatusCodes.RULE_DISABLED,
                NLS.bind(Messages.type_missing, condition.getTypeId()));
    }
}
