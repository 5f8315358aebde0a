package org.clientele.lifecycle.internal.move;

import java.time.LocalDate;

/**
 * That a customer be moved.
 *
 * @param party the customer
 * @param to the key of the stage
 * @param day since when it is there
 */
record Wish(long party, String to, LocalDate day) {
}
