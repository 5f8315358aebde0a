package org.clientele.core.qualification;

import java.util.List;
import java.util.Optional;

import org.clientele.model.LampKind;
import org.clientele.model.LampState;
import org.eclipse.core.runtime.IStatus;

/**
 * What the lamps of a customer mean.
 *
 * @param lamps money, authority, need and approval, in this order, always four
 * @param advice what the table recommends; empty while a lamp of money, authority and need is unknown and no row of the
 *        table covers that, and when the table cannot be used
 * @param questions what to ask, one for each lamp that is unknown
 * @param intention need and approval [C21]: YES when both are, NO when one is not, otherwise UNKNOWN
 * @param prospect whether the lead is a prospect [C23]: need, money and authority
 * @param potential whether it is a potential customer [C23]: need and money, which is less; the source has both
 * @param status OK, or why the table cannot be used, such as RULE_INVALID
 * @since 1.0
 */
public record Assessment(List<LampReading> lamps, Optional<Advice> advice, List<Question> questions,
        LampState intention, LampState prospect, LampState potential, IStatus status) {

    /** Copies the lists. */
    public Assessment {
        lamps = List.copyOf(lamps);
        questions = List.copyOf(questions);
    }

    /**
     * One lamp.
     *
     * @param kind which
     * @return never null
     */
    public LampReading lamp(LampKind kind) {
        return lamps.stream().filter(l -> l.kind() == kind).findFirst().orElseThrow();
    }
}
