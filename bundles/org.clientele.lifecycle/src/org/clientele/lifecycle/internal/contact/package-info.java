/** Estrangement against the limits of tiers [R12], and levels of relation [L08]. */
package org.clientele.lifecycle.internal.contact;
