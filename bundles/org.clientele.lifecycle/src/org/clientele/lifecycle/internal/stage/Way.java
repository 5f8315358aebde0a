package org.clientele.lifecycle.internal.stage;

import java.util.List;

import org.clientele.model.Condition;
import org.clientele.model.StageTransition;

/**
 * A way that rules may take out of a stage.
 *
 * @param transition the definition; null: how one begins
 * @param from the number of the stage that is left
 * @param to the number of the stage that is entered
 * @param conditions what has to hold: exit rule, entry rule and the way's own condition, as far as there are any
 * @param guards the ids of the contributed guards that have to agree
 */
record Way(StageTransition transition, short from, short to, List<Condition> conditions, List<String> guards) {
}
