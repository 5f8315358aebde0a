package org.clientele.core.provisioning;

import java.nio.file.Path;

/**
 * One setting that IT made.
 *
 * @param section the section's name
 * @param key the key
 * @param value the value with its variables replaced, never null
 * @param locked whether people may not change it
 * @param file the file that says so
 * @param line the line in it, counted from 1
 * @since 1.0
 */
public record ProvisionedSetting(String section, String key, String value, boolean locked, Path file, int line) {
}
