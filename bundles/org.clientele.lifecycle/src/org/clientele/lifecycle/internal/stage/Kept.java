package org.clientele.lifecycle.internal.stage;

/** All that is kept of one active model. Used by who holds the lock of its store, except where a part says otherwise. */
final class Kept {

    final long id;
    final String key;
    final Names names;
    final Ways ways = new Ways();
    final Moves moves = new Moves();
    final Looks looks = new Looks();
    final Problems problems;
    volatile Plan plan;
    /** Null until it was computed. */
    volatile ModelStages stages;
    /** The way from the model round to itself, by titles; null: it does not ask for itself. */
    volatile String cycle;
    /** Whether its log is to be read before it is computed for the first time. */
    boolean isNew = true;
    /** Up to which day the stages that were read are complete; null: there is nothing to go on from. */
    Integer resumedAt;

    Kept(long id, String key, Names names) {
        this.id = id;
        this.key = key;
        this.names = names;
        this.problems = new Problems(key);
    }
}
