package org.clientele.customers.internal.qualification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.definitions.Definitions;
import org.clientele.core.qualification.Fit;
import org.clientele.core.qualification.Fit.Quadrant;
import org.clientele.core.qualification.Score;
import org.clientele.core.qualification.ScoreGroup;
import org.clientele.core.qualification.ScorecardService.NewRating;
import org.clientele.customers.internal.definitions.DefinitionServiceImpl;
import org.clientele.model.Party;
import org.clientele.testsupport.memory.MemoryStore;
import org.clientele.testsupport.memory.Shop;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Fit and potential; the sums are computed by hand from the shipped weights, +1 each and -1 for cost and risk. */
class ScorecardTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final DefinitionServiceImpl definitionService = new DefinitionServiceImpl();
    private final ScorecardServiceImpl service = new ScorecardServiceImpl(definitionService);
    private final Party party = Shop.customer("C-1", "Ada", "ann", null);
    private Definitions definitions;

    @BeforeEach
    void seed() throws Exception {
        MemoryStore store = new MemoryStore();
        definitionService.ensureDefaults(store, new Actor("ann", "Ann"));
        definitions = definitionService.definitions(store);
    }

    @Test
    void valueIsAmountPlusFurtherPlusIntangibleLessCostAndRisk() throws Exception {
        rate("fit", Map.of("amount", 8, "further", 6, "intangible", 5, "cost", 3, "risk", 2));
        ScoreGroup value = service.score(party, "fit", definitions).orElseThrow().groups().getFirst();
        assertEquals(0, new BigDecimal("14").compareTo(value.sum().orElseThrow()));
        assertEquals(0, new BigDecimal("-20").compareTo(value.lowest()));
        assertEquals(0, new BigDecimal("30").compareTo(value.highest()));
        assertEquals(0, new BigDecimal("5").compareTo(value.middle()));
        assertEquals(Optional.of(Boolean.TRUE), value.isHigh());
    }

    @Test
    void missingInputIsNamedAndNeverCountsAsZero() throws Exception {
        rate("potential", Map.of("growth", 9, "credit", 7, "competence", 5));
        Score score = service.score(party, "potential", definitions).orElseThrow();
        assertEquals(Optional.empty(), score.total());
        assertEquals(List.of("contribution"), score.missing().stream().map(i -> i.criterion()).toList());
        assertEquals(0, new BigDecimal("21").compareTo(score.groups().getFirst().least()));
        assertEquals(0, new BigDecimal("31").compareTo(score.groups().getFirst().most()));
        rate("potential", Map.of("contribution", 4));
        assertEquals(0, new BigDecimal("25")
                .compareTo(service.score(party, "potential", definitions).orElseThrow().total().orElseThrow()));
    }

    @Test
    void quadrantIsOpenWhileMissingInputsCanDecideIt() throws Exception {
        rate("fit", Map.of("amount", 8, "further", 6, "intangible", 5, "cost", 3, "risk", 2));
        rate("fit", Map.of("technology", 5, "people", 5, "funds", 5));
        assertEquals(Optional.empty(), fit().quadrant());
        rate("fit", Map.of("material", 10));
        // 25 of 50 are there already, whatever management will be
        assertEquals(Optional.of(Quadrant.PURSUE), fit().quadrant());
        rate("fit", Map.of("technology", 0, "people", 0, "funds", 0));
        assertEquals(Optional.of(Quadrant.BUILD_CAPABILITY), fit().quadrant());
        rate("fit", Map.of("amount", 0, "further", 0));
        assertEquals(Optional.of(Quadrant.LEAVE), fit().quadrant());
        rate("fit", Map.of("technology", 10, "people", 10, "funds", 10));
        assertEquals(Optional.of(Quadrant.SERVE_SIMPLY), fit().quadrant());
    }

    @Test
    void scoreOutsideTheLimitsOrOfAnUnknownCriterionIsRefused() {
        assertEquals(StatusCodes.INVALID_INPUT, assertThrows(ClienteleException.class,
                () -> rate("fit", Map.of("amount", 11))).code());
        assertEquals(StatusCodes.INVALID_INPUT, assertThrows(ClienteleException.class,
                () -> rate("fit", Map.of("charm", 1))).code());
        assertEquals(List.of(), party.getCustomer().getRatings());
    }

    @Test
    void ratingIsTakenAwayByNull() throws Exception {
        rate("fit", Map.of("amount", 8));
        service.rate(party, new NewRating("fit", "amount", null, "", TODAY), definitions);
        assertEquals(List.of(), party.getCustomer().getRatings());
    }

    private Fit fit() {
        return service.fit(party, definitions).orElseThrow();
    }

    private void rate(String card, Map<String, Integer> scores) throws ClienteleException {
        for (Map.Entry<String, Integer> score : scores.entrySet()) {
            service.rate(party, new NewRating(card, score.getKey(), BigDecimal.valueOf(score.getValue()), "", TODAY),
                    definitions);
        }
    }
}
