package org.clientele.core.store;

import java.util.List;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Tells of single rows whether a batch would take them: texts without control characters and short enough, numbers that
 * fit, keys that nobody had before, and the row rules of every {@link CommitCheck}. An importer asks for each row, and
 * puts the refused ones into its list of rejected rows; {@link Batch#insert} asks by itself and refuses the whole call.
 * Used by one thread.
 *
 * @since 1.0
 */
@ProviderType
public interface RowCheck {

    /**
     * Checks a row.
     *
     * @param row the row; its columns are counted as when this check was made
     * @return the problems; empty when a batch takes the row
     */
    List<CommitProblem> check(RowCursor row);
}
