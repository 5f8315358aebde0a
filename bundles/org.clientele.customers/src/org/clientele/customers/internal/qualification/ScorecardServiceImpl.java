package org.clientele.customers.internal.qualification;

import java.util.List;
import java.util.Optional;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.definitions.DefinitionKeys;
import org.clientele.core.definitions.DefinitionService;
import org.clientele.core.definitions.Definitions;
import org.clientele.core.definitions.Titles;
import org.clientele.core.qualification.Fit;
import org.clientele.core.qualification.Fit.Quadrant;
import org.clientele.core.qualification.Score;
import org.clientele.core.qualification.ScoreGroup;
import org.clientele.core.qualification.ScorecardService;
import org.clientele.core.store.CommitResult;
import org.clientele.core.store.Store;
import org.clientele.customers.internal.editing.RecordEdit;
import org.clientele.model.ClienteleFactory;
import org.clientele.model.Customer;
import org.clientele.model.Party;
import org.clientele.model.Rating;
import org.clientele.model.ScorecardCriterion;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Scores by the ratings of the record and the editable scorecards. */
@Component
public final class ScorecardServiceImpl implements ScorecardService {

    private final DefinitionService definitionService;

    /**
     * Creates the service.
     *
     * @param definitionService gives the scorecards
     */
    @Activate
    public ScorecardServiceImpl(@Reference DefinitionService definitionService) {
        this.definitionService = definitionService;
    }

    @Override
    public Optional<Score> score(Party party, String scorecard, Definitions definitions) {
        return definitions.scorecard(scorecard).map(card -> Scoring.score(party.getCustomer(), card));
    }

    @Override
    public List<Score> scores(Party party, Definitions definitions) {
        return definitions.scorecards().stream().map(card -> Scoring.score(party.getCustomer(), card)).toList();
    }

    @Override
    public Optional<Fit> fit(Party party, Definitions definitions) {
        return score(party, DefinitionKeys.FIT, definitions).filter(s -> s.groups().size() == 2)
                .map(s -> new Fit(s, quadrant(s.groups().get(0), s.groups().get(1))));
    }

    private static Optional<Quadrant> quadrant(ScoreGroup value, ScoreGroup capability) {
        Optional<Boolean> valuable = value.isHigh();
        Optional<Boolean> capable = capability.isHigh();
        if (valuable.isEmpty() || capable.isEmpty()) {
            return Optional.empty();
        }
        if (valuable.get()) {
            return Optional.of(capable.get() ? Quadrant.PURSUE : Quadrant.BUILD_CAPABILITY);
        }
        return Optional.of(capable.get() ? Quadrant.SERVE_SIMPLY : Quadrant.LEAVE);
    }

    @Override
    public void rate(Party party, NewRating given, Definitions definitions) throws ClienteleException {
        ScorecardCriterion criterion = definitions.scorecard(given.scorecard()).stream()
                .flatMap(card -> card.getCriteria().stream()).filter(c -> given.criterion().equals(c.getKey()))
                .findFirst().orElseThrow(() -> new ClienteleException(StatusCodes.INVALID_INPUT,
                        NLS.bind(Messages.noCriterion, given.scorecard(), given.criterion())));
        if (given.score() != null && (given.score().compareTo(criterion.getLow()) < 0
                || given.score().compareTo(criterion.getHigh()) > 0)) {
            throw new ClienteleException(StatusCodes.INVALID_INPUT, NLS.bind(Messages.scoreLimits,
                    new Object[] { Titles.of(criterion), criterion.getLow().toPlainString(),
                            criterion.getHigh().toPlainString(), given.score().toPlainString() }));
        }
        Customer customer = RecordEdit.customer(party);
        Rating rating = Scoring.rating(customer, given.scorecard(), given.criterion()).orElse(null);
        if (given.score() == null) {
            customer.getRatings().remove(rating);
            return;
        }
        if (rating == null) {
            rating = ClienteleFactory.eINSTANCE.createRating();
            rating.setScorecard(given.scorecard());
            rating.setCriterion(given.criterion());
            customer.getRatings().add(rating);
        }
        rating.setScore(given.score());
        rating.setEvidence(given.evidence() == null || given.evidence().isBlank() ? null : given.evidence());
        rating.setDate(given.day());
    }

    @Override
    public CommitResult rate(Store store, Actor actor, long partyId, List<NewRating> ratings) {
        return RecordEdit.party(store, actor, partyId, Messages.reasonRate, (party, work) -> {
            Definitions definitions = definitionService.definitions(store);
            for (NewRating rating : ratings) {
                rate(party, rating, definitions);
            }
        });
    }
}
