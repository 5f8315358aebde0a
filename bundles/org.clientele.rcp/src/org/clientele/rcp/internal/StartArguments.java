package org.clientele.rcp.internal;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What the program was started with: {@code -store FOLDER}. */
final class StartArguments {

    private static final List<String> STORE = List.of("-store", "--store"); //$NON-NLS-1$ //$NON-NLS-2$

    private StartArguments() {
    }

    /** The store that the arguments or the environment name, else the one of IT, which is the only one where it is locked, the last one, else the default one if it is there. */
    static Optional<Path> storeToOpen(String[] arguments) {
        if (Provisioning.isStoreLocked()) {
            return Provisioning.storePath();
        }
        return named(arguments).or(StorePlaces::named).or(StorePlaces::provisioned).or(StorePlaces::lastUsed).or(StorePlaces::existingDefault);
    }

    static Optional<Path> named(String[] arguments) {
        List<String> all = Arrays.asList(arguments);
        for (int i = 0; i < all.size() - 1; i++) {
            if (STORE.contains(all.get(i))) {
                return path(all.get(i + 1));
            }
        }
        return Optional.empty();
    }

    static Optional<Path> path(String text) {
        try {
            return text == null || text.isBlank() ? Optional.empty()
                    : Optional.of(Path.of(text).toAbsolutePath().normalize());
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
