package org.clientele.rcp.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.clientele.core.store.StoreLocations;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

/** Where stores lie: the folder for them, the last used one, the one of the sample data. */
final class StorePlaces {

    static final String NODE = "org.clientele.rcp"; //$NON-NLS-1$
    static final String STORES_FOLDER = "storesFolder"; //$NON-NLS-1$
    private static final String LAST_STORE = "lastStore"; //$NON-NLS-1$
    private static final String WELCOMED = "welcomed"; //$NON-NLS-1$
    private static final String VARIABLE = "CLIENTELE_STORE"; //$NON-NLS-1$

    private static final StoreLocations LOCATIONS = StoreLocations.ofSystemUser();

    private StorePlaces() {
    }

    /** The folder in which stores are created unless the person says otherwise. */
    static Path folder() {
        return StartArguments.path(Platform.getPreferencesService().getString(NODE, STORES_FOLDER, null, null))
                .orElseGet(LOCATIONS::dataFolder);
    }

    /** Where a person's first store is proposed. */
    static Path proposal() {
        Optional<Path> provisioned = Provisioning.storePath().filter(p -> Provisioning.isStoreLocked() || Files.notExists(p));
        if (provisioned.isPresent()) {
            return provisioned.get();
        }
        Path usual = folder().resolve("store"); //$NON-NLS-1$
        for (int i = 2; Files.exists(usual); i++) {
            usual = folder().resolve("store-" + i); //$NON-NLS-1$
        }
        return usual;
    }

    static Path sampleStore() {
        return LOCATIONS.demoStore();
    }

    /** The store that the environment names. */
    static Optional<Path> named() {
        return StartArguments.path(System.getenv(VARIABLE));
    }

    /** The store that IT set, unless the person has worked with another one since. */
    static Optional<Path> provisioned() {
        return lastUsed().isPresent() ? Optional.empty() : Provisioning.storePath().filter(Files::isDirectory);
    }

    static Optional<Path> existingDefault() {
        return Optional.of(LOCATIONS.defaultStore()).filter(Files::isDirectory)
                .or(() -> Optional.of(sampleStore()).filter(Files::isDirectory));
    }

    /** Tells once that a person is new: no store was opened before, and nobody else named one. */
    static boolean isFirstStart(String[] arguments) {
        boolean known = preferences().getBoolean(WELCOMED, false);
        if (known || lastUsed().isPresent() || named().isPresent() || StartArguments.named(arguments).isPresent()) {
            return false;
        }
        put(WELCOMED, Boolean.TRUE.toString());
        return true;
    }

    static Optional<Path> lastUsed() {
        return StartArguments.path(preferences().get(LAST_STORE, null)).filter(Files::isDirectory);
    }

    static void remember(Path store) {
        put(LAST_STORE, store.toString());
    }

    static void keepFolder(Path folder) {
        put(STORES_FOLDER, folder.toString());
    }

    private static void put(String key, String value) {
        IEclipsePreferences preferences = preferences();
        preferences.put(key, value);
        try {
            preferences.flush();
        } catch (BackingStoreException e) {
            ILog.of(StorePlaces.class).warn("Where stores lie was not kept", e); //$NON-NLS-1$
        }
    }

    private static IEclipsePreferences preferences() {
        return InstanceScope.INSTANCE.getNode(NODE);
    }
}
