package org.clientele.operations.internal.provisioning;

import java.nio.file.Path;

/**
 * A line {@code key = value} of a provisioning file.
 *
 * @param file the file
 * @param line the line, from 1
 * @param section the section in which it stands
 * @param key the key
 * @param keyColumn the key's first column, from 1
 * @param value the value as it is written
 * @param valueColumn the value's first column, from 1
 */
record IniLine(Path file, int line, String section, String key, int keyColumn, String value, int valueColumn) {
}
