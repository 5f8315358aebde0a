package org.clientele.update.internal.stage;

import java.io.IOException;
import java.nio.file.Files;
import java.time.format.DateTimeParseException;
import java.util.Optional;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.update.PreviousProfile;
import org.eclipse.osgi.util.NLS;

/** Reads what {@code clientele recover} would bring back. */
public final class PreviousProfiles {

    private PreviousProfiles() {
    }

    /** The profile before the last update, if its snapshot is whole. */
    public static Optional<PreviousProfile> in(UpdateFolder folder) throws ClienteleException {
        if (!Files.exists(folder.previous().resolve("complete"))) { //$NON-NLS-1$
            return Optional.empty();
        }
        try {
            return Optional.of(Snapshot.read(folder.previous()));
        } catch (IOException | DateTimeParseException e) {
            throw new ClienteleException(StatusCodes.FILE_UNREADABLE,
                    NLS.bind(Messages.previousUnreadable, folder.previous()), e);
        }
    }
}
