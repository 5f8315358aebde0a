/** Lamps and gauges of a relation [V05, V06]. */
package org.clientele.lifecycle.internal.relation;
