/**
 * Records of partners: classes that a {@link org.clientele.core.store.ModelContribution} brings and whose rows belong to a
 * customer. They are shown, searched, versioned and audited like our own; this package says which they are and how their
 * package describes them.
 *
 * <p>
 * What is here is plain and immutable, and safe for any thread.
 *
 * @since 1.0
 */
package org.clientele.core.records;
