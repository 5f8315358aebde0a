package org.clientele.core.profile;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

import org.clientele.model.EvidenceSource;
import org.clientele.model.Requirement;

/**
 * One value of a record with its source and age [I2, I4].
 *
 * @param path the value's path
 * @param label its name in the user's language
 * @param text the value in the user's language; several are joined
 * @param requirement what the profile definition says of it; empty: nothing
 * @param basis how source and age are known
 * @param source in which way the value became known, where somebody stated it
 * @param confidence how sure it is, in percent, where somebody stated it
 * @param knownSince the day on which it was last confirmed, seen or changed; null when nothing is known
 * @param by the account of who confirmed, entered or imported it; may be empty
 * @param age days from {@code knownSince} to today; empty when that is not known
 * @param maxAge after how many days it has to be confirmed; 0: never
 * @param stale whether it has to be confirmed: it is older than that, or its age is not known although one is set
 * @since 1.0
 */
public record ProfileValue(String path, String label, String text, Optional<Requirement> requirement, Basis basis,
        EvidenceSource source, OptionalInt confidence, LocalDate knownSince, String by, OptionalInt age, int maxAge,
        boolean stale) {

    /** How the source and age of a value are known. */
    public enum Basis {
        /** Somebody stated where it comes from or confirmed it. */
        STATED,
        /** Somebody entered it. */
        ENTERED,
        /** It came with a batch. */
        IMPORTED,
        /** It is not saved yet, or nothing is known. */
        UNKNOWN
    }
}
