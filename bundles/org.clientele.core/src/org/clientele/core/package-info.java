/**
 * What every part of Clientele shares: who acts, which failures are expected and how they are told.
 *
 * <p>
 * Everything here is immutable and may be used by any thread; nothing accepts or returns null unless it says so.
 *
 * @since 1.0
 */
package org.clientele.core;
