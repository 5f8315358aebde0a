package org.clientele.core.lifecycle;

import java.util.Objects;
import java.util.OptionalLong;

/**
 * Something that is wrong with a stage model, or that its author should know.
 *
 * @param kind what it is
 * @param isError whether the model cannot be in force with it; else it is a warning
 * @param place where
 * @param count how many of today's customers it concerns; 0 where that is not known or does not matter
 * @param example the party of one of them; empty where there is none
 * @param message a sentence in the user's language: what is wrong, what to do
 * @since 1.0
 */
public record StageModelFinding(Kind kind, boolean isError, Place place, int count, OptionalLong example,
        String message) {

    /** Refuses null. */
    public StageModelFinding {
        Objects.requireNonNull(kind, "kind"); //$NON-NLS-1$
        Objects.requireNonNull(place, "place"); //$NON-NLS-1$
        Objects.requireNonNull(example, "example"); //$NON-NLS-1$
        Objects.requireNonNull(message, "message"); //$NON-NLS-1$
    }

    /** What a finding is. */
    public enum Kind {
        /** A key is missing, or has signs that keys cannot have. */
        KEY,
        /** Two models, or two stages of the model, have the same key. */
        DUPLICATE_KEY,
        /** A model or stage without a name. */
        TITLE,
        /** A model without stages, or without one to start in. */
        NO_START,
        /** A stage that nobody can get into: no start, and no way leads there. */
        UNREACHABLE,
        /** A stage without a way out that is not marked as an end. */
        DEAD_END,
        /** A transition from or to a stage that is not there, or from a stage to itself. */
        UNKNOWN_STAGE,
        /** A second transition between the same stages. */
        DUPLICATE_WAY,
        /** A transition that neither rules nor people may take. */
        CLOSED_WAY,
        /** Rules that let a customer begin in, or go to, several stages at once: the first in order counts. */
        OVERLAP,
        /** An automatic transition without any rule: everybody is passed on at once. */
        NO_RULE,
        /** A rule that cannot be evaluated: a piece, a column, a condition type or a value is missing. */
        RULE,
        /** A rule that reads the stages of its own model, directly or by way of segments or other models. */
        CYCLE,
        /** Rules that move customers round on one day: they stay where the circle begins. */
        CIRCLE,
        /** A contributed guard that is not installed: the transition is closed. */
        GUARD,
        /** A number out of bounds, such as a negative target duration. */
        NUMBER
    }

    /** A part of a stage or transition. */
    public enum Part {
        /** The stage or transition itself, or the model. */
        WHOLE,
        /** The rule to enter a stage. */
        ENTRY,
        /** The rule to leave a stage. */
        EXIT,
        /** The condition that guards a transition. */
        GUARD,
        /** The contributed guards of a transition. */
        CONTRIBUTED_GUARD
    }

    /**
     * A place in a model.
     *
     * @param stage the index of the stage, from 0; -1: none
     * @param transition the index of the transition, from 0; -1: none
     * @param part what of it
     */
    public record Place(int stage, int transition, Part part) {

        /** The model as a whole. */
        public static final Place MODEL = new Place(-1, -1, Part.WHOLE);

        /**
         * A stage.
         *
         * @param index its index, from 0
         * @param part what of it
         * @return the place
         */
        public static Place stage(int index, Part part) {
            return new Place(index, -1, part);
        }

        /**
         * A transition.
         *
         * @param index its index, from 0
         * @param part what of it
         * @return the place
         */
        public static Place transition(int index, Part part) {
            return new Place(-1, index, part);
        }
    }
}
