/**
 * Real stores for tests.
 *
 * @since 0.1
 */
package org.clientele.testsupport.store;
