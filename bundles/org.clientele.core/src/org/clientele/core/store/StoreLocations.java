package org.clientele.core.store;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * Where stores lie when nobody says otherwise; the workbench and the command line share it. Creates nothing.
 *
 * <p>
 * The user's data folder is {@code %LOCALAPPDATA%\Clientele} on Windows, {@code ~/Library/Application Support/Clientele}
 * on macOS, and {@code clientele} below {@code $XDG_DATA_HOME} or {@code ~/.local/share} elsewhere.
 *
 * @since 1.0
 */
public final class StoreLocations {

    private final String system;
    private final Map<String, String> environment;
    private final Path home;

    /**
     * Creates the locations of some system.
     *
     * @param systemName the value of {@code os.name}
     * @param environment the environment variables
     * @param home the user's home folder
     */
    public StoreLocations(String systemName, Map<String, String> environment, Path home) {
        this.system = systemName.toLowerCase(Locale.ROOT);
        this.environment = Map.copyOf(environment);
        this.home = home;
    }

    /**
     * The locations of the user who runs this process.
     *
     * @return never null
     */
    public static StoreLocations ofSystemUser() {
        String system = System.getProperty("os.name", "");
        String shellHome = System.getenv("HOME");
        // the start scripts go by $HOME; the JVM asks the password file instead
        boolean byShell = shellHome != null && !shellHome.isBlank() && !system.startsWith("Windows");
        return new StoreLocations(system, System.getenv(),
                Path.of(byShell ? shellHome : System.getProperty("user.home", ".")));
    }

    /**
     * The folder in which Clientele keeps what belongs to the user.
     *
     * @return an absolute path
     */
    public Path dataFolder() {
        if (system.startsWith("windows")) {
            return base("LOCALAPPDATA", home.resolve("AppData").resolve("Local"))
                    .resolve("Clientele");
        }
        if (system.startsWith("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve("Clientele").toAbsolutePath();
        }
        return base("XDG_DATA_HOME", home.resolve(".local").resolve("share")).resolve("clientele");
    }

    /**
     * The user's own store: {@code $CLIENTELE_STORE} where that is set.
     *
     * @return an absolute path, whether or not there is a store
     */
    public Path defaultStore() {
        String named = environment.getOrDefault("CLIENTELE_STORE", "");
        return named.isBlank() ? dataFolder().resolve("store") : Path.of(named).toAbsolutePath();
    }

    /**
     * The store of the sample data.
     *
     * @return an absolute path, whether or not there is a store
     */
    public Path demoStore() {
        return dataFolder().resolve("demo");
    }

    /**
     * The folder of the log files.
     *
     * @return an absolute path
     */
    public Path logFolder() {
        return dataFolder().resolve("logs");
    }

    /** A relative path in such a variable is to be ignored, as the XDG specification says. */
    private Path base(String variable, Path otherwise) {
        String value = environment.getOrDefault(variable, "");
        boolean absolute = !value.isBlank() && Path.of(value).isAbsolute();
        return absolute ? Path.of(value) : otherwise.toAbsolutePath();
    }
}
