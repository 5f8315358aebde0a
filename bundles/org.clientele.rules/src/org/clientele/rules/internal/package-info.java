/** The evaluator and the condition types that ship with it. */
package org.clientele.rules.internal;
