package org.clientele.core.search;

import java.util.function.Predicate;

import org.osgi.annotation.versioning.ProviderType;

/**
 * How Chinese names are read. All readings of a character count, those of surnames included; a traditional character is
 * read as its simplified form. Safe for any thread.
 *
 * @since 1.0
 */
@ProviderType
public interface NameReadings {

    /**
     * A test for texts with characters in a row that are read so: whole syllables, of which the last may be begun only, or
     * the beginnings of syllables, such as the initials. A word of Latin letters that begins so passes too.
     *
     * @param letters a to z, at least one; letter case does not matter
     * @return judges texts that are not null; safe for any thread
     * @throws IllegalArgumentException for anything else than letters
     */
    Predicate<String> readAs(String letters);
}
