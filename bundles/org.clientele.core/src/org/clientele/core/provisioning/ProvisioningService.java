package org.clientele.core.provisioning;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.clientele.core.ClienteleException;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What IT sets for this computer in the provisioning file, read once when the program starts. A service; it is there
 * also without such a file, and answers with nothing then.
 *
 * <p>
 * The file is text in UTF-8: sections in brackets, lines {@code key = value}, comments that begin with {@code #}. The
 * sections and keys that the program knows are told in {@code docs/operating.md}. A section whose name has a dot, such as
 * {@code [com.example.visits]}, belongs to the bundle of that name: its keys are passed on as they are.
 *
 * <p>
 * A line with an error is left out, the default holds instead, and the error is one of {@link #problems()}; it is never a
 * reason not to start. All methods return at once.
 *
 * @since 1.0
 */
@ProviderType
public interface ProvisioningService {

    /**
     * Where the settings were read from.
     *
     * @return the file or folder; empty when there is none
     */
    Optional<Path> source();

    /**
     * A setting. Of several lines with the same key the last one counts.
     *
     * @param section the section's name, without brackets
     * @param key the key
     * @return the setting; empty when it is not made or is wrong, so that the caller's default holds
     */
    Optional<ProvisionedSetting> setting(String section, String key);

    /**
     * All settings of a section, in their order; {@code locked} and {@code lock} are not among them.
     *
     * @param section the section's name
     * @return the settings; empty for a section that is not there
     */
    List<ProvisionedSetting> settings(String section);

    /**
     * The value of a setting.
     *
     * @param section the section's name
     * @param key the key
     * @return the value with its variables replaced; empty as of {@link #setting}
     */
    default Optional<String> value(String section, String key) {
        return setting(section, key).map(ProvisionedSetting::value);
    }

    /**
     * The parts of a value that is a list.
     *
     * @param section the section's name
     * @param key the key
     * @return what stands between the commas, without blanks around it and without empty parts
     */
    default List<String> values(String section, String key) {
        return value(section, key).map(v -> Arrays.stream(v.split(",")).map(String::strip) //$NON-NLS-1$
                .filter(s -> !s.isEmpty()).toList()).orElse(List.of());
    }

    /**
     * Tells whether people may change what a setting says. What is locked is shown, and says who set it.
     *
     * @param section the section's name
     * @param key the key
     * @return true when the setting is made and locked
     */
    default boolean isLocked(String section, String key) {
        return setting(section, key).map(ProvisionedSetting::locked).orElse(Boolean.FALSE).booleanValue();
    }

    /**
     * Tells whether a whole section is locked, so that people may not add to it, such as an update site.
     *
     * @param section the section's name
     * @return true when it says {@code locked = yes}
     */
    boolean isSectionLocked(String section);

    /**
     * The setting behind a locked Eclipse preference.
     *
     * @param qualifier the preference's qualifier, such as a bundle's symbolic name
     * @param key its key
     * @return the setting; empty when people may change the preference
     */
    default Optional<ProvisionedSetting> lockedPreference(String qualifier, String key) {
        return setting("preferences", qualifier + '/' + key).filter(ProvisionedSetting::locked); //$NON-NLS-1$
    }

    /**
     * What is wrong with the settings that this program was started with.
     *
     * @return the problems in the order of files and lines; empty when all is well
     */
    List<ProvisioningProblem> problems();

    /**
     * Checks another file or folder without using it, as before it is distributed.
     *
     * @param source the file or folder
     * @return what would be wrong with it
     * @throws ClienteleException FILE_UNREADABLE when there is no such file
     */
    List<ProvisioningProblem> check(Path source) throws ClienteleException;
}
