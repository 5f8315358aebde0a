package org.clientele.core.lifecycle;

import java.util.List;

import org.clientele.core.rules.ProofNode;

/**
 * One way out of a stage, for one customer.
 *
 * @param from the key of the stage that is left; null: none
 * @param to the key of the stage that is entered
 * @param automatic whether rules take this way
 * @param byHand whether people and imports may
 * @param open whether everything that has to hold for rules does; what only applies to rules (exit and entry rule) does
 *        not bind people
 * @param taken whether it is the way that the customer went, in the proof of a change
 * @param exit the proof of the exit rule of the stage that is left; null: it has none
 * @param entry the proof of the entry rule of the stage that is entered; null: it has none
 * @param guard the proof of the way's own condition; null: it has none
 * @param guards the proofs of the contributed guards; one that is not installed or failed does not hold and says so
 * @since 1.0
 */
public record StageWay(String from, String to, boolean automatic, boolean byHand, boolean open, boolean taken,
        ProofNode exit, ProofNode entry, ProofNode guard, List<ProofNode> guards) {

    /** Copies the list. */
    public StageWay {
        guards = List.copyOf(guards);
    }
}
