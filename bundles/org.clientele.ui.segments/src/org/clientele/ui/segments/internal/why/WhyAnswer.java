package org.clientele.ui.segments.internal.why;

import java.util.List;
import java.util.Optional;

import org.clientele.core.rules.ProofNode;

/**
 * Why a rule holds for a customer, or does not.
 *
 * @param rule the rule
 * @param holds the result in the user's words
 * @param proof the proof; empty where there is none
 * @param proposal what would make it hold; empty where it holds, or nothing is known
 * @param notes what else counts, such as that nothing would help
 */
public record WhyAnswer(WhyRule rule, String holds, Optional<ProofNode> proof, Optional<String> proposal,
        List<String> notes) {

    /** Copies the list. */
    public WhyAnswer {
        notes = List.copyOf(notes);
    }
}
