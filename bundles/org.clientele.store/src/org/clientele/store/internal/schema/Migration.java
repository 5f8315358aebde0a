package org.clientele.store.internal.schema;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;

import org.clientele.store.internal.dialect.Dialect;

/**
 * One numbered step of a schema, which runs in one transaction and never changes once it was released.
 *
 * @param number 1 for the first, without gaps
 * @param name what it does, in a few words
 * @param statements its statements for an engine
 */
public record Migration(int number, String name, Function<Dialect, List<String>> statements) {

    /** The steps of Clientele's own tables. The tables of the model follow the model by themselves. */
    public static final List<Migration> ALL = List
            .of(new Migration(1, "journal, history, batches, settings", SystemTables::statements), //$NON-NLS-1$
                    new Migration(2, "log of reading, retired keys", SecondStep::statements), //$NON-NLS-1$
                    new Migration(3, "classes, features and literals of the model", ThirdStep::statements)); //$NON-NLS-1$

    /** The line of versions of Clientele's own tables. */
    static final String LINE = "clientele"; //$NON-NLS-1$
    /** The line of versions of the tables that follow the model. */
    static final String MODEL_LINE = "model"; //$NON-NLS-1$

    /**
     * The digest of statements, by which a store tells whether it was made by the same step.
     *
     * @param statements the statements
     * @return 64 hexadecimal digits
     */
    static String checksum(List<String> statements) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256"); //$NON-NLS-1$
            for (String statement : statements) {
                digest.update(statement.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) '\n');
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
