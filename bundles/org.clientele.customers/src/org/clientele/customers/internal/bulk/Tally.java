package org.clientele.customers.internal.bulk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.clientele.core.ClienteleException;
import org.clientele.core.bulk.BulkPreview;
import org.clientele.core.bulk.BulkPreview.Refusal;
import org.clientele.core.bulk.BulkPreview.Sample;
import org.clientele.customers.internal.bulk.Step.Done;
import org.clientele.model.Party;

/** Counts what becomes of records. */
final class Tally {

    private static final int EXAMPLES = 5;

    private final int samples;
    private final List<Sample> shown = new ArrayList<>();
    private final Map<String, List<Long>> refusals = new LinkedHashMap<>();
    private int changed;
    private int unchanged;

    Tally(int samples) {
        this.samples = samples;
    }

    int changed() {
        return changed;
    }

    /** Applies the steps to a record; returns whether it is to be saved. */
    boolean apply(Party party, List<Step> steps) {
        List<Sample> own = new ArrayList<>();
        try {
            String name = party.getDisplayName();
            for (int i = 0; i < steps.size(); i++) {
                Optional<Done> done = steps.get(i).apply(party);
                if (done.isPresent()) {
                    own.add(new Sample(party.getId(), name, i, done.get().before(), done.get().after()));
                }
            }
        } catch (ClienteleException e) {
            refuse(party.getId(), e.getMessage());
            return false;
        }
        if (own.isEmpty()) {
            unchanged++;
            return false;
        }
        changed++;
        own.stream().limit(Math.max(0, samples - shown.size())).forEach(shown::add);
        return true;
    }

    void refuse(long party, String reason) {
        refusals.computeIfAbsent(reason, r -> new ArrayList<>()).add(party);
    }

    void add(Tally other) {
        changed += other.changed;
        unchanged += other.unchanged;
        other.shown.stream().limit(Math.max(0, samples - shown.size())).forEach(shown::add);
        other.refusals.forEach((reason, parties) -> refusals.computeIfAbsent(reason, r -> new ArrayList<>())
                .addAll(parties));
    }

    BulkPreview result() {
        List<Refusal> reasons = refusals.entrySet().stream()
                .map(e -> new Refusal(e.getKey(), e.getValue().size(),
                        e.getValue().subList(0, Math.min(EXAMPLES, e.getValue().size()))))
                .sorted(Comparator.comparingInt(Refusal::count).reversed()).toList();
        return new BulkPreview(changed, unchanged, reasons, shown);
    }
}
