/** The condition types that ship with the evaluator. */
package org.clientele.rules.internal.types;
