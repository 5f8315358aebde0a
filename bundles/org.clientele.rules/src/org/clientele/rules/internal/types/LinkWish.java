package org.clientele.rules.internal.types;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.facts.LinkFacts;
import org.clientele.model.RelationshipKind;
import org.clientele.model.TypedCondition;
import org.clientele.rules.Conditions;
import org.eclipse.osgi.util.NLS;

/**
 * A condition over relationships, read: for each row how many hold today that are wanted.
 *
 * @param links the relationships
 * @param kind the wanted kind
 * @param isOutgoing the wanted direction; not asked of a kind without one
 * @param role a part of the wanted role in lower case, or null for any
 * @param party the wanted party at the other end, or 0 for any
 * @param today the day of the facts
 */
record LinkWish(LinkFacts links, RelationshipKind kind, boolean isOutgoing, String role, long party, LocalDate today)
        implements RowNumbers {

    static final String OUT = "out"; //$NON-NLS-1$
    static final String IN = "in"; //$NON-NLS-1$

    static LinkWish of(TypedCondition condition, FactSnapshot facts) throws ClienteleException {
        Operands operands = new Operands(condition);
        String name = operands.required(Conditions.KIND);
        RelationshipKind kind = RelationshipKind.getByName(name);
        if (kind == null) {
            throw operands.unknown(Conditions.KIND, name, RelationshipKind.VALUES.stream()
                    .map(RelationshipKind::getName).collect(Collectors.joining(", "))); //$NON-NLS-1$
        }
        String direction = operands.text(Conditions.DIRECTION).orElse(kind == RelationshipKind.KNOWS ? OUT : null);
        if (direction == null) {
            throw operands.missing(Conditions.DIRECTION);
        }
        if (!direction.equals(OUT) && !direction.equals(IN)) {
            throw operands.unknown(Conditions.DIRECTION, direction, OUT + ", " + IN); //$NON-NLS-1$
        }
        String role = operands.text(Conditions.ROLE).map(text -> text.toLowerCase(Locale.ROOT)).orElse(null);
        long party = party(operands.text(Conditions.TARGET).orElse("0")); //$NON-NLS-1$
        LinkFacts links = facts.links().orElseThrow(
                () -> new ClienteleException(StatusCodes.RULE_DISABLED, Messages.links_missing));
        return new LinkWish(links, kind, direction.equals(OUT), role, party, facts.today());
    }

    private static long party(String text) throws ClienteleException {
        try {
            return Long.parseLong(text.strip());
        } catch (NumberFormatException e) {
            throw Operands.invalid(Messages.party_wrong, text, Conditions.TARGET);
        }
    }

    @Override
    public int sparse() {
        return 1;
    }

    @Override
    public long number(int row) {
        Counter counter = new Counter(this);
        links.forEach(row, counter);
        return counter.count;
    }

    @Override
    public void numbers(int from, int count, long[] into) {
        Counter counter = new Counter(this);
        for (int i = 0; i < count; i++) {
            counter.count = 0;
            links.forEach(from + i, counter);
            into[i] = counter.count;
        }
    }

    boolean wants(RelationshipKind other, boolean isOut, long otherParty, String text) {
        return other == kind && (kind == RelationshipKind.KNOWS || isOut == isOutgoing)
                && (party == 0 || otherParty == party)
                && (role == null || text != null && text.toLowerCase(Locale.ROOT).contains(role));
    }

    /** The first day on which the first wanted relationship begins, or none is left; null for never. */
    LocalDate nextChange(int row) {
        long[] days = new long[] { today.toEpochDay() };
        boolean holds = isCovered(row, days[0]);
        if (!holds) {
            long[] next = { Long.MAX_VALUE };
            links.forEachDated(row, (other, isOut, otherParty, text, first, last) -> {
                if (wants(other, isOut, otherParty, text) && first > days[0] && first <= last) {
                    next[0] = Math.min(next[0], first);
                }
            });
            return next[0] == Long.MAX_VALUE ? null : LocalDate.ofEpochDay(next[0]);
        }
        while (isCovered(row, days[0])) {
            long day = days[0];
            links.forEachDated(row, (other, isOut, otherParty, text, first, last) -> {
                if (wants(other, isOut, otherParty, text) && first <= day && last >= day) {
                    days[0] = Math.max(days[0], last == Long.MAX_VALUE ? last : last + 1);
                }
            });
            if (days[0] == Long.MAX_VALUE) {
                return null;
            }
        }
        return LocalDate.ofEpochDay(days[0]);
    }

    private boolean isCovered(int row, long day) {
        boolean[] found = new boolean[1];
        links.forEachDated(row, (other, isOut, otherParty, text, first, last) -> found[0] |= first <= day
                && day <= last && wants(other, isOut, otherParty, text));
        return found[0];
    }

    String label() {
        String label = RelationshipCondition.label(kind);
        if (kind != RelationshipKind.KNOWS) {
            label = NLS.bind(isOutgoing ? Messages.link_out : Messages.link_in, label);
        }
        if (role != null) {
            label = NLS.bind(Messages.link_role, label, role);
        }
        return party == 0 ? label : NLS.bind(Messages.link_party, label, Long.toString(party));
    }

    /** Counts what is wanted; each role is looked at once. Used by one thread. */
    private static final class Counter implements LinkFacts.Visitor {

        private final LinkWish wish;
        private final Map<String, Boolean> roles = new HashMap<>();
        private int count;

        Counter(LinkWish wish) {
            this.wish = wish;
        }

        @Override
        public void link(RelationshipKind kind, boolean outgoing, long otherParty, String role, boolean today) {
            if (today && kind == wish.kind && (kind == RelationshipKind.KNOWS || outgoing == wish.isOutgoing)
                    && (wish.party == 0 || otherParty == wish.party) && (wish.role == null || role != null
                            && roles.computeIfAbsent(role, r -> r.toLowerCase(Locale.ROOT).contains(wish.role)))) {
                count++;
            }
        }
    }
}
