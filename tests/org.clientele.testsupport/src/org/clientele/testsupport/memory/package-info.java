/**
 * A store without a database, for tests of what lies above the store. It keeps the contract of reading, units of work
 * and the journal; history, batches by the bulk path and checks are left to the real store.
 */
package org.clientele.testsupport.memory;
