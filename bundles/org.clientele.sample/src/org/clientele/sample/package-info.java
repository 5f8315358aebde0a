/**
 * The sample data and its attribution.
 *
 * @since 0.1.0
 */
package org.clientele.sample;
