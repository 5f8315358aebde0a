/** The evaluator of condition trees. */
package org.clientele.rules.internal;
