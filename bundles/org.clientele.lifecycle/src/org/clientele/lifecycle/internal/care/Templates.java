package org.clientele.lifecycle.internal.care;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.care.TemplateProposal;
import org.clientele.core.definitions.Definitions;
import org.clientele.core.definitions.Titles;
import org.clientele.core.segmentation.MembershipService;
import org.clientele.core.store.FeaturePath;
import org.clientele.core.store.RecordQuery;
import org.clientele.core.store.Records;
import org.clientele.core.store.Store;
import org.clientele.model.Aggregate;
import org.clientele.model.Classification;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.Party;
import org.clientele.model.PlanTemplate;
import org.eclipse.core.runtime.ILog;
import org.eclipse.osgi.util.NLS;

/** The templates of a store, and which of them fit a customer. */
final class Templates {

    private final Store store;
    private final Actor actor;

    Templates(Store store, Actor actor) {
        this.store = store;
        this.actor = actor;
    }

    List<PlanTemplate> all() throws ClienteleException {
        Records records = store.records(actor);
        List<Long> ids = new ArrayList<>();
        records.scan(RecordQuery.all(Literals.PLAN_TEMPLATE, List.of()), row -> ids.add(row.id()), null);
        List<PlanTemplate> all = new ArrayList<>();
        for (Aggregate each : records.loadAll(Literals.PLAN_TEMPLATE,
                ids.stream().mapToLong(Long::longValue).toArray())) {
            all.add((PlanTemplate) each);
        }
        all.sort(Comparator.comparing(PlanTemplate::getKind).thenComparing(Templates::title)
                .thenComparing(PlanTemplate::getKey));
        return all;
    }

    static String title(PlanTemplate template) {
        String title = Titles.of(template);
        return title.isEmpty() ? template.getKey() : title;
    }

    Optional<PlanTemplate> find(String key) throws ClienteleException {
        Records records = store.records(actor);
        var found = records.find(Literals.PLAN_TEMPLATE, FeaturePath.of(Literals.PLAN_TEMPLATE__KEY), key);
        return found.isEmpty() ? Optional.empty()
                : records.load(Literals.PLAN_TEMPLATE, found.get().id()).map(PlanTemplate.class::cast);
    }

    /** Those that are meant for a customer first, the others that may be used behind them. */
    List<TemplateProposal> propose(long partyId, Definitions definitions, MembershipService segments, LocalDate today)
            throws ClienteleException {
        Party party = (Party) store.records(actor).load(Literals.PARTY, partyId).orElseThrow(
                () -> new ClienteleException(StatusCodes.NOT_FOUND, NLS.bind(Messages.no_customer,
                        Long.toString(partyId))));
        List<TemplateProposal> proposals = new ArrayList<>();
        for (PlanTemplate template : all()) {
            if (template.isRetired()) {
                continue;
            }
            String scheme = template.getScheme() == null || template.getScheme().isBlank() ? null
                    : template.getScheme();
            String segment = template.getSegment() == null || template.getSegment().isBlank() ? null
                    : template.getSegment();
            if (scheme == null && segment == null) {
                proposals.add(new TemplateProposal(template, false, "")); //$NON-NLS-1$
                continue;
            }
            boolean graded = scheme == null || holds(party, scheme, template.getValue(), today);
            boolean member = segment == null || isMember(segments, segment, partyId);
            if (graded && member) {
                proposals.add(new TemplateProposal(template, true, reason(scheme, template, segment, definitions)));
            }
        }
        proposals.sort(Comparator.comparing(proposal -> !proposal.meant()));
        return proposals;
    }

    private static boolean holds(Party party, String scheme, String value, LocalDate today) {
        if (party.getCustomer() == null) {
            return false;
        }
        for (Classification each : party.getCustomer().getClassifications()) {
            boolean now = (each.getValidFrom() == null || !each.getValidFrom().isAfter(today))
                    && (each.getValidTo() == null || !each.getValidTo().isBefore(today));
            if (now && scheme.equals(each.getScheme()) && value != null && value.equals(each.getValue())) {
                return true;
            }
        }
        return false;
    }

    /** A segment that cannot be evaluated, or is gone, has nobody. */
    private boolean isMember(MembershipService segments, String segment, long party) {
        try {
            var members = segments.members(store, actor, segment);
            int row = members.facts().rowOf(party);
            return row >= 0 && members.rows().contains(row);
        } catch (ClienteleException e) {
            ILog.of(Templates.class).info("Segment of a plan template: " + e.getMessage()); //$NON-NLS-1$
            return false;
        }
    }

    private static String reason(String scheme, PlanTemplate template, String segment, Definitions definitions) {
        List<String> reasons = new ArrayList<>();
        if (scheme != null) {
            reasons.add(definitions.scheme(scheme).map(found -> Titles.of(found) + ": " //$NON-NLS-1$
                    + found.getValues().stream().filter(value -> value.getKey().equals(template.getValue()))
                            .map(Titles::of).findFirst().orElse(template.getValue()))
                    .orElse(scheme + ": " + template.getValue())); //$NON-NLS-1$
        }
        if (segment != null) {
            reasons.add(NLS.bind(Messages.reason_segment, segment));
        }
        return String.join("; ", reasons); //$NON-NLS-1$
    }
}
