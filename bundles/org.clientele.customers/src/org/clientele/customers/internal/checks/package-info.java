/** What the store refuses: checks of a commit, by the same rules as the editor's. */
package org.clientele.customers.internal.checks;
