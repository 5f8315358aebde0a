/** A copy of the facts in which the row of one customer differs, on which proposals are tried. */
package org.clientele.rules.internal.proposal;
