package org.clientele.lifecycle.internal.move;

import org.clientele.core.lifecycle.MoveCheck.Kind;
import org.clientele.core.rules.ProofNode;

/**
 * Whether a customer may be moved.
 *
 * @param wish which
 * @param from the key of the stage that is left; null: none
 * @param kind why not; null when it may
 * @param message why not, in a sentence; null when it may
 * @param proof what guards looked at; null where none was asked
 */
record Verdict(Wish wish, String from, Kind kind, String message, ProofNode proof) {

    boolean isAllowed() {
        return kind == null;
    }
}
