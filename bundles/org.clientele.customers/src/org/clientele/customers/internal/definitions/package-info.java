/** The definitions of a store: the shipped ones, a snapshot that follows the journal, and the checks of their commits. */
package org.clientele.customers.internal.definitions;
