/**
 * Real stores for tests.
 *
 * @since 1.0
 */
package org.clientele.testsupport.store;
