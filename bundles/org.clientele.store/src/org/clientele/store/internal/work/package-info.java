/**
 * Units of work: what one user intends, checked, compared with what is stored, and written in one transaction.
 */
package org.clientele.store.internal.work;
