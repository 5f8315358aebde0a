/**
 * Import and export: files in, files out, nothing dropped silently.
 *
 * @since 1.0
 */
package org.clientele.exchange;
