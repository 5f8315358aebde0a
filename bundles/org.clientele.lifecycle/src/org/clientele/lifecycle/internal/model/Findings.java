package org.clientele.lifecycle.internal.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;

import org.clientele.core.lifecycle.StageModelFinding;
import org.clientele.core.lifecycle.StageModelFinding.Kind;
import org.clientele.core.lifecycle.StageModelFinding.Place;
import org.eclipse.osgi.util.NLS;

/** Collects what is found in a model. */
final class Findings {

    private final List<StageModelFinding> all = new ArrayList<>();

    void error(Kind kind, Place place, String text, Object... values) {
        add(kind, true, place, 0, OptionalLong.empty(), NLS.bind(text, values));
    }

    void warning(Kind kind, Place place, String text, Object... values) {
        add(kind, false, place, 0, OptionalLong.empty(), NLS.bind(text, values));
    }

    void add(Kind kind, boolean isError, Place place, int count, OptionalLong example, String message) {
        all.add(new StageModelFinding(kind, isError, place, count, example, message));
    }

    boolean hasErrors() {
        return all.stream().anyMatch(StageModelFinding::isError);
    }

    /** Errors first, then by place: the model, its stages, its transitions. */
    List<StageModelFinding> sorted() {
        return all.stream().sorted(Comparator.comparing((StageModelFinding finding) -> !finding.isError())
                .thenComparing(finding -> finding.place().transition())
                .thenComparing(finding -> finding.place().stage())).toList();
    }
}
