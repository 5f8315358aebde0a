package org.clientele.ui.segments.internal.why;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.clientele.core.ClienteleException;
import org.clientele.core.classification.ClassificationService;
import org.clientele.core.definitions.DefinitionService;
import org.clientele.core.definitions.Definitions;
import org.clientele.core.definitions.Titles;
import org.clientele.core.facts.FactColumn;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.grades.GradeProof;
import org.clientele.core.grades.GradeService;
import org.clientele.core.rules.Decision;
import org.clientele.core.rules.ProofNode;
import org.clientele.core.rules.Proposal;
import org.clientele.core.rules.RuleService;
import org.clientele.core.segmentation.MembershipService;
import org.clientele.core.segmentation.MembershipStay;
import org.clientele.core.segmentation.SegmentService;
import org.clientele.model.ClassificationScheme;
import org.clientele.model.Grade;
import org.clientele.model.GradeTable;
import org.clientele.model.Segment;
import org.clientele.ui.Formats;
import org.clientele.ui.StoreSession;
import org.clientele.ui.segments.internal.why.WhyRule.Kind;
import org.clientele.ui.segments.internal.why.WhyRule.State;
import org.roaringbitmap.RoaringBitmap;

/**
 * What is asked of rules for the Why view. Plain; each method is for a background thread. Who asks sees only customers that
 * the access filter lets through: all questions go through that person's snapshot.
 */
public final class WhyModel {

    private final Services services;
    private final Formats formats = Formats.ofUser();

    /**
     * The services that know rules; those that may be null leave their rules out.
     *
     * @param rules evaluates
     * @param segments the segments
     * @param memberships who is in them since when
     * @param definitions the schemes; may be null
     * @param classifications computed schemes; may be null
     * @param grades grades; may be null
     */
    public record Services(RuleService rules, SegmentService segments, MembershipService memberships,
            DefinitionService definitions, ClassificationService classifications, GradeService grades) {
    }

    /**
     * A model over services.
     *
     * @param services know the rules
     */
    public WhyModel(Services services) {
        this.services = services;
    }

    /**
     * The rules, those that hold first.
     *
     * @param session the store and who asks
     * @param facts the columns on behalf of who asks
     * @param parties the selected customers
     * @param shown the one that is shown
     * @return the rules; empty when the party is no customer, or hidden
     * @throws ClienteleException LOCK_TIMEOUT
     */
    public List<WhyRule> rules(StoreSession session, FactSnapshot facts, List<Long> parties, long shown)
            throws ClienteleException {
        int row = visible(facts, shown);
        if (row < 0) {
            return List.of();
        }
        List<WhyRule> rules = new ArrayList<>(segments(session, facts, parties, row, shown));
        rules.addAll(classes(session, facts, row));
        rules.addAll(grades(session, shown));
        rules.sort(Comparator.comparing(WhyRule::state).thenComparing(WhyRule::kind));
        return rules;
    }

    private static int visible(FactSnapshot facts, long party) {
        int row = facts.rowOf(party);
        return row >= 0 && facts.visible().contains(row) ? row : -1;
    }

    private List<WhyRule> segments(StoreSession session, FactSnapshot facts, List<Long> parties, int row, long shown)
            throws ClienteleException {
        Map<String, LocalDate> since = new HashMap<>();
        for (MembershipStay stay : services.memberships().history(session.store(), session.actor(), shown)) {
            if (stay.left().isEmpty()) {
                since.putIfAbsent(stay.segment(), stay.entered().day());
            }
        }
        int[] rows = parties.stream().mapToInt(p -> visible(facts, p)).filter(r -> r >= 0).toArray();
        List<WhyRule> rules = new ArrayList<>();
        for (Segment segment : services.segments().segments(session.store(), session.actor())) {
            try {
                RoaringBitmap members = services.segments().members(session.store(), segment, facts);
                int holding = 0;
                for (int each : rows) {
                    holding += members.contains(each) ? 1 : 0;
                }
                boolean in = members.contains(row);
                LocalDate day = since.get(segment.getKey());
                rules.add(new WhyRule(Kind.SEGMENT, segment.getKey(), segment.getName(), in ? State.MET : State.UNMET,
                        in && day != null ? Messages.bind(Messages.Rule_since, formats.date(day))
                                : in ? Messages.Rule_in : Messages.Rule_out,
                        parties.size() > 1 ? holding : -1));
            } catch (ClienteleException e) {
                rules.add(new WhyRule(Kind.SEGMENT, segment.getKey(), segment.getName(), State.DISABLED,
                        e.getStatus().getMessage(), -1));
            }
        }
        return rules;
    }

