package org.clientele.core.store;

import java.nio.file.Path;

import org.clientele.core.Actor;

/**
 * What is to be rolled back.
 *
 * @param directory the store, which nobody has open
 * @param backup the backup to go back to
 * @param rest a folder, which does not exist yet, for what the older store cannot hold; it is made, private to the user,
 *        only when there is something
 * @param actor who does it
 * @since 1.0
 */
public record RollbackRequest(Path directory, Path backup, Path rest, Actor actor) {
}
