/**
 * What reasons about one customer's record: definitions, classification, qualification, profile, relationships,
 * timeline, tasks. Services come through {@code org.clientele.core}.
 */
package org.clientele.customers.internal;
