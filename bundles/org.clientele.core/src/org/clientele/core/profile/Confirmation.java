package org.clientele.core.profile;

import java.time.LocalDate;
import java.util.OptionalInt;

import org.clientele.model.EvidenceSource;

/**
 * Says that values are right.
 *
 * @param account the account of the member of staff who was told so
 * @param day when
 * @param source in which way
 * @param confidence how sure it is, 1 to 100 percent; empty: not stated
 * @since 1.0
 */
public record Confirmation(String account, LocalDate day, EvidenceSource source, OptionalInt confidence) {
}
