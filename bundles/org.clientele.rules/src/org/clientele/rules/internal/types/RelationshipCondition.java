package org.clientele.rules.internal.types;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.clientele.core.ClienteleException;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.rules.ConditionType;
import org.clientele.core.rules.OperandDescriptor;
import org.clientele.core.rules.OperandDescriptor.Choice;
import org.clientele.core.rules.ProofNode;
import org.clientele.core.rules.ProposedChange;
import org.clientele.core.rules.ProposedChange.AddLink;
import org.clientele.core.rules.UsedFact;
import org.clientele.model.OperandType;
import org.clientele.model.RelationshipKind;
import org.clientele.model.TypedCondition;
import org.clientele.rules.Conditions;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Component;
import org.roaringbitmap.RoaringBitmap;

/** A customer has a relationship today, such as a contact in a role, or being a part of a group. */
@Component(service = ConditionType.class)
public final class RelationshipCondition implements ConditionType {

    private static final String PARTY = "party"; //$NON-NLS-1$
    private static final NumberTest ANY = NumberTest.between(1, Long.MAX_VALUE);

    @Override
    public String id() {
        return Conditions.RELATIONSHIP;
    }

    @Override
    public String label() {
        return Messages.type_relationship;
    }

    @Override
    public List<OperandDescriptor> operands() {
        return List.of(
                OperandDescriptor.required(Conditions.KIND, Messages.operand_kind, OperandType.OPERATOR).oneOf(
                        RelationshipKind.VALUES.stream().map(k -> new Choice(k.getName(), label(k))).toList()),
                OperandDescriptor.required(Conditions.DIRECTION, Messages.operand_direction, OperandType.OPERATOR)
                        .oneOf(List.of(new Choice(LinkWish.OUT, Messages.direction_out),
                                new Choice(LinkWish.IN, Messages.direction_in))),
                OperandDescriptor.optional(Conditions.ROLE, Messages.operand_role, OperandType.TEXT),
                OperandDescriptor.optional(Conditions.TARGET, Messages.operand_party, OperandType.KEY)
                        .key(PARTY));
    }

    static String label(RelationshipKind kind) {
        return switch (kind) {
        case WORKS_FOR -> Messages.kind_works_for;
        case PART_OF -> Messages.kind_part_of;
        case KNOWS -> Messages.kind_knows;
        case REFERS -> Messages.kind_refers;
        case CONTROLS -> Messages.kind_controls;
        };
    }

    @Override
    public Set<String> columns(TypedCondition condition) {
        return Set.of();
    }

    @Override
    public boolean links(TypedCondition condition) {
        return true;
    }

    @Override
    public boolean timed(TypedCondition condition) {
        return true;
    }

    @Override
    public RoaringBitmap evaluate(TypedCondition condition, FactSnapshot facts, RoaringBitmap candidates)
            throws ClienteleException {
        return RowSelection.select(LinkWish.of(condition, facts), ANY, candidates);
    }

    @Override
    public ProofNode explain(TypedCondition condition, FactSnapshot facts, int row) throws ClienteleException {
        LinkWish wish = LinkWish.of(condition, facts);
        String count = Long.toString(wish.number(row));
        return ProofNode.leaf(ANY.holds(wish.number(row)),
                NLS.bind(Messages.comparison, new Object[] { wish.label(), count, Messages.link_wanted }),
                List.of(new UsedFact(null, wish.label(), count)));
    }

    @Override
    public LocalDate nextChange(TypedCondition condition, FactSnapshot facts, int row) throws ClienteleException {
        return LinkWish.of(condition, facts).nextChange(row);
    }

    @Override
    public Optional<ProposedChange> propose(TypedCondition condition, FactSnapshot facts, int row)
            throws ClienteleException {
        LinkWish wish = LinkWish.of(condition, facts);
        return ANY.holds(wish.number(row)) ? Optional.empty()
                : Optional.of(new AddLink(wish.kind(), wish.isOutgoing(), wish.party(),
                        new Operands(condition).text(Conditions.ROLE).orElse(null),
                        NLS.bind(Messages.link_add, wish.label())));
    }
}
