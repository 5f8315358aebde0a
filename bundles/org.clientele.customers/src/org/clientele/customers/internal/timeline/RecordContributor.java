package org.clientele.customers.internal.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.clientele.core.ClienteleException;
import org.clientele.core.definitions.DefinitionService;
import org.clientele.core.definitions.Definitions;
import org.clientele.core.definitions.Titles;
import org.clientele.core.timeline.TimelineContributor;
import org.clientele.core.timeline.TimelineEntry;
import org.clientele.core.timeline.TimelineKey;
import org.clientele.core.timeline.TimelineKind;
import org.clientele.core.timeline.TimelineRequest;
import org.clientele.customers.internal.qualification.Outcomes;
import org.clientele.model.Classification;
import org.clientele.model.ClassificationScheme;
import org.clientele.model.Customer;
import org.clientele.model.DecisionTable;
import org.clientele.model.Identified;
import org.clientele.model.Need;
import org.clientele.model.RecordedDecision;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What the record itself tells with a day: places in schemes, needs, decisions. */
@Component
public final class RecordContributor implements TimelineContributor {

    private static final String CLASSIFICATION = "classification"; //$NON-NLS-1$
    private static final String NEED = "need"; //$NON-NLS-1$
    private static final String NEED_EXPLICIT = "need.explicit"; //$NON-NLS-1$
    private static final String DECISION = "decision"; //$NON-NLS-1$

    private final DefinitionService definitionService;

    /**
     * Creates the contributor.
     *
     * @param definitionService names schemes, values and tables
     */
    @Activate
    public RecordContributor(@Reference DefinitionService definitionService) {
        this.definitionService = definitionService;
    }

    @Override
    public Collection<TimelineKind> kinds() {
        return List.of(new TimelineKind(CLASSIFICATION, Messages.kind_classification),
                new TimelineKind(NEED, Messages.kind_need),
                new TimelineKind(NEED_EXPLICIT, Messages.needExplicit),
                new TimelineKind(DECISION, Messages.kind_decision));
    }

    @Override
    public List<TimelineEntry> entries(TimelineRequest request) throws ClienteleException {
        Customer customer = request.party().getCustomer();
        if (customer == null) {
            return List.of();
        }
        Definitions definitions = definitionService.definitions(request.store());
        List<TimelineEntry> all = new ArrayList<>();
        customer.getClassifications().forEach(
                place -> classification(place, customer.getClassifications(), definitions, all));
        customer.getNeeds().forEach(need -> need(need, all));
        customer.getDecisions().forEach(decision -> decision(decision, definitions, all));
        return all.stream().filter(e -> request.kinds().contains(e.key().kind()))
                .filter(e -> RowFeed.isBehind(request, e.key())).sorted(Comparator.comparing(TimelineEntry::key))
                .limit(request.limit()).toList();
    }

    private static void classification(Classification place, List<Classification> places, Definitions definitions,
            List<TimelineEntry> all) {
        Optional<ClassificationScheme> scheme = definitions.scheme(or(place.getScheme()));
        String title = scheme.map(Titles::of).filter(t -> !t.isEmpty()).orElse(or(place.getScheme()));
        String value = scheme.stream().flatMap(s -> s.getValues().stream())
                .filter(v -> v.getKey().equals(place.getValue())).findFirst().map(Titles::of)
                .filter(t -> !t.isEmpty()).orElse(or(place.getValue()));
        add(all, place.getValidFrom(), CLASSIFICATION, place, NLS.bind(Messages.placed, title, value),
                or(place.getEvidence()), ""); //$NON-NLS-1$
        LocalDate end = place.getValidTo() == null ? null : place.getValidTo().plusDays(1);
        // the value that follows tells the change by itself
        boolean followed = end != null && places.stream()
                .anyMatch(p -> end.equals(p.getValidFrom()) && or(p.getScheme()).equals(place.getScheme()));
        if (!followed) {
            add(all, end, CLASSIFICATION, place, NLS.bind(Messages.ended, title, value),
                    "", ""); //$NON-NLS-1$ //$NON-NLS-2$
        }
    }

    private static void need(Need need, List<TimelineEntry> all) {
        add(all, need.getSince(), NEED, need, Messages.needKnown, or(need.getText()), ""); //$NON-NLS-1$
        add(all, need.getExplicitSince(), NEED_EXPLICIT, need, Messages.needExplicit, or(need.getText()), ""); //$NON-NLS-1$
    }

    private static void decision(RecordedDecision decision, Definitions definitions, List<TimelineEntry> all) {
        Optional<DecisionTable> table = definitions.table(or(decision.getTable()));
        String title = table.map(Titles::of).filter(t -> !t.isEmpty()).orElse(or(decision.getTable()));
        String outcome = Outcomes.text(table, or(decision.getOutcome()));
        add(all, decision.getDate(), DECISION, decision, NLS.bind(Messages.decided, title, outcome),
                or(decision.getReason()), or(decision.getAccount()));
    }

    private static void add(List<TimelineEntry> all, LocalDate day, String kind, Identified about, String title,
            String text, String account) {
        if (day != null) {
            all.add(new TimelineEntry(new TimelineKey(day.atStartOfDay(), kind, about.getId()), true, title, text,
                    account, Optional.empty()));
        }
    }

    private static String or(String text) {
        return text == null ? "" : text; //$NON-NLS-1$
    }
}
