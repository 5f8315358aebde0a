package org.clientele.ui.segments.internal.analysis;

import java.util.ArrayList;
import java.util.List;

import org.clientele.core.ClienteleException;
import org.clientele.core.segmentation.SegmentService;
import org.clientele.ui.StoreSession;
import org.clientele.ui.chart.Choice;

/** The segments from which views let choose. */
final class SegmentChoices {

    private SegmentChoices() {
    }

    static List<Choice> of(SegmentService service, StoreSession session) throws ClienteleException {
        List<Choice> choices = new ArrayList<>();
        service.segments(session.store(), session.actor())
                .forEach(s -> choices.add(new Choice(s.getKey(), s.getName() == null ? s.getKey() : s.getName())));
        return choices;
    }

    /** The chosen key where it is still offered, otherwise that at a place, otherwise null. */
    static String pick(List<Choice> choices, String chosen, int otherwise) {
        if (chosen != null && choices.stream().anyMatch(choice -> choice.key().equals(chosen))) {
            return chosen;
        }
        return otherwise < choices.size() ? choices.get(otherwise).key() : null;
    }

    static String title(List<Choice> choices, String key) {
        return choices.stream().filter(choice -> choice.key().equals(key)).findFirst().map(Choice::title).orElse(key);
    }
}
