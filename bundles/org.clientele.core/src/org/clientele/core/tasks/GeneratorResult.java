package org.clientele.core.tasks;

import java.util.List;
import java.util.OptionalLong;

/**
 * What one generator made on one day.
 *
 * @param id the generator's id
 * @param label what it is called, in the user's language
 * @param made the tasks that were made; in a preview, those that would be
 * @param known how many tasks it wants that are there already, open or ended
 * @param leftOut how many tasks it wants that cannot be made
 * @param batch the batch, to undo it; empty when nothing was made
 * @param problems a sentence for why it failed, or for what was left out, at most 20
 * @since 1.0
 */
public record GeneratorResult(String id, String label, List<NewTask> made, int known, int leftOut, OptionalLong batch,
        List<String> problems) {

    /** Copies the lists. */
    public GeneratorResult {
        made = List.copyOf(made);
        problems = List.copyOf(problems);
    }
}
