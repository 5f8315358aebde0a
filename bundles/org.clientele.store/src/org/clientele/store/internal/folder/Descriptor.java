package org.clientele.store.internal.folder;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Properties;
import java.util.UUID;

import org.clientele.core.store.StoreSettings;

/**
 * What a store's folder says about the store without opening its database.
 *
 * @param id the store's id
 * @param settings what was fixed when it was created
 * @param engine the id of the engine's dialect
 * @param schemaVersion the number of the last migration
 * @param createdAt when it was created
 * @param program the version of the program that had it open last, as in {@code 1.0.0}; empty when it is not known
 */
public record Descriptor(UUID id, StoreSettings settings, String engine, int schemaVersion, Instant createdAt,
        String program) {

    private static final String COMMENT = "A Clientele store. Do not change this file."; //$NON-NLS-1$
    private static final int MOST_BYTES = 100_000;

    /**
     * Reads the descriptor.
     *
     * @param folder the store's folder
     * @return the descriptor
     * @throws IOException when it cannot be read
     * @throws IllegalArgumentException when it is not one
     */
    public static Descriptor read(StoreFolder folder) throws IOException {
        return read(folder.descriptor());
    }

    /** Reads a descriptor from its file. */
    static Descriptor read(Path file) throws IOException {
        if (Files.size(file) > MOST_BYTES) {
            throw new IllegalArgumentException("too long"); //$NON-NLS-1$
        }
        Properties properties = new Properties();
        properties.load(new InputStreamReader(new ByteArrayInputStream(Files.readAllBytes(file)),
                StandardCharsets.UTF_8));
        try {
            StoreSettings settings = new StoreSettings(value(properties, "name"), //$NON-NLS-1$
                    Currency.getInstance(value(properties, "baseCurrency")), //$NON-NLS-1$
                    ZoneId.of(value(properties, "zone"))); //$NON-NLS-1$
            return new Descriptor(UUID.fromString(value(properties, "id")), settings, value(properties, "engine"), //$NON-NLS-1$ //$NON-NLS-2$
                    Integer.parseInt(value(properties, "schemaVersion")), //$NON-NLS-1$
                    Instant.parse(value(properties, "createdAt")), properties.getProperty("program", "")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static String value(Properties properties, String key) {
        String value = properties.getProperty(key);
        if (value == null) {
            throw new IllegalArgumentException(key + " is missing"); //$NON-NLS-1$
        }
        return value;
    }

    /**
     * Writes the descriptor in one step.
     *
     * @param folder the store's folder
     * @throws IOException when it cannot be written
     */
    public void write(StoreFolder folder) throws IOException {
        Properties properties = new Properties();
        properties.setProperty("id", id.toString()); //$NON-NLS-1$
        properties.setProperty("name", settings.name()); //$NON-NLS-1$
        properties.setProperty("baseCurrency", settings.baseCurrency().getCurrencyCode()); //$NON-NLS-1$
        properties.setProperty("zone", settings.zone().getId()); //$NON-NLS-1$
        properties.setProperty("engine", engine); //$NON-NLS-1$
        properties.setProperty("schemaVersion", Integer.toString(schemaVersion)); //$NON-NLS-1$
        properties.setProperty("createdAt", createdAt.toString()); //$NON-NLS-1$
        properties.setProperty("program", program); //$NON-NLS-1$
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        OutputStreamWriter writer = new OutputStreamWriter(bytes, StandardCharsets.UTF_8);
        properties.store(writer, COMMENT);
        writer.flush();
        PrivateFiles.write(folder.descriptor(), bytes.toByteArray());
    }

    /**
     * The same store after a program opened it.
     *
     * @param version the number of the last migration
     * @param by the program's version
     * @return the new descriptor
     */
    public Descriptor opened(int version, String by) {
        return new Descriptor(id, settings, engine, version, createdAt, by);
    }
}
