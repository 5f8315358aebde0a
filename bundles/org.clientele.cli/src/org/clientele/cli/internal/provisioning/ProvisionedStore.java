package org.clientele.cli.internal.provisioning;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.provisioning.ProvisionedSetting;
import org.clientele.core.provisioning.ProvisioningService;

/**
 * The store that IT set.
 *
 * @param setting the setting; empty when there is none
 * @param variable what {@code CLIENTELE_STORE} names; empty without it
 */
public record ProvisionedStore(Optional<ProvisionedSetting> setting, Optional<String> variable) {

    /** Nothing is set. */
    public static final ProvisionedStore NONE = new ProvisionedStore(Optional.empty(), Optional.empty());

    /**
     * What is in force.
     *
     * @param provisioning what IT set
     * @param environment the environment variables
     * @return never null
     */
    public static ProvisionedStore of(ProvisioningService provisioning, Map<String, String> environment) {
        return new ProvisionedStore(provisioning.setting("store", "path"),
                Optional.ofNullable(environment.get("CLIENTELE_STORE")).filter(v -> !v.isBlank()));
    }

    /**
     * The store of a command.
     *
     * @param named what the command line names
     * @param usual what holds when nothing else is said
     * @param locale the language of the message
     * @return the store's folder
     * @throws ClienteleException ACCESS_DENIED when another one than that of IT is named and it is locked
     */
    public Path choose(Optional<Path> named, Path usual, Locale locale) throws ClienteleException {
        if (setting.isEmpty()) {
            return named.orElse(usual);
        }
        Path set = Path.of(setting.get().value()).normalize();
        if (!setting.get().locked()) {
            return named.orElse(variable.isPresent() ? usual : set);
        }
        if (named.filter(n -> !n.toAbsolutePath().normalize().equals(set)).isPresent()) {
            throw new ClienteleException(StatusCodes.ACCESS_DENIED, Texts.LOCKED_STORE.in(locale, set,
                    setting.get().file(), Integer.toString(setting.get().line())));
        }
        return set;
    }
}
