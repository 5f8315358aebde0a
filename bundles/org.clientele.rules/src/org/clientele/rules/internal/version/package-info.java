/** Versions of rules, made again from the store's history. */
package org.clientele.rules.internal.version;
