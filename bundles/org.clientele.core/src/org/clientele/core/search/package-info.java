/**
 * The search of all parties by what somebody types: names, numbers, contact points, identifiers and notes; Chinese by
 * characters, pinyin or initials, traditional or simplified; a typing error forgiven. The index follows the commit
 * journal; answers are immutable and may be asked for on any thread.
 *
 * @since 1.0
 */
package org.clientele.core.search;
