package org.clientele.ui.lifecycle.internal.picture;

import java.util.ArrayList;
import java.util.List;

import org.clientele.core.ClienteleException;
import org.clientele.core.cohorts.SurvivalQuery;
import org.clientele.core.segmentation.SegmentService;
import org.clientele.ui.StoreSession;
import org.clientele.ui.chart.Choice;

/** All customers and the segments, from which pictures let choose. */
final class SegmentChoices {

    static final String EVERYBODY = SurvivalQuery.EVERYBODY;

    private SegmentChoices() {
    }

    static List<Choice> of(SegmentService service, StoreSession session) throws ClienteleException {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice(EVERYBODY, Messages.Everybody));
        service.segments(session.store(), session.actor())
                .forEach(s -> choices.add(new Choice(s.getKey(), s.getName() == null ? s.getKey() : s.getName())));
        return choices;
    }

    /** The wanted key where it is still offered, otherwise another one. */
    static String pick(List<Choice> choices, String wanted, String otherwise) {
        return choices.stream().anyMatch(choice -> choice.key().equals(wanted)) ? wanted : otherwise;
    }

    static String title(List<Choice> choices, String key) {
        return choices.stream().filter(choice -> choice.key().equals(key)).findFirst().map(Choice::title).orElse(key);
    }
}
