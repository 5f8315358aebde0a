/**
 * Bundles of partners that are made up for a test.
 *
 * @since 1.1
 */
package org.clientele.testsupport.partner;