    private List<WhyRule> classes(StoreSession session, FactSnapshot facts, int row) throws ClienteleException {
        if (services.definitions() == null || services.classifications() == null) {
            return List.of();
        }
        Definitions definitions = services.definitions().definitions(session.store());
        List<WhyRule> rules = new ArrayList<>();
        for (String key : services.classifications().computed(session.store())) {
            Optional<ClassificationScheme> scheme = definitions.scheme(key);
            Optional<FactColumn> column = facts.column(ClassificationService.COLUMN_PREFIX + key);
            if (scheme.isPresent() && column.isPresent()) {
                String value = column.get().shown(row);
                rules.add(new WhyRule(Kind.CLASS, key, Titles.of(scheme.get()),
                        value == null ? State.UNMET : State.MET, value == null ? Messages.Rule_noValue : value, -1));
            }
        }
        return rules;
    }

    private List<WhyRule> grades(StoreSession session, long shown) throws ClienteleException {
        if (services.grades() == null) {
            return List.of();
        }
        List<WhyRule> rules = new ArrayList<>();
        for (GradeTable table : services.grades().tables(session.store(), session.actor())) {
            Optional<String> held = services.grades()
                    .history(session.store(), session.actor(), table.getKey(), shown).stream()
                    .filter(s -> s.to() == null).map(s -> name(table, s.grade())).findFirst();
            rules.add(new WhyRule(Kind.GRADE, table.getKey(), Titles.of(table),
                    held.isPresent() ? State.MET : State.UNMET, held.orElse(Messages.Rule_noGrade), -1));
        }
        return rules;
    }

    private static String name(GradeTable table, String grade) {
        return table.getGrades().stream().filter(g -> g.getKey().equals(grade)).map(WhyModel::title).findFirst()
                .orElse(grade);
    }

    private static String title(Grade grade) {
        return Titles.of(grade);
    }

    /**
     * Asks one rule about one customer.
     *
     * @param session the store and who asks
     * @param facts the columns on behalf of who asks
     * @param rule the rule
     * @param party the customer's party
     * @return why
     * @throws ClienteleException what the rule says when it cannot be asked; NOT_FOUND when the customer is hidden
     */
    public WhyAnswer why(StoreSession session, FactSnapshot facts, WhyRule rule, long party)
            throws ClienteleException {
        int row = visible(facts, party);
        return switch (rule.kind()) {
        case SEGMENT -> segment(session, facts, rule, row, party);
        case CLASS -> scheme(session, rule, party);
        case GRADE -> grade(session, facts, rule, row);
        };
    }

    private WhyAnswer segment(StoreSession session, FactSnapshot facts, WhyRule rule, int row, long party)
            throws ClienteleException {
        Optional<Segment> found = services.segments().find(session.store(), session.actor(), rule.key());
        if (found.isEmpty()) {
            return new WhyAnswer(rule, Messages.Why_gone, Optional.empty(), Optional.empty(), List.of());
        }
        Segment segment = found.get();
        ProofNode proof = services.segments().explain(session.store(), segment, facts, row);
        List<String> notes = new ArrayList<>();
        boolean in = proof.holds(); // what was done by hand is the root of the proof
        boolean byHand = segment.getManual().stream().anyMatch(m -> m.getParty() != null && m.getParty().value() == party);
        Optional<String> proposal = in || byHand ? Optional.empty()
                : services.rules().propose(segment.getCondition(), facts, row).map(Proposal::text);
        if (!in && !byHand && proposal.isEmpty()) {
            notes.add(Messages.Why_noProposal);
        }
        return new WhyAnswer(rule, Messages.bind(in ? Messages.Why_in : Messages.Why_notIn, segment.getName()),
                Optional.of(proof), proposal, notes);
    }

    private WhyAnswer scheme(StoreSession session, WhyRule rule, long party) throws ClienteleException {
        Optional<Decision> decision = services.classifications().explain(session.store(), session.actor(), rule.key(),
                party);
        return new WhyAnswer(rule, Messages.bind(Messages.Why_value, rule.name(), rule.detail()),
                decision.map(Decision::proof), Optional.empty(),
                decision.isEmpty() ? List.of(Messages.Why_notComputed) : List.of());
    }

    private WhyAnswer grade(StoreSession session, FactSnapshot facts, WhyRule rule, int row)
            throws ClienteleException {
        Optional<GradeTable> table = services.grades().table(session.store(), session.actor(), rule.key());
        if (table.isEmpty()) {
            return new WhyAnswer(rule, Messages.Why_gone, Optional.empty(), Optional.empty(), List.of());
        }
        LocalDate today = facts.today();
        GradeProof proof = services.grades().explain(table.get(), facts, row, today,
                services.grades().held(session.store(), session.actor(), rule.key(), facts, today));
        Optional<String> missing = proof.missing().isEmpty() || proof.next().isEmpty() ? Optional.empty()
                : Optional.of(Messages.bind(Messages.Why_nextGrade, name(table.get(), proof.next().get()),
                        String.join(Messages.Why_separator,
                                proof.missing().stream().map(GradeProof.Missing::text).toList())));
        return new WhyAnswer(rule, Messages.bind(Messages.Why_value, rule.name(), name(table.get(), proof.grade())),
                Optional.of(proof.proof()), missing, List.of());
    }
}
