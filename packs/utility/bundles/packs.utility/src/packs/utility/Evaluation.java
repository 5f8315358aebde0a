package packs.utility;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.classification.ClassificationService;
import org.clientele.core.definitions.DefinitionService;
import org.clientele.core.definitions.Definitions;
import org.clientele.core.definitions.Titles;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.qualification.Score;
import org.clientele.core.qualification.ScorecardService;
import org.clientele.core.qualification.ScorecardService.NewRating;
import org.clientele.core.rules.Decision;
import org.clientele.core.rules.DecisionTableService;
import org.clientele.core.rules.ProofNode;
import org.clientele.core.store.CommitResult;
import org.clientele.core.store.Store;
import org.clientele.model.ClassificationScheme;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.DecisionTable;
import org.clientele.model.Party;
import org.clientele.model.SchemeValue;

/**
 * Evaluates customers by the pack's definitions [V08]. Not for the user interface thread.
 */
public final class Evaluation {

    /** The schemes of the outcomes, in the order in which they are told. */
    public static final List<String> OUTCOMES = List.of(Utility.TIER, Utility.CREDIT, Utility.TERMS,
            Utility.DISHONEST);

    private final DefinitionService definitions;
    private final ScorecardService scorecards;
    private final DecisionTableService tables;
    private final ClassificationService schemes;

    /**
     * Creates the evaluation.
     *
     * @param definitions knows scorecards, tables and schemes
     * @param scorecards scores records
     * @param tables decides
     * @param schemes proves computed values
     */
    public Evaluation(DefinitionService definitions, ScorecardService scorecards, DecisionTableService tables,
            ClassificationService schemes) {
        this.definitions = definitions;
        this.scorecards = scorecards;
        this.tables = tables;
        this.schemes = schemes;
    }

    /**
     * One outcome of a customer.
     *
     * @param scheme its key
     * @param title its name in the user's language
     * @param value the key of the value; null while it cannot be told
     * @param text the value's name, or what is missing
     * @param proof why
     */
    public record Outcome(String scheme, String title, String value, String text, ProofNode proof) {
    }

    /**
     * What a customer's evaluation comes to.
     *
     * @param figures of the customer's rows
     * @param score the indicators; empty when somebody deleted the scorecard
     * @param outcomes those whose schemes are there
     */
    public record Result(Figures figures, Optional<Score> score, List<Outcome> outcomes) {
        /** Copies the list. */
        public Result {
            outcomes = List.copyOf(outcomes);
        }
    }

    /**
     * Evaluates a customer.
     *
     * @param store the store
     * @param actor who asks
     * @param party the customer's id
     * @param locale the language of titles
     * @return the figures, the indicators and the outcomes
     * @throws ClienteleException NOT_FOUND, LOCK_TIMEOUT
     */
    public Result evaluate(Store store, Actor actor, long party, Locale locale) throws ClienteleException {
        Definitions known = definitions.definitions(store);
        Party record = record(store, actor, party);
        LocalDate today = LocalDate.now(store.info().settings().zone());
        List<Outcome> outcomes = new ArrayList<>();
        for (String key : OUTCOMES) {
            Optional<ClassificationScheme> scheme = known.scheme(key);
            if (scheme.isPresent()) {
                outcomes.add(outcome(store, actor, party, scheme.get(), locale));
            }
        }
        return new Result(FigureReader.of(store.records(actor), party, today),
                scorecards.score(record, Utility.EVALUATION, known), outcomes);
    }

    private Outcome outcome(Store store, Actor actor, long party, ClassificationScheme scheme, Locale locale)
            throws ClienteleException {
        String title = Titles.of(scheme, locale);
        Optional<Decision> decision = schemes.explain(store, actor, scheme.getKey(), party);
        String value = decision.map(d -> d.text("outcome")).orElse(null);
        String text = scheme.getValues().stream().filter(v -> v.getKey().equals(value)).findFirst()
                .map((SchemeValue v) -> Titles.of(v, locale)).orElse(Texts.in(locale, "outcome.unknown"));
        return new Outcome(scheme.getKey(), title, value, text, decision.map(Decision::proof).orElse(null));
    }

    /**
     * Proposes the scores that follow from figures, by the tables {@link Utility#PROPOSAL}.
     *
     * @param store the store
     * @param facts the columns
     * @param party the customer's id
     * @param locale the language of the evidence
     * @return ratings by criterion; those whose figures are missing are left out
     * @throws ClienteleException NOT_FOUND when the party is no customer; RULE_INVALID, RULE_DISABLED
     */
    public Map<String, NewRating> propose(Store store, FactSnapshot facts, long party, Locale locale)
            throws ClienteleException {
        int row = facts.rowOf(party);
        if (row < 0) {
            throw new ClienteleException(StatusCodes.NOT_FOUND, Texts.in(locale, "evaluation.noCustomer"));
        }
        Map<String, NewRating> ratings = new LinkedHashMap<>();
        Definitions known = definitions.definitions(store);
        for (DecisionTable table : known.tables()) {
            if (table.getKey().startsWith(Utility.PROPOSAL)) {
                Decision decision = tables.explain(table, facts, row);
                String score = decision.text("outcome");
                String criterion = table.getKey().substring(Utility.PROPOSAL.length());
                if (score != null) {
                    ratings.put(criterion, new NewRating(Utility.EVALUATION, criterion, new BigDecimal(score),
                            Texts.in(locale, "evaluation.evidence", Titles.of(table, locale)), facts.today()));
                }
            }
        }
        return ratings;
    }

    /**
     * Gives scores.
     *
     * @param store the store
     * @param actor who acts
     * @param party the customer's id
     * @param ratings the scores
     * @return how it ended
     */
    public CommitResult rate(Store store, Actor actor, long party, List<NewRating> ratings) {
        return scorecards.rate(store, actor, party, ratings);
    }

    private static Party record(Store store, Actor actor, long party) throws ClienteleException {
        return store.records(actor).load(Literals.PARTY, party).map(Party.class::cast).orElseThrow(
                () -> new ClienteleException(StatusCodes.NOT_FOUND, Texts.of("evaluation.noCustomer")));
    }
}
