/**
 * Builders, waits and fixtures for tests of Clientele and of its partners. Headless.
 *
 * @since 1.0
 */
package org.clientele.testsupport;
