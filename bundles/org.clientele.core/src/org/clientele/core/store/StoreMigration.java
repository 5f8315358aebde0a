package org.clientele.core.store;

import java.util.List;
import java.util.Objects;

import org.clientele.core.ClienteleException;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Brings the data of a partner's classes from one form to the next: a whiteboard service beside the
 * {@link ModelContribution} of the same package. New classes, features and longer texts need none, for tables follow the
 * model by themselves; a migration moves what is stored: values from an old feature to a new one, one record into two.
 * <p>
 * Steps are numbered 1, 2, 3 and released once and for all. A store remembers which it took, with a checksum. Those that are
 * missing are taken when the store is opened, after a backup of the whole store, each in one transaction with its history;
 * a store into which the package comes for the first time begins at the last step. A step that fails is taken back, the
 * steps before it stay.
 * <p>
 * Where a step fails, the steps differ from those that were taken, or the store took more steps than this bundle knows,
 * records of the package can be read but not changed, with a sentence that says why; everything else goes on.
 *
 * @since 1.0
 */
@ConsumerType
public interface StoreMigration {

    /**
     * The package whose records it concerns.
     *
     * @return the namespace URI of a {@link ModelContribution}; never changes
     */
    String namespaceUri();

    /**
     * The steps.
     *
     * @return all steps that there ever were, numbered from 1 without gaps
     */
    List<Step> steps();

    /**
     * One step. Never changes once it was released.
     *
     * @param number 1 for the first
     * @param name what it does, in a few words; it is the reason in the history, and a part of the checksum
     * @param work does it
     */
    record Step(int number, String name, Work work) {
        /** Checks that nothing is null. */
        public Step {
            Objects.requireNonNull(name, "name"); //$NON-NLS-1$
            Objects.requireNonNull(work, "work"); //$NON-NLS-1$
        }
    }

    /** What a step does. */
    @FunctionalInterface
    interface Work {
        /**
         * Changes records. Called on the thread that opens the store, before anybody else sees it.
         *
         * @param work takes the changes; it is committed by the caller, together with the note that the step was taken
         * @param records all records of the store
         * @throws ClienteleException why it cannot; nothing is changed then
         */
        void migrate(UnitOfWork work, Records records) throws ClienteleException;
    }
}
